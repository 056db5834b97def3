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
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visarules.VisaRules;
import org.visarules.cli.docs.Site;
import org.visarules.cli.show.Catalogue;
import org.visarules.drl.BundledPacks;
import org.visarules.engine.CompiledPack;
import org.visarules.engine.table.PackTable;

class DocsCommandTest {

    // One pack is enough to try the command with.
    private static final List<PackTable> PACKS = BundledPacks.packs().stream().map(CompiledPack::table).filter(pack -> pack.needs().isEmpty()).limit(1).toList();

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int docs(String... arguments) {
        Surroundings surroundings = new Surroundings(new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), LocalDate::now, VisaRules::bundled, () -> PACKS);
        return VisaRulesCommand.run(surroundings, Stream.concat(Stream.of("docs"), Stream.of(arguments)).toArray(String[]::new));
    }

    private SortedMap<String, String> written(Path site) throws IOException {
        SortedMap<String, String> written = new TreeMap<>();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                written.put(site.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return written;
    }

    @Test
    void itWritesTheSiteAndSaysWhereToOpenIt() throws IOException {
        Path site = folder.resolve("made/site");
        assertThat(docs("--out", site.toString())).isEqualTo(Status.PRINTED);
        SortedMap<String, String> expected = Site.of(new Catalogue(PACKS));
        assertThat(out).hasToString("Wrote " + expected.size() + " files. Open " + site.resolve("index.html") + "\n");
        assertThat(err.size()).isZero();
        SortedMap<String, String> written = written(site);
        assertThat(written.remove("site-files.txt").lines()).contains("site-files.txt").containsAll(expected.keySet()).hasSize(expected.size() + 1);
        assertThat(written).isEqualTo(expected);
    }

    @Test
    void anEarlierSiteIsReplacedPagesThatAreNoMoreIncluded() throws IOException {
        Path site = folder.resolve("site");
        docs("--out", site.toString());
        SortedMap<String, String> first = written(site);
        Path old = site.resolve("en/old/OLD.html");
        Files.createDirectories(old.getParent());
        Files.writeString(old, "old");
        Files.writeString(site.resolve("site-files.txt"), first.get("site-files.txt") + "en/old/OLD.html\n");
        Files.writeString(site.resolve("en/index.html"), "spoiled");
        Files.delete(site.resolve("style.css"));
        assertThat(docs("--out", site.toString())).isEqualTo(Status.PRINTED);
        assertThat(written(site)).isEqualTo(first);
        assertThat(old.getParent()).doesNotExist();
    }

    @Test
    void aFolderWithOtherFilesIsLeftAsItIs() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "mine");
        Files.writeString(folder.resolve("thesis.txt"), "mine too");
        assertThat(docs("--out", folder.toString())).isEqualTo(Status.MISUSE);
        assertThat(err).hasToString("'" + folder + "' holds other files (notes.txt and 1 more). Name a new or empty folder for --out, or one that holds"
                + " nothing but a site written before." + System.lineSeparator());
        assertThat(written(folder)).containsOnlyKeys("notes.txt", "thesis.txt");
    }

    @Test
    void aFileThatSomebodyPutBesideTheSiteIsNotOverwrittenEither() throws IOException {
        Path site = folder.resolve("site");
        docs("--out", site.toString());
        Files.writeString(site.resolve("en/notes.txt"), "mine");
        assertThat(docs("--out", site.toString())).isEqualTo(Status.MISUSE);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("holds other files (en/notes.txt).");
        assertThat(site.resolve("en/notes.txt")).hasContent("mine");
    }

    @Test
    void aListingThatNamesFilesOutsideDeletesNoneOfThem() throws IOException {
        Path site = Files.createDirectories(folder.resolve("site"));
        Path outside = Files.writeString(folder.resolve("outside.txt"), "mine");
        Files.writeString(site.resolve("site-files.txt"), "../outside.txt\n" + outside + "\nsite-files.txt\n");
        assertThat(docs("--out", site.toString())).isEqualTo(Status.PRINTED);
        assertThat(outside).hasContent("mine");
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("site"), "mine");
        assertThat(docs("--out", file.toString())).isEqualTo(Status.MISUSE);
        assertThat(err).hasToString("'" + file + "' is a file; name a folder for --out." + System.lineSeparator());
        assertThat(file).hasContent("mine");
    }

    @Test
    void whatCannotBeWrittenIsSaid() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        assertThat(docs("--out", file.resolve("site").toString())).isEqualTo(Status.NOT_WRITTEN);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("The site could not be written to '" + file.resolve("site") + "': ")
                .endsWith("Name a folder for --out in which you may write." + System.lineSeparator());
    }

    @Test
    void theFolderHasToBeNamed() {
        assertThat(docs()).isEqualTo(Status.MISUSE);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("Missing required option: '--out=FOLDER'").contains("Usage: visa-rules docs [-h] --out=FOLDER");
    }

    @Test
    void theHelpSaysWhatItWritesAndWhere() {
        assertThat(docs("--help")).isEqualTo(Status.PRINTED);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("as a site in English and French", "--out=FOLDER", "a new or empty folder");
    }
}
