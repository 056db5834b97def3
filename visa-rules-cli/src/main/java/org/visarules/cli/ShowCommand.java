package org.visarules.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.visarules.cli.show.Catalogue;
import org.visarules.cli.show.Page;
import org.visarules.formats.text.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code visa-rules show}: prints what the packs hold under an id. */
@Command(name = "show", exitCodeOnInvalidInput = Status.MISUSE, exitCodeOnUsageHelp = Status.PRINTED,
        description = {"Prints a requirement with its provision, its rules as written, what satisfies it, its cases, and when and by"
                + " whom its source was read; or a definition, a term, a parameter or a register. Without an id: what there is.", ""})
final class ShowCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(arity = "0..*", paramLabel = "ID", description = "Such as CRA-ART32-CLASS-I.")
    private List<String> ids = List.of();

    @Option(names = "--lang", paramLabel = "en|fr", converter = Converters.LanguageConverter.class, description = "Language of the text. English if left out.")
    private DossierCommand.Language language = DossierCommand.Language.EN;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Print this help.")
    private boolean help;

    ShowCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Catalogue catalogue = new Catalogue(surroundings.packs().get());
        Locale locale = language.locale();
        if (ids.isEmpty()) {
            surroundings.out().print(Page.index(catalogue, locale));
        }
        int status = Status.PRINTED;
        boolean printed = false;
        for (String id : ids) {
            Optional<String> page = Page.of(id.toUpperCase(Locale.ROOT), catalogue, locale);
            if (page.isPresent()) {
                surroundings.out().print((printed ? "\n" : "") + page.get());
                printed = true;
            } else {
                String near = Nearest.of(id.toUpperCase(Locale.ROOT), catalogue.ids()).map(known -> " Did you mean " + known + "?").orElse("");
                surroundings.err().println("Nothing is called '" + id + "' here." + near + " visa-rules show lists what there is.");
                status = Status.MISUSE;
            }
        }
        return status;
    }
}
