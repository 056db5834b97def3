package org.visarules.formats.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

import org.visarules.formats.FileProblem;
import org.visarules.formats.UnreadableFileException;

/** Text files as bytes: always UTF-8, with or without a byte order mark, and never larger than {@link #LIMIT}. */
public final class TextFiles {

    /** The largest file that is read, in bytes. */
    public static final int LIMIT = 8 * 1024 * 1024;

    private TextFiles() {
    }

    /**
     * The text of a file.
     *
     * @throws UnreadableFileException if it cannot be read, is too large, or is no UTF-8 text
     */
    public static String read(Path file) {
        return read(file, LIMIT);
    }

    /**
     * The text of a file that may hold many documents.
     *
     * @param limit the largest file that is read, in bytes
     * @throws UnreadableFileException if it cannot be read, is too large, or is no UTF-8 text
     */
    public static String read(Path file, int limit) {
        String name = file.toString();
        try {
            if (Files.isDirectory(file)) {
                throw refused(name, 1, 1, "This is a directory.", "Name a file.");
            }
            if (Files.size(file) > limit) {
                throw tooLarge(name, limit);
            }
            return decoded(name, Files.readAllBytes(file), limit);
        } catch (NoSuchFileException e) {
            throw refused(name, 1, 1, "There is no such file.", "");
        } catch (IOException e) {
            throw refused(name, 1, 1, "The file cannot be read.", "Check that you may read it.");
        }
    }

    /**
     * The text in these bytes.
     *
     * @param file what to call it in messages
     * @throws UnreadableFileException if they are too many, or no UTF-8 text
     */
    public static String decoded(String file, byte[] bytes) {
        return decoded(file, bytes, LIMIT);
    }

    private static String decoded(String file, byte[] bytes, int limit) {
        if (bytes.length > limit) {
            throw tooLarge(file, limit);
        }
        if (bytes.length >= 2 && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)) {
            throw refused(file, 1, 1, "This is UTF-16 text.", "Save the file as UTF-8.");
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        if (result.isError()) {
            String before = out.toString();
            int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
            throw refused(file, line, before.length() - before.lastIndexOf('\n'), "This is no UTF-8 text.", "Save the file as UTF-8.");
        }
        String text = out.toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    static UnreadableFileException tooLarge(String file) {
        return tooLarge(file, LIMIT);
    }

    private static UnreadableFileException tooLarge(String file, int limit) {
        return refused(file, 1, 1, "The file is larger than " + limit / (1024 * 1024) + " MB.", "Split it.");
    }

    private static UnreadableFileException refused(String file, int line, int column, String message, String proposal) {
        return new UnreadableFileException(List.of(new FileProblem(file, line, column, "", message, proposal)));
    }
}
