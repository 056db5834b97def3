package org.visarules.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.visarules.Assumption;
import org.visarules.Dossier;
import org.visarules.VisaRules;
import org.visarules.decision.Decision;
import org.visarules.decision.Detail;
import org.visarules.decision.Reading;
import org.visarules.decision.Verdict;
import org.visarules.formats.DecisionJson;
import org.visarules.formats.DossierFiles;
import org.visarules.formats.UnreadableFileException;
import org.visarules.value.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code visa-rules check}: decides each dossier of each file. One that cannot be read or decided stops no other. */
@Command(name = "check", exitCodeOnInvalidInput = Status.MISUSE, exitCodeOnUsageHelp = Status.MISUSE, sortOptions = false,
        description = {"Decides dossiers and prints each decision.", ""},
        footerHeading = "%nExit status, the worst of all dossiers:%n",
        footer = {
            "  0  compliant",
            "  1  not compliant",
            "  2  undetermined: facts are missing",
            "  3  not in force on that day, or not applicable",
            " 64  misuse of the command, or this help",
            " 65  a file is no dossier; every mistake is listed",
            " 66  a file cannot be read",
            " 69  Java or Maven is missing or too old (launcher)",
            " 70  no decision: failed inside, Java died, or the first build failed",
            " 74  the decision could not be written",
            "130  interrupted"})
final class CheckCommand implements Callable<Integer> {

    enum Language {
        EN, FR;

        Locale locale() {
            return this == FR ? Locale.FRENCH : Locale.ENGLISH;
        }
    }

    private enum Format { TEXT, JSON }

    private final Surroundings surroundings;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Dossier as YAML or JSON.")
    private List<Path> files;

    @Option(names = "--as-of", paramLabel = "DAY", converter = DayConverter.class,
            description = "Day asked about, such as 2026-11-21. Today if left out.")
    private LocalDate asOf;

    @Option(names = "--lang", paramLabel = "en|fr", converter = LanguageConverter.class, description = "Language of the text. English if left out.")
    private Language language = Language.EN;

    @Option(names = "--format", paramLabel = "text|json", converter = FormatConverter.class, description = "Text for people (the default), or JSON, one document per decision.")
    private Format format = Format.TEXT;

    @Option(names = "--reading", paramLabel = "law|market|scheme|advice", converter = ReadingConverter.class,
            description = "What binds: the law; also what the buyer demands (the default); also the conditions of labels; also recommendations.")
    private Reading reading = Reading.MARKET;

    @Option(names = "--all", description = "Print everything that the decision holds, not one screen of it.")
    private boolean all;

    @Option(names = "--assume", paramLabel = "NAME", split = ",", converter = AssumptionConverter.class, description = "Assume"
            + " ordinary-product, complete-file (what is not in the dossier does not exist) or law-as-read (nothing was entered since in a"
            + " register of the law that was empty when it was read), besides what the dossier assumes. May be repeated.")
    private Set<Assumption> assumed = new LinkedHashSet<>();

    @Option(names = "--no-assumptions", description = "Assume nothing, whatever the dossier assumes: shows the questions behind a verdict.")
    private boolean noAssumptions;

    @Option(names = "--debug", description = "Print where a failure inside comes from.")
    private boolean debug;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Print this help.")
    private boolean help;

    @Spec
    private CommandSpec spec;

    CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    boolean debug() {
        return debug;
    }

    @Override
    public Integer call() {
        if (noAssumptions && !assumed.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--assume and --no-assumptions say the opposite; give one of them.");
        }
        LocalDate day = asOf == null ? surroundings.today().get() : asOf;
        Outcome outcome = new Outcome();
        List<Case> cases = new ArrayList<>();
        files.forEach(file -> read(file, cases, outcome));
        if (cases.isEmpty()) {
            return outcome.status();
        }
        VisaRules rules = surroundings.rules().get();
        for (Case each : cases) {
            if (format == Format.TEXT && (files.size() > 1 || cases.size() > 1)) {
                surroundings.out().print((outcome.decidedAny() ? "\n" : "") + each.name() + "\n");
            }
            decide(each, rules, day, outcome);
        }
        return outcome.status();
    }

