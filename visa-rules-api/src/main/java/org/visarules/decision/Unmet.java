package org.visarules.decision;

import java.util.List;
import java.util.stream.Stream;

import org.visarules.rule.Phrase;

/**
 * Why a way to meet a requirement failed: the first condition that no fact met, or the fact that must not be there.
 *
 * @param pack the pack of the rule
 * @param rule the rule's full name
 * @param sentence what the rule would have meant
 * @param condition the condition
 * @param nearest the fact that came closest, or that stands in the way; its path is empty if there is no fact of the type
 * @param found what that fact has where the condition asks for something else; empty if there is no such fact
 * @param because where a derived fact is missing, why the rule failed that came closest to deriving it; otherwise empty
 */
public record Unmet(String pack, String rule, Phrase sentence, ConditionRef condition, FactRef nearest, String found, List<Unmet> because) {

    public Unmet {
        because = List.copyOf(because);
    }

    /** This failure, then the one that it comes from, down to the root. */
    public List<Unmet> chain() {
        return Stream.concat(Stream.of(this), because.stream().flatMap(one -> one.chain().stream())).toList();
    }

    /** The failure at the root of this one. */
    public Unmet root() {
        List<Unmet> chain = chain();
        return chain.get(chain.size() - 1);
    }
}
