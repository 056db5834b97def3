package org.visarules.authoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.visarules.engine.table.Node.Group;
import org.visarules.engine.table.Node.Operator;

/**
 * Reads a rule file: the subset of DRL that rules may use, and nothing else. It reports every mistake of the file and
 * goes on after each at the next condition, statement or rule.
 */
final class RuleParser {

    static final int MOST_RULES = 100;
    static final int MOST_PATTERNS = 8;
    static final int MOST_PATTERNS_AT_ALL = 64;
    static final int MOST_CONSTRAINTS = 40;
    private static final int DEEPEST = 4;

    private static final List<String> IMPORTS = List.of("org.visarules.fact.*", "org.visarules.value.*");
    private static final String GLOBAL = "org.visarules.rule.Requirement";
    private static final Set<String> TOP = Set.of("package", "import", "global", "rule", "function", "query", "declare", "unit", "dialect", "end");

    private static final Map<String, Operator> OPERATORS = Map.of("==", Operator.EQUAL, "!=", Operator.NOT_EQUAL, "<", Operator.LESS,
            "<=", Operator.LESS_OR_EQUAL, ">", Operator.GREATER, ">=", Operator.GREATER_OR_EQUAL, "in", Operator.IN, "contains",
            Operator.CONTAINS);

    private static final Map<String, String> STATEMENTS = Map.of(
            "function", "write a definition, or use a method that rules may call",
            "query", "write a definition that derives a term",
            "declare", "rules match the facts of the model only",
            "unit", "remove it", "dialect", "remove it");

    private static final Map<String, String> ATTRIBUTES = Map.ofEntries(
            Map.entry("salience", "order comes from the terms that rules derive; remove it"),
            Map.entry("no-loop", "remove it"), Map.entry("lock-on-active", "remove it"),
            Map.entry("enabled", "remove the rule, or bound it with @ValidFrom and @ValidUntil"),
            Map.entry("dialect", "remove it"), Map.entry("agenda-group", "remove it"), Map.entry("ruleflow-group", "remove it"),
            Map.entry("activation-group", "remove it"), Map.entry("auto-focus", "remove it"), Map.entry("duration", "remove it"),
            Map.entry("timer", "remove it"), Map.entry("calendars", "remove it"), Map.entry("refract", "remove it"),
            Map.entry("direct", "remove it"),
            Map.entry("date-effective", "write @ValidFrom( \"2027-12-11\" )"),
            Map.entry("date-expires", "write @ValidUntil( \"2027-12-10\" )"),
            Map.entry("extends", "repeat the conditions, or derive a term from them"));

    private static final Map<String, String> ELEMENTS = Map.ofEntries(
            Map.entry("forall", "derive a term for the bad case and write not( Derived( … ) )"),
            Map.entry("accumulate", "ask for each thing with a pattern of its own, and 'this != $other' for another of a kind"),
            Map.entry("acc", "ask for each thing with a pattern of its own, and 'this != $other' for another of a kind"),
            Map.entry("groupby", "ask for each thing with a pattern of its own, and 'this != $other' for another of a kind"),
            Map.entry("collect", "write exists( … )"),
            Map.entry("eval", "write the condition inside the pattern of its fact"),
            Map.entry("from", "match the records as facts of their own: Maintenance( owner == $certificate )"),
            Map.entry("entry-point", "all facts stand in one dossier; remove it"),
            Map.entry("over", "compare days instead"),
            Map.entry("do", "write a rule of its own for each consequence"),
            Map.entry("break", "write a rule of its own for each consequence"),
            Map.entry("if", "write a rule of its own for each consequence"));