    private void read(Path file, List<Case> cases, Outcome outcome) {
        try {
            List<Dossier> dossiers = DossierFiles.read(file);
            for (Dossier dossier : dossiers) {
                Text market = dossier.facts().getMarket().getId();
                cases.add(new Case(dossiers.size() > 1 ? file + ", " + market : file.toString(), dossier));
            }
        } catch (UnreadableFileException mistakes) {
            surroundings.err().println(mistakes.getMessage());
            outcome.failed(Files.isReadable(file) && !Files.isDirectory(file) ? Status.BAD_FILE : Status.NO_FILE);
        }
    }

    private void decide(Case each, VisaRules rules, LocalDate day, Outcome outcome) {
        try {
            Decision decision = rules.decide(assuming(each.dossier()), day);
            surroundings.out().print(format == Format.JSON ? DecisionJson.write(decision)
                    : decision.explain(language.locale(), reading, all ? Detail.FULL : Detail.SCREEN));
            outcome.decided(decision.verdict(reading));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            surroundings.err().print(each.name() + ": ");
            outcome.failed(new Failure(failure, debug).tell(surroundings.err()));
        }
    }

    private Dossier assuming(Dossier dossier) {
        Set<Assumption> made = noAssumptions ? new LinkedHashSet<>() : new LinkedHashSet<>(dossier.assumptions());
        made.addAll(assumed);
        return dossier.assuming(made.toArray(Assumption[]::new));
    }

    /** A dossier, and what to call it where there are several. */
    private record Case(String name, Dossier dossier) {
    }

    /** What became of the dossiers so far: a failure outweighs every verdict, a worse verdict a better one. */
    private static final class Outcome {

        private final Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        private final List<Integer> failures = new ArrayList<>();

        void decided(Verdict verdict) {
            verdicts.add(verdict);
        }

        void failed(int status) {
            failures.add(status);
        }

        boolean decidedAny() {
            return !verdicts.isEmpty();
        }

        int status() {
            return failures.isEmpty() ? Status.of(Verdict.worst(verdicts)) : failures.get(0);
        }
    }

    private static final class DayConverter implements ITypeConverter<LocalDate> {

        @Override
        public LocalDate convert(String written) {
            try {
                LocalDate day = LocalDate.parse(written);
                if (day.getYear() >= 1 && day.getYear() <= 9999) {
                    return day;
                }
                throw new TypeConversionException("'" + written + "' is out of reach; years have four digits, as in 2026-11-21.");
            } catch (DateTimeParseException notADay) {
                throw new TypeConversionException("'" + written + "' is no day; write it as 2026-11-21.");
            }
        }
    }

    /** Reads a constant as files write it. */
    private abstract static class WordConverter<E extends Enum<E>> implements ITypeConverter<E> {

        private final Class<E> type;
        private final String noun;

        WordConverter(Class<E> type, String noun) {
            this.type = type;
            this.noun = noun;
        }

        @Override
        public E convert(String written) {
            return Arrays.stream(type.getEnumConstants()).filter(known -> word(known).equalsIgnoreCase(written)).findFirst()
                    .orElseThrow(() -> new TypeConversionException("'" + written + "' is no " + noun + "; there are "
                            + Arrays.stream(type.getEnumConstants()).map(WordConverter::word).collect(Collectors.joining(", ")) + "."));
        }

        private static String word(Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static final class LanguageConverter extends WordConverter<Language> {
        LanguageConverter() {
            super(Language.class, "language");
        }
    }

    private static final class FormatConverter extends WordConverter<Format> {
        FormatConverter() {
            super(Format.class, "format");
        }
    }

    private static final class ReadingConverter extends WordConverter<Reading> {
        ReadingConverter() {
            super(Reading.class, "reading");
        }
    }

    private static final class AssumptionConverter extends WordConverter<Assumption> {
        AssumptionConverter() {
            super(Assumption.class, "assumption");
        }
    }
}
