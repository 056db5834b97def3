package org.visarules.authoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.visarules.engine.table.Node.Group;

/** Reads the conditions of one rule. Null stands for a condition that could not be read; it was reported. */
final class ConditionParser {

    /**
     * The conditions of a rule.
     *
     * @param conditions those that could be read
     * @param unread variables that conditions with mistakes seem to name
     */
    record When(List<Syntax.Condition> conditions, Set<String> unread) {
    }

    static final int MOST_PATTERNS = 8;
    static final int MOST_PATTERNS_AT_ALL = 64;
    /** What the compiler of Java takes in one method, in which Drools describes a rule, with room to spare. */
    static final int MOST_CONSTRAINTS_AT_ALL = 300;
    private static final int DEEPEST = 4;

    private final TokenStream tokens;
    private final Token rule;
    private final PatternParser patterns;

    /** @param rule the name of the rule, where limits that it exceeds are reported */
    ConditionParser(TokenStream tokens, Token rule) {
        this.tokens = tokens;
        this.rule = rule;
        this.patterns = new PatternParser(tokens);
    }

    /** The conditions of the rule, from behind its {@code when} up to its {@code then}. */
    When when() {
        int from = tokens.place();
        int problems = tokens.problems();
        List<Syntax.Condition> conditions = conditions();
        return new When(conditions, tokens.problems() == problems ? Set.of() : named(from));
    }

    // The variables that conditions with mistakes seem to name.
    private Set<String> named(int from) {
        Set<String> names = new HashSet<>();
        List<Token> read = tokens.since(from);
        for (int i = 0; i < read.size(); i++) {
            Token token = read.get(i);
            Token after = i + 1 < read.size() ? read.get(i + 1) : tokens.peek();
            boolean colon = after.is(":") || after.is(":=");
            if (token.isVariable() && (after.isWord() || colon)) {
                names.add(token.text());
            } else if (token.isWord() && colon) {
                names.add("$" + token.text());
            }
        }
        return names;
    }

    private List<Syntax.Condition> conditions() {
        List<Syntax.Condition> conditions = new ArrayList<>();
        while (!tokens.atEndOfConditions()) {
            Syntax.Condition condition = condition(0);
            if (condition != null) {
                conditions.add(condition);
            }
            Token after = tokens.peek();
            if (after.is("or") || after.is("and") || after.is("||") || after.is("&&") || after.is(",")) {
                boolean or = after.is("or") || after.is("||");
                tokens.refuse(after, "'" + after.text() + "' may not stand between conditions of a rule",
                        or ? "write two rules with the same verb, or exists( … or … )" : "write the conditions one below the other");
                tokens.next();
            }
        }
        if (joined(conditions) > MOST_PATTERNS) {
            tokens.refuse(rule, "more than " + MOST_PATTERNS + " patterns joined in one rule", "derive a term from some of them");
        } else if (patterns.count() > MOST_PATTERNS_AT_ALL) {
            tokens.refuse(rule, "more than " + MOST_PATTERNS_AT_ALL + " patterns in one rule", "derive a term from some of them");
        } else if (patterns.constraints() > MOST_CONSTRAINTS_AT_ALL) {
            tokens.refuse(rule, "more than " + MOST_CONSTRAINTS_AT_ALL + " conditions of facts in one rule", "derive a term from some of them");
        }
        return conditions;
    }

    private Syntax.Condition condition(int depth) {
        Token start = tokens.peek();
        if (start.is("not") || start.is("exists")) {
            return quantified(depth + 1);
        }
        if (start.is("(")) {
            tokens.refuse(start, "brackets around conditions may stand inside not and exists only", "remove them, or write exists( … )");
            tokens.skipBrackets();
            return null;
        }
        if (!start.isWord()) {
            tokens.refuse(start, "a condition may not begin with '" + start.text() + "'", "write $x : Type( … ), not( … ) or exists( … )");
            tokens.skipElement();
            return null;
        }
        String name = tokens.peekHyphenated();
        Optional<String> advice = Advice.element(name);
        if (advice.isPresent()) {
            tokens.refuse(start, "'" + name + "' may not stand in a rule", advice.get());
            tokens.skipElement();
            return null;
        }
        return patterns.pattern();
    }

