package org.visarules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.visarules.Dossier;
import org.visarules.VisaRules;
import org.visarules.ask.Inquiry;
import org.visarules.decision.Reading;
import org.visarules.decision.Verdict;
import org.visarules.formats.DossierFiles;

class NewCommandTest {

    private static final Path EXPECTED = Path.of("src", "test", "resources", "starters");
    private static final Pattern ASK = Pattern.compile("visa-rules ask (?:FILE|FICHIER) --as-of (\\S+)( --reading advice)?");
    private static final int MOST_QUESTIONS = 4;
    private static final int COLUMNS = 180;
    private static final VisaRules RULES = VisaRules.bundled();

    @TempDir
    private Path folder;

    private record Ended(int status, String out, String err) {
    }

    private static Ended run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), () -> LocalDate.parse("2026-11-21"), () -> RULES, List::of);
        int status = VisaRulesCommand.run(surroundings, arguments);
        return new Ended(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"));
    }

    @ParameterizedTest
    @EnumSource(Starter.class)
    void eachDossierReadsBackAndAsksForFewThings(Starter starter) {
        Ended english = run("new", "dossier", "--for", starter.written());
        Ended french = run("new", "dossier", "--for", starter.written(), "--lang", "fr");
        assertThat(english.status()).isEqualTo(104);
        assertThat(english.err()).isEmpty();
        assertThat(uncommented(french.out())).isEqualTo(uncommented(english.out()));
        assertThat(comments(english.out())).contains("invented").doesNotContain("inventé");
        assertThat(comments(french.out())).contains("inventé").doesNotContain("invented").doesNotContainPattern("[^\\s0-9][?;!»]");
        for (Ended each : List.of(english, french)) {
            assertThat(each.out()).startsWith("format: visa-rules/dossier/1\n# ").contains("\nfictional: \"true\"\n").doesNotContain("#en", "#fr");
            assertThat(each.out().lines()).allMatch(line -> line.length() <= COLUMNS);
            Matcher asked = ASK.matcher(each.out());
            assertThat(asked.find()).isTrue();
            List<Dossier> dossiers = DossierFiles.read("dossier.yaml", each.out());
            assertThat(dossiers).hasSize(1);
            Reading reading = asked.group(2) == null ? Reading.MARKET : Reading.ADVICE;
            Inquiry inquiry = Inquiry.of(RULES, dossiers.get(0), LocalDate.parse(asked.group(1)), reading);
            assertThat(inquiry.decision().verdict(reading)).isEqualTo(Verdict.UNDETERMINED);
            assertThat(inquiry.questions()).as(inquiry.explain(Locale.ENGLISH)).hasSizeBetween(1, MOST_QUESTIONS);
            assertThat(inquiry.decision().missingIsExact()).isTrue();
        }
    }

    private static String uncommented(String text) {
        return text.lines().filter(line -> !line.strip().startsWith("#")).collect(Collectors.joining("\n"));
    }

    private static String comments(String text) {
        return text.lines().filter(line -> line.strip().startsWith("#")).collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void withNothingToDoItListsWhatThereIs(String language) throws IOException {
        Ended ended = run("new", "--lang", language);
        assertThat(ended.status()).isEqualTo(104);
        assertThat(ended.out().lines()).allMatch(line -> line.length() <= 100);
        Path expected = EXPECTED.resolve("all." + language + ".txt");
        if (!Files.exists(expected)) {
            Files.createDirectories(EXPECTED);
            Files.writeString(expected, ended.out());
            throw new AssertionError(expected + " was missing and is written now; read it.");
        }
        assertThat(ended.out()).isEqualTo(Files.readString(expected));
        assertThat(run("new", "dossier", "--lang", language).out()).isEqualTo(ended.out());
    }

    @Test
    void itWritesANewFileAndNoOther() throws IOException {
        Path file = folder.resolve("camera.yaml");
        assertThat(run("new", "dossier", "--for", "ip-camera", "--out", file.toString())).isEqualTo(new Ended(104, "", ""));
        assertThat(Files.readString(file)).isEqualTo(run("new", "dossier", "--for", "ip-camera").out());
        Ended again = run("new", "dossier", "--for", "audit", "--out", file.toString());
        assertThat(again.status()).isEqualTo(74);
        assertThat(again.err()).isEqualTo(file + " is there already, and nothing was written. Name a new file.\n");
        assertThat(Files.readString(file)).contains("camera");
        Ended nowhere = run("new", "dossier", "--for", "audit", "--out", folder.resolve("none/audit.yaml").toString());
        assertThat(nowhere.status()).isEqualTo(74);
        assertThat(nowhere.err()).contains("cannot be written. Check that its folder is there");
    }

    @ParameterizedTest
    @ValueSource(strings = {"new rule", "new dossier --for toaster", "new dossier --out x.yaml", "new dossier --for audit --lang de", "new dossier more"})
    void misuseSaysHowItIsUsed(String line) {
        Ended ended = run(line.split(" "));
        assertThat(ended.status()).isEqualTo(64);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).contains("Usage: visa-rules new", "visa-rules new --help lists the options.").doesNotContain("Exception");
    }
}
