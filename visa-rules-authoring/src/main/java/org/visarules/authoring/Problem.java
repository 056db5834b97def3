package org.visarules.authoring;

import java.util.Comparator;

/**
 * Something wrong in a file of a pack. Problems are ordered by file, line, column, and then by what they say.
 *
 * @param file the file, relative to the pack, with {@code /}
 * @param line from 1; 0 if the problem is about the whole file
 * @param column from 1, a tab counting as one; 0 if the problem is about the whole file
 * @param sourceLine the line as it stands in the file; empty if there is none
 * @param message what is wrong
 * @param proposal what to do; empty if the message says it all
 */
public record Problem(String file, int line, int column, String sourceLine, String message, String proposal)
        implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::file).thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column).thenComparing(Problem::message).thenComparing(Problem::proposal);

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** What is wrong and what to do, on one line: {@code no property 'wieght' on Certificate; did you mean 'weight'?}. */
    public String sentence() {
        return proposal.isEmpty() ? message : message + (message.endsWith(".") ? " " : "; ") + proposal;
    }

    /** The place, the sentence, the line and a mark under the column. */
    public String render() {
        if (line == 0) {
            return file + ": " + sentence();
        }
        String head = file + ":" + line + ":" + column + ": " + sentence();
        if (sourceLine.isBlank()) {
            return head;
        }
        StringBuilder mark = new StringBuilder("    ");
        for (int i = 0; i < column - 1 && i < sourceLine.length(); i++) {
            mark.append(sourceLine.charAt(i) == '\t' ? '\t' : ' ');
        }
        return head + "\n    " + sourceLine + "\n" + mark.append('^');
    }

    @Override
    public String toString() {
        return render();
    }
}