    private Syntax.Condition quantified(int depth) {
        int from = tokens.place();
        Token start = tokens.next();
        if (depth > DEEPEST) {
            tooDeep(start);
            tokens.skipBrackets();
            return null;
        }
        Syntax.Condition inner = tokens.peekIs("(") ? bracketed(start, depth) : unbracketed(start, depth);
        if (inner == null) {
            return null;
        }
        Group.Kind kind = start.is("not") ? Group.Kind.NOT : Group.Kind.EXISTS;
        List<Syntax.Condition> conditions = inner instanceof Syntax.Several all && all.kind() == Group.Kind.AND ? all.conditions() : List.of(inner);
        return new Syntax.Several(start, kind, conditions, tokens.textSince(from));
    }

    private Syntax.Condition bracketed(Token start, int depth) {
        Token open = tokens.next();
        Syntax.Condition all = alternatives(depth);
        if (all != null && tokens.peekIs(")")) {
            tokens.next();
            return all;
        }
        if (all != null) {
            Token found = tokens.peek();
            tokens.refuse(found.isEnd() ? open : found, found.isEnd() ? "the bracket is never closed"
                    : "')' expected before '" + found.text() + "'", "join patterns inside " + start.text() + "( … ) with 'and' or 'or'");
        }
        tokens.skipBehind(open);
        return null;
    }

    private Syntax.Condition unbracketed(Token start, int depth) {
        Token word = tokens.peek();
        if (word.is("not") || word.is("exists")) {
            tokens.refuse(word, "'" + word.text() + "' right behind '" + start.text() + "'", "write " + start.text() + "( " + word.text() + "( … ) )");
            tokens.next();
            tokens.skipElement();
            return null;
        }
        return condition(depth);
    }

    private Syntax.Condition alternatives(int depth) {
        return joined(depth, "or", Group.Kind.OR);
    }

    private Syntax.Condition joined(int depth, String word, Group.Kind kind) {
        int from = tokens.place();
        Token start = tokens.peek();
        List<Syntax.Condition> parts = new ArrayList<>();
        boolean sound = true;
        while (true) {
            Syntax.Condition part = kind == Group.Kind.OR ? joined(depth, "and", Group.Kind.AND) : inner(depth);
            sound &= part != null;
            parts.add(part);
            Token sign = tokens.peek();
            String same = kind == Group.Kind.OR ? "||" : "&&";
            if (sign.is(same)) {
                tokens.refuse(sign, "'" + same + "' may not stand in a rule", "write '" + word + "' between patterns");
                sound = false;
            } else if (!sign.is(word)) {
                break;
            }
            tokens.next();
        }
        if (!sound) {
            return null;
        }
        return parts.size() == 1 ? parts.get(0) : new Syntax.Several(start, kind, parts, tokens.textSince(from));
    }

    private Syntax.Condition inner(int depth) {
        if (!tokens.peekIs("(")) {
            return condition(depth);
        }
        Token open = tokens.next();
        if (depth >= DEEPEST) {
            tooDeep(open);
            tokens.skipBehind(open);
            return null;
        }
        Syntax.Condition all = alternatives(depth + 1);
        if (all != null && tokens.peekIs(")")) {
            tokens.next();
            return all;
        }
        if (all != null) {
            tokens.refuse(tokens.peek().isEnd() ? open : tokens.peek(), "the bracket is never closed", "add ')'");
        }
        tokens.skipBehind(open);
        return null;
    }

    private void tooDeep(Token start) {
        tokens.refuse(start, "more than " + DEEPEST + " conditions inside one another", "derive a term from the inner ones");
    }

    // Patterns multiply along the deepest way through a rule; brackets side by side only add.
    private static int joined(List<Syntax.Condition> conditions) {
        int here = 0;
        int deepest = 0;
        for (Syntax.Condition condition : conditions) {
            if (condition instanceof Syntax.Several several) {
                int inner = several.kind() == Group.Kind.OR
                        ? several.conditions().stream().mapToInt(alternative -> joined(List.of(alternative))).max().orElse(0)
                        : joined(several.conditions());
                deepest = Math.max(deepest, inner);
            } else {
                here++;
            }
        }
        return here + deepest;
    }
}
