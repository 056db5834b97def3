package org.visarules.authoring.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.visarules.VisaRulesException;
import org.visarules.authoring.Outcome;
import org.visarules.authoring.PackReader;
import org.visarules.engine.CompiledPack;
import org.visarules.engine.Judge;
import org.visarules.engine.table.PackTable;
import org.visarules.fact.Product;
import org.visarules.schema.Place;
import org.visarules.sessions.ClassScan;
import org.visarules.sessions.SessionJudge;
import org.visarules.sessions.SessionModel;
import org.visarules.sessions.Unguarded;

/**
 * Every attempt to reach out of a rule file against each of the four lines of defence alone, and against all of them. What each
 * does is written down in {@code attempts.txt}; at least two refuse each attempt that is not harmless by itself.
 */
class LinesOfDefenceTest {

    private static final String REACHED = "org.visarules.test.reached";

    private enum Line {
        TEXT, COMPILER, SCAN, LOADER
    }

    private enum Does {
        REFUSES("refuses: "), LETS_THROUGH("lets through"), HARMLESS("harmless: "), UNREACHED("unreached: ");

        private final String written;

        Does(String written) {
            this.written = written;
        }
    }

    /**
     * What a line is expected to do.
     *
     * @param words part of what is said, or why it is harmless
     */
    private record Cell(Does does, String words) {
    }

    private record Attempt(String name, String rules, Map<Line, Cell> cells) {

        PackTable table() {
            return PackTexts.pack("hostile").file("A", rules).table();
        }
    }

    private static final Map<String, String> SHAPES = Map.of(
            "consequence", "rule \"A/met-by-x\"\nwhen\n    $p : Product()\nthen\n    %s\n    requirement.metBy( $p );\nend\n",
            "condition", "rule \"A/met-by-x\"\nwhen\n    $p : Product( %s )\nthen\n    requirement.metBy( $p );\nend\n",
            "attribute", "rule \"A/met-by-x\" %s\nwhen\n    $p : Product()\nthen\n    requirement.metBy( $p );\nend\n",
            "pattern", "rule \"A/met-by-x\"\nwhen\n    $p : Product()\n    %s\nthen\n    requirement.metBy( $p );\nend\n");

    private static final String APPLIES = "rule \"A/applies-to-all\"\nwhen\n    $p : Product()\nthen\n    requirement.appliesTo( $p );\nend\n";

    private static final String MANIFEST = """
            pack: hostile
            version: 0.1.0
            title: {en: Hostile, fr: Hostile}
            texts:
              T: {title: {en: Text, fr: Texte}, url: https://example.org/, readOn: 2026-04-03, readUntil: 2026-04-03}
            requirements:
              A: {title: {en: A, fr: A}, act: use, strength: mandatory, subject: Product, cites: {text: T, provision: art. 1, confidence: secondary}}
            """;

    private static List<Attempt> attempts() {
        List<Attempt> attempts = new ArrayList<>();
        for (String block : resource().split("\n\n")) {
            if (!block.startsWith("## ")) {
                continue;
            }
            List<String> lines = block.lines().toList();
            StringBuilder rules = new StringBuilder();
            Map<Line, Cell> cells = new EnumMap<>(Line.class);
            for (String line : lines.subList(1, lines.size())) {
                if (line.startsWith("|")) {
                    rules.append(line.substring(Math.min(2, line.length()))).append('\n');
                } else if (line.startsWith("> ")) {
                    int colon = line.indexOf(": ");
                    rules.append(SHAPES.get(line.substring(2, colon)).replace("%s", line.substring(colon + 2)));
                } else {
                    int blank = line.indexOf(' ');
                    cells.put(Line.valueOf(line.substring(0, blank).toUpperCase(Locale.ROOT)), cell(line.substring(blank).strip()));
                }
            }
            attempts.add(new Attempt(lines.get(0).substring(3), rules + APPLIES, cells));
        }
        return attempts;
    }

    private static Cell cell(String written) {
        for (Does does : Does.values()) {
            if (written.startsWith(does.written)) {
                return new Cell(does, written.substring(does.written.length()));
            }
        }
        throw new IllegalArgumentException(written);
    }

