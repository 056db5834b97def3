package org.visarules.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.visarules.ask.Comparison;
import org.visarules.cli.show.ComparisonPage;
import org.visarules.decision.Decision;
import org.visarules.decision.Detail;
import org.visarules.decision.Reading;
import org.visarules.formats.ComparisonJson;
import org.visarules.formats.DecisionFiles;
import org.visarules.formats.UnreadableFileException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code visa-rules compare}: says in what two files of decisions differ. */
@Command(name = "compare", exitCodeOnInvalidInput = Status.MISUSE, exitCodeOnUsageHelp = Status.MISUSE, sortOptions = false,
        description = {"Compares decisions, as check --format json writes them, by what they say: the verdicts that changed, the worst first, then what"
                + " explains it. Of files that hold several, those about the same market and offers are compared.", ""},
        footerHeading = "%nExit status:%n",
        footer = {
            "  0  no verdict changed",
            "  1  a verdict changed, or a decision stands in one file only",
            " 64  misuse of the command, or this help",
            " 65  a file holds something else than decisions; every mistake is listed",
            " 66  a file cannot be read",
            " 69, 70, 74, 130  as for check"})
final class CompareCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "BEFORE", description = "Decisions as JSON.")
    private Path before;

    @Parameters(index = "1", paramLabel = "AFTER", description = "Decisions as JSON, of other days, facts or packs.")
    private Path after;

    @Option(names = "--lang", paramLabel = "en|fr", converter = Converters.LanguageConverter.class, description = "Language of the text. English if left out.")
    private DossierCommand.Language language = DossierCommand.Language.EN;

    @Option(names = "--format", paramLabel = "text|json", converter = Converters.TextOrJsonConverter.class,
            description = "Text for people (the default), or JSON, one document per comparison.")
    private Converters.TextOrJson format = Converters.TextOrJson.TEXT;

    @Option(names = "--reading", paramLabel = "law|market|scheme|advice", converter = Converters.ReadingConverter.class,
            description = "Which verdicts count: by the law; also by what the buyer demands (the default); also by the conditions of labels; also by recommendations.")
    private Reading reading = Reading.MARKET;

    @Option(names = "--all", description = "Print every difference, not one screen of them.")
    private boolean all;

    @Option(names = "--debug", description = "Print where a failure inside comes from.")
    private boolean debug;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Print this help.")
    private boolean help;

    CompareCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Optional<List<Decision>> decisionsBefore = read(before);
        Optional<List<Decision>> decisionsAfter = read(after);
        if (decisionsBefore.isEmpty() || decisionsAfter.isEmpty()) {
            return Status.unreadable(decisionsBefore.isEmpty() ? before : after);
        }
        Pairs pairs = Pairs.of(decisionsBefore.get(), decisionsAfter.get());
        print(pairs);
        return Status.changed(!pairs.onlyBefore().isEmpty() || !pairs.onlyAfter().isEmpty()
                || pairs.comparisons().stream().anyMatch(comparison -> comparison.changesVerdict(reading)));
    }

    private Optional<List<Decision>> read(Path file) {
        try {
            return Optional.of(DecisionFiles.read(file));
        } catch (UnreadableFileException mistakes) {
            surroundings.err().println(mistakes.getMessage());
            return Optional.empty();
        }
    }

    private void print(Pairs pairs) {
        if (format == Converters.TextOrJson.JSON) {
            pairs.comparisons().forEach(comparison -> surroundings.out().print(ComparisonJson.write(comparison, reading)));
            pairs.onlyBefore().forEach(decision -> surroundings.out().print(ComparisonJson.writeAlone(decision, true, reading)));
            pairs.onlyAfter().forEach(decision -> surroundings.out().print(ComparisonJson.writeAlone(decision, false, reading)));
            return;
        }
        Locale locale = language.locale();
        ComparisonPage page = new ComparisonPage(before, after, reading, locale, all ? Detail.FULL : Detail.SCREEN);
        pairs.comparisons().forEach(page::comparison);
        pairs.onlyBefore().forEach(decision -> page.alone(decision, true));
        pairs.onlyAfter().forEach(decision -> page.alone(decision, false));
        surroundings.out().print(page.text());
    }
}
