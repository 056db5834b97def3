package org.visarules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a program prints, and what it is expected to. */
final class Printed {

    /** A program. */
    interface Program {
        void main(String[] arguments) throws IOException;
    }

    private Printed() {
    }

    /** What it prints when it is called like that. */
    static String by(Program program, String... arguments) throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        try (PrintStream out = new PrintStream(printed, false, StandardCharsets.UTF_8)) {
            System.setOut(out);
            program.main(arguments);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    /** That the text is the expected one, to the letter; where that is missing it is written, to be read. */
    static void expect(Path expected, String text) throws IOException {
        if (!Files.exists(expected)) {
            Files.createDirectories(expected.getParent());
            Files.writeString(expected, text);
            throw new AssertionError(expected + " was missing and is written now; read it.");
        }
        assertThat(text).isEqualTo(Files.readString(expected));
    }
}
