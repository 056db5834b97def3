package org.visarules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

class TenLinesTest {

    private static final Path SOURCE = Path.of("src", "main", "java", "org", "visarules", "examples", "TenLines.java");

    @Test
    void theyPrintTheDecision() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        try (PrintStream out = new PrintStream(printed, false, StandardCharsets.UTF_8)) {
            System.setOut(out);
            TenLines.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualTo(Files.readString(Path.of("src", "test", "resources", "ten-lines.txt")));
    }

    @Test
    void theyAreThoseOfTheReadme() throws IOException {
        String source = Files.readString(SOURCE);
        String body = source.substring(source.indexOf("{\n", source.indexOf("void main")) + 2, source.indexOf("\n    }\n}")).stripIndent();
        assertThat(Files.readString(Path.of("..", "README.md"))).contains("```java\n" + body.strip() + "\n```");
    }
}
