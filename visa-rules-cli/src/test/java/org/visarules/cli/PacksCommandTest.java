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
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visarules.VisaRules;
import org.visarules.authoring.PackDigest;
import org.visarules.drl.BundledPacks;
import org.visarules.engine.CompiledPack;
import org.visarules.engine.table.PackTable;

class PacksCommandTest {

    private static final List<PackTable> PACKS = BundledPacks.packs().stream().map(CompiledPack::table).toList();

    @TempDir
    private Path folder;

    private record Ended(int status, String out, String err) {
    }

    private static Ended packs(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), LocalDate::now, VisaRules::bundled, () -> PACKS);
        int status = VisaRulesCommand.run(surroundings, Stream.concat(Stream.of("packs"), Stream.of(arguments)).toArray(String[]::new));
        return new Ended(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"));
    }

    private static String lines(String end) {
        return PACKS.stream().map(pack -> pack.id() + " " + pack.version() + " " + pack.digest() + end + "\n").collect(Collectors.joining());
    }

    @Test
    void itListsThePacksWithTheirDigests() {
        assertThat(packs()).isEqualTo(new Ended(104, lines(""), ""));
    }

    @Test
    void itWritesEachPackOnceAndChecksWhatLiesThere() throws IOException {
        String store = folder.resolve("made/store").toString();
        assertThat(packs("--store", store)).isEqualTo(new Ended(104, lines(" written"), ""));
        for (PackTable pack : PACKS) {
            Path place = Path.of(store, pack.digest());
            TreeMap<String, String> files = new TreeMap<>();
            try (Stream<Path> found = Files.walk(place)) {
                for (Path file : found.filter(Files::isRegularFile).toList()) {
                    files.put(place.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                }
            }
            assertThat(files).isEqualTo(pack.sources());
            assertThat(PackDigest.of(files, pack.factModel())).isEqualTo(pack.digest());
        }
        assertThat(packs("--store", store)).isEqualTo(new Ended(104, lines(" there already"), ""));
        Path manifest = Path.of(store, PACKS.get(0).digest(), "pack.yaml");
        Files.writeString(manifest, Files.readString(manifest).replaceFirst("en: ", "en: Not "));
        Ended changed = packs("--store", store);
        assertThat(changed.status()).isEqualTo(65);
        assertThat(changed.err()).startsWith("What lies in '" + manifest.getParent() + "' is not the pack '" + PACKS.get(0).id() + "' ").hasLineCount(1);
        assertThat(changed.out()).isEqualTo(lines(" there already").replaceFirst("[^\n]*\n", ""));
    }

    @Test
    void whatCannotBeWrittenIsSaid() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        Ended noFolder = packs("--store", file.toString());
        assertThat(noFolder.status()).isEqualTo(66);
        assertThat(noFolder.err().lines().distinct()).containsExactly("'" + file + "' is a file; a pack store is a folder.");
        Ended unwritable = packs("--store", file.resolve("store").toString());
        assertThat(unwritable.status()).isEqualTo(74);
        assertThat(unwritable.err()).contains("could not be written to the pack store '" + file.resolve("store") + "': ", "Nothing half written was left in its place.");
        assertThat(file).hasContent("mine");
    }
}
