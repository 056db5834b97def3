package org.visarules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

class TenLinesTest {

    private static final Path SOURCE = Path.of("src", "main", "java", "org", "visarules", "examples", "TenLines.java");

    @Test
    void theyPrintTheDecision() throws IOException {
        Printed.expect(Path.of("src", "test", "resources", "ten-lines.txt"), Printed.by(TenLines::main));
    }

    @Test
    void theyAreThoseOfTheReadme() throws IOException {
        String source = Files.readString(SOURCE);
        String body = source.substring(source.indexOf("{\n", source.indexOf("void main")) + 2, source.indexOf("\n    }\n}")).stripIndent();
        assertThat(Files.readString(Path.of("..", "README.md"))).contains("```java\n" + body.strip() + "\n```");
    }
}
