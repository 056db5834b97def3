package org.visarules.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.visarules.rule.Verb;
import org.visarules.schema.Kind;
import org.visarules.schema.Property;

/** Checks the sentences of both languages against the rules. */
final class Sentences {

    private final Messages english;
    private final Messages french;

    Sentences(Messages english, Messages french) {
        this.english = english;
        this.french = french;
    }

    static String key(String rule) {
        return rule.replaceFirst("/", ".");
    }

    /** @param unread names of units whose rules are not all known */
    void check(List<RuleDraft> rules, Set<String> unread) {
        List<String> known = new ArrayList<>();
        for (RuleDraft rule : rules) {
            String key = key(rule.table().name());
            known.add(key);
            rule(rule, key);
        }
        for (Messages language : List.of(english, french)) {
            List<String> keys = new ArrayList<>(known);
            language.all().keySet().stream().filter(key -> unread.contains(key.replaceFirst("\\..*", ""))).forEach(keys::add);
            language.checkKeys(keys);
        }
    }

    private void rule(RuleDraft rule, String key) {
        // A derived term has a title already; a sentence of its own may say more.
        boolean needed = rule.table().verb() != Verb.DERIVES || english.has(key) || french.has(key);
        for (Messages language : List.of(english, french)) {
            if (needed && !language.has(key)) {
                language.missing(key);
            }
            for (String placeholder : language.placeholders(key)) {
                resolve(rule.bindings(), placeholder).ifPresent(wrong -> language.problem(key, placeholder, wrong.message(), wrong.proposal()));
            }
        }
        if (english.has(key) && french.has(key)) {
            differ(key, english, french, "English");
            differ(key, french, english, "French");
        }
    }

    private static void differ(String key, Messages one, Messages other, String language) {
        TreeSet<String> only = one.placeholders(key);
        only.removeAll(other.placeholders(key));
        for (String placeholder : only) {
            one.problem(key, placeholder, "'{" + placeholder + "}' stands in the " + language + " sentence only", "both sentences say the same");
        }
    }

    private record Wrong(String message, String proposal) {
    }

    private static Optional<Wrong> resolve(Map<String, ValueType> bindings, String placeholder) {
        String[] words = placeholder.split("\\.");
        if (!bindings.containsKey(words[0])) {
            return Optional.of(new Wrong("no variable '" + words[0] + "' outside not and exists", Proposal.nearest(words[0], bindings.keySet())));
        }
        ValueType type = bindings.get(words[0]);
        for (int i = 1; i < words.length && type != null; i++) {
            String word = words[i];
            if (type.whole() || type.composite().isEmpty()) {
                return Optional.of(new Wrong(type.name() + " has no property '" + word + "'", "remove '." + word + "'"));
            }
            Optional<Property<?>> property = type.composite().get().property(word);
            if (property.isEmpty() || property.get().kind() instanceof Kind.Records<?>) {
                return Optional.of(new Wrong("no property '" + word + "' on " + type.name() + " that a sentence can print",
                        Proposal.nearest(word, type.composite().get().properties().stream().map(Property::name).toList())));
            }
            if (type.refused(word).isPresent()) {
                return Optional.of(new Wrong(type.refused(word).get(), type.refusal()));
            }
            type = ValueType.of(property.get());
        }
        return Optional.empty();
    }
}
