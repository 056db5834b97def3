package org.visarules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.visarules.Assumption;
import org.visarules.Dossier;
import org.visarules.VisaRules;
import org.visarules.VisaRulesException;
import org.visarules.decision.Decision;
import org.visarules.decision.FactRef;
import org.visarules.decision.Finding;
import org.visarules.decision.PackId;
import org.visarules.decision.Verdict;
import org.visarules.rule.Act;
import org.visarules.rule.Citation;
import org.visarules.rule.Confidence;
import org.visarules.rule.Phrase;
import org.visarules.rule.Strength;

class CheckCommandTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    private static final String HELP = """
            Usage: visa-rules timeline [-h] [--debug] [--no-assumptions]
                                       [--format=text|json|ics] [--from=DAY] [--lang=en|fr]
                                       [--reading=law|market|scheme|advice] --to=DAY
                                       [--assume=NAME[,NAME...]]...
                                       [--suppose=NAME=VALUE@DAY]... FILE...
            Tells when the decision about a dossier changes in a window of days, and why.

                  FILE...            Dossier as YAML or JSON.
                  --from=DAY         First day of the window, such as 2026-11-21. Today if
                                       left out.
                  --to=DAY           Last day of the window, included.
                  --lang=en|fr       Language of the text. English if left out.
                  --format=text|json|ics
                                     Text for people (the default), JSON, or a calendar
                                       (iCalendar), one document per dossier.
                  --reading=law|market|scheme|advice
                                     What binds: the law; also what the buyer demands (the
                                       default); also the conditions of labels; also
                                       recommendations.
                  --assume=NAME[,NAME...]
                                     Assume ordinary-product, complete-file (what is not in
                                       the dossier does not exist) or law-as-read (nothing
                                       was entered since in a register of the law that was
                                       empty when it was read), besides what the dossier
                                       assumes. May be repeated.
                  --no-assumptions   Assume nothing, whatever the dossier assumes: shows
                                       the questions behind a verdict.
                  --suppose=NAME=VALUE@DAY
                                     Suppose that from a day on a parameter of the law has
                                       another value, or a register holds one entry more,
                                       such as CRA-FULL-APPLICATION=2028-12-11@2026-12-01
                                       or CRA-DESIGNATED-SCHEMES=eucc@2027-06-01. Whatever
                                       is printed says so. May be repeated.
                  --debug            Print where a failure inside comes from.
              -h, --help             Print this help.

            Exit status, the worst of all dossiers and all days of the window:
              0  compliant
              1  not compliant
              2  undetermined: facts are missing
              3  not in force on that day, or not applicable
             64  misuse of the command, or this help
             65  a file is no dossier; every mistake is listed
             66  a file cannot be read
             69  Java or Maven is missing or too old (launcher)
             70  no decision: failed inside, Java died, or the first build failed
             74  the decision could not be written
            130  interrupted
            """;
    private static final LocalDate YEAR_AFTER = LocalDate.parse("2027-01-01");

    @TempDir
    private Path folder;

    private final List<Dossier> asked = new ArrayList<>();
    private final List<LocalDate> days = new ArrayList<>();
    private BiFunction<Dossier, LocalDate, Decision> rules = (dossier, day) -> decided(Verdict.COMPLIANT, Strength.MANDATORY, day);

    private Supplier<VisaRules> packs = Packs::new;

    /** Packs that remember what they were asked and answer what the test says. */
    private final class Packs implements VisaRules {

        @Override
        public Decision decide(Dossier dossier, LocalDate day) {
            asked.add(dossier);
            days.add(day);
            return rules.apply(dossier, day);
        }

        @Override
        public List<PackId> packs() {
            return List.of(new PackId("visa", "0.1.0", "0a1b"));
        }
    }

    private record Ended(int status, String out, String err) {
    }

    @ParameterizedTest
    @CsvSource({"COMPLIANT, 100", "NON_COMPLIANT, 101", "UNDETERMINED, 102", "NOT_IN_FORCE, 103", "NOT_APPLICABLE, 103"})
    void eachVerdictHasItsStatus(Verdict verdict, int status) throws IOException {
        rules = (dossier, day) -> decided(verdict, Strength.MANDATORY, day);
        assertThat(run("check", dossier("one.yaml")).status()).isEqualTo(status);
    }

    @Test
    void withoutADayItIsToday() throws IOException {
        Ended ended = run("check", dossier("one.yaml"));
        assertThat(ended.out()).startsWith("COMPLIANT on 2026-11-21, by the law and the buyer’s demands\n");
        assertThat(ended.err()).isEmpty();
    }

    @Test
    void theDayAskedForIsTheDayDecided() throws IOException {
        assertThat(run("check", dossier("one.yaml"), "--as-of", "2028-02-29").out()).startsWith("COMPLIANT on 2028-02-29");
        assertThat(days).containsExactly(LocalDate.parse("2028-02-29"));
    }

    @Test
    void theTextIsFrenchIfAsked() throws IOException {
        assertThat(run("check", dossier("one.yaml"), "--lang", "fr").out()).startsWith("CONFORME au 2026-11-21").contains("décidé");
        assertThat(run("check", dossier("one.yaml"), "--lang=FR").out()).startsWith("CONFORME au 2026-11-21");
    }

    @Test
    void theReadingDecidesTextAndStatus() throws IOException {
        rules = (dossier, day) -> decided(Verdict.NON_COMPLIANT, Strength.DEMANDED, day);
        assertThat(run("check", dossier("one.yaml")).status()).isEqualTo(101);
        Ended ended = run("check", dossier("one.yaml"), "--reading", "law");
        assertThat(ended.status()).isEqualTo(103);
        assertThat(ended.out()).startsWith("NOT APPLICABLE on 2026-11-21, by the law\n");
    }

    @Test
    void everythingIsPrintedIfAsked() throws IOException {
        assertThat(run("check", dossier("one.yaml")).out()).doesNotContain("quoted");
        assertThat(run("check", dossier("one.yaml"), "--all").out()).contains("quoted     words of the text");
    }

    @Test
    void jsonIsTheDecisionAndNothingElse() throws IOException {
        Ended ended = run("check", dossier("one.yaml"), "--format", "json");
        assertThat(ended.out()).startsWith("{").endsWith("}\n");
        assertThat(ended.err()).isEmpty();
        assertThat(ended.status()).isEqualTo(100);
    }

    @Test
    void assumptionsAreAddedToThoseOfTheDossier() throws IOException {
        run("check", dossier("one.yaml", "assume: [law-as-read]\n"), "--assume", "complete-file,ordinary-product");
        assertThat(asked.get(0).assumptions()).containsExactlyInAnyOrder(Assumption.values());
        run("check", dossier("two.yaml"));
        assertThat(asked.get(1).assumptions()).isEmpty();
    }

    @Test
    void nothingIsAssumedWhereNothingIsToBe() throws IOException {
        run("check", dossier("one.yaml", "assume: [law-as-read, ordinary-product]\n"), "--no-assumptions");
        assertThat(asked.get(0).assumptions()).isEmpty();
        Ended ended = run("check", dossier("two.yaml"), "--no-assumptions", "--assume", "law-as-read");
        assertThat(ended.err()).startsWith("--assume and --no-assumptions say the opposite; give one of them.");
        assertThat(ended.status()).isEqualTo(64);
    }

    @Test
    void severalMarketsAndFilesAreNamedAndTheWorstCounts() throws IOException {
        Path markets = Files.writeString(folder.resolve("markets.yaml"), """
                format: visa-rules/dossier/1
                markets:
                  - {id: ministry, territory: [FR], buyer: state-administration}
                  - {id: operator, territory: [FR], buyer: private-company}
                product: {name: Coffre K}
                """);
        rules = (dossier, day) -> decided(dossier.facts().getMarket().getId().toString().equals("operator")
                ? Verdict.UNDETERMINED : Verdict.COMPLIANT, Strength.MANDATORY, day);
        Ended ended = run("check", markets.toString(), dossier("one.yaml"));
        assertThat(ended.out().lines().filter(line -> line.contains(".yaml") || line.contains("on 2026-11-21"))).containsExactly(
                markets + ", ministry", "COMPLIANT on 2026-11-21, by the law and the buyer’s demands",
                markets + ", operator", "UNDETERMINED on 2026-11-21, by the law and the buyer’s demands",
                folder.resolve("one.yaml").toString(), "COMPLIANT on 2026-11-21, by the law and the buyer’s demands");
        assertThat(ended.status()).isEqualTo(102);
    }

    @Test
    void aBadFileIsListedWithAllItsMistakesAndStopsNoOther() throws IOException {
        String bad = dossier("bad.yaml", "nonsense: 1\nassume: [what]\n");
        Ended ended = run("check", bad, dossier("one.yaml"));
        assertThat(ended.err().lines()).hasSizeGreaterThanOrEqualTo(2).allMatch(line -> line.startsWith(bad + ":"));
        assertThat(ended.out()).startsWith(folder.resolve("one.yaml") + "\nCOMPLIANT on ");
        assertThat(ended.status()).isEqualTo(65);
    }

    @Test
    void aFileThatCannotBeReadHasItsOwnStatus() {
        Ended missing = run("check", folder.resolve("none.yaml").toString());
        assertThat(missing.status()).isEqualTo(66);
        assertThat(missing.err()).contains("none.yaml").doesNotContain("Exception");
        assertThat(run("check", folder.toString()).status()).isEqualTo(66);
    }

    @Test
    void aDossierThatCannotBeDecidedIsNamedAndStopsNoOther() throws IOException {
        rules = (dossier, day) -> {
            if (asked.size() == 1) {
                throw new VisaRulesException("The dossier has too many unknown facts to be decided.");
            }
            return decided(Verdict.COMPLIANT, Strength.MANDATORY, day);
        };
        Ended ended = run("check", dossier("one.yaml"), dossier("two.yaml"));
        assertThat(ended.err()).isEqualTo(folder.resolve("one.yaml") + ": The dossier has too many unknown facts to be decided.\n");
        assertThat(ended.out()).contains("COMPLIANT on");
        assertThat(ended.status()).isEqualTo(70);
    }

    @Test
    void aFailureInsideIsOneSentenceAndItsTraceOnlyIfAskedFor() throws IOException {
        rules = (dossier, day) -> {
            throw new IllegalStateException("inside");
        };
        Ended ended = run("check", dossier("one.yaml"));
        assertThat(ended.status()).isEqualTo(70);
        assertThat(ended.err().lines()).hasSize(1);
        assertThat(ended.err()).contains("--debug").doesNotContain("Exception");
        assertThat(run("check", dossier("one.yaml"), "--debug").err()).contains("java.lang.IllegalStateException: inside");
    }

    @Test
    void anErrorOfTheVirtualMachineIsNoVerdict() throws IOException {
        rules = (dossier, day) -> {
            throw new StackOverflowError();
        };
        Ended ended = run("check", dossier("one.yaml"));
        assertThat(ended.status()).isEqualTo(70);
        assertThat(ended.err().lines()).hasSize(1);
    }

    @Test
    void rulesThatAreMissingAreSaidInTheirOwnSentence() throws IOException {
        packs = () -> {
            throw new VisaRulesException("No bundled rule packs were found.");
        };
        Ended ended = run("check", dossier("one.yaml"));
        assertThat(ended.err()).isEqualTo("No bundled rule packs were found.\n");
        assertThat(ended.status()).isEqualTo(70);
        packs = () -> {
            throw new NoClassDefFoundError("gone");
        };
        assertThat(run("check", dossier("one.yaml")).status()).isEqualTo(70);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "check", "check one.yaml --as-of tomorrow", "check one.yaml --as-of 2026-02-30",
            "check one.yaml --as-of=+999999999-12-31", "check one.yaml --as-of=-0044-03-15",
            "check one.yaml --lang de", "check one.yaml --format xml", "check one.yaml --reading whim", "check one.yaml --assume much", "check one.yaml --suppose CRA",
            "check one.yaml --nonsense", "timeline one.yaml", "timeline one.yaml --from 2027-01-02 --to 2027-01-01",
            "timeline one.yaml --from 2027-01-01 --to 2127-01-01", "timeline --to 2027-01-01", "timeline one.yaml --to 2027-01-01 --format xml", "check one.yaml --as-of", "version now", "--nonsense"})
    void misuseSaysWhatIsWrongAndHowItIsUsed(String line) {
        Ended ended = run(line.isEmpty() ? new String[0] : line.split(" "));
        assertThat(ended.status()).isEqualTo(64);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).contains("Usage: visa-rules").doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(asked).isEmpty();
    }

    @Test
    void rulesThatCannotBeSupposedOtherwiseSaySo() throws IOException {
        Ended ended = run("check", dossier("one.yaml"), "--suppose", "CRA-DESIGNATED-SCHEMES=eucc@2027-06-01");
        assertThat(ended.err()).startsWith("Only of packs of this library can the law be supposed to be otherwise.\n");
        assertThat(ended.status()).isEqualTo(64);
    }

    @Test
    void aTimelineEndsWithTheWorstVerdictOfItsWindow() throws IOException {
        rules = (dossier, day) -> decided(day.isBefore(LocalDate.parse("2027-01-01")) ? Verdict.UNDETERMINED : Verdict.COMPLIANT, Strength.MANDATORY, day);
        Ended ended = run("timeline", dossier("one.yaml"), "--to", "2028-12-31");
        assertThat(ended.out()).startsWith("TIMELINE from 2026-11-21 to 2028-12-31, both days included, by the law and the buyer’s demands\n")
                .contains("\n2027-01-01 to 2028-12-31 (731 days): buy: compliant\n  undetermined -> compliant: X-1 (Title)\n");
        assertThat(ended.err()).isEmpty();
        assertThat(ended.status()).isEqualTo(102);
        assertThat(run("timeline", dossier("one.yaml"), "--from", "2027-01-01", "--to", "2027-01-01").status()).isEqualTo(100);
    }

    @Test
    void aTimelineReadsDossiersAndAssumptionsAsADecisionDoes() throws IOException {
        String bad = dossier("bad.yaml", "nonsense: 1\n");
        Ended ended = run("timeline", bad, dossier("one.yaml", "assume: [law-as-read]\n"), "--to", "2027-12-31", "--assume", "complete-file", "--format", "json");
        assertThat(ended.err()).startsWith(bad + ":4:1: ");
        assertThat(ended.out()).startsWith("{\n  \"format\": \"visa-rules/timeline/1\",\n");
        assertThat(ended.status()).isEqualTo(65);
        assertThat(asked).allSatisfy(dossier -> assertThat(dossier.assumptions()).containsExactlyInAnyOrder(Assumption.LAW_AS_READ, Assumption.COMPLETE_FILE));
        assertThat(run("timeline", dossier("one.yaml"), "--to", "2027-12-31", "--format", "ics").out()).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void aTimelineThatCannotBeToldToItsEndIsPrintedAsFarAsItCanAndIsNoVerdict() throws IOException {
        rules = (dossier, day) -> {
            if (day.isAfter(LocalDate.parse("2026-12-31"))) {
                throw new VisaRulesException("Too much is unknown");
            }
            return decided(Verdict.COMPLIANT, Strength.MANDATORY, day);
        };
        Ended ended = run("timeline", dossier("one.yaml"), "--to", "2027-12-31");
        assertThat(ended.out()).contains("\nFrom 2027-01-01 on nothing is told. Too much is unknown.\n");
        assertThat(ended.err()).isEqualTo(folder.resolve("one.yaml") + ": Too much is unknown\n");
        assertThat(ended.status()).isEqualTo(70);
    }

    @Test
    void helpOfATimelineTellsItsOptions() throws IOException {
        Ended ended = run("timeline", dossier("one.yaml"), "--help");
        assertThat(ended.status()).isEqualTo(64);
        assertThat(ended.out()).isEqualTo(HELP);
    }

    @Test
    void helpOfCheckNeverLooksLikeAVerdict() throws IOException {
        Ended ended = run("check", dossier("one.yaml"), "--help");
        assertThat(ended.status()).isEqualTo(64);
        assertThat(ended.out()).contains("Usage: visa-rules check").contains("130  interrupted");
    }

    @Test
    void helpAndVersionArePrinted() {
        assertThat(run("--help")).satisfies(ended -> assertThat(ended.out()).contains("Usage: visa-rules"))
                .extracting(Ended::status).isEqualTo(104);
        Ended version = run("version");
        assertThat(version.out()).matches("visa-rules \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n  visa 0\\.1\\.0 0a1b\n");
        assertThat(version.status()).isEqualTo(104);
    }

    @Test
    void aDecisionThatCouldNotBeWrittenIsNoVerdict() throws IOException {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int oneByte) throws IOException {
                throw new IOException("full");
            }
        };
        assertThat(run(full, new String[] {"check", dossier("one.yaml")}).status()).isEqualTo(74);
    }

    private String dossier(String name, String... more) throws IOException {
        return Files.writeString(folder.resolve(name), """
                format: visa-rules/dossier/1
                market: {territory: [FR], buyer: private-company}
                product: {name: Alto Gateway}
                """ + String.join("", more)).toString();
    }

    private Ended run(String... arguments) {
        return run(new ByteArrayOutputStream(), arguments);
    }

    private Ended run(OutputStream out, String[] arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), () -> TODAY, packs, List::of);
        int status = VisaRulesCommand.run(surroundings, arguments);
        return new Ended(status, out instanceof ByteArrayOutputStream bytes ? bytes.toString(StandardCharsets.UTF_8) : "", err.toString(StandardCharsets.UTF_8));
    }

    private static Decision decided(Verdict verdict, Strength strength, LocalDate day) {
        Citation citation = new Citation("CODE", Phrase.of("Code", "Code"), "1", "https://example.org/code", Confidence.READ_IN_TEXT, TODAY,
                TODAY, "words of the text");
        Finding finding = new Finding("X-1", "visa", Act.BUY, strength, Phrase.of("Title", "Titre"),
                new FactRef("products[0]", "Product", "Alto Gateway"), verdict, List.of(), citation, List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of());
        return new Decision(new Decision.Parts(day, List.of(Act.BUY), List.of(), List.of(new PackId("visa", "0.1.0", "0a1b")), 1,
                List.of("drools", "evaluator"), true, List.of(finding), List.of(), List.of(), List.of(), List.of()),
                () -> new Decision.Holding(LocalDate.MIN, day.isBefore(YEAR_AFTER) ? YEAR_AFTER.minusDays(1) : LocalDate.MAX, true));
    }
}
