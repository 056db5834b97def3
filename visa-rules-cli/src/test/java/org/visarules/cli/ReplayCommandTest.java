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
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.visarules.VisaRules;
import org.visarules.formats.DecisionRecordJson;
import org.visarules.formats.LibraryVersion;

class ReplayCommandTest {

    private static final Path DOSSIERS = Path.of("..", "visa-rules-examples", "dossiers");
    private static final Path EXPECTED = Path.of("src", "test", "resources", "replays");

    @TempDir
    private Path folder;

    private record Ended(int status, String out, String err) {
    }

    private static Ended run(OutputStream to, String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(new PrintStream(to, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), () -> LocalDate.parse("2026-11-21"), VisaRules::bundled, List::of);
        int status = VisaRulesCommand.run(surroundings, arguments);
        String out = to instanceof ByteArrayOutputStream bytes ? bytes.toString(StandardCharsets.UTF_8) : "";
        return new Ended(status, out.replace(System.lineSeparator(), "\n"), err.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"));
    }

    private static Ended run(String... arguments) {
        return run(new ByteArrayOutputStream(), arguments);
    }

    private String recorded(String... arguments) {
        Ended ended = run(Stream.concat(Stream.of("check", "--format", "record"), Stream.of(arguments)).toArray(String[]::new));
        assertThat(ended.err()).isEmpty();
        return ended.out();
    }

    private String refusal() {
        return recorded(DOSSIERS.resolve("detection-probe-cspn-only.yaml").toString());
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    // The version moves with each release; what is expected holds for all.
    private void expect(String name, Ended ended) throws IOException {
        assertThat(ended.err()).isEmpty();
        Path file = EXPECTED.resolve(name);
        String actual = ended.out().replace(LibraryVersion.text(), "VERSION").replace(folder.toString(), "FOLDER") + "status " + (ended.status() - 100) + "\n";
        if (!Files.exists(file)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual);
            throw new AssertionError(file + " was missing and is written now; read it.");
        }
        assertThat(actual).isEqualTo(Files.readString(file));
    }

    @Test
    void aRecordOfEachExampleComesOutTheSame() throws IOException {
        List<String> arguments = new ArrayList<>();
        try (Stream<Path> files = Files.list(DOSSIERS)) {
            files.map(Path::toString).filter(name -> name.endsWith(".yaml")).sorted().forEach(arguments::add);
        }
        int dossiers = arguments.size() + 3; // one is about two markets, one about three
        Ended ended = run("replay", file("all.json", recorded(arguments.toArray(String[]::new))));
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out().lines().filter(line -> line.startsWith("EQUAL: ") && line.endsWith("byte for byte"))).hasSize(dossiers);
        assertThat(ended.out().lines()).allMatch(line -> line.length() <= 100 || line.startsWith(folder.toString()));
        assertThat(ended.status()).isEqualTo(100);
    }

    @Test
    void whatComesOutReadsAsExpected() throws IOException {
        String record = file("refusal.json", refusal());
        String supposed = file("supposed.json", recorded("--suppose", "CRA-FULL-APPLICATION=2028-12-11@2026-12-01", DOSSIERS.resolve("ip-camera-consumer.yaml").toString()));
        String older = file("older.json", refusal().replaceFirst("\"library\": \"[^\"]*\"", "\"library\": \"0.0.9\"")
                .replaceFirst("\"en\": \"[^\"]*\"", "\"en\": \"Nothing is required.\""));
        for (String language : List.of("en", "fr")) {
            expect("equal." + language + ".txt", run("replay", record, "--lang", language));
            expect("supposed." + language + ".txt", run("replay", supposed, "--lang", language));
            expect("different." + language + ".txt", run("replay", older, "--lang", language));
        }
    }