    private static String resource() {
        try (InputStream in = LinesOfDefenceTest.class.getResourceAsStream("/attempts.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @TestFactory
    Stream<DynamicContainer> eachLineAlone(@TempDir Path folder) {
        return attempts().stream().map(attempt -> DynamicContainer.dynamicContainer(attempt.name(), Stream.<DynamicTest>of(
                dynamicTest("text", () -> text(attempt, folder)),
                dynamicTest("compiler, and what it lets through against scan and loader together", () -> compiler(attempt)),
                dynamicTest("scan, loader", () -> behindTheCompiler(attempt)))));
    }

    @Test
    void twoLinesRefuseEveryAttemptThatIsNotHarmless() {
        assertThat(attempts()).hasSizeGreaterThan(70).extracting(Attempt::name).doesNotHaveDuplicates();
        for (Attempt attempt : attempts()) {
            assertThat(attempt.cells()).as(attempt.name()).containsOnlyKeys(Line.values());
            long refusing = attempt.cells().values().stream().filter(cell -> cell.does() == Does.REFUSES).count();
            boolean harmless = attempt.cells().values().stream().noneMatch(cell -> cell.does() == Does.LETS_THROUGH);
            assertThat(refusing).as(attempt.name()).isGreaterThanOrEqualTo(harmless ? 1 : 2);
            assertThat(attempt.cells().get(Line.TEXT).does()).as(attempt.name()).isEqualTo(Does.REFUSES);
        }
    }

    private static void text(Attempt attempt, Path folder) throws IOException {
        Cell cell = attempt.cells().get(Line.TEXT);
        Files.createDirectories(folder.resolve("rules"));
        Files.writeString(folder.resolve("pack.yaml"), MANIFEST);
        Files.writeString(folder.resolve("rules/A.drl"), PackTexts.pack("hostile").header() + attempt.rules());
        for (String language : List.of("en", "fr")) {
            Files.writeString(folder.resolve("messages_" + language + ".properties"), "A.met-by-x = Yes\nA.applies-to-all = Yes\n");
        }
        Outcome<PackTable> read = PackReader.read(folder, List.of());

        assertThat(read.problems()).isNotEmpty().anySatisfy(problem -> assertThat(problem.render()).startsWith("rules/A.drl:" + cell.words()));
    }

    private static void compiler(Attempt attempt) throws ReflectiveOperationException {
        Cell cell = attempt.cells().get(Line.COMPILER);
        if (cell.does() == Does.REFUSES) {
            assertThatThrownBy(() -> SessionModelCompiler.model(attempt.table(), new CompileLoader())).isInstanceOf(VisaRulesException.class)
                    .hasMessageContaining("hostile").hasMessageContaining(cell.words());
        } else {
            SessionModel model = SessionModelCompiler.model(attempt.table(), new CompileLoader());
            comesThrough(cell, Unguarded.behindNothing(attempt.table(), model));
            if (Stream.of(Line.SCAN, Line.LOADER).anyMatch(line -> attempt.cells().get(line).does() == Does.REFUSES)) {
                scannedAndLoaded(attempt, model);
            }
        }
    }

    private static void behindTheCompiler(Attempt attempt) throws ReflectiveOperationException {
        Cell scan = attempt.cells().get(Line.SCAN);
        Cell loader = attempt.cells().get(Line.LOADER);
        if (scan.does() == Does.UNREACHED) {
            assertThat(loader).isEqualTo(scan);
            assertThatThrownBy(() -> SessionModelCompiler.model(attempt.table(), LinesOfDefenceTest.class.getClassLoader()))
                    .isInstanceOf(VisaRulesException.class).hasMessageContaining(scan.words());
            return;
        }
        SessionModel model = SessionModelCompiler.model(attempt.table(), LinesOfDefenceTest.class.getClassLoader());
        assertThat(ClassScan.refusal(model.classes()).map(what -> what.contains(scan.words()) ? "refuses" : what).orElse("passes"))
                .isEqualTo(scan.does() == Does.REFUSES ? "refuses" : "passes");
        if (loader.does() == Does.REFUSES) {
            assertThatThrownBy(() -> fire(Unguarded.behindTheLoadLoader(attempt.table(), model)))
                    .satisfies(refused -> assertThat(refused + " " + refused.getCause()).contains(loader.words()));
        } else {
            comesThrough(loader, Unguarded.behindTheLoadLoader(attempt.table(), model));
        }
        assertThat(System.getProperty(REACHED)).isNull();
    }

    private static void comesThrough(Cell cell, Judge judge) {
        if (cell.does() == Does.LETS_THROUGH) {
            assertThat(fire(judge)).hasSize(2);
        } else {
            assertThat(cell.does()).isEqualTo(Does.HARMLESS);
            try {
                assertThat(fire(judge)).extracting(Judge.Firing::rule).contains("A/applies-to-all").isSubsetOf("A/applies-to-all", "A/met-by-x");
            } catch (VisaRulesException e) {
                assertThat(e).hasMessageMatching("(?s).*(hostile|A/).*");
            }
        }
        assertThat(System.getProperty(REACHED)).isNull();
    }

    // What the compiler refuses comes no further.
    private static void scannedAndLoaded(Attempt attempt, SessionModel model) {
        assertThatThrownBy(() -> fire(SessionJudge.over(List.of(new CompiledPack(attempt.table(), model::toBytes))))).isInstanceOf(VisaRulesException.class);
    }

    private static List<Judge.Firing> fire(Judge judge) {
        return judge.judge(List.of(Product.named("P").at(new Place(0, "products[0]", null))));
    }

    @Test
    void aSoundPackPassesEveryLine(@TempDir Path folder) throws IOException {
        Attempt sound = new Attempt("sound", SHAPES.get("consequence").replace("    %s\n", "") + APPLIES,
                Map.of(Line.TEXT, new Cell(Does.REFUSES, "")));
        assertThatThrownBy(() -> text(sound, folder)).isInstanceOf(AssertionError.class);
        PackTable table = PackReader.read(folder, List.of()).orThrow();
        byte[] model = SessionModelCompiler.compile(table);
        assertThat(fire(SessionJudge.over(List.of(new CompiledPack(table, () -> model))))).extracting(Judge.Firing::rule)
                .containsExactlyInAnyOrder("A/applies-to-all", "A/met-by-x");
    }
}
