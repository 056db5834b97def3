package org.visarules.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.concurrent.Callable;

import org.visarules.cli.docs.Site;
import org.visarules.cli.docs.SiteFolder;
import org.visarules.cli.show.Catalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code visa-rules docs}: writes the catalogue as a site. */
@Command(name = "docs", exitCodeOnInvalidInput = Status.MISUSE, exitCodeOnUsageHelp = Status.PRINTED,
        description = {"Writes the catalogue of all requirements as a site in English and French that needs no server: by text, by market, by subject and"
                + " act; each requirement with its provision, its rules as written, its cases, and when and by whom its source was read.", ""})
final class DocsCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "Where to write it: a new or empty folder, or one that holds a site"
            + " written before, which it replaces.")
    private Path out;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Print this help.")
    private boolean help;

    DocsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        SortedMap<String, String> site = Site.of(new Catalogue(surroundings.packs().get()));
        try {
            new SiteFolder(out).write(site);
        } catch (SiteFolder.InTheWayException inTheWay) {
            surroundings.err().println(inTheWay.getMessage());
            return Status.MISUSE;
        } catch (IOException unwritable) {
            surroundings.err().println("The site could not be written to '" + out + "': " + unwritable + ". Name a folder for --out in which you may write.");
            return Status.NOT_WRITTEN;
        }
        surroundings.out().print("Wrote " + site.size() + " files. Open " + out.resolve("index.html") + "\n");
        return Status.PRINTED;
    }
}
