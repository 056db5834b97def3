package org.visarules.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;

import org.visarules.decision.PackId;
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
        surroundings.out().print("visa-rules " + version() + "\n");
        for (PackId pack : packs) {
            surroundings.out().print("  " + pack.id() + " " + pack.version() + " " + pack.digest() + "\n");
        }
        return Status.PRINTED;
    }

    private static String version() {
        Properties properties = new Properties();
        try (InputStream file = VersionCommand.class.getResourceAsStream("version.properties")) {
            properties.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties.getProperty("version");
    }
}
