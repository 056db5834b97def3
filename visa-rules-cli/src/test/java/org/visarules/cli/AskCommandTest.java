package org.visarules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.visarules.Dossier;
import org.visarules.VisaRules;
import org.visarules.decision.Decision;
import org.visarules.formats.DossierFiles;

class AskCommandTest {

    private static final Path DOSSIERS = Path.of("..", "visa-rules-examples", "dossiers");
    private static final Path EXPECTED = Path.of("src", "test", "resources", "interviews");
    private static final Path QUESTIONS = Path.of("src", "test", "resources", "questions");
    private static final LocalDate DAY = LocalDate.parse("2026-11-21");
    private static final VisaRules RULES = VisaRules.bundled();
    private static final int COLUMNS = 100;

    @TempDir
    private Path folder;

    private record Ended(int status, String out, String err) {
    }

    private static Ended run(String said, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream screen = new PrintStream(out, false, StandardCharsets.UTF_8);
        Surroundings surroundings = new Surroundings(echoed(said, screen), screen, new PrintStream(err, true, StandardCharsets.UTF_8), () -> DAY, () -> RULES, List::of);
        int status = VisaRulesCommand.run(surroundings, arguments);
        return new Ended(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"));
    }

    /** What is typed stands on the screen. */
    private static BufferedReader echoed(String said, PrintStream screen) {
        return new BufferedReader(new StringReader(said)) {
            @Override
            public String readLine() throws IOException {
                String line = super.readLine();
                screen.print(line == null ? "" : line + "\n");
                return line;
            }
        };
    }

    private Path copied(String dossier) throws IOException {
        return Files.copy(DOSSIERS.resolve(dossier + ".yaml"), folder.resolve(dossier + ".yaml"));
    }

    private static Dossier read(Path file) {
        return DossierFiles.read(file).get(0);
    }

    private void expect(String name, Ended... sittings) throws IOException {
        StringBuilder actual = new StringBuilder();
        for (Ended ended : sittings) {
            assertThat(ended.err()).isEmpty();
            String out = ended.out().replace(folder.toString(), "FOLDER").replace("FOLDER\\", "FOLDER/");
            assertThat(out.lines()).allMatch(line -> line.codePointCount(0, line.length()) <= COLUMNS || !line.strip().contains(" "));
            actual.append(out).append("status ").append(ended.status() - 100).append('\n');
        }
        Path file = EXPECTED.resolve(name);
        if (!Files.exists(file)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual);
            throw new AssertionError(file + " was missing and is written now; read it.");
        }
        assertThat(actual.toString()).isEqualTo(Files.readString(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void aWholeInterviewThatIsLeftAndTakenUpAgain(String language) throws IOException {
        Path file = copied("s2opc-cspn");
        Path answered = folder.resolve("answered.yaml");
        byte[] before = Files.readAllBytes(file);
        Ended first = run("soon\n2024-01-16\nb\n2024-01-15\n?\nb\nq\n", "ask", file.toString(), "--as-of", "2026-11-21", "--lang", language, "--out", answered.toString());
        Dossier left = read(answered);
        Ended second = run("1\n\n", "ask", answered.toString(), "--as-of", "2026-11-21", "--lang", language, "--out", answered.toString());
        expect("s2opc." + language + ".txt", first, second);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(left.facts().getCertificates().records().get(0).getWindow().getFirstDay().toString()).isEqualTo("2024-01-15");
        Decision decision = RULES.decide(read(answered), DAY);
        assertThat(decision.missing()).isEmpty();
        assertThat(second.out()).contains(decision.explain(language.equals("fr") ? Locale.FRENCH : Locale.ENGLISH));
        assertThat(Files.list(folder)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void allQuestionsAreListedWithoutAsking(String language) throws IOException {
        for (String dossier : List.of("ip-camera-consumer", "firefox-no-certificate", "trustway-two-sources")) {
            expect(dossier + ".list." + language + ".txt", run("", "ask", DOSSIERS.resolve(dossier + ".yaml").toString(), "--lang", language, "--list"));
        }
    }

    @ParameterizedTest
    @CsvSource({"covers, 2026-11-21", "register, 2028-02-01", "lists, 2026-11-21"})
    void questionsOfEverySortReadAsExpected(String name, String day) throws IOException {
        for (String language : List.of("en", "fr")) {
            expect(name + ".list." + language + ".txt", run("", "ask", QUESTIONS.resolve(name + ".yaml").toString(), "--list", "--as-of", day, "--lang", language));
        }
    }

    @Test
    void aVersionThatIsJudgedToBeCoveredAndAClaimThatIsConfirmedAreWritten() throws IOException {
        Path out = folder.resolve("answered.yaml");
        Ended judged = run("also v2\n\n", "ask", QUESTIONS.resolve("covers.yaml").toString(), "--out", out.toString());
        assertThat(judged.status()).isEqualTo(100);
        assertThat(read(out).facts().getCertificates().records().get(0).getVersions().toString()).isEqualTo("v1 to v3; v2");
        Path other = folder.resolve("other.yaml");
        assertThat(run("v1\n4\n\n", "ask", QUESTIONS.resolve("covers.yaml").toString(), "--out", other.toString()).status()).isEqualTo(101);
        assertThat(read(other).facts().getCertificates().records()).hasSize(1);
    }

    @Test
    void severalRepliesAreChosenByTheirNumbers() throws IOException {
        Path out = folder.resolve("answered.yaml");
        run("3, 4\nq\n", "ask", QUESTIONS.resolve("lists.yaml").toString(), "--out", out.toString());
        assertThat(read(out).facts().getMarket().getSystem().getData().toString()).isEqualTo("[open, particularly-sensitive, health]");
    }

    @Test
    void theReadmeShowsWhatTheCommandPrints() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));
        String excerpt = readme.substring(readme.indexOf("```console\n$ ./visa-rules ask") + "```console\n".length());
        String screen = excerpt.substring(excerpt.indexOf('\n') + 1, excerpt.indexOf("...\n```"));
        Path file = copied("nextcloud-cspn");
        assertThat(run("31.0.2\n", "ask", file.toString(), "--as-of", "2026-11-21").out()).startsWith(screen);
    }

    @Test
    void jsonHoldsEveryQuestionInBothLanguages() {
        Ended ended = run("", "ask", DOSSIERS.resolve("nextcloud-cspn.yaml").toString(), "--list", "--format", "json");
        assertThat(ended.status()).isEqualTo(102);
        assertThat(ended.out()).startsWith("{\n  \"format\": \"visa-rules/inquiry/1\",\n  \"day\": \"2026-11-21\",\n").endsWith("}\n")
                .contains("\"en\": \"Which version of the product Nextcloud is offered or delivered?\"", "\"fr\": \"Quelle version du produit Nextcloud est proposée ou livrée ?\"",
                        "\"takes\": \"version\"", "\"path\": \"products[0].version\"");
    }

    @Test
    void withoutAFileToWriteANewOneIsFoundBesideAndTheNextBesideThat() throws IOException {
        Path file = copied("nextcloud-cspn");
        Ended first = run("31.0.2\n", "ask", file.toString());
        assertThat(first.out()).contains("nextcloud-cspn-answered.yaml");
        Path answered = folder.resolve("nextcloud-cspn-answered.yaml");
        assertThat(read(answered).facts().getProducts().records().get(0).getVersion().toString()).isEqualTo("31.0.2");
        assertThat(Files.readString(answered)).contains("description: ");
        run("31.0.2\n", "ask", answered.toString());
        assertThat(folder.resolve("nextcloud-cspn-answered-2.yaml")).exists();
        Ended there = run("1\n", "ask", file.toString(), "--out", answered.toString());
        assertThat(there.status()).isEqualTo(64);
        assertThat(there.err()).startsWith(answered + " is there already. Name a new file for --out, or take it up: visa-rules ask ");
    }

    @Test
    void whatCannotBeWrittenIsPrinted() throws IOException {
        Path file = copied("nextcloud-cspn");
        Path nowhere = folder.resolve("none").resolve("answered.yaml");
        Ended ended = run("31.0.2\n31.0.2\n", "ask", file.toString(), "--out", nowhere.toString());
        assertThat(ended.status()).isEqualTo(74);
        assertThat(ended.out().replaceAll("\\s+", " ")).contains(nowhere + " cannot be written.", "could not be written. This is the dossier with all answers; keep it:");
        String text = ended.out().substring(ended.out().indexOf("\nformat: ") + 1);
        Dossier kept = DossierFiles.read("kept.yaml", text).get(0);
        assertThat(kept.facts().getProducts().records().get(0).getVersion().toString()).isEqualTo("31.0.2");
        assertThat(kept.facts().getCertificates().records().get(0).getVersions().toString()).isEqualTo("31.0.2");
    }

    @Test
    void nobodyWhoAnswersLosesNothing() throws IOException {
        Path file = copied("nextcloud-cspn");
        Ended ended = run("", "ask", file.toString());
        assertThat(ended.status()).isEqualTo(102);
        assertThat(ended.out()).endsWith("Nothing was answered, so nothing is written.\n");
        assertThat(Files.list(folder)).hasSize(1);
        Ended passed = run("?\n?\nb\nb\nb\nq\n", "ask", file.toString());
        assertThat(passed.out()).contains("There is no question before this one.").endsWith("Nothing was answered, so nothing is written.\n");
    }

    @Test
    void whatHasToBeWrittenByHandIsLeftOpenAndSaid() throws IOException {
        Ended ended = run("2\n", "ask", QUESTIONS.resolve("register.yaml").toString(), "--as-of", "2028-02-01", "--out", folder.resolve("answered.yaml").toString());
        assertThat(ended.status()).isEqualTo(102);
        assertThat(ended.out()).contains("Left open: write it into the file by hand, at assume: [law-as-read].");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void whatIsNotInTheFileYetIsAskedAboutAndWritten(String language) throws IOException {
        Path out = folder.resolve("answered.yaml");
        Ended ended = run("1\n2\n2\n5.2.1\n4\n2025-06-01\n1\n1\n\n", "ask", QUESTIONS.resolve("another.yaml").toString(), "--as-of", "2026-11-21",
                "--lang", language, "--out", out.toString());
        expect("another." + language + ".txt", ended);
        assertThat(Files.readString(out)).contains("qualifications:\n- {scheme: product");
        assertThat(ended.status()).isEqualTo(100);
    }

    @Test
    void aNumberThatIsAValueChoosesNothing() throws IOException {
        Path file = copied("trustway-two-sources");
        Ended ended = run("4\n", "ask", file.toString());
        assertThat(DossierFiles.read(folder.resolve("trustway-two-sources-answered.yaml")).get(0).facts().getCertificates().records())
                .allMatch(certificate -> certificate.getAssurance().getEal().toString().matches("4|[?]"));
        assertThat(ended.out()).contains("no question is left");
    }

    @Test
    void aFileThatIsNoSingleDossierIsRefused() throws IOException {
        assertThat(run("", "ask", folder.resolve("none.yaml").toString()).status()).isEqualTo(66);
        Ended several = run("", "ask", DOSSIERS.resolve("hsm-ministry-and-oiv.yaml").toString());
        assertThat(several.status()).isEqualTo(65);
        assertThat(several.err()).contains("There are 2 markets in this file.");
        Path bad = Files.writeString(folder.resolve("bad.yaml"), "format: visa-rules/dossier/1\nprodukt: {}\n");
        assertThat(run("", "ask", bad.toString()).status()).isEqualTo(65);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ask", "ask one.yaml two.yaml", "ask one.yaml --format json", "ask one.yaml --as-of soon", "ask one.yaml --lang de"})
    void misuseSaysHowItIsUsed(String line) {
        Ended ended = run("", line.split(" "));
        assertThat(ended.status()).isEqualTo(64);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).contains("Usage: visa-rules ask", "visa-rules ask --help lists the options.").doesNotContain("Exception");
    }

    @Test
    void itsHelpIsNoAnswer() {
        Ended help = run("", "ask", "--help");
        assertThat(help.status()).isEqualTo(64);
        assertThat(Stream.of("--as-of", "--lang", "--out", "--list")).allMatch(help.out()::contains);
    }
}
