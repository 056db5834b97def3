package org.visarules.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.visarules.authoring.replay.PackStore;
import org.visarules.engine.table.PackTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code visa-rules packs}: lists the packs, and keeps them in a store for later replays. */
@Command(name = "packs", exitCodeOnInvalidInput = Status.MISUSE, exitCodeOnUsageHelp = Status.PRINTED,
        description = {"Lists the rule packs that come with this version, each with its SHA-256, and keeps them in a pack store if one is named, so that later"
                + " versions can replay what these packs decided.", ""})
final class PacksCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Option(names = "--store", paramLabel = "DIR", description = "The pack store, made if it is not there. A pack that lies in it is checked and left as it is.")
    private Optional<Path> store = Optional.empty();

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Print this help.")
    private boolean help;

    PacksCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        int status = Status.PRINTED;
        for (PackTable pack : surroundings.packs().get()) {
            String line = pack.id() + " " + pack.version() + " " + pack.digest();
            try {
                surroundings.out().print(line + store.map(folder -> PackStore.at(folder).keep(pack) ? " written" : " there already").orElse("") + "\n");
            } catch (PackStore.StoreException failure) {
                surroundings.err().println(failure.getMessage());
                status = status == Status.PRINTED ? Status.of(failure.why()) : status;
            }
        }
        return status;
    }
}
