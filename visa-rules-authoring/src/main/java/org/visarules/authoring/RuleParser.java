package org.visarules.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a rule file: the subset of DRL that rules may use, and nothing else. It reports every mistake of the file and
 * goes on after each at the next condition, statement or rule.
 */
final class RuleParser {

    static final int MOST_RULES = 100;

    static final List<String> IMPORTS = List.of("org.visarules.fact.*", "org.visarules.value.*");
    static final String GLOBAL = "org.visarules.rule.Requirement";

    private final SourceFile file;
    private final TokenStream tokens;

    private RuleParser(SourceFile file) {
        this.file = file;
        this.tokens = new TokenStream(file);
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
        Token first = tokens.peek();
        while (!tokens.peek().isEnd()) {
            Token word = tokens.next();
            if (word.is("package") && name.isEmpty()) {
                name = packageName(word, pack);
            } else if (word.is("import")) {
                imports.add(importName());
            } else if (word.is("global")) {
                global();
                global = true;
            } else if (word.is("rule")) {
                rule(word).ifPresent(rules::add);
            } else {
                otherStatement(word);
            }
        }
        if (file.isSound() || !first.isEnd()) {
            missingHeader(first, pack, name, imports, global);
        }
        if (rules.size() > MOST_RULES) {
            tokens.refuse(rules.get(MOST_RULES).name(), "more than " + MOST_RULES + " rules in one file", "split the requirement");
        } else if (rules.isEmpty() && file.isSound()) {
            file.whole("there is no rule in the file", "write one, or remove the file");
        }
        return new Syntax.RuleFile(name, rules);
    }

    private void otherStatement(Token word) {
        Optional<String> advice = word.isWord() ? Advice.statement(word.text()) : Optional.empty();
        if (advice.isPresent()) {
            tokens.refuse(word, "'" + word.text() + "' may not stand in a rule file", advice.get());
        } else if (word.is("package")) {
            tokens.refuse(word, "a second 'package'", "remove it");
        } else {
            tokens.refuse(word, "'" + word.text() + "' does not begin a rule", "write rule \"" + file.unit() + "/…\" when … then … end");
        }
        tokens.skipToStatement();
    }

    private void missingHeader(Token first, String pack, String name, List<String> imports, boolean global) {
        if (name.isEmpty()) {
            tokens.refuse(first, "the file does not say its package", "begin it with 'package org.visarules.packs." + pack + ";'");
        }
        for (String needed : IMPORTS) {
            if (!imports.contains(needed)) {
                tokens.refuse(first, "the file does not import the facts and values it speaks of", "add 'import " + needed + ";' after the package");
            }
        }
        if (!global) {
            tokens.refuse(first, "the file does not name what its rules speak to", "add 'global " + GLOBAL + " requirement;' after the imports");
        }
    }

    private String packageName(Token word, String pack) {
        Token start = tokens.peek();
        String written = dotted();
        String expected = "org.visarules.packs." + pack;
        if (written.isEmpty()) {
            tokens.refuse(word, "'package' without a name", "write 'package " + expected + ";'");
            return expected;
        }
        if (!pack.isEmpty() && !written.equals(expected)) {
            tokens.refuse(start, "the package '" + written + "' is not that of the pack", "write 'package " + expected + ";'");
        }
        semicolon();
        return written;
    }

    private String importName() {
        Token start = tokens.peek();
        if (start.is("function") || start.is("static") || start.is("accumulate") || start.is("acc")) {
            tokens.refuse(start, "'import " + start.text() + "' may not stand in a rule file", "use a method that rules may call");
            tokens.skipToStatement();
            return "";
        }
        String written = dotted();
        if (!IMPORTS.contains(written)) {
            tokens.refuse(start, "'" + written + "' may not be imported", "rules see 'org.visarules.fact.*' and 'org.visarules.value.*' only");
        }
        semicolon();
        return written;
    }

    private void global() {
        Token start = tokens.peek();
        String type = dotted();
        if (type.equals(GLOBAL) && tokens.peekIs("requirement")) {
            tokens.next();
            semicolon();
        } else {
            tokens.refuse(start, "the only global is the requirement", "write 'global " + GLOBAL + " requirement;'");
            tokens.skipToStatement();
        }
    }

