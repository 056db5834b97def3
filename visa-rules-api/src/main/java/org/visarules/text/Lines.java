package org.visarules.text;

import java.util.ArrayList;
import java.util.List;

/** Lines of at most 100 columns; only a word that is longer itself, such as an address, stands on a longer line. */
public final class Lines {

    /** The width of a line. */
    public static final int COLUMNS = 100;

    /** The width of the column of labels. */
    public static final int LABEL = 13;

    private static final String HELD_BY_THE_WORD_BEFORE = ":;?!»)";

    private final List<String> lines = new ArrayList<>();

    /** The lines so far. */
    public List<String> list() {
        return lines;
    }

    /** An empty line. */
    public Lines blank() {
        lines.add("");
        return this;
    }

    /** Lines as they are. */
    public Lines all(List<String> others) {
        lines.addAll(others);
        return this;
    }

    /** A sentence that begins at the margin; what does not fit goes on below, indented by two. */
    public Lines sentence(String text) {
        wrap("", "  ", text);
        return this;
    }

    /** A start that is kept as it is, and a sentence that goes on below, indented by two. */
    public Lines headed(String start, String text) {
        wrap(start, "  ", text);
        return this;
    }

    /** A label and what it says, which goes on below in its own column. */
    public Lines labelled(String label, String text) {
        String start = "  " + label + " ".repeat(Math.max(1, LABEL - 2 - label.length()));
        wrap(start, " ".repeat(LABEL), text);
        return this;
    }

    /** An entry of a list. */
    public Lines entry(String text) {
        wrap("  ", "    ", text);
        return this;
    }

    /** One line, cut where it does not fit. */
    public static String cut(String text) {
        return text.codePointCount(0, text.length()) <= COLUMNS ? text
                : text.substring(0, text.offsetByCodePoints(0, COLUMNS - 1)) + "…";
    }

    private void wrap(String start, String indent, String text) {
        StringBuilder line = new StringBuilder(start);
        boolean empty = true;
        for (String word : words(text)) {
            if (!empty && width(line) + 1 + width(word) > COLUMNS) {
                lines.add(line.toString());
                line = new StringBuilder(indent);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString());
    }

    // French sets a space before some marks, and after an opening one; rules do so at brackets. No line may break there.
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        boolean joined = false;
        for (String word : text.isBlank() ? List.<String>of() : List.of(text.strip().split("\\s+"))) {
            boolean held = joined || !words.isEmpty() && HELD_BY_THE_WORD_BEFORE.indexOf(word.charAt(0)) >= 0;
            if (held) {
                words.set(words.size() - 1, words.get(words.size() - 1) + " " + word);
            } else {
                words.add(word);
            }
            joined = word.endsWith("«");
        }
        return words;
    }

    private static int width(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
