package org.visarules.authoring;

import java.util.List;
import java.util.Set;

/**
 * The tokens of a rule file, read from the first to the last by parsers that share one place in it. It knows where a
 * parser goes on after a mistake.
 */
final class TokenStream {

    private static final Set<String> STATEMENTS = Set.of("package", "import", "global", "rule", "end", "function", "query", "declare",
            "unit", "dialect");

    private final SourceFile file;
    private final List<Token> tokens;
    private int at;

    TokenStream(SourceFile file) {
        this.file = file;
        this.tokens = Lexer.tokens(file);
    }

    // ---- reading

    /** The next token; the end of the file if there is none. */
    Token peek() {
        return tokens.get(at);
    }

    boolean peekIs(String symbolOrWord) {
        return peek().is(symbolOrWord);
    }

    /** The token behind the next one. */
    Token second() {
        return tokens.get(Math.min(at + 1, tokens.size() - 1));
    }

    /** Goes over the next token. */
    Token next() {
        Token token = peek();
        if (!token.isEnd()) {
            at++;
        }
        return token;
    }

    /** Goes back over one token. */
    void stepBack() {
        at--;
    }

    /** A place to come back to with {@link #goTo}. */
    int place() {
        return at;
    }

    void goTo(int place) {
        at = place;
    }

    /** A word and what hyphens join to it, as the names of attributes are written. */
    String hyphenated() {
        Token last = next();
        StringBuilder name = new StringBuilder(last.text());
        while (peekIs("-") && peek().start() == last.end() && second().isWord()) {
            next();
            last = next();
            name.append('-').append(last.text());
        }
        return name.toString();
    }

    /** What {@link #hyphenated} would read. */
    String peekHyphenated() {
        int mark = at;
        String name = hyphenated();
        at = mark;
        return name;
    }

    /** The tokens from that place to this one. */
    List<Token> since(int place) {
        return tokens.subList(place, at);
    }

    /** The text from that place to this one, on one line. */
    String textSince(int place) {
        return Lexer.onOneLine(tokens, place, at);
    }

    // ---- where a part of the file ends

    /** Whether a statement begins here, or a rule ends: at one of their words, first on its line. */
    boolean atStatement() {
        return isStatement(at);
    }

    /** Whether no condition of the rule can follow. */
    boolean atEndOfConditions() {
        return endsConditions(at);
    }

    private boolean isStatement(int place) {
        Token token = tokens.get(place);
        return token.isWord() && STATEMENTS.contains(token.text())
                && (place == 0 || file.line(tokens.get(place - 1).start()) < file.line(token.start()));
    }

    private boolean endsConditions(int place) {
        Token token = tokens.get(place);
        return token.isEnd() || token.is("then") || token.is("requirement") || isStatement(place);
    }

    // ---- mistakes, and where to go on after them

    /** How many problems the file has so far. */
    int problems() {
        return file.count();
    }

    /** Reports a problem at that token. */
    void refuse(Token token, String message, String proposal) {
        file.at(token, message, proposal);
    }

    /** Goes to the next statement, or behind the end of this rule. */
    void skipToStatement() {
        while (!peek().isEnd() && !atStatement()) {
            next();
        }
        skipEnd();
    }

    /** Goes behind the end of this rule, wherever on its line that stands, or to the next rule. */
    void skipRule() {
        while (!peek().isEnd() && !peekIs("end") && !(peekIs("rule") && second().isString())) {
            next();
        }
        skipEnd();
    }

    private void skipEnd() {
        if (peekIs("end")) {
            next();
        }
    }

    /** Goes behind the next brackets of the conditions. */
    void skipElement() {
        while (!atEndOfConditions() && !peekIs("(")) {
            next();
        }
        skipBrackets();
    }

    /** Goes behind the brackets that open here, if any do. */
    void skipBrackets() {
        if (peekIs("(")) {
            skipBehind(next());
        }
    }

    /** Goes behind the bracket that closes this open one, wherever inside it the mistake was. */
    void skipBehind(Token open) {
        int place = tokens.indexOf(open) + 1;
        for (int depth = 1; depth > 0 && !endsConditions(place); place++) {
            depth += nesting(tokens.get(place));
        }
        at = Math.max(at, place);
    }

    /** Goes to the comma or bracket that ends the item which began at that place, wherever inside it the mistake was. */
    void skipItem(int from) {
        int mistake = at;
        int place = from;
        for (int depth = 0; !endsConditions(place); place++) {
            Token token = tokens.get(place);
            if (depth == 0 && place >= mistake && (token.is(",") || token.is(")"))) {
                break;
            }
            depth = Math.max(0, depth + nesting(token));
        }
        at = Math.max(place, mistake);
    }

    private static int nesting(Token token) {
        return token.is("(") ? 1 : token.is(")") ? -1 : 0;
    }
}
