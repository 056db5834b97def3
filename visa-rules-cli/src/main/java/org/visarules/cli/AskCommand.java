package org.visarules.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;

import org.visarules.Dossier;
import org.visarules.ask.Inquiry;
import org.visarules.decision.Reading;
import org.visarules.formats.DossierFiles;
import org.visarules.formats.InquiryJson;
import org.visarules.formats.UnreadableFileException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code visa-rules ask}: asks a person for what is missing, one question at a time, and writes the completed dossier. */
@Command(name = "ask", exitCodeOnInvalidInput = Status.MISUSE, exitCodeOnUsageHelp = Status.MISUSE, sortOptions = false,
        description = {"Asks for what a dossier still lacks, the most decisive first, shows after each answer what is left, and writes the completed"
                + " dossier. It can be left at any time and taken up again with what it wrote.", ""},
        footerHeading = "%nExit status:%n",
        footer = {
            "  0, 1, 2, 3  the verdict, as far as it goes, as for check",
            " 64  misuse of the command, or this help",
            " 65  the file is no dossier, or several; every mistake is listed",
            " 66  the file cannot be read",
            " 74  the completed dossier, or what is printed, could not be written",
            " 69, 70, 130  as for check"})
final class AskCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "FILE", description = "Dossier as YAML or JSON.")
    private Path file;

    @Option(names = "--as-of", paramLabel = "DAY", converter = Converters.DayConverter.class,
            description = "Day asked about, such as 2026-11-21. Today if left out.")
    private LocalDate asOf;

    @Option(names = "--lang", paramLabel = "en|fr", converter = Converters.LanguageConverter.class, description = "Language of the text. English if left out.")
    private DossierCommand.Language language = DossierCommand.Language.EN;

    @Option(names = "--reading", paramLabel = "law|market|scheme|advice", converter = Converters.ReadingConverter.class,
            description = "What binds: the law; also what the buyer demands (the default); also the conditions of labels; also recommendations.")
    private Reading reading = Reading.MARKET;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write the completed dossier: a new file, or FILE itself. If left out, a new file"
            + " beside FILE, whose name ends in -answered.")
    private Path out;

    @Option(names = "--list", description = "Ask nothing and print all questions.")
    private boolean list;

    @Option(names = "--format", paramLabel = "text|json", converter = Converters.TextOrJsonConverter.class,
            description = "With --list: text for people (the default), or JSON.")
    private Converters.TextOrJson format = Converters.TextOrJson.TEXT;

    @Option(names = "--debug", description = "Print where a failure inside comes from.")
    private boolean debug;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Print this help.")
    private boolean help;

    @Spec
    private CommandSpec spec;

    AskCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (format == Converters.TextOrJson.JSON && !list) {
            throw new ParameterException(spec.commandLine(), "--format json goes with --list: nobody is asked in JSON.");
        }
        List<Dossier> dossiers;
        try {
            dossiers = DossierFiles.read(file);
        } catch (UnreadableFileException mistakes) {
            surroundings.err().println(mistakes.getMessage());
            return Status.unreadable(file);
        }
        if (dossiers.size() > 1) {
            surroundings.err().println(file + ": There are " + dossiers.size() + " markets in this file. Leave one of them, so that each question is about one.");
            return Status.BAD_FILE;
        }
        LocalDate day = asOf == null ? surroundings.today().get() : asOf;
        Inquiry inquiry = Inquiry.of(surroundings.rules().get(), dossiers.get(0), day, reading);
        if (list) {
            surroundings.out().print(format == Converters.TextOrJson.JSON ? InquiryJson.write(inquiry) : inquiry.explain(language.locale()));
            return Status.of(inquiry.decision().verdict(reading));
        }
        AnswersFile answers = AnswersFile.beside(file, out);
        answers.refuse(spec.commandLine());
        return new Interview(surroundings, answers, language.locale(), inquiry).held();
    }
}