    @Test
    void theReadmeShowsWhatTheCommandPrints() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));
        String shown = readme.substring(readme.indexOf("\nEQUAL: ") + 1);
        assertThat(Files.readString(EXPECTED.resolve("equal.en.txt"))).startsWith(shown.substring(0, shown.indexOf("...\n")));
    }

    @Test
    void theRecordHoldsTheAssumptionsOfTheCommandLine() throws IOException {
        Path camera = DOSSIERS.resolve("ip-camera-consumer.yaml");
        String without = recorded("--no-assumptions", camera.toString());
        assertThat(without).doesNotContain("\"assume\"");
        String with = recorded("--assume", "law-as-read,complete-file", camera.toString());
        assertThat(DecisionRecordJson.read("r", with).decision().assumptions()).contains("law-as-read", "complete-file");
        assertThat(run("replay", file("both.json", without + with)).status()).isEqualTo(100);
    }

    @Test
    void aRecordThatFailsStopsNoOther() throws IOException {
        String good = refusal();
        String name = file("several.json", good + good.replaceFirst("\"factModel\": 1", "\"factModel\": 2") + good.replaceAll("(?s)\"engines\": \\[.*?]", "\"engines\": [\"oracle\"]")
                + good.substring(0, good.length() / 2) + "\n" + good);
        Ended ended = run("replay", folder.resolve("none.json").toString(), name);
        assertThat(ended.out().lines().filter(line -> !line.startsWith(" "))).containsExactly(
                name + " [1]", "EQUAL: decided again as of 2026-11-21, the record comes out the same, byte for byte", "",
                name + " [5]", "EQUAL: decided again as of 2026-11-21, the record comes out the same, byte for byte");
        long lines = good.lines().count();
        assertThat(ended.err().lines()).hasSize(4).anySatisfy(line -> assertThat(line).isEqualTo(folder.resolve("none.json") + ":1:1: There is no such file."))
                .anySatisfy(line -> assertThat(line).startsWith(name + ":" + (lines + 4) + ":16: factModel: The record is of fact model 2, and this visa-rules ("))
                .anySatisfy(line -> assertThat(line).startsWith(name + " [3]: The record names the engines [oracle]"))
                .anySatisfy(line -> assertThat(line).matches(".*:[0-9]+:[0-9]+: This is neither YAML nor JSON: .*"));
        assertThat(ended.status()).isEqualTo(66);
    }

    @Test
    void eachFailureHasItsStatus() throws IOException {
        String good = refusal();
        assertThat(run("replay", file("r.json", good.replaceFirst("\"day\": \"2026-11-21\"", "\"day\": \"2026-11-20\""))).status()).isEqualTo(101);
        assertThat(run("replay", file("r.json", good.replaceFirst("\"day\": \"2026-11-21\"", "\"day\": \"2026-02-30\""))).status()).isEqualTo(65);
        assertThat(run("replay", file("r.json", good.replaceFirst("\"verdict\": \"non-compliant\"", "\"verdict\": \"compliant\""))).status()).isEqualTo(65);
        assertThat(run("replay", DOSSIERS.resolve("infineon-eucc.yaml").toString()).status()).isEqualTo(65);
        assertThat(run("replay", folder.toString()).status()).isEqualTo(66);
        assertThat(run("replay", file("r.json", good.replaceFirst("\"verdicts\": [0-9]+", "\"verdicts\": 10"))).status()).isEqualTo(70);
        String digest = DecisionRecordJson.read("r", good).packs().get(0).digest();
        String elsewhere = file("r.json", good.replace(digest, "0".repeat(64)));
        Ended missing = run("replay", elsewhere);
        assertThat(missing.status()).isEqualTo(66);
        assertThat(missing.err()).isEqualTo(elsewhere + ": The pack 'visa' 0.1.0 (SHA-256 " + "0".repeat(64) + ") is not at hand. Name the pack store that holds it."
                + " 'visa-rules packs --store' of version " + LibraryVersion.text() + ", which made the record, writes those that came with it; a pack of your own is where"
                + " you kept it.\n");
        Path store = Files.createDirectories(folder.resolve("store").resolve("0".repeat(64)));
        Files.writeString(store.resolve("pack.yaml"), "pack: visa\n");
        Ended changed = run("replay", elsewhere, "--pack-store", folder.resolve("store").toString());
        assertThat(changed.status()).isEqualTo(65);
        assertThat(changed.err()).startsWith(elsewhere + ": What lies in '" + store + "' is not the pack 'visa' 0.1.0");
    }

    @Test
    void aStoreHasToBeThere() throws IOException {
        String record = file("r.json", refusal());
        Path none = folder.resolve("none");
        Ended missing = run("replay", record, "--pack-store", none.toString());
        assertThat(missing.err()).isEqualTo("There is no pack store at '" + none + "'. Name the folder to which 'visa-rules packs --store' wrote packs.\n");
        assertThat(missing.status()).isEqualTo(66);
        Ended noFolder = run("replay", record, "--pack-store", record);
        assertThat(noFolder.err()).isEqualTo("'" + record + "' is a file; a pack store is a folder.\n");
        assertThat(noFolder.status()).isEqualTo(66);
        assertThat(missing.out() + noFolder.out()).isEmpty();
    }

    @Test
    void aFullDiskIsNoAnswer() throws IOException {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        };
        assertThat(run(full, "replay", file("r.json", refusal())).status()).isEqualTo(74);
        assertThat(run(full, "check", "--format", "record", DOSSIERS.resolve("infineon-eucc.yaml").toString()).status()).isEqualTo(74);
    }

    @ParameterizedTest
    @ValueSource(strings = {"replay", "replay r.json --lang de", "replay r.json --pack-store", "replay r.json --as-of 2026-11-21", "check --format records one.yaml", "packs now"})
    void misuseSaysHowItIsUsed(String line) {
        Ended ended = run(line.split(" "));
        assertThat(ended.status()).isEqualTo(64);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).contains("Usage: visa-rules " + line.substring(0, line.indexOf(' ') < 0 ? line.length() : line.indexOf(' '))).doesNotContain("Exception");
    }

    @Test
    void itsHelpReadsAsExpectedAndNeverLooksLikeAnAnswer() throws IOException {
        Ended help = run("replay", "--help");
        assertThat(help.status()).isEqualTo(64);
        expect("help.txt", new Ended(help.status() + 100, help.out(), help.err()));
    }
}
