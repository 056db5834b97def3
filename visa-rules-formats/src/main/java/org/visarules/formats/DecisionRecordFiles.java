package org.visarules.formats;

import java.nio.file.Path;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.visarules.formats.text.TextFiles;

/** Files of records: JSON in UTF-8 as {@link DecisionRecordJson} writes it, one record after another. */
public final class DecisionRecordFiles {

    // Between quotes no quote stands unescaped, so this begins a record wherever it stands.
    private static final Pattern BEGINNING = Pattern.compile("\\{\\s*\"format\"\\s*:\\s*\"visa-rules/record/");

    /** The largest file that is read, in bytes: many records lie in one file. */
    static final int LIMIT = 256 * 1024 * 1024;

    private DecisionRecordFiles() {
    }

    /**
     * Reads a file.
     *
     * @return its records, in its order
     * @throws UnreadableFileException with every mistake of the first record that has one
     */
    public static List<DecisionRecord> read(Path file) {
        return documents(file).stream().map(document -> DecisionRecordJson.read(file.toString(), document)).toList();
    }

    /**
     * The records of a file as texts, each on its own lines and columns, so that one that is broken keeps nobody from reading the others.
     *
     * @return at least one text; each is made when it is asked for
     * @throws UnreadableFileException if the file cannot be read, is too large, or is no UTF-8 text
     */
    public static List<String> documents(Path file) {
        return documents(TextFiles.read(file, LIMIT));
    }

    static List<String> documents(String text) {
        List<Integer> beginnings = new ArrayList<>();
        for (Matcher matcher = BEGINNING.matcher(text); matcher.find();) {
            beginnings.add(matcher.start());
        }
        if (beginnings.isEmpty()) {
            beginnings.add(0);
        }
        // What stands before the first belongs to it, and is a mistake there unless it is blank.
        beginnings.set(0, 0);
        return new AbstractList<>() {
            @Override
            public String get(int i) {
                int begin = beginnings.get(i);
                int end = i + 1 < beginnings.size() ? beginnings.get(i + 1) : text.length();
                int lineBegin = text.lastIndexOf('\n', begin - 1) + 1;
                int line = (int) text.substring(0, lineBegin).chars().filter(c -> c == '\n').count();
                return "\n".repeat(line) + " ".repeat(begin - lineBegin) + text.substring(begin, end);
            }

            @Override
            public int size() {
                return beginnings.size();
            }
        };
    }
}
