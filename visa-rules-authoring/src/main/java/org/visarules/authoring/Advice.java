package org.visarules.authoring;

import java.util.Map;
import java.util.Optional;

/** What to write instead of the words and signs of DRL that no rule may hold. */
final class Advice {

    /** Instead of any other annotation. */
    static final String ANNOTATIONS = "a rule has @ValidFrom and @ValidUntil only";

    private static final String REMOVE = "remove it";
    private static final String ONE_EACH = "ask for each thing with a pattern of its own, and 'this != $other' for another of a kind";
    private static final String RULE_EACH = "write a rule of its own for each consequence";
    private static final String TWO_RULES = "write 'in ( … )', or two rules with the same verb";
    private static final String NO_SUMS = "rules do not calculate";
    private static final String MOVED_DAY = "rules do not calculate; a day moves by 'plus( $term )' of a parameter";

    private static final Map<String, String> STATEMENTS = Map.of(
            "function", "write a definition, or use a method that rules may call",
            "query", "write a definition that derives a term",
            "declare", "rules match the facts of the model only",
            "unit", REMOVE, "dialect", REMOVE);

    private static final Map<String, String> ATTRIBUTES = Map.ofEntries(
            Map.entry("salience", "order comes from the terms that rules derive; remove it"),
            Map.entry("no-loop", REMOVE), Map.entry("lock-on-active", REMOVE), Map.entry("refract", REMOVE), Map.entry("direct", REMOVE),
            Map.entry("dialect", REMOVE), Map.entry("auto-focus", REMOVE), Map.entry("agenda-group", REMOVE),
            Map.entry("ruleflow-group", REMOVE), Map.entry("activation-group", REMOVE),
            Map.entry("duration", REMOVE), Map.entry("timer", REMOVE), Map.entry("calendars", REMOVE),
            Map.entry("enabled", "remove the rule, or bound it with @ValidFrom and @ValidUntil"),
            Map.entry("date-effective", "write @ValidFrom( \"2027-12-11\" )"),
            Map.entry("date-expires", "write @ValidUntil( \"2027-12-10\" )"),
            Map.entry("extends", "repeat the conditions, or derive a term from them"));

    private static final Map<String, String> ELEMENTS = Map.ofEntries(
            Map.entry("forall", "derive a term for the bad case and write not( Derived( … ) )"),
            Map.entry("accumulate", ONE_EACH), Map.entry("acc", ONE_EACH), Map.entry("groupby", ONE_EACH),
            Map.entry("collect", "write exists( … )"),
            Map.entry("eval", "write the condition inside the pattern of its fact"),
            Map.entry("from", "match the records as facts of their own: Maintenance( owner == $certificate )"),
            Map.entry("entry-point", "all facts stand in one dossier; remove it"),
            Map.entry("over", "compare days instead"),
            Map.entry("do", RULE_EACH), Map.entry("break", RULE_EACH), Map.entry("if", RULE_EACH));

    private static final Map<String, String> WORD_OPERATORS = Map.of(
            "matches", "compare with '==', or let the dossier say it with an enumeration",
            "soundslike", "compare with '=='", "str", "compare with '=='",
            "memberOf", "write 'contains' on the list, or 'in ( … )'",
            "excludes", "write 'not contains'", "instanceof", "write the type in the pattern",
            "before", "write '<'", "after", "write '>'", "or", "write 'in ( … )', or two rules", "and", "write a comma");

    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("&&", "write a comma"), Map.entry("&", "write a comma"),
            Map.entry("||", TWO_RULES), Map.entry("|", TWO_RULES),
            Map.entry("?", "write two rules"),
            Map.entry("+", MOVED_DAY), Map.entry("-", MOVED_DAY),
            Map.entry("*", NO_SUMS), Map.entry("/", NO_SUMS), Map.entry("%", NO_SUMS),
            Map.entry("=", "write '=='"), Map.entry("===", "write '=='"),
            Map.entry("!==", "write '!='"), Map.entry("~", "write '!='"), Map.entry("^", "write '!='"),
            Map.entry("#", "write the property of the type itself"),
            Map.entry("[", "match the records as facts of their own"),
            Map.entry("!.", "write '.'; values are never null"));

    private Advice() {
    }

    /** Instead of a statement at the top of a file. */
    static Optional<String> statement(String word) {
        return Optional.ofNullable(STATEMENTS.get(word));
    }

    /** Whether Drools knows an attribute of that name. */
    static boolean isAttribute(String name) {
        return ATTRIBUTES.containsKey(name);
    }

    /** Instead of an attribute of a rule, whether Drools knows it or not. */
    static String attribute(String name) {
        return ATTRIBUTES.getOrDefault(name, ANNOTATIONS);
    }

    /** Instead of an element among the conditions of a rule. */
    static Optional<String> element(String word) {
        return Optional.ofNullable(ELEMENTS.get(word));
    }

    /** Instead of a word inside a condition of a fact. */
    static Optional<String> word(String word) {
        return Optional.ofNullable(WORD_OPERATORS.get(word)).or(() -> element(word));
    }

    /** Instead of a sign inside a condition of a fact. */
    static Optional<String> sign(String sign) {
        return Optional.ofNullable(SIGNS.get(sign));
    }
}
