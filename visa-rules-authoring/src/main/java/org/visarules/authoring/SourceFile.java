package org.visarules.authoring;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** One file of a pack with everything found wrong in it. Its text has LF line ends and no byte order mark. */
final class SourceFile {

    // What Drools parses stays small; manifest and sentences hold what many rule files say.
    private static final int LIMIT_OF_RULES = 64 * 1024;
    private static final int LIMIT = 256 * 1024;
    private static final int MOST_PROBLEMS = 200;

    private final String path;
    private final String text;
    private final int[] lineStarts;
    private final TreeSet<Problem> problems = new TreeSet<>();
    private int problemsLeft = MOST_PROBLEMS;

    private SourceFile(String path, String text) {
        this.path = path;
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    /** A file with that content. Characters that no source may hold are problems and read as blanks. */
    static SourceFile of(String path, String content) {
        String normal = content.startsWith("\uFEFF") ? content.substring(1) : content;
        normal = normal.replace("\r\n", "\n").replace('\r', '\n');
        boolean large = normal.length() > limit(path);
        StringBuilder clean = new StringBuilder(large ? "" : normal);
        List<Integer> odd = new ArrayList<>();
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            if (Character.isISOControl(c) && c != '\n' && c != '\t' || c == '\uFFFE' || c == '\uFFFF' || isInvisible(c)) {
                odd.add(i);
                clean.setCharAt(i, ' ');
            }
        }
        SourceFile file = new SourceFile(path, clean.toString());
        if (large) {
            file.tooLarge();
        }
        for (int at : odd) {
            file.at(at, String.format(Locale.ROOT, "the character U+%04X may not stand in a file of a pack", (int) normal.charAt(at)), "remove it");
        }
        return file;
    }

    // Marks that change the direction of text, or take no room, make a rule read unlike what it says.
    private static boolean isInvisible(char c) {
        return Character.getType(c) == Character.FORMAT || c == '\u2028' || c == '\u2029';
    }

    /** Reads a file of a pack; one that cannot be read is empty and has a problem. */
    static SourceFile read(Path folder, String path) {
        Path file = folder.resolve(path);
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                return unreadable(path, Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? "is no ordinary file" : "is missing");
            }
            byte[] bytes;
            try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
                bytes = in.readNBytes(limit(path) + 1);
            }
            if (bytes.length > limit(path)) {
                SourceFile large = new SourceFile(path, "");
                large.tooLarge();
                return large;
            }
            return of(path, StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return unreadable(path, "is not written in UTF-8");
        } catch (IOException e) {
            return unreadable(path, "cannot be read");
        }
    }

    private static int limit(String path) {
        return path.endsWith(".drl") ? LIMIT_OF_RULES : LIMIT;
    }

    private void tooLarge() {
        boolean holdsRules = limit(path) == LIMIT_OF_RULES;
        whole("the file is larger than " + limit(path) / 1024 + " KiB",
                holdsRules ? "split it: one requirement or definition per file" : "make two packs of this one");
    }

    private static SourceFile unreadable(String path, String why) {
        SourceFile file = new SourceFile(path, "");
        file.whole("the file " + why, why.startsWith("is missing") ? "every pack has one" : "");
        return file;
    }

    String path() {
        return path;
    }

    /** The requirement or definition that a rule file holds, by its name. */
    String unit() {
        return path.replaceAll(".*/|\\.drl$", "");
    }

    String text() {
        return text;
    }

    boolean isSound() {
        return problems.isEmpty();
    }

    int count() {
        return problems.size();
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** A problem of the file as a whole. */
    void whole(String message, String proposal) {
        add(new Problem(path, 0, 0, "", message, proposal));
    }

    /** A problem at that character. */
    void at(int offset, String message, String proposal) {
        int line = line(offset);
        add(new Problem(path, line, column(offset), lineText(line), message, proposal));
    }

    /** A problem at that token, unless the token itself was one. */
    void at(Token token, String message, String proposal) {
        if (token.kind() != Token.Kind.ODD) {
            at(token.start(), message, proposal);
        }
    }

    /** A problem at that line and column, both from 1. */
    void at(int line, int column, String message, String proposal) {
        add(new Problem(path, line, column, lineText(line), message, proposal));
    }

    private void add(Problem problem) {
        if (problemsLeft > 0 && problems.add(problem)) {
            problemsLeft--;
        }
    }

    int line(int offset) {
        int low = 0;
        int high = lineStarts.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lineStarts[middle] <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low + 1;
    }

    int column(int offset) {
        return offset - lineStarts[line(offset) - 1] + 1;
    }

    int offset(int line, int column) {
        return lineStarts[Math.min(line, lineStarts.length) - 1] + column - 1;
    }

    private String lineText(int line) {
        if (line > lineStarts.length) {
            return "";
        }
        int start = lineStarts[line - 1];
        int end = line < lineStarts.length ? lineStarts[line] - 1 : text.length();
        return text.substring(start, end);
    }

    private static int[] lineStarts(String text) {
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            lines += text.charAt(i) == '\n' ? 1 : 0;
        }
        int[] starts = new int[lines];
        int line = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                starts[++line] = i + 1;
            }
        }
        return starts;
    }
}
