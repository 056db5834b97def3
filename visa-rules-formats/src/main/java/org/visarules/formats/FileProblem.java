package org.visarules.formats;

/**
 * A mistake in a file.
 *
 * @param file the file, as the caller named it
 * @param line from 1
 * @param column from 1
 * @param path the place by keys: {@code certificates[0].window}; empty for the file as a whole
 * @param message what is wrong
 * @param proposal what to do; empty if the message says it
 */
public record FileProblem(String file, int line, int column, String path, String message, String proposal) {

    /** The mistake as one line: file, line, column, what is wrong, what to do. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + (path.isEmpty() ? "" : path + ": ") + message
                + (proposal.isEmpty() ? "" : " " + proposal);
    }
}
