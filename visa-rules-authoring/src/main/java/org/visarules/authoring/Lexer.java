package org.visarules.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts the text of a rule file into tokens. Comments and blanks are left out. */
final class Lexer {

    private static final List<String> SYMBOLS = List.of("===", "!==", "&&", "||", "==", "!=", "<=", ">=", ":=", "!.", "->", "++", "--",
            "+=", "-=");

    private final SourceFile file;
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(SourceFile file) {
        this.file = file;
        this.text = file.text();
    }

    /** The tokens of the file, of which the last is its end. What is no token is reported and left out. */
    static List<Token> tokens(SourceFile file) {
        Lexer lexer = new Lexer(file);
        lexer.run();
        return lexer.tokens;
    }

    private void run() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == ' ' || c == '\n' || c == '\t') {
                at++;
            } else if (text.startsWith("//", at)) {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
            } else if (text.startsWith("/*", at)) {
                comment();
            } else if (c == '"' || c == '\'') {
                string(c);
            } else if (isWordStart(c)) {
                word();
            } else if (c >= '0' && c <= '9') {
                take(Token.Kind.NUMBER, wordEnd(at));
            } else if (c == '\\') {
                file.at(at, "a backslash may not stand in a rule", "write the character itself");
                take(Token.Kind.ODD, Math.max(foreignEnd(at + 1), at + 1));
            } else if (c > 126) {
                foreign(at);
            } else {
                symbol();
            }
        }
        tokens.add(new Token(Token.Kind.END, "", text.length(), text.length()));
    }

    private void word() {
        int end = wordEnd(at);
        if (end < text.length() && Character.isLetter(text.codePointAt(end))) {
            foreign(end);
        } else {
            take(Token.Kind.WORD, end);
        }
    }

    private void foreign(int where) {
        int end = text.offsetByCodePoints(where, 1);
        int odd = text.codePointAt(where);
        // A blank that is none, such as one pasted from a document, would show as nothing.
        String shown = Character.isLetter(odd) ? text.substring(where, end) : String.format(Locale.ROOT, "U+%04X", odd);
        file.at(where, "'" + shown + "' may stand in comments only", "names in rules are plain ASCII");
        take(Token.Kind.ODD, foreignEnd(end));
    }

    private int foreignEnd(int from) {
        int end = from;
        while (end < text.length() && Character.isLetterOrDigit(text.codePointAt(end))) {
            end = text.offsetByCodePoints(end, 1);
        }
        return end;
    }

    private void comment() {
        int end = text.indexOf("*/", at + 2);
        if (end < 0) {
            file.at(at, "the comment is never closed", "close it with */");
            at = text.length();
        } else {
            at = end + 2;
        }
    }

    private void string(char quote) {
        int end = at + 1;
        boolean escaped = false;
        while (end < text.length() && text.charAt(end) != quote && text.charAt(end) != '\n') {
            escaped |= text.charAt(end) == '\\';
            end++;
        }
        if (end == text.length() || text.charAt(end) == '\n') {
            file.at(at, "the string is never closed", "close it with " + quote + " on the same line");
            // What closes a condition closes the string, so that one missing quote is one mistake.
            int close = at + 1;
            while (close < end && "),;".indexOf(text.charAt(close)) < 0) {
                close++;
            }
            tokens.add(new Token(Token.Kind.STRING, text.substring(at, close) + quote, at, close));
            at = close;
            return;
        }
        if (quote == '\'') {
            file.at(at, "strings stand in double quotes", "write \"" + text.substring(at + 1, end) + "\"");
        } else if (escaped) {
            file.at(at, "a backslash may not stand in a string", "write the character itself");
        }
        take(Token.Kind.STRING, end + 1);
    }

    private void symbol() {
        for (String symbol : SYMBOLS) {
            if (text.startsWith(symbol, at)) {
                take(Token.Kind.SYMBOL, at + symbol.length());
                return;
            }
        }
        take(Token.Kind.SYMBOL, at + 1);
    }

    private void take(Token.Kind kind, int end) {
        tokens.add(new Token(kind, text.substring(at, end), at, end));
        at = end;
    }

    private int wordEnd(int from) {
        int end = from;
        while (end < text.length() && isWordPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isWordStart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c == '$';
    }

    private static boolean isWordPart(char c) {
        return isWordStart(c) || c >= '0' && c <= '9';
    }

    /** The text of these tokens on one line: one blank wherever the source has any room or comment. */
    static String onOneLine(List<Token> tokens, int from, int to) {
        StringBuilder line = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (i > from && tokens.get(i - 1).end() < tokens.get(i).start()) {
                line.append(' ');
            }
            line.append(tokens.get(i).text());
        }
        return line.toString();
    }
}
