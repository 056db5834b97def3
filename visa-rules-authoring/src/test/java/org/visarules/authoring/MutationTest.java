package org.visarules.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Assertions;

/** However a rule file is spoiled, it is read or refused: nothing is thrown and nothing hangs. */
class MutationTest {

    private static final String ALPHABET = "(){}[].,;:\"'/*\\@$!=<>&|\n\t \u0000\u00e9aZ0#?\uFEFF";
    private static final RuleContext CONTEXT = new RuleContext(Map.of("SAMPLE-PROBE", "Product"), Set.of("SAMPLE-IN-FORCE"),
            Map.of("IN-FORCE", "Certificate"), Map.of(), Map.of("MAXIMUM-TERM", "term"), true);

    @Property(tries = 2000)
    void aSpoiledRuleFileIsReadOrRefused(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int changes) {
        String text = mutated(SamplePack.REQUIREMENT, new Random(seed), changes);

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            SourceFile file = SourceFile.of(SamplePack.PROBE_FILE, text);
            Syntax.RuleFile read = RuleParser.parse(file, "sample");
            boolean grammatical = file.isSound();
            RuleChecker.check(file, read, CONTEXT);
            if (grammatical) {
                DroolsGate.check(file, read);
            }
            for (Problem problem : file.problems()) {
                assertThat(problem.message()).isNotBlank();
                assertThat(problem.line()).isBetween(0, (int) text.lines().count() + 1);
                assertThat(problem.column()).isBetween(0, problem.sourceLine().length() + 1);
            }
        });
    }

    @Property(tries = 500)
    void aSpoiledManifestIsReadOrRefused(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int changes) {
        SourceFile file = SourceFile.of("pack.yaml", mutated(SamplePack.MANIFEST, new Random(seed), changes));

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Manifest.read(file));
        assertThat(file.problems()).allSatisfy(problem -> assertThat(problem.render()).startsWith("pack.yaml:"));
    }

    @Property(tries = 500)
    void spoiledSentencesAreReadOrRefused(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int changes) {
        SourceFile file = SourceFile.of("messages_en.properties", mutated(SamplePack.ENGLISH, new Random(seed), changes));

        Messages.read(file).all().values().forEach(sentence -> assertThat(sentence).isNotBlank());
    }

    private static String mutated(String text, Random random, int changes) {
        StringBuilder mutated = new StringBuilder(text);
        for (int i = 0; i < changes && mutated.length() > 30; i++) {
            int at = random.nextInt(mutated.length() - 20);
            int length = 1 + random.nextInt(19);
            switch (random.nextInt(5)) {
                case 0 -> mutated.delete(at, at + length);
                case 1 -> mutated.insert(at, mutated.substring(at, at + length));
                case 2 -> mutated.setCharAt(at, ALPHABET.charAt(random.nextInt(ALPHABET.length())));
                case 3 -> mutated.insert(at, ALPHABET.charAt(random.nextInt(ALPHABET.length())));
                default -> mutated.insert(at, mutated.substring(mutated.length() - 20));
            }
        }
        return mutated.toString();
    }
}
