package org.visarules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.visarules.VisaRules;
import org.visarules.formats.ComparisonJson;

class CompareCommandTest {

    private static final Path DOSSIERS = Path.of("..", "visa-rules-examples", "dossiers");
    private static final Path EXPECTED = Path.of("src", "test", "resources", "comparisons");
    private static final int SCREEN = 40;
    private static final int COLUMNS = 100;

    @TempDir
    private Path folder;

    private record Ended(int status, String out, String err) {
    }

    private static Ended run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), () -> LocalDate.parse("2026-11-21"), VisaRules::bundled, List::of);
        int status = VisaRulesCommand.run(surroundings, arguments);
        return new Ended(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"));
    }

    private Path decided(String name, String day, String... dossiers) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("check", "--format", "json", "--as-of", day));
        Stream.of(dossiers).forEach(dossier -> arguments.add(DOSSIERS.resolve(dossier + ".yaml").toString()));
        Ended ended = run(arguments.toArray(String[]::new));
        assertThat(ended.err()).isEmpty();
        return Files.writeString(folder.resolve(name), ended.out());
    }

    private Ended compare(Path before, Path after, String... options) {
        return run(Stream.concat(Stream.of("compare", before.toString(), after.toString()), Stream.of(options)).toArray(String[]::new));
    }

    private static void expect(String name, Ended ended) throws IOException {
        assertThat(ended.err()).isEmpty();
        Path file = EXPECTED.resolve(name);
        String actual = ended.out() + "status " + (ended.status() - 100) + "\n";
        if (!Files.exists(file)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual);
            throw new AssertionError(file + " was missing and is written now; read it.");
        }
        assertThat(actual).isEqualTo(Files.readString(file));
    }

    @ParameterizedTest
    @CsvSource({
        "two-probes, detection-probe-oiv, 2026-11-21, detection-probe-cspn-only, 2026-11-21",
        "firewall-2028, firewall-sell-and-buy, 2026-11-21, firewall-sell-and-buy, 2028-01-10",
        "camera-2028, ip-camera-consumer, 2026-11-21, ip-camera-consumer, 2028-01-10",
        "audit, control-by-unlisted-provider, 2026-11-21, qualified-audit-under-way, 2026-11-21"})
    void aComparisonReadsAsExpectedAndFitsOnOneScreen(String name, String dossierBefore, String dayBefore, String dossierAfter, String dayAfter) throws IOException {
        Path before = decided("before.json", dayBefore, dossierBefore);
        Path after = decided("after.json", dayAfter, dossierAfter);
        for (String language : List.of("en", "fr")) {
            Ended ended = compare(before, after, "--lang", language);
            assertThat(ended.out().lines()).hasSizeLessThanOrEqualTo(SCREEN)
                    .allMatch(line -> line.codePointCount(0, line.length()) <= COLUMNS || !line.strip().contains(" "));
            expect(name + "." + language + ".txt", ended);
        }
    }

    @Test
    void everythingIsPrintedIfAskedForAndTheReadingDecides() throws IOException {
        Path before = decided("before.json", "2026-11-21", "firewall-sell-and-buy");
        Path after = decided("after.json", "2028-01-10", "firewall-sell-and-buy");
        Ended all = compare(before, after, "--all");
        assertThat(all.out()).contains("the day asked: 2026-11-21 before, 2028-01-10 after").doesNotContain("Not shown");
        assertThat(all.out().lines().count()).isGreaterThan(SCREEN);
        assertThat(all.status()).isEqualTo(101);
        assertThat(compare(before, decided("soon.json", "2026-12-01", "firewall-sell-and-buy"))).satisfies(soon -> assertThat(soon.status()).isEqualTo(100),
                soon -> assertThat(soon.out()).startsWith("No verdict changed, by the law and the buyer’s demands: not compliant before and after."));
        assertThat(compare(decided("cspn.json", "2026-11-21", "nextcloud-cspn"), decided("chip.json", "2026-11-21", "infineon-eucc"), "--reading", "law").status())
                .isEqualTo(100);
        assertThat(compare(folder.resolve("cspn.json"), folder.resolve("chip.json")).status()).isEqualTo(101);
    }

    @Test
    void theReadmeShowsWhatTheCommandPrints() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));
        String excerpt = readme.substring(readme.indexOf("```console\nsell:") + "```console\n".length());
        assertThat(Files.readString(EXPECTED.resolve("firewall-2028.en.txt"))).contains("\n" + excerpt.substring(0, excerpt.indexOf("```")));
    }

    @Test
    void jsonHoldsEveryDifferenceInBothLanguages() throws IOException {
        Path before = decided("before.json", "2026-11-21", "detection-probe-oiv");
        Path after = decided("after.json", "2026-11-21", "detection-probe-cspn-only");
        Ended ended = compare(before, after, "--format", "json", "--reading", "law");
        assertThat(ended.out()).startsWith("{\n  \"format\": \"" + ComparisonJson.FORMAT + "\",\n  \"reading\": \"law\",\n  \"same\": false,\n  \"verdictChanged\": true,\n")
                .contains("\"offers\": [\n      \"Sonde Aubepine\",\n      \"Veille Aubepine\"\n    ]", "\"kind\": \"requirement-verdict\",\n      \"about\": \"LPM-RULE7-PROBE\"",
                        "\"before\": \"compliant\",\n      \"after\": \"non-compliant\"", "\"en\": \"use: compliant before, not compliant after\"",
                        "\"fr\": \"utiliser : conforme avant, non conforme après\"").endsWith("}\n");
        assertThat(ended.status()).isEqualTo(101);
        assertThat(compare(before, before, "--format", "json").out()).contains("\"same\": true,\n  \"verdictChanged\": false,").endsWith("\"differences\": []\n}\n");
    }

    @Test
    void whatCheckWritesOfAllExamplesIsReadBackAndTheSame() throws IOException {
        String[] all;
        try (Stream<Path> files = Files.list(DOSSIERS)) {
            all = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".yaml")).map(name -> name.replace(".yaml", "")).sorted().toArray(String[]::new);
        }
        Path decisions = decided("all.json", "2026-11-21", all);
        Ended ended = compare(decisions, decisions);
        assertThat(ended.status()).isEqualTo(100);
        // One dossier is about two markets, one about three.
        assertThat(ended.out().lines().filter(line -> line.equals("Both decisions say the same."))).hasSize(all.length + 3);
        assertThat(ended.out().lines().filter(line -> line.matches("\\S.*")).distinct()).hasSize(2);
    }

    @Test
    void decisionsAboutTheSameArePairedWhereverTheyStandAndWhatStandsInOneFileOnlyIsTold() throws IOException {
        Path before = decided("before.json", "2026-11-21", "detection-probe-oiv", "hsm-ministry-and-oiv", "infineon-eucc");
        Path after = decided("after.json", "2026-11-21", "nextcloud-cspn", "hsm-ministry-and-oiv", "detection-probe-oiv");
        Ended ended = compare(before, after);
        assertThat(ended.status()).isEqualTo(101);
        assertThat(ended.out().lines().filter(line -> line.matches("\\S.*") && !line.startsWith("Decision support"))).containsExactly(
                "Both decisions say the same.", "Both decisions say the same.", "Both decisions say the same.",
                "Only in before.json: private-company, IFX_CCI_00000Fh, compliant on 2026-11-21.",
                "Only in after.json: local-authority, Nextcloud, undetermined on 2026-11-21.");
        assertThat(ended.out()).contains("  before     2026-11-21, ministry, Coffre Alisier (before.json)\n", "  after      2026-11-21, operator, Coffre Alisier (after.json)\n");
        assertThat(compare(before, after, "--format", "json").out()).contains("\"onlyBefore\": {\n    \"day\": \"2026-11-21\",\n    \"verdict\": \"compliant\",\n    \"assumptions\": [],\n    \"market\": \"private-company\"",
                "\"onlyAfter\": {\n    \"day\": \"2026-11-21\",\n    \"verdict\": \"undetermined\"");
    }

    @Test
    void aFileThatHoldsNoDecisionIsSaidWithItsPlaceAndWhatToDo() throws IOException {
        Path good = decided("good.json", "2026-11-21", "infineon-eucc");
        Path dossier = DOSSIERS.resolve("infineon-eucc.yaml");
        Ended ended = run("compare", good.toString(), dossier.toString());
        assertThat(ended.status()).isEqualTo(65);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).isEqualTo(dossier + ":1:9: format: The format visa-rules/dossier/1 is not that of a decision."
                + " visa-rules check --format json writes a decision of a dossier.\n");
        Path later = Files.writeString(folder.resolve("later.json"), Files.readString(good).replace("visa-rules/decision/1", "visa-rules/decision/2"));
        Ended both = run("compare", later.toString(), folder.resolve("none.json").toString());
        assertThat(both.status()).isEqualTo(65);
        assertThat(both.err()).isEqualTo(later + ":2:13: format: The decision is of the format visa-rules/decision/2, which is not read here. Take a later visa-rules,"
                + " or decide again with this one, which reads and writes visa-rules/decision/1.\n" + folder.resolve("none.json") + ":1:1: There is no such file.\n");
        assertThat(run("compare", good.toString(), folder.resolve("none.json").toString()).status()).isEqualTo(66);
    }

    @ParameterizedTest
    @ValueSource(strings = {"compare", "compare one.json", "compare one.json two.json three.json", "compare one.json two.json --lang de",
            "compare one.json two.json --reading whim", "compare one.json two.json --as-of 2026-11-21"})
    void misuseSaysHowItIsUsed(String line) {
        Ended ended = run(line.split(" "));
        assertThat(ended.status()).isEqualTo(64);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).contains("Usage: visa-rules compare", "visa-rules compare --help lists the options.").doesNotContain("Exception");
    }

    @Test
    void itsHelpReadsAsExpectedAndNeverLooksLikeAnAnswer() throws IOException {
        Ended help = run("compare", "--help");
        assertThat(help.status()).isEqualTo(64);
        expect("help.txt", new Ended(help.status() + 100, help.out().replace(System.lineSeparator(), "\n"), help.err()));
    }
}