    private static final Map<String, String> WORD_OPERATORS = Map.of(
            "matches", "compare with '==', or let the dossier say it with an enumeration",
            "soundslike", "compare with '=='", "str", "compare with '=='",
            "memberOf", "write 'contains' on the list, or 'in ( … )'",
            "excludes", "write 'not contains'", "instanceof", "write the type in the pattern",
            "before", "write '<'", "after", "write '>'", "or", "write 'in ( … )', or two rules", "and", "write a comma");

    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("&&", "write a comma"), Map.entry("||", "write 'in ( … )', or two rules with the same verb"),
            Map.entry("&", "write a comma"), Map.entry("|", "write 'in ( … )', or two rules with the same verb"),
            Map.entry("+", "rules do not calculate; a day moves by 'plus( $term )' of a parameter"),
            Map.entry("-", "rules do not calculate; a day moves by 'plus( $term )' of a parameter"),
            Map.entry("*", "rules do not calculate"), Map.entry("/", "rules do not calculate"),
            Map.entry("%", "rules do not calculate"), Map.entry("=", "write '=='"), Map.entry("===", "write '=='"),
            Map.entry("!==", "write '!='"), Map.entry("#", "write the property of the type itself"),
            Map.entry("[", "match the records as facts of their own"), Map.entry("!.", "write '.'; values are never null"),
            Map.entry("?", "write two rules"), Map.entry("~", "write '!='"), Map.entry("^", "write '!='"));

    private final SourceFile file;
    private final List<Token> tokens;
    private int at;
    private int patterns;

    private RuleParser(SourceFile file) {
        this.file = file;
        this.tokens = Lexer.tokens(file);
    }

    /** What can be read of the file; its mistakes are reported to it. */
    static Syntax.RuleFile parse(SourceFile file, String pack) {
        return new RuleParser(file).file(pack);
    }

    private Syntax.RuleFile file(String pack) {
        List<Syntax.Rule> rules = new ArrayList<>();
        List<String> imports = new ArrayList<>();
        boolean global = false;
        String name = "";
        Token first = peek();
        while (!peek().isEnd()) {
            Token word = next();
            if (word.is("package") && name.isEmpty()) {
                name = packageName(word, pack);
            } else if (word.is("import")) {
                imports.add(importName(word));
            } else if (word.is("global")) {
                global |= global(word);
            } else if (word.is("rule")) {
                rule(word, rules);
            } else {
                String proposal = STATEMENTS.get(word.text());
                if (proposal != null && word.isWord()) {
                    refuse(word, "'" + word.text() + "' may not stand in a rule file", proposal);
                } else if (word.is("package")) {
                    refuse(word, "a second 'package'", "remove it");
                } else {
                    refuse(word, "'" + word.text() + "' does not begin a rule", "write rule \"" + unit() + "/…\" when … then … end");
                }
                skipToTop();
            }
        }
        if (file.isSound() || !first.isEnd()) {
            missingHeader(first, pack, name, imports, global);
        }
        if (rules.size() > MOST_RULES) {
            refuse(rules.get(MOST_RULES).name(), "more than " + MOST_RULES + " rules in one file", "split the requirement");
        } else if (rules.isEmpty() && file.isSound()) {
            file.whole("there is no rule in the file", "write one, or remove the file");
        }
        return new Syntax.RuleFile(name, rules);
    }

    private void missingHeader(Token first, String pack, String name, List<String> imports, boolean global) {
        if (name.isEmpty()) {
            refuse(first, "the file does not say its package", "begin it with 'package org.visarules.packs." + pack + ";'");
        }
        for (String needed : IMPORTS) {
            if (!imports.contains(needed)) {
                refuse(first, "the file does not import the facts and values it speaks of", "add 'import " + needed + ";' after the package");
            }
        }
        if (!global) {
            refuse(first, "the file does not name what its rules speak to", "add 'global " + GLOBAL + " requirement;' after the imports");
        }
    }

    private String packageName(Token word, String pack) {
        Token start = peek();
        String written = dotted();
        String expected = "org.visarules.packs." + pack;
        if (written.isEmpty()) {
            refuse(word, "'package' without a name", "write 'package " + expected + ";'");
            return expected;
        }
        if (!pack.isEmpty() && !written.equals(expected)) {
            refuse(start, "the package '" + written + "' is not that of the pack", "write 'package " + expected + ";'");
        }
        semicolon();
        return written;
    }

    private String importName(Token word) {
        Token start = peek();
        if (start.is("function") || start.is("static") || start.is("accumulate") || start.is("acc")) {
            refuse(start, "'import " + start.text() + "' may not stand in a rule file", "use a method that rules may call");
            skipToTop();
            return "";
        }
        String written = dotted();
        if (!IMPORTS.contains(written)) {
            refuse(start, "'" + written + "' may not be imported", "rules see 'org.visarules.fact.*' and 'org.visarules.value.*' only");
        }
        semicolon();
        return written;
    }

    private boolean global(Token word) {
        Token start = peek();
        String type = dotted();
        Token name = peek();
        if (!type.equals(GLOBAL) || !name.is("requirement")) {
            refuse(start, "the only global is the requirement", "write 'global " + GLOBAL + " requirement;'");
            skipToTop();
            return true;
        }
        next();
        semicolon();
        return true;
    }

    private void semicolon() {
        if (peek().is(";")) {
            next();
        } else if (!isTop()) {
            refuse(peek(), "';' expected before '" + peek().text() + "'", "");
            skipToTop();
        }
    }

    private String dotted() {
        StringBuilder name = new StringBuilder();
        while (peek().isWord() || peek().is("*") && name.length() > 0) {
            name.append(next().text());
            if (!peek().is(".")) {
                break;
            }
            next();
            name.append('.');
        }
        return name.toString();
    }

    // ---- rules

    private void rule(Token word, List<Syntax.Rule> rules) {
        Token name = peek();
        if (!name.isString()) {
            refuse(name.isEnd() ? word : name, "a rule has its name in double quotes", "write rule \"" + unit() + "/…\"");
            if (!name.isWord()) {
                skipToTop();
                return;
            }
        }
        if (!name.is("when")) {
            next();
        }
        List<Syntax.Annotation> annotations = attributes();
        if (!expectWord("when", name)) {
            skipToTop();
            return;
        }
        patterns = 0;
        int from = at;
        int found = file.count();
        List<Syntax.Condition> conditions = conditions(name);
        Set<String> unread = file.count() == found ? Set.of() : named(from, at);
        if (!expectWord("then", name) && !peek().is("requirement")) {
            skipToTop();
            return;
        }
        consequence(name, annotations, conditions, unread, rules);
    }

    // The variables that conditions with mistakes seem to name.
    private Set<String> named(int from, int to) {
        Set<String> names = new HashSet<>();
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            Token after = tokens.get(i + 1);
            if (token.isVariable() && (after.isWord() || after.is(":") || after.is(":="))) {
                names.add(token.text());
            } else if (token.isWord() && (after.is(":") || after.is(":="))) {
                names.add("$" + token.text());
            }
        }
        return names;
    }

    private boolean expectWord(String word, Token rule) {
        if (peek().is(word)) {
            next();
            return true;
        }
        Token found = peek();
        refuse(found.isEnd() ? rule : found, found.isEnd() ? "the rule has no '" + word + "'"
                : "'" + word + "' expected before '" + found.text() + "'", "a rule is: rule \"name\" when … then … end");
        return false;
    }

    private List<Syntax.Annotation> attributes() {
        List<Syntax.Annotation> annotations = new ArrayList<>();
        while (!peek().isEnd() && !peek().is("when") && !peek().is("then") && !isTop() && !peek().text().matches("[$A-Z].*|not|exists")) {
            Token word = next();
            if (word.is("@")) {
                annotation(annotations);
                continue;
            }
            String name = hyphenated(word);
            refuse(word, "the attribute '" + name + "' may not stand on a rule",
                    ATTRIBUTES.getOrDefault(name, "a rule has @ValidFrom and @ValidUntil only"));
            while (!peek().isEnd() && !peek().is("when") && !peek().is("then") && !peek().is("@") && !isTop() && !isAttribute()) {
                next();
            }
        }
        return annotations;
    }

    private boolean isAttribute() {
        int mark = at;
        boolean known = peek().isWord() && ATTRIBUTES.containsKey(hyphenated(next()));
        at = mark;
        return known;
    }

    private String hyphenated(Token word) {
        StringBuilder name = new StringBuilder(word.text());
        while (peek().is("-") && peek().start() == tokens.get(at - 1).end() && tokens.get(at + 1).isWord()) {
            next();
            name.append('-').append(next().text());
        }
        return name.toString();
    }

    private void annotation(List<Syntax.Annotation> annotations) {
        Token name = next();
        if (!name.is("ValidFrom") && !name.is("ValidUntil")) {
            refuse(name, "the annotation '@" + name.text() + "' may not stand on a rule", "a rule has @ValidFrom and @ValidUntil only");
            skipBrackets();
            return;
        }
        int open = at;
        if (peek().is("(") && tokens.get(open + 1).isString() && tokens.get(open + 2).is(")")) {
            Token day = tokens.get(open + 1);
            at = open + 3;
            if (annotations.stream().anyMatch(other -> other.name().text().equals(name.text()))) {
                refuse(name, "a second '@" + name.text() + "'", "remove one");
            }
            annotations.add(new Syntax.Annotation(name, day));
            return;
        }
        Token value = peek().is("(") ? tokens.get(open + 1) : name;
        skipBrackets();
        String written = peek() == value ? "" : Lexer.onOneLine(tokens, Math.min(open + 1, at), Math.max(Math.min(open + 1, at), at - 1));
        String day = written.matches("[0-9 -]+") ? written.replace(" ", "") : "2027-12-11";
        refuse(value, "a day stands in double quotes", "write @" + name.text() + "( \"" + day + "\" )");
    }

    // ---- conditions

    private List<Syntax.Condition> conditions(Token rule) {
        List<Syntax.Condition> conditions = new ArrayList<>();
        while (!endOfConditions()) {
            Syntax.Condition condition = condition(0);
            if (condition != null) {
                conditions.add(condition);
            }
            Token after = peek();
            if (after.is("or") || after.is("and") || after.is("||") || after.is("&&") || after.is(",")) {
                boolean or = after.is("or") || after.is("||");
                refuse(after, "'" + after.text() + "' may not stand between conditions of a rule",
                        or ? "write two rules with the same verb, or exists( … or … )" : "write the conditions one below the other");
                next();
            }
        }
        if (joined(conditions) > MOST_PATTERNS) {
            refuse(rule, "more than " + MOST_PATTERNS + " patterns joined in one rule", "derive a term from some of them");
        } else if (patterns > MOST_PATTERNS_AT_ALL) {
            refuse(rule, "more than " + MOST_PATTERNS_AT_ALL + " patterns in one rule", "derive a term from some of them");
        }
        return conditions;
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

    private boolean endOfConditions() {
        return peek().isEnd() || peek().is("then") || peek().is("requirement") || isTop();
    }

    // Null stands for a condition that could not be read; it was reported.
    private Syntax.Condition condition(int depth) {
        Token start = peek();
        int from = at;
        if (start.is("not") || start.is("exists")) {
            next();
            return quantified(start, from, depth + 1);
        }
        if (start.is("(")) {
            refuse(start, "brackets around conditions may stand inside not and exists only", "remove them, or write exists( … )");
            skipBrackets();
            return null;
        }
        int mark = at;
        String name = start.isWord() ? hyphenated(next()) : "";
        at = mark;
        if (ELEMENTS.containsKey(name)) {
            refuse(start, "'" + name + "' may not stand in a rule", ELEMENTS.get(name));
            skipElement();
            return null;
        }
        if (!start.isWord()) {
            refuse(start, "a condition may not begin with '" + start.text() + "'", "write $x : Type( … ), not( … ) or exists( … )");
            skipElement();
            return null;
        }
        return pattern(from);
    }

    private Syntax.Condition quantified(Token start, int from, int depth) {
        if (depth > DEEPEST) {
            refuse(start, "more than " + DEEPEST + " conditions inside one another", "derive a term from the inner ones");
            skipBrackets();
            return null;
        }
        Group.Kind kind = start.is("not") ? Group.Kind.NOT : Group.Kind.EXISTS;
        List<Syntax.Condition> inner = new ArrayList<>();
        if (peek().is("(")) {
            Token open = next();
            Syntax.Condition all = alternatives(depth);
            if (all == null) {
                skipTo(open);
                return null;
            }
            if (!peek().is(")")) {
                Token found = peek();
                refuse(found.isEnd() ? open : found, found.isEnd() ? "the bracket is never closed"
                        : "')' expected before '" + found.text() + "'", "join patterns inside " + start.text() + "( … ) with 'and' or 'or'");
                skipTo(open);
                return null;
            }
            next();
            if (all instanceof Syntax.Several several && several.kind() == Group.Kind.AND) {
                inner.addAll(several.conditions());
            } else {
                inner.add(all);
            }
        } else {
            if (peek().is("not") || peek().is("exists")) {
                refuse(peek(), "'" + peek().text() + "' right behind '" + start.text() + "'", "write " + start.text() + "( " + peek().text() + "( … ) )");
                next();
                skipElement();
                return null;
            }
            Syntax.Condition one = condition(depth);
            if (one == null) {
                return null;
            }
            inner.add(one);
        }
        return new Syntax.Several(start, kind, inner, Lexer.onOneLine(tokens, from, at));
    }

    private Syntax.Condition alternatives(int depth) {
        return joined(depth, "or", Group.Kind.OR);
    }

    private Syntax.Condition joined(int depth, String word, Group.Kind kind) {
        int from = at;
        Token start = peek();
        List<Syntax.Condition> parts = new ArrayList<>();
        boolean sound = true;
        while (true) {
            Syntax.Condition part = kind == Group.Kind.OR ? joined(depth, "and", Group.Kind.AND) : inner(depth);
            sound &= part != null;
            parts.add(part);
            Token sign = peek();
            String same = kind == Group.Kind.OR ? "||" : "&&";
            if (sign.is(same)) {
                refuse(sign, "'" + same + "' may not stand in a rule", "write '" + word + "' between patterns");
                sound = false;
            } else if (!sign.is(word)) {
                break;
            }
            next();
        }
        if (!sound) {
            return null;
        }
        return parts.size() == 1 ? parts.get(0) : new Syntax.Several(start, kind, parts, Lexer.onOneLine(tokens, from, at));
    }

    private Syntax.Condition inner(int depth) {
        if (!peek().is("(")) {
            return condition(depth);
        }
        Token open = next();
        if (depth >= DEEPEST) {
            refuse(open, "more than " + DEEPEST + " conditions inside one another", "derive a term from the inner ones");
            skipTo(open);
            return null;
        }
        Syntax.Condition all = alternatives(depth + 1);
        if (all != null && peek().is(")")) {
            next();
            return all;
        }
        if (all != null) {
            refuse(peek().isEnd() ? open : peek(), "the bracket is never closed", "add ')'");
        }
        skipTo(open);
        return null;
    }

    // ---- patterns

    private Syntax.Condition pattern(int from) {
        Token start = next();
        Token binding = new Token(Token.Kind.END, "", start.start(), start.start());
        Token type = start;
        if (peek().is(":") || peek().is(":=")) {
            Token colon = next();
            if (colon.is(":=")) {
                refuse(colon, "':=' may not stand in a rule", "write ':' and compare with '=='");
            }
            binding = start;
            variable(start);
            type = next();
        } else if (start.isVariable()) {
            refuse(start, "':' expected after '" + start.text() + "'", "write " + start.text() + " : Type( … )");
            skipElement();
            return null;
        }
        if (peek().is(".") && type.isWord()) {
            refuse(type, "a type is written by its simple name", "facts are imported");
            skipElement();
            return null;
        }
        if (!type.isWord() || !peek().is("(")) {
            refuse(type.isEnd() ? start : type, type.isWord() ? "'(' expected after '" + type.text() + "'" : "a type of fact is expected here",
                    "write " + (binding.isEnd() ? "" : binding.text() + " : ") + (type.isWord() ? type.text() : "Type") + "( … )");
            if (!type.is(")") && !type.is("then")) {
                skipElement();
            } else {
                at--;
            }
            return null;
        }
        patterns++;
        Token open = next();
        List<Syntax.Item> items = new ArrayList<>();
        boolean closed = items(open, items);
        if (!closed) {
            return null;
        }
        String text = Lexer.onOneLine(tokens, from, at);
        if (items.size() > MOST_CONSTRAINTS) {
            refuse(start, "more than " + MOST_CONSTRAINTS + " conditions on one fact", "derive a term from some of them");
        }
        if (peek().is("from") || peek().is("over")) {
            Token word = peek();
            refuse(word, "'" + word.text() + "' may not stand in a rule", ELEMENTS.get(word.text()));
            next();
            skipElement();
        }
        return new Syntax.Pattern(start, binding, type, items, text);
    }

    private boolean items(Token open, List<Syntax.Item> items) {
        while (!peek().is(")")) {
            if (peek().isEnd() || isTop() || peek().is("then")) {
                refuse(open, "the bracket is never closed", "add ')'");
                return false;
            }
            int from = at;
            int found = file.count();
            Syntax.Item item = item(from);
            if (item != null && (peek().is(",") || peek().is(")"))) {
                items.add(item);
            } else {
                if (file.count() == found && (item != null || peek().kind() != Token.Kind.ODD)) {
                    after(peek());
                }
                skipItem(from);
            }
            if (peek().is(",")) {
                Token comma = next();
                if (peek().is(")")) {
                    refuse(comma, "a condition is expected after ','", "remove the comma");
                }
            }
        }
        next();
        return true;
    }

    private void after(Token found) {
        if (found.isEnd() || isTop() || found.is("then")) {
            return;
        }
        String proposal = found.isWord() ? WORD_OPERATORS.getOrDefault(found.text(), ELEMENTS.get(found.text())) : SIGNS.get(found.text());
        if (proposal != null) {
            refuse(found, "'" + found.text() + "' may not stand in a condition", proposal);
        } else if (found.is(",")) {
            refuse(found, "a value is expected after ','", "remove the comma");
        } else if (found.is(";")) {
            refuse(found, "';' separates no conditions", "write a comma; properties are named, never given by position");
        } else {
            refuse(found, "',' or ')' expected before '" + found.text() + "'", "separate conditions by a comma");
        }
    }

    // Null stands for what could not be read; it was reported, or the caller says what it found.
    private Syntax.Item item(int from) {
        Token start = peek();
        if (start.isWord() && (tokens.get(at + 1).is(":") || tokens.get(at + 1).is(":="))) {
            return bind(from);
        }
        if (!start.isWord()) {
            refuse(start, "a condition may not begin with '" + start.text() + "'", start.is("!") ? "compare with Answer.NO, or write '!='"
                    : start.is("(") ? "separate conditions by a comma, without brackets"
                    : "begin with a property of the fact: property == value");
            return null;
        }
        if (start.isVariable()) {
            refuse(start, "a condition begins with a property of the fact", "write the property on the left and '" + start.text() + "' on the right");
            return null;
        }
        if (start.is("eval")) {
            refuse(start, "'eval' may not stand in a rule", "write the comparison itself");
            return null;
        }
        if (start.is("not") || start.is("exists")) {
            refuse(start, "'" + start.text() + "' may not stand before a condition of a fact", "write '!=', 'not in' or 'not contains'");
            return null;
        }
        Syntax.Expression left = expression(true);
        if (left == null) {
            return null;
        }
        return comparison(from, start, left);
    }

    private Syntax.Item comparison(int from, Token start, Syntax.Expression left) {
        Token sign = peek();
        if (sign.is(",") || sign.is(")")) {
            refuse(start, "'" + Lexer.onOneLine(tokens, from, at) + "' is compared with nothing",
                    left instanceof Syntax.Call ? "write == Answer.YES after it" : "write property == value");
            return null;
        }
        Operator operator;
        if (sign.is("not")) {
            next();
            operator = peek().is("in") ? Operator.NOT_IN : peek().is("contains") ? Operator.NOT_CONTAINS : null;
        } else {
            operator = sign.isString() ? null : OPERATORS.get(sign.text());
        }
        if (operator == null) {
            after(sign.is("not") ? peek() : sign);
            return null;
        }
        next();
        List<Syntax.Expression> right = new ArrayList<>();
        if (operator == Operator.IN || operator == Operator.NOT_IN) {
            if (!values(sign, right)) {
                return null;
            }
        } else {
            Syntax.Expression value = expression(false);
            if (value == null) {
                return null;
            }
            right.add(value);
        }
        return new Syntax.Test(start, left, sign, operator, right, Lexer.onOneLine(tokens, from, at));
    }

    private boolean values(Token sign, List<Syntax.Expression> right) {
        if (!peek().is("(")) {
            refuse(peek(), "'(' expected after '" + sign.text() + "'", "write in ( A, B )");
            return false;
        }
        do {
            next();
            Syntax.Expression value = expression(false);
            if (value == null) {
                return false;
            }
            right.add(value);
        } while (peek().is(","));
        if (!peek().is(")")) {
            after(peek());
            return false;
        }
        next();
        return true;
    }

    private Syntax.Item bind(int from) {
        Token variable = next();
        Token colon = next();
        if (colon.is(":=")) {
            refuse(colon, "':=' may not stand in a rule", "write ':' and compare with '=='");
            return null;
        }
        variable(variable);
        if (!peek().isWord() || peek().isVariable()) {
            refuse(peek(), "a property is expected after ':'", "write " + variable.text() + " : property");
            return null;
        }
        Syntax.Expression path = expression(true);
        if (path instanceof Syntax.Call call) {
            refuse(call.start(), "the answer of a method has no name", "compare it where it is asked");
            return null;
        }
        if (path instanceof Syntax.Path words) {
            if (!peek().is(",") && !peek().is(")") && !isTop()) {
                Token sign = peek();
                refuse(sign, "a property is named and compared in two conditions", "write " + variable.text() + " : "
                        + Lexer.onOneLine(tokens, from + 2, at) + ", " + Lexer.onOneLine(tokens, from + 2, at) + " " + sign.text() + " …");
                return null;
            }
            return new Syntax.Bind(variable, words.words(), Lexer.onOneLine(tokens, from, at));
        }
        return null;
    }

    private void variable(Token variable) {
        if (!variable.text().matches("\\$[a-z][A-Za-z0-9]*")) {
            refuse(variable, "'" + variable.text() + "' is no name of a variable", variable.isVariable()
                    ? "write $ and a word that begins with a small letter" : "write $" + variable.text());
        }
    }

    private Syntax.Expression expression(boolean left) {
        Token start = peek();
        if (start.isString() || start.kind() == Token.Kind.NUMBER) {
            next();
            if (start.kind() == Token.Kind.NUMBER && (!start.text().matches("0|[1-9][0-9]{0,8}") || peek().is("."))) {
                refuse(start, "'" + start.text() + "' is no whole number that a rule may hold", "write a number from 0 to 999999999");
                return null;
            }
            return new Syntax.Constant(start);
        }
        if (start.is("null") || start.is("true") || start.is("false") || start.is("new")) {
            refuse(start, "'" + start.text() + "' may not stand in a rule", start.is("null") ? "compare with a constant such as NONE; nothing is ever null"
                    : start.is("new") ? "declare a parameter in pack.yaml" : "write Answer." + (start.is("true") ? "YES" : "NO"));
            return null;
        }
        if (!start.isWord()) {
            if (SIGNS.containsKey(start.text())) {
                after(start);
            } else {
                refuse(start, start.isEnd() ? "the file ends inside a condition" : "a value may not begin with '" + start.text() + "'",
                        "write Type.CONSTANT, $variable or $variable.property");
            }
            return null;
        }
        List<Token> words = new ArrayList<>();
        words.add(next());
        while (peek().is(".")) {
            next();
            if (!peek().isWord()) {
                refuse(peek(), "a name is expected after '.'", "");
                return null;
            }
            words.add(next());
        }
        if (!peek().is("(")) {
            return new Syntax.Path(words);
        }
        if (!left) {
            refuse(start, "a method may be called on the left only", "turn the comparison round");
            return null;
        }
        return call(words);
    }

    private Syntax.Expression call(List<Token> words) {
        next();
        List<Syntax.Expression> arguments = new ArrayList<>();
        while (!peek().is(")")) {
            Syntax.Expression argument = expression(false);
            if (argument == null) {
                return null;
            }
            arguments.add(argument);
            if (peek().is(",") && !tokens.get(at + 1).is(")")) {
                next();
            } else if (!peek().is(")")) {
                after(peek());
                return null;
            }
        }
        next();
        if (peek().is(".")) {
            refuse(peek(), "a second call after a call", "compare the answer of the first");
            return null;
        }
        return new Syntax.Call(words, arguments);
    }

    // ---- consequences

    private void consequence(Token rule, List<Syntax.Annotation> annotations, List<Syntax.Condition> conditions, Set<String> unread,
            List<Syntax.Rule> rules) {
        Token start = peek();
        List<Token> arguments = new ArrayList<>();
        String model = "write exactly one call: requirement.metBy( $subject, … );";
        boolean sound = start.is("requirement") && tokens.get(at + 1).is(".");
        Token verb = start;
        if (sound) {
            next();
            next();
            verb = next();
            sound = verb.isWord() && peek().is("(");
        }
        if (sound) {
            do {
                next();
                Token argument = peek();
                sound = argument.isVariable() || argument.isString();
                if (sound) {
                    arguments.add(next());
                }
            } while (sound && peek().is(","));
            sound = sound && peek().is(")") && tokens.get(at + 1).is(";");
        }
        if (!sound) {
            Token found = peek();
            if (found.is("end") || found.isEnd() || isTop()) {
                refuse(found.isEnd() ? rule : found, "the consequence is not finished", model);
            } else if (found.is(")") && !arguments.isEmpty()) {
                refuse(found, "';' expected after ')'", model);
            } else {
                refuse(found, "'" + found.text() + "' may not stand here in a consequence", model);
            }
            skipToEnd(rule);
            return;
        }
        next();
        next();
        if (!peek().is("end")) {
            Token found = peek();
            refuse(found.isEnd() ? rule : found, found.isEnd() ? "the rule has no 'end'"
                    : "'end' expected before '" + found.text() + "'", "a consequence is exactly one call");
            skipToEnd(rule);
        } else {
            next();
        }
        rules.add(new Syntax.Rule(rule, annotations, conditions, unread, verb, arguments));
    }

    private void skipToEnd(Token rule) {
        while (!peek().isEnd() && !peek().is("end") && !(peek().is("rule") && tokens.get(at + 1).isString())) {
            next();
        }
        if (peek().is("end")) {
            next();
        }
    }

    // ---- going on after a mistake

    private void skipToTop() {
        while (!peek().isEnd() && !isTop()) {
            next();
        }
        if (peek().is("end")) {
            next();
        }
    }

    private boolean isTop() {
        Token token = peek();
        return token.isWord() && TOP.contains(token.text()) && (at == 0 || file.line(tokens.get(at - 1).start()) < file.line(token.start()));
    }

    private void skipElement() {
        while (!endOfConditions() && !peek().is("(")) {
            next();
        }
        if (peek().is("(")) {
            skipBrackets();
        }
    }

    private void skipBrackets() {
        if (peek().is("(")) {
            skipTo(next());
        }
    }

    // Goes behind the bracket that closes this open one, wherever inside it the mistake was.
    private void skipTo(Token open) {
        int depth = 0;
        int from = tokens.indexOf(open);
        for (int i = from; i < tokens.size(); i++) {
            depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
            int mark = at;
            at = i;
            boolean stop = endOfConditions();
            at = mark;
            if (depth == 0 || stop) {
                at = Math.max(at, stop ? i : i + 1);
                return;
            }
        }
        at = tokens.size() - 1;
    }

    // Goes to the comma or bracket that ends the item, wherever inside it the mistake was.
    private void skipItem(int from) {
        int depth = 0;
        int mistake = at;
        at = from;
        while (!endOfConditions()) {
            Token token = peek();
            if (depth == 0 && at >= mistake && (token.is(",") || token.is(")"))) {
                return;
            }
            depth = Math.max(0, depth + (token.is("(") ? 1 : token.is(")") ? -1 : 0));
            next();
        }
        at = Math.max(at, mistake);
    }

    private String unit() {
        return file.path().replaceAll(".*/|\\.drl$", "");
    }

    private Token peek() {
        return tokens.get(at);
    }

    private Token next() {
        Token token = tokens.get(at);
        if (!token.isEnd()) {
            at++;
        }
        return token;
    }

    private void refuse(Token token, String message, String proposal) {
        if (token.kind() == Token.Kind.ODD) {
            return;
        }
        file.at(token.start(), message, proposal);
    }
}
