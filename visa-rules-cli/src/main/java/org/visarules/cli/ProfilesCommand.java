package org.visarules.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.visarules.cli.show.ProfilePage;
import org.visarules.formats.text.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code visa-rules profiles}: prints what buyers of a kind demand, as one guide tells it. */
@Command(name = "profiles", exitCodeOnInvalidInput = Status.MISUSE, exitCodeOnUsageHelp = Status.PRINTED,
        description = {"Prints a market profile: what such buyers demand, as one guide tells it, and where the law asks less or more. A"
                + " dossier names it under market: {profiles: [oiv]}. Without a name: what there is.", ""})
final class ProfilesCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(arity = "0..*", paramLabel = "NAME", description = "Such as oiv.")
    private List<String> names = List.of();

    @Option(names = "--lang", paramLabel = "en|fr", converter = Converters.LanguageConverter.class, description = "Language of the text. English if left out.")
    private DossierCommand.Language language = DossierCommand.Language.EN;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Print this help.")
    private boolean help;

    ProfilesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Locale locale = language.locale();
        if (names.isEmpty()) {
            surroundings.out().print(ProfilePage.index(locale));
        }
        int status = Status.PRINTED;
        boolean printed = false;
        for (String name : names) {
            Optional<String> page = ProfilePage.of(name.toLowerCase(Locale.ROOT), locale);
            if (page.isPresent()) {
                surroundings.out().print((printed ? "\n" : "") + page.get());
                printed = true;
            } else {
                String near = Nearest.of(name, ProfilePage.names()).map(known -> " Did you mean " + known + "?").orElse("");
                surroundings.err().println("No market profile is called '" + name + "'." + near + " visa-rules profiles lists what there is.");
                status = Status.MISUSE;
            }
        }
        return status;
    }
}