    private void semicolon() {
        if (tokens.peekIs(";")) {
            tokens.next();
        } else if (!tokens.atStatement()) {
            tokens.refuse(tokens.peek(), "';' expected before '" + tokens.peek().text() + "'", "");
            tokens.skipToStatement();
        }
    }

    private String dotted() {
        StringBuilder name = new StringBuilder();
        while (tokens.peek().isWord() || tokens.peekIs("*") && name.length() > 0) {
            name.append(tokens.next().text());
            if (!tokens.peekIs(".")) {
                break;
            }
            tokens.next();
            name.append('.');
        }
        return name.toString();
    }

    // ---- rules

    private Optional<Syntax.Rule> rule(Token word) {
        Token name = tokens.peek();
        if (!name.isString()) {
            tokens.refuse(name.isEnd() ? word : name, "a rule has its name in double quotes", "write rule \"" + file.unit() + "/…\"");
            if (!name.isWord()) {
                tokens.skipToStatement();
                return Optional.empty();
            }
        }
        if (!name.is("when")) {
            tokens.next();
        }
        List<Syntax.Annotation> annotations = attributes();
        if (!expectWord("when", name)) {
            tokens.skipToStatement();
            return Optional.empty();
        }
        ConditionParser.When when = new ConditionParser(tokens, name).when();
        if (!expectWord("then", name) && !tokens.peekIs("requirement")) {
            tokens.skipToStatement();
            return Optional.empty();
        }
        return new ConsequenceParser(tokens, name).then()
                .map(then -> new Syntax.Rule(name, annotations, when.conditions(), when.unread(), then.verb(), then.arguments()));
    }

    private boolean expectWord(String word, Token rule) {
        if (tokens.peekIs(word)) {
            tokens.next();
            return true;
        }
        Token found = tokens.peek();
        tokens.refuse(found.isEnd() ? rule : found, found.isEnd() ? "the rule has no '" + word + "'"
                : "'" + word + "' expected before '" + found.text() + "'", "a rule is: rule \"name\" when … then … end");
        return false;
    }

    private List<Syntax.Annotation> attributes() {
        List<Syntax.Annotation> annotations = new ArrayList<>();
        while (!atEndOfAttributes() && !tokens.peek().text().matches("[$A-Z].*|not|exists")) {
            Token word = tokens.peek();
            if (word.is("@")) {
                tokens.next();
                annotation(annotations);
            } else {
                String name = tokens.hyphenated();
                tokens.refuse(word, "the attribute '" + name + "' may not stand on a rule", Advice.attribute(name));
                skipAttribute();
            }
        }
        return annotations;
    }

    private boolean atEndOfAttributes() {
        return tokens.peek().isEnd() || tokens.peekIs("when") || tokens.peekIs("then") || tokens.atStatement();
    }

    private void skipAttribute() {
        while (!atEndOfAttributes() && !tokens.peekIs("@") && !(tokens.peek().isWord() && Advice.isAttribute(tokens.peekHyphenated()))) {
            tokens.next();
        }
    }

    private void annotation(List<Syntax.Annotation> annotations) {
        Token name = tokens.next();
        if (!name.is("ValidFrom") && !name.is("ValidUntil")) {
            tokens.refuse(name, "the annotation '@" + name.text() + "' may not stand on a rule", Advice.ANNOTATIONS);
            tokens.skipBrackets();
            return;
        }
        int from = tokens.place();
        tokens.skipBrackets();
        List<Token> brackets = tokens.since(from);
        if (brackets.size() == 3 && brackets.get(1).isString() && brackets.get(2).is(")")) {
            if (annotations.stream().anyMatch(other -> other.name().text().equals(name.text()))) {
                tokens.refuse(name, "a second '@" + name.text() + "'", "remove one");
            }
            annotations.add(new Syntax.Annotation(name, brackets.get(1)));
            return;
        }
        Token value = brackets.isEmpty() ? name : brackets.size() > 1 ? brackets.get(1) : tokens.peek();
        String written = Lexer.onOneLine(brackets, 1, brackets.size() - 1);
        String day = written.matches("[0-9 -]+") ? written.replace(" ", "") : "2027-12-11";
        tokens.refuse(value, "a day stands in double quotes", "write @" + name.text() + "( \"" + day + "\" )");
    }
}
