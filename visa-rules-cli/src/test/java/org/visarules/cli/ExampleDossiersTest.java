package org.visarules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.visarules.VisaRules;
import org.visarules.formats.GapPlanJson;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;

/**
 * What the command prints of each dossier of the examples, and of some timelines, to the letter, in both languages. After a change that is
 * wanted, delete the file of expected text, run the test, and read what it wrote in its place.
 */
class ExampleDossiersTest {

    private static final Path DOSSIERS = Path.of("..", "visa-rules-examples", "dossiers");
    private static final Path EXPECTED = Path.of("src", "test", "resources", "decisions");
    private static final String DAY = "2026-11-21";
    private static final int SCREEN = 40;
    private static final int COLUMNS = 100;

    // Whether a maker may sell in 2028 is asked in 2028; before, the law is not in force.
    private static final Map<String, String> OTHER_DAYS = Map.of("firewall-sell-and-buy.yaml", "2028-02-01", "network-switch-eucc.yaml", "2028-02-01",
            "password-manager-placed-2028.yaml", "2028-02-01", "router-placed-2028.yaml", "2028-02-01");

    private static final Map<List<String>, Ended> ENDED = new HashMap<>();

    private record Ended(int status, String out, String err) {
    }

    static Stream<Path> dossiers() throws IOException {
        try (Stream<Path> files = Files.list(DOSSIERS)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void eachDecisionReadsAsExpected(Path dossier) throws IOException {
        for (String language : List.of("en", "fr")) {
            Ended ended = check(dossier.toString(), "--as-of", OTHER_DAYS.getOrDefault(dossier.getFileName().toString(), DAY), "--lang", language);
            assertThat(ended.err()).isEmpty();
            String expected = dossier.getFileName().toString().replace(".yaml", "." + language + ".txt");
            expect(EXPECTED.resolve(expected), ended.out() + "status " + (ended.status() - 100) + "\n");
        }
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void eachDecisionFitsOnOneScreen(Path dossier) {
        for (String language : List.of("en", "fr")) {
            String out = check(dossier.toString(), "--as-of", OTHER_DAYS.getOrDefault(dossier.getFileName().toString(), DAY), "--lang", language).out();
            for (String decision : out.split("\n\n(?=\\S*dossiers)")) {
                assertThat(decision.lines()).hasSizeLessThanOrEqualTo(SCREEN + 1);
            }
            assertThat(out.lines()).allMatch(line -> line.codePointCount(0, line.length()) <= COLUMNS
                    || !line.strip().contains(" "), "at most " + COLUMNS + " columns");
        }
    }

    @Test
    void withoutTheAssumptionTheQuestionsBehindItAreAsked() throws IOException {
        Ended ended = check(DOSSIERS.resolve("ip-camera-consumer.yaml").toString(), "--as-of", DAY, "--no-assumptions");
        expect(EXPECTED.resolve("ip-camera-consumer.no-assumptions.en.txt"), ended.out() + "status " + (ended.status() - 100) + "\n");
    }

    @ParameterizedTest
    @CsvSource({"detection-probe-oiv, 2026-11-21", "firewall-sell-and-buy, 2027-03-15", "hsm-ministry-and-oiv, 2026-11-21"})
    void eachMarginReadsAsExpected(String dossier, String day) throws IOException {
        for (String language : List.of("en", "fr")) {
            Ended ended = run("margin", DOSSIERS.resolve(dossier + ".yaml").toString(), "--as-of", day, "--lang", language);
            assertThat(ended.err()).isEmpty();
            assertThat(ended.out().lines()).allMatch(line -> line.codePointCount(0, line.length()) <= COLUMNS || !line.strip().contains(" "));
            expect(Path.of("src", "test", "resources", "margins", dossier + "." + language + ".txt"),
                    ended.out().replace(DOSSIERS.toString(), "DOSSIERS") + "status " + (ended.status() - 100) + "\n");
        }
    }

    @Test
    void whatIsSupposedOfTheLawMarksWhateverIsPrinted() throws IOException {
        String suppose = "CRA-FULL-APPLICATION=2028-12-11@2026-12-01";
        String dossier = DOSSIERS.resolve("firewall-sell-and-buy.yaml").toString();
        for (String language : List.of("en", "fr")) {
            Ended ended = check(dossier, "--as-of", "2028-01-15", "--suppose", suppose, "--lang", language);
            expect(EXPECTED.resolve("firewall-sell-and-buy.supposed." + language + ".txt"), ended.out() + "status " + (ended.status() - 100) + "\n");
        }
        assertThat(check(dossier, "--as-of", "2028-01-15", "--suppose", suppose, "--format", "json").out()).contains("\"suppose " + suppose + "\"");
        Ended timeline = run("timeline", dossier, "--from", "2027-06-01", "--to", "2028-12-31", "--suppose", suppose);
        assertThat(timeline.out()).startsWith("AS SUPPOSED, NOT AS THE LAW IS: TIMELINE from 2027-06-01 to 2028-12-31");
        Ended calendar = run("timeline", dossier, "--from", "2027-06-01", "--to", "2028-12-31", "--suppose", suppose, "--format", "ics", "--lang", "fr");
        assertThat(calendar.out().replace("\r\n ", "")).contains("SUMMARY;LANGUAGE=fr:Rempart Bruyère 4.1: PAR HYPOTHÈSE");
    }

    @ParameterizedTest
    @CsvSource({"detection-probe-oiv, 2026-11-21, 2029-12-31", "firewall-sell-and-buy, 2026-11-21, 2031-12-31", "hsm-ministry-and-oiv, 2026-11-21, 2031-12-31"})
    void eachTimelineReadsAsExpected(String dossier, String from, String to) throws IOException {
        for (String language : List.of("en", "fr")) {
            Ended ended = run("timeline", DOSSIERS.resolve(dossier + ".yaml").toString(), "--from", from, "--to", to, "--lang", language);
            assertThat(ended.err()).isEmpty();
            assertThat(ended.out().lines()).allMatch(line -> line.codePointCount(0, line.length()) <= COLUMNS || !line.strip().contains(" "));
            expect(Path.of("src", "test", "resources", "timelines", dossier + "." + language + ".txt"),
                    ended.out().replace(DOSSIERS.toString(), "DOSSIERS") + "status " + (ended.status() - 100) + "\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gateway-three-markets", "detection-probe-cspn-only", "jsign-window-of-one-day", "qualified-audit-under-way", "infineon-eucc"})
    void eachPlanReadsAsExpected(String dossier) throws IOException {
        for (String language : List.of("en", "fr")) {
            Ended ended = run("plan", DOSSIERS.resolve(dossier + ".yaml").toString(), "--as-of", DAY, "--lang", language);
            assertThat(ended.err()).isEmpty();
            assertThat(ended.out().lines()).hasSizeLessThanOrEqualTo(SCREEN)
                    .allMatch(line -> line.codePointCount(0, line.length()) <= COLUMNS || !line.strip().contains(" "));
            expect(Path.of("src", "test", "resources", "plans", dossier + "." + language + ".txt"), ended.out() + "status " + (ended.status() - 100) + "\n");
        }
    }

    @Test
    void aPlanIsWrittenAsItsSchemaSays() throws IOException {
        Ended ended = run("plan", DOSSIERS.resolve("detection-probe-cspn-only.yaml").toString(), "--as-of", DAY, "--format", "json");
        try (InputStream schema = GapPlanJson.class.getResourceAsStream("plan-1.schema.json")) {
            assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema).validate(new ObjectMapper().readTree(ended.out()))).isEmpty();
        }
    }

    @Test
    void theReadmeShowsThePlanThatTheCommandPrints() throws IOException {
        String asked = "plan visa-rules-examples/dossiers/gateway-three-markets.yaml --as-of " + DAY;
        String printed = run(asked.replace("visa-rules-examples/dossiers", DOSSIERS.toString()).split(" ")).out();
        String shown = printed.substring(0, printed.indexOf("\n\nOr ") + 1);
        assertThat(Files.readString(Path.of("..", "README.md"))).contains("$ ./visa-rules " + asked + "\n" + shown + "...\n```");
    }

    @Test
    void theReadmeShowsTheTimelineThatTheCommandPrints() throws IOException {
        String asked = "timeline visa-rules-examples/dossiers/detection-probe-oiv.yaml --from 2026-11-21 --to 2029-12-31";
        String printed = run(asked.replace("visa-rules-examples/dossiers", DOSSIERS.toString()).split(" ")).out();
        String shown = printed.substring(0, printed.indexOf("\n\n", printed.indexOf("->")) + 1);
        assertThat(Files.readString(Path.of("..", "README.md"))).contains("$ ./visa-rules " + asked + "\n" + shown + "...\n```");
    }

    @Test
    void theReadmeShowsWhatTheCommandPrints() throws IOException {
        Ended ended = check(DOSSIERS.resolve("infineon-eucc.yaml").toString(), "--as-of", DAY);
        assertThat(Files.readString(Path.of("..", "README.md"))).contains("--as-of " + DAY + "\n" + ended.out() + "```");
    }

    private static void expect(Path file, String actual) throws IOException {
        if (!Files.exists(file)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual);
            throw new AssertionError(file + " was missing and is written now; read it.");
        }
        assertThat(actual).isEqualTo(Files.readString(file));
    }

    private static Ended check(String... arguments) {
        return run(Stream.concat(Stream.of("check"), Stream.of(arguments)).toArray(String[]::new));
    }

    // What one test reads to the letter, another looks at again.
    private static Ended run(String... arguments) {
        return ENDED.computeIfAbsent(List.of(arguments), any -> ran(arguments));
    }

    private static Ended ran(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), () -> LocalDate.parse(DAY), VisaRules::bundled, List::of);
        int status = VisaRulesCommand.run(surroundings, arguments);
        return new Ended(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
