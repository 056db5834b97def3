package org.visarules.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code visa-rules new dossier}: writes a short commented dossier to start from. */
@Command(name = "new", exitCodeOnInvalidInput = Status.MISUSE, exitCodeOnUsageHelp = Status.MISUSE, sortOptions = false,
        description = {"Writes a short commented dossier to start from; without anything else, lists what there is. What it leaves out, visa-rules ask"
                + " asks for.", ""},
        footerHeading = "%nExit status:%n",
        footer = {
            "  0  printed, or written",
            " 64  misuse of the command, or this help",
            " 74  the file could not be written, or is there already"})
final class NewCommand implements Callable<Integer> {

    private static final String DOSSIER = "dossier";
    private static final int KIND = 22;

    private final Surroundings surroundings;

    @Parameters(index = "0", arity = "0..1", paramLabel = "dossier", description = "What to write.")
    private String what;

    @Option(names = "--for", paramLabel = "KIND", converter = StarterConverter.class, description = "What the dossier is about, such as ip-camera or audit.")
    private Starter starter;

    @Option(names = "--lang", paramLabel = "en|fr", converter = Converters.LanguageConverter.class, description = "Language of the comments. English if left out.")
    private DossierCommand.Language language = DossierCommand.Language.EN;

    @Option(names = "--out", paramLabel = "FILE", description = "New file to write. Printed if left out.")
    private Path out;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Print this help.")
    private boolean help;

    @Spec
    private CommandSpec spec;

    NewCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (what != null && !what.equals(DOSSIER)) {
            throw new ParameterException(spec.commandLine(), "'" + what + "' cannot be begun here; there is: dossier.");
        }
        if (starter == null) {
            if (out != null) {
                throw new ParameterException(spec.commandLine(), "Say what the dossier is about with --for; visa-rules new lists what there is.");
            }
            list(language.locale());
            return Status.PRINTED;
        }
        String text = starter.text(language.locale());
        if (out == null) {
            surroundings.out().print(text);
            return Status.PRINTED;
        }
        return write(text);
    }

    private void list(Locale locale) {
        for (Starter each : Starter.values()) {
            surroundings.out().print(each.written() + " ".repeat(KIND - each.written().length()) + each.about().in(locale) + "\n");
        }
        surroundings.out().print("\nvisa-rules new dossier --for " + Starter.IP_CAMERA.written() + " --lang " + locale.getLanguage() + " --out camera.yaml\n");
    }

    private int write(String text) {
        try {
            Files.write(out, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return Status.PRINTED;
        } catch (FileAlreadyExistsException there) {
            surroundings.err().println(out + " is there already, and nothing was written. Name a new file.");
        } catch (IOException failure) {
            surroundings.err().println(out + " cannot be written. Check that its folder is there and that you may write to it.");
        }
        return Status.NOT_WRITTEN;
    }

    private static final class StarterConverter extends Converters.WordConverter<Starter> {
        StarterConverter() {
            super(Starter.class, "kind of dossier");
        }
    }
}
