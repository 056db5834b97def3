package org.visarules.authoring;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.visarules.engine.table.Bilingual;
import org.visarules.engine.table.CitationEntry;
import org.visarules.engine.table.Node;
import org.visarules.engine.table.RuleTable;
import org.visarules.rule.Confidence;
import org.visarules.rule.Verb;

/** Checks the rules of one file against the facts and the manifest. */
final class RuleChecker {

    private static final CitationEntry NOT_YET = new CitationEntry("", "", Confidence.READ_IN_TEXT, "");

    private final SourceFile file;
    private final RuleContext context;
    private final String unit;

    private RuleChecker(SourceFile file, RuleContext context) {
        this.file = file;
        this.context = context;
        this.unit = file.unit();
    }

    /** The rules of the file, to be used only if the file has no problem. */
    static List<RuleDraft> check(SourceFile file, Syntax.RuleFile read, RuleContext context) {
        return new RuleChecker(file, context).rules(read);
    }

    private List<RuleDraft> rules(Syntax.RuleFile read) {
        if (context.complete() && !context.subjects().containsKey(unit) && !context.definitions().contains(unit)) {
            List<String> units = new ArrayList<>(context.subjects().keySet());
            units.addAll(context.definitions());
            file.whole("pack.yaml declares no requirement or definition '" + unit + "'", Proposal.nearest(unit, units));
        }
        Set<String> names = new HashSet<>();
        List<RuleDraft> drafts = new ArrayList<>();
        for (Syntax.Rule rule : read.rules()) {
            if (rule.name().isString() && !names.add(rule.name().unquoted())) {
                file.at(rule.name(), "a second rule '" + rule.name().unquoted() + "'", "say in its name how it differs");
            }
            drafts.add(rule(rule));
        }
        return drafts;
    }

    private RuleDraft rule(Syntax.Rule rule) {
        Map<String, ValueType> scope = new LinkedHashMap<>();
        ConditionChecker conditions = new ConditionChecker(file, context, rule.unread());
        List<Node> when = conditions.conditions(rule.when(), scope);
        Optional<Verb> verb = verb(rule);
        if (rule.name().isString()) {
            verb.ifPresent(called -> name(rule, called));
        }
        String term = verb.map(called -> arguments(rule, called, scope)).orElse("");
        List<String> arguments = rule.arguments().stream().filter(Token::isVariable).map(Token::text).toList();
        LocalDate from = day(rule, "ValidFrom", LocalDate.MIN);
        LocalDate until = day(rule, "ValidUntil", LocalDate.MAX);
        if (from.isAfter(until)) {
            file.at(rule.annotations().get(0).name(), "the rule ends before it begins", "turn the days round");
        }
        RuleTable table = new RuleTable(rule.name().unquoted(), unit, verb.orElse(Verb.ADVISES), 0, from, until, file.path(),
                file.line(rule.name().start()), when, arguments, term, NOT_YET, Bilingual.NONE, Bilingual.NONE, Bilingual.NONE);
        return new RuleDraft(table, file, rule.name().start(), List.copyOf(conditions.mentions()), scope);
    }

    private LocalDate day(Syntax.Rule rule, String annotation, LocalDate otherwise) {
        for (Syntax.Annotation written : rule.annotations()) {
            if (written.name().is(annotation)) {
                try {
                    return LocalDate.parse(written.day().unquoted());
                } catch (DateTimeException e) {
                    file.at(written.day(), written.day().text() + " is no day of the calendar", "write @" + annotation + "( \"2027-12-11\" )");
                }
            }
        }
        return otherwise;
    }

    private Optional<Verb> verb(Syntax.Rule rule) {
        Optional<Verb> verb = Verb.ofMethod(rule.verb().text());
        if (verb.isEmpty()) {
            file.at(rule.verb(), "no verb '" + rule.verb().text() + "'",
                    Proposal.nearest(rule.verb().text(), Arrays.stream(Verb.values()).map(Verb::method).toList()));
        }
        return verb;
    }

