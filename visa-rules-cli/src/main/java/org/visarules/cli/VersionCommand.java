package org.visarules.cli;

import java.util.List;
import java.util.concurrent.Callable;

import org.visarules.decision.PackId;
import org.visarules.formats.LibraryVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code visa-rules version}: the program and its packs. */
@Command(name = "version", exitCodeOnInvalidInput = Status.MISUSE, exitCodeOnUsageHelp = Status.PRINTED,
        description = {"Prints the version of the program and of each rule pack with its SHA-256.", ""})
final class VersionCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Print this help.")
    private boolean help;

    VersionCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        List<PackId> packs = surroundings.rules().get().packs();
        surroundings.out().print("visa-rules " + LibraryVersion.text() + "\n");
        for (PackId pack : packs) {
            surroundings.out().print("  " + pack.id() + " " + pack.version() + " " + pack.digest() + "\n");
        }
        return Status.PRINTED;
    }
}
