package org.visarules.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.visarules.rule.Verb;

/** The page for authors says what the reader does. */
class RuleLanguagePageTest {

    private static final Path PAGE = Path.of("..", "docs", "rule-language.md");

    @Test
    void theSampleOnThePageIsSound() throws IOException {
        String sample = Files.readAllLines(PAGE).stream().dropWhile(line -> !line.startsWith("    package ")).takeWhile(line -> line.isEmpty() || line.startsWith("    "))
                .map(String::stripTrailing).collect(Collectors.joining("\n"));
        SourceFile file = SourceFile.of("rules/VISA-CSPN-IN-FORCE.drl", sample);

        Syntax.RuleFile read = RuleParser.parse(file, "visa");
        RuleChecker.check(file, read, new RuleContext(Map.of(), Set.of("VISA-CSPN-IN-FORCE"), Map.of("CERTIFICATE-IN-FORCE", "Certificate", "CERTIFICATE-ENDED", "Certificate"), Map.of(),
                Map.of("CSPN-MAXIMUM-TERM", "term"), Map.of(), true));
        DroolsGate.check(file, read);

        assertThat(file.problems()).isEmpty();
        assertThat(read.rules()).hasSize(1);
    }

    @Test
    void everyVerbStandsOnThePage() throws IOException {
        String page = Files.readString(PAGE);

        for (Verb verb : Verb.values()) {
            assertThat(page).contains("| `" + verb.inName() + "` | `" + verb.method() + "(");
        }
    }
}
