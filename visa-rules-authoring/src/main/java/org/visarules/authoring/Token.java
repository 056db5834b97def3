package org.visarules.authoring;

/**
 * A token of a rule file.
 *
 * @param text as written; a string with its quotes
 * @param start offset of its first character
 * @param end offset after its last character
 */
record Token(Kind kind, String text, int start, int end) {

    enum Kind {
        WORD, STRING, NUMBER, SYMBOL, END,
        /** No token of the language; already reported. */
        ODD
    }

    boolean is(String symbolOrWord) {
        return kind != Kind.STRING && text.equals(symbolOrWord);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isVariable() {
        return kind == Kind.WORD && text.charAt(0) == '$';
    }

    boolean isString() {
        return kind == Kind.STRING;
    }

    boolean isEnd() {
        return kind == Kind.END;
    }

    /** The word without its quotes. */
    String unquoted() {
        return text.length() >= 2 ? text.substring(1, text.length() - 1) : "";
    }
}
