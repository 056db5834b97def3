package org.visarules.formats;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.visarules.decision.Decision;
import org.visarules.formats.text.Item;
import org.visarules.formats.text.Problems;
import org.visarules.formats.text.TextFiles;
import org.visarules.formats.text.TreeReader;

/** Files of decisions: JSON in UTF-8 as {@link DecisionJson} writes it, one decision after another, or a list of them. */
public final class DecisionFiles {

    private DecisionFiles() {
    }

    /**
     * Reads a file.
     *
     * @return its decisions, in its order
     * @throws UnreadableFileException with every mistake of the file
     */
    public static List<Decision> read(Path file) {
        return read(file.toString(), TextFiles.read(file));
    }

    /**
     * Reads the text of a file.
     *
     * @param file what to call it in messages
     * @return its decisions, in its order
     * @throws UnreadableFileException with every mistake of the file
     */
    public static List<Decision> read(String file, String text) {
        Problems problems = new Problems(file);
        List<Decision> decisions = new ArrayList<>();
        for (String document : documents(text)) {
            TreeReader.read(document, problems).ifPresent(item -> items(item).forEach(one -> DecisionJson.read(one, problems).ifPresent(decisions::add)));
        }
        problems.refuse();
        return decisions;
    }

    private static List<Item> items(Item item) {
        return item instanceof Item.Sequence sequence && !sequence.items().isEmpty() ? sequence.items() : List.of(item);
    }

    /** The objects that stand one after another in a text, each on its own lines and columns: before it stand blanks only. */
    private static List<String> documents(String text) {
        List<String> documents = new ArrayList<>();
        int depth = 0;
        int begin = 0;
        int line = 0;
        int lineBegin = 0;
        int beginLine = 0;
        int beginColumn = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
                lineBegin = i + 1;
            } else if (quoted) {
                i += c == '\\' ? 1 : 0;
                quoted = c != '"';
            } else if (c == '{' || c == '[') {
                if (depth++ == 0 && c == '{' && i > begin && text.substring(begin, i).stripTrailing().endsWith("}")) {
                    documents.add("\n".repeat(beginLine) + " ".repeat(beginColumn) + text.substring(begin, i));
                    begin = i;
                    beginLine = line;
                    beginColumn = i - lineBegin;
                }
            } else if (c == '}' || c == ']') {
                depth--;
            } else {
                quoted = c == '"';
            }
        }
        documents.add("\n".repeat(beginLine) + " ".repeat(beginColumn) + text.substring(begin));
        return documents;
    }
}