    private void name(Syntax.Rule rule, Verb verb) {
        Token name = rule.name();
        String written = name.unquoted();
        int slash = written.indexOf('/');
        String how = written.substring(slash + 1);
        if (slash < 0 || !written.substring(0, slash).equals(unit)) {
            file.at(name, "a rule of this file is named '" + unit + "/…'", "write \"" + unit + "/" + verb.inName()
                    + (how.startsWith(verb.inName() + "-") ? how.substring(verb.inName().length()) : "") + "\"");
            return;
        }
        Optional<Verb> named = Verb.ofName(how);
        if (named.isEmpty()) {
            file.at(name, "the rule's name does not begin with its verb", "write \"" + unit + "/" + verb.inName() + "-…\"");
        } else if (named.get() != verb) {
            file.at(rule.verb(), "the rule's name says '" + named.get().inName() + "' and its consequence '" + verb.method() + "'",
                    "call '" + named.get().method() + "', or name the rule \"" + unit + "/" + verb.inName() + "-…\"");
        } else if (!how.matches("[a-z0-9]++(-[a-z0-9]++)*+")) {
            file.at(name, "'" + how + "' is not written in small letters and digits with single hyphens between",
                    "write \"" + unit + "/" + verb.inName() + "-how\"");
        }
        if (context.definitions().contains(unit) && verb != Verb.DERIVES) {
            file.at(rule.verb(), "a definition only derives terms", "move the rule to a requirement");
        } else if (context.subjects().containsKey(unit) && verb == Verb.DERIVES) {
            file.at(rule.verb(), "a requirement derives no terms", "move the rule to a definition");
        }
    }

    private String arguments(Syntax.Rule rule, Verb verb, Map<String, ValueType> scope) {
        List<Token> arguments = rule.arguments();
        Set<String> passed = new HashSet<>();
        for (int i = 0; i < arguments.size(); i++) {
            Token argument = arguments.get(i);
            if (!passed.add(argument.text())) {
                file.at(argument, "'" + argument.text() + "' is passed twice", "remove one");
            } else if (argument.isString() != (verb == Verb.DERIVES && i == 1)) {
                file.at(argument, argument.isString() ? "a word may not stand here" : "the second argument of 'derives' is the term in double quotes",
                        verb == Verb.DERIVES ? "write requirement.derives( $subject, \"TERM\" );" : "pass facts only");
            } else if (argument.isVariable()) {
                argument(argument, scope, rule.unread());
            }
        }
        if (verb == Verb.DERIVES && arguments.size() != 2) {
            file.at(rule.verb(), "'derives' takes the subject and a term", "write requirement.derives( $subject, \"TERM\" );");
            return "";
        }
        ValueType subject = arguments.get(0).isVariable() ? scope.get(arguments.get(0).text()) : null;
        String expected = context.subjects().getOrDefault(unit, "");
        String term = "";
        if (verb == Verb.DERIVES && arguments.get(1).isString()) {
            term = arguments.get(1).unquoted();
            expected = context.ownTerms().getOrDefault(term, "");
            if (!context.ownTerms().containsKey(term) && context.complete()) {
                if (context.otherTerms().containsKey(term)) {
                    file.at(arguments.get(1), "the term '" + term + "' belongs to a pack that this one needs", "declare a term of this pack");
                } else {
                    file.at(arguments.get(1), "no term '" + term + "' in pack.yaml", Proposal.nearest(term, context.ownTerms().keySet()));
                }
            }
        }
        if (subject != null && subject.isFact() && !expected.isEmpty() && !subject.name().equals(expected)) {
            String what = verb == Verb.DERIVES ? "the term '" + term + "' is true of " : "the subject of " + unit + " is ";
            file.at(arguments.get(0), what + expected + ", and '" + arguments.get(0).text() + "' is " + subject.name(),
                    "pass a variable of type " + expected + " first");
        }
        return term;
    }

    private void argument(Token argument, Map<String, ValueType> scope, Set<String> unread) {
        if (!scope.containsKey(argument.text())) {
            if (!unread.contains(argument.text())) {
                file.at(argument, "no variable '" + argument.text() + "' outside not and exists", Proposal.nearest(argument.text(), scope.keySet()));
            }
            return;
        }
        ValueType type = scope.get(argument.text());
        if (type != null && (!type.isFact() || type.whole())) {
            String what = type.isFact() ? "a fact reached through another" : "a value of type " + type.name() + ", no fact";
            file.at(argument, "'" + argument.text() + "' is " + what,
                    "pass the variable before a pattern");
        }
    }
}
