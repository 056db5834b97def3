package org.visarules.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.visarules.VisaRulesException;
import org.visarules.authoring.replay.PackStore;
import org.visarules.authoring.replay.PackStore.StoreException;
import org.visarules.authoring.replay.PackStore.Why;
import org.visarules.decision.PackId;
import org.visarules.engine.table.PackTable;

class PackStoreTest {

    @TempDir
    Path folder;

    private PackTable table;
    private PackId id;
    private Path shelf;
    private PackStore store;

    @BeforeEach
    void readASoundPack() {
        table = new SamplePack().read(folder.resolve("sample")).orThrow();
        id = new PackId(table.id(), table.version(), table.digest());
        shelf = folder.resolve("deep/store");
        store = PackStore.at(shelf);
    }

    private Map<String, String> files(Path below) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(below)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(below.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }

    private List<String> shelved() throws IOException {
        try (Stream<Path> found = Files.list(shelf)) {
            return found.map(path -> path.getFileName().toString()).toList();
        }
    }

    private static StoreException refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, Why why) {
        StoreException refused = catchThrowableOfType(StoreException.class, call);
        assertThat(refused.why()).isEqualTo(why);
        return refused;
    }

    @Test
    void aPackLiesUnderItsDigestWithTheFilesThatGiveItAndIsReadBackEqual() throws IOException {
        assertThat(store.keep(table)).isTrue();
        assertThat(shelved()).containsExactly(table.digest());
        assertThat(files(shelf.resolve(table.digest()))).isEqualTo(table.sources());
        assertThat(PackDigest.of(files(shelf.resolve(table.digest())), table.factModel())).isEqualTo(table.digest());
        assertThat(store.read(id, List.of())).isEqualTo(table);
    }

    @Test
    void keepingItAgainChangesNothing() throws IOException {
        store.keep(table);
        Path manifest = shelf.resolve(table.digest()).resolve("pack.yaml");
        Object written = Files.getLastModifiedTime(manifest);
        assertThat(store.keep(table)).isFalse();
        assertThat(Files.getLastModifiedTime(manifest)).isEqualTo(written);
        assertThat(shelved()).containsExactly(table.digest());
    }

    @Test
    void editionsLieSideBySide() throws IOException {
        PackTable next = new SamplePack().replace("pack.yaml", "version: 0.1.0", "version: 0.2.0").read(folder.resolve("next")).orThrow();
        store.keep(table);
        store.keep(next);
        assertThat(shelved()).containsExactlyInAnyOrder(table.digest(), next.digest());
        assertThat(store.read(id, List.of())).isEqualTo(table);
        assertThat(store.read(new PackId(next.id(), next.version(), next.digest()), List.of())).isEqualTo(next);
    }

    @Test
    void linesThatEndAsOnWindowsAndFilesThatAreNoPartOfAPackDoNotMatter() throws IOException {
        store.keep(table);
        Path place = shelf.resolve(table.digest());
        for (String file : table.sources().keySet()) {
            Files.writeString(place.resolve(file), Files.readString(place.resolve(file)).replace("\n", "\r\n"));
        }
        Files.writeString(place.resolve("SCOPE.md"), "mine");
        Files.writeString(place.resolve("rules/.hidden"), "mine");
        assertThat(store.read(id, List.of())).isEqualTo(table);
        assertThat(store.keep(table)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pack.yaml", "messages_fr.properties", SamplePack.PROBE_FILE})
    void aPackThatWasChangedIsNeitherReadNorTakenForKept(String file) throws IOException {
        store.keep(table);
        Path place = shelf.resolve(table.digest());
        String before = Files.readString(place.resolve(file));
        String sentence = "What lies in '" + place + "' is not the pack 'sample' 0.1.0 (SHA-256 " + table.digest() + "): its files do not give that digest,"
                + " so somebody changed them or they are damaged. Move it away and put the pack back, from a copy or with 'visa-rules packs --store'.";
        // Sound still, broken, cut to nothing, gone, replaced by a link to the very same text.
        for (String after : List.of(before + "# a remark\n", before + "]]] @", "")) {
            Files.writeString(place.resolve(file), after);
            assertThat(refused(() -> store.read(id, List.of()), Why.CHANGED)).hasMessage(sentence);
            assertThat(refused(() -> store.keep(table), Why.CHANGED)).hasMessage(sentence);
        }
        Files.delete(place.resolve(file));
        assertThat(refused(() -> store.read(id, List.of()), Why.CHANGED)).hasMessage(sentence);
        Files.writeString(folder.resolve("elsewhere"), before);
        Files.createSymbolicLink(place.resolve(file), folder.resolve("elsewhere"));
        assertThat(refused(() -> store.read(id, List.of()), Why.CHANGED)).hasMessage(sentence);
    }

    @Test
    void aRuleThatWasAddedIsAChange() throws IOException {
        store.keep(table);
        Path rules = shelf.resolve(table.digest()).resolve("rules");
        Files.writeString(rules.resolve("SAMPLE-MORE.drl"), Files.readString(rules.resolve("SAMPLE-PROBE.drl")));
        refused(() -> store.read(id, List.of()), Why.CHANGED);
    }

    @Test
    void aPackThatIsNotThereIsSaidExactly() {
        assertThat(refused(() -> store.read(id, List.of()), Why.MISSING)).hasMessage("There is no pack store at '" + shelf
                + "'. Name the folder to which 'visa-rules packs --store' wrote packs.");
        store.keep(table);
        PackId other = new PackId("other", "3.0.0", "a".repeat(64));
        assertThat(refused(() -> store.read(other, List.of()), Why.MISSING))
                .hasMessage("The pack 'other' 3.0.0 (SHA-256 " + "a".repeat(64) + ") is not in the pack store '" + shelf + "'.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "../sample", "unfinished-1", "\0"})
    void nothingButADigestFindsAPack(String digest) {
        store.keep(table);
        refused(() -> store.read(new PackId("sample", "0.1.0", digest), List.of()), Why.MISSING);
    }

    @Test
    void aFileIsNoStore() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        assertThat(refused(() -> PackStore.at(file).keep(table), Why.MISSING)).hasMessage("'" + file + "' is a file; a pack store is a folder.");
        assertThat(refused(PackStore.at(file)::requireThere, Why.MISSING)).hasMessage("'" + file + "' is a file; a pack store is a folder.");
        assertThat(file).hasContent("mine");
    }

    @Test
    void whatBreaksOffInTheMiddleLeavesNothingBehind() throws IOException {
        store.keep(table);
        // The file system takes the first files and refuses the last, as a full one does.
        Map<String, String> sources = new TreeMap<>(table.sources());
        sources.put("rules/Z" + "z".repeat(400) + ".drl", "");
        PackTable tooLong = with(sources, PackDigest.of(sources, table.factModel()));
        assertThat(refused(() -> store.keep(tooLong), Why.NOT_WRITTEN).getMessage()).startsWith("The pack 'sample' 0.1.0 (SHA-256 " + tooLong.digest()
                + ") could not be written to the pack store '" + shelf + "': ").endsWith("Nothing half written was left in its place. Make room there, or name a"
                        + " folder in which you may write, and try again.");
        assertThat(shelved()).containsExactly(table.digest());
        refused(() -> PackStore.at(folder.resolve("sample/pack.yaml/store")).keep(table), Why.NOT_WRITTEN);
    }

    @Test
    void aTableWhoseFilesDoNotGiveItsDigestIsNotKept() {
        assertThat(refused(() -> store.keep(with(table.sources(), "b".repeat(64))), Why.CHANGED).getMessage())
                .isEqualTo("The pack 'sample' 0.1.0 (SHA-256 " + "b".repeat(64) + ") does not hold the files from which its digest was made, so it is not kept. Compile it again.");
        assertThat(shelf).doesNotExist();
    }

    @Test
    void aPackThatThisVersionDoesNotReadIsNoChangedPack() throws IOException {
        Map<String, String> sources = new TreeMap<>(table.sources());
        sources.put("pack.yaml", sources.get("pack.yaml") + "novelties: [x]\n");
        String digest = PackDigest.of(sources, table.factModel());
        store.keep(with(sources, digest));
        assertThatThrownBy(() -> store.read(new PackId("sample", "0.1.0", digest), List.of())).isInstanceOf(VisaRulesException.class).isNotInstanceOf(StoreException.class)
                .hasMessageContaining("is in the pack store '" + shelf + "' as it was, but this version of visa-rules does not read it: pack.yaml:")
                .hasMessageEndingWith("Use the version that made the record.");
    }

    @Test
    void manyMayKeepTheSamePackAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Boolean>> kept = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                kept.add(threads.submit(() -> PackStore.at(shelf).keep(table)));
            }
            int written = 0;
            for (Future<Boolean> one : kept) {
                written += one.get() ? 1 : 0;
            }
            assertThat(written).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
        assertThat(shelved()).containsExactly(table.digest());
        assertThat(store.read(id, List.of())).isEqualTo(table);
    }

    private PackTable with(Map<String, String> sources, String digest) {
        return new PackTable(table.id(), table.version(), digest, table.factModel(), table.title(), table.needs(), table.texts(), table.requirements(), table.definitions(),
                table.terms(), table.parameters(), table.registers(), table.rules(), table.english(), table.french(), sources);
    }
}
