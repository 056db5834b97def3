package org.visarules.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.visarules.authoring.replay.PackStore;
import org.visarules.authoring.replay.Replay;
import org.visarules.authoring.replay.Replayer;
import org.visarules.drl.BundledPacks;
import org.visarules.formats.DecisionRecordFiles;
import org.visarules.formats.UnreadableFileException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code visa-rules replay}: decides recorded dossiers again. One that cannot be replayed stops no other. */
@Command(name = "replay", exitCodeOnInvalidInput = Status.MISUSE, exitCodeOnUsageHelp = Status.MISUSE, sortOptions = false,
        description = {"Decides again what records hold, as check --format record writes them, on the recorded day and by exactly the recorded packs, and tells whether"
                + " the record comes out the same, byte for byte, or the first difference.", ""},
        footerHeading = "%nExit status, the worst of all records:%n",
        footer = {
            "  0  every record comes out the same",
            "  1  a record does not come out the same",
            " 64  misuse of the command, or this help",
            " 65  a file is no record of this fact model, or a pack in the store was changed",
            " 66  a file, the store, or a pack of a record is missing or cannot be read",
            " 69, 70, 74, 130  as for check"})
final class ReplayCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final List<Integer> failures = new ArrayList<>();
    private boolean differs;

    @Parameters(arity = "1..*", paramLabel = "RECORD", description = "File of records as JSON.")
    private List<Path> files;

    @Option(names = "--pack-store", paramLabel = "DIR", description = "Where packs lie that do not come with this version: what visa-rules packs --store wrote.")
    private Optional<Path> store = Optional.empty();

    @Option(names = "--lang", paramLabel = "en|fr", converter = Converters.LanguageConverter.class, description = "Language of the text. English if left out.")
    private DossierCommand.Language language = DossierCommand.Language.EN;

    @Option(names = "--debug", description = "Print where a failure inside comes from.")
    private boolean debug;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Print this help.")
    private boolean help;

    ReplayCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Replayer replayer;
        try {
            replayer = store.map(folder -> Replayer.of(BundledPacks.packs(), PackStore.at(folder))).orElseGet(() -> Replayer.of(BundledPacks.packs()));
        } catch (PackStore.StoreException failure) {
            surroundings.err().println(failure.getMessage());
            return Status.of(failure.why());
        }
        boolean first = true;
        for (Path file : files) {
            List<String> documents = documents(file);
            for (int i = 0; i < documents.size(); i++) {
                String name = documents.size() > 1 ? file + " [" + (i + 1) + "]" : file.toString();
                Optional<Replay> replay = replay(file, documents.get(i), name, replayer);
                if (replay.isPresent()) {
                    surroundings.out().print((first ? "" : "\n") + (files.size() > 1 || documents.size() > 1 ? name + "\n" : "")
                            + replay.get().explain(language.locale()));
                    differs |= !replay.get().isEqual();
                    first = false;
                }
            }
        }
        return failures.isEmpty() ? Status.changed(differs) : failures.get(0);
    }

    private List<String> documents(Path file) {
        try {
            return DecisionRecordFiles.documents(file);
        } catch (UnreadableFileException unreadable) {
            surroundings.err().println(unreadable.getMessage());
            failures.add(Status.unreadable(file));
            return List.of();
        }
    }

    private Optional<Replay> replay(Path file, String document, String name, Replayer replayer) {
        try {
            return Optional.of(replayer.replay(file.toString(), document));
        } catch (UnreadableFileException mistakes) {
            surroundings.err().println(mistakes.getMessage());
            failures.add(Status.BAD_FILE);
        } catch (PackStore.StoreException failure) {
            surroundings.err().println(name + ": " + failure.getMessage());
            failures.add(Status.of(failure.why()));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            surroundings.err().print(name + ": ");
            failures.add(new Failure(failure, debug).tell(surroundings.err()));
        }
        return Optional.empty();
    }
}
