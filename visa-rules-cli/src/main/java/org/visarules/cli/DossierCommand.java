package org.visarules.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;

import org.visarules.Assumption;
import org.visarules.Dossier;
import org.visarules.Supposition;
import org.visarules.VisaRules;
import org.visarules.VisaRulesException;
import org.visarules.decision.Reading;
import org.visarules.decision.Verdict;
import org.visarules.formats.DossierFiles;
import org.visarules.formats.UnreadableFileException;
import org.visarules.value.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A command that asks something of each dossier of each file. One that cannot be read or decided stops no other. */
@Command(exitCodeOnInvalidInput = Status.MISUSE, exitCodeOnUsageHelp = Status.MISUSE, sortOptions = false,
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
abstract class DossierCommand implements Callable<Integer> {

    enum Language {
        EN, FR;

        Locale locale() {
            return this == FR ? Locale.FRENCH : Locale.ENGLISH;
        }
    }

    private final Surroundings surroundings;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Dossier as YAML or JSON.")
    private List<Path> files;

    @Option(names = "--lang", order = 10, paramLabel = "en|fr", converter = Converters.LanguageConverter.class,
            description = "Language of the text. English if left out.")
    private Language language = Language.EN;

    @Option(names = "--reading", order = 30, paramLabel = "law|market|scheme|advice", converter = Converters.ReadingConverter.class,
            description = "What binds: the law; also what the buyer demands (the default); also the conditions of labels; also recommendations.")
    private Reading reading = Reading.MARKET;

    @Option(names = "--assume", order = 50, paramLabel = "NAME", split = ",", converter = Converters.AssumptionConverter.class, description = "Assume"
            + " ordinary-product, complete-file (what is not in the dossier does not exist) or law-as-read (nothing was entered since in a"
            + " register of the law that was empty when it was read), besides what the dossier assumes. May be repeated.")
    private Set<Assumption> assumed = new LinkedHashSet<>();

    @Option(names = "--no-assumptions", order = 60, description = "Assume nothing, whatever the dossier assumes: shows the questions behind a verdict.")
    private boolean noAssumptions;

    @Option(names = "--suppose", order = 65, paramLabel = "NAME=VALUE@DAY", converter = Converters.SuppositionConverter.class, description = "Suppose that from"
            + " a day on a parameter of the law has another value, or a register holds one entry more, such as"
            + " CRA-FULL-APPLICATION=2028-12-11@2026-12-01 or CRA-DESIGNATED-SCHEMES=eucc@2027-06-01. Whatever is printed says so. May be repeated.")
    private List<Supposition> supposed = new ArrayList<>();

    @Option(names = "--debug", order = 70, description = "Print where a failure inside comes from.")
    private boolean debug;

    @Option(names = {"-h", "--help"}, order = 80, usageHelp = true, description = "Print this help.")
    private boolean help;

    @Spec
    private CommandSpec spec;

    DossierCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /**
     * What a dossier is answered.
     *
     * @param text what is printed
     * @param verdict what the exit status tells
     * @param unanswered why it is not the whole answer; empty if it is
     */
    record Answer(String text, Verdict verdict, String unanswered) {
    }

    /** Refuses what the options together do not allow. */
    abstract void check();

    /** Whether people read what is printed, who want to know which dossier it is about. */
    abstract boolean isText();

    /** Whether the dossiers of a file are answered together, and not one after another. */
    boolean isTogether() {
        return false;
    }

    /** What a dossier is answered. */
    abstract Answer answer(VisaRules rules, Dossier dossier);

    /** What the dossiers of a file are answered, where they are answered together. */
    Answer answer(VisaRules rules, List<Dossier> dossiers) {
        return answer(rules, dossiers.get(0));
    }

    final Surroundings surroundings() {
        return surroundings;
    }

    final Locale locale() {
        return language.locale();
    }

    final Reading reading() {
        return reading;
    }

    final ParameterException misuse(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }

    @Override
    public final Integer call() {
        if (noAssumptions && !assumed.isEmpty()) {
            throw misuse("--assume and --no-assumptions say the opposite; give one of them.");
        }
        check();
        Outcome outcome = new Outcome();
        List<Case> cases = new ArrayList<>();
        files.forEach(file -> read(file, cases, outcome));
        if (cases.isEmpty()) {
            return outcome.status();
        }
        VisaRules rules = supposing(surroundings.rules().get());
        for (Case each : cases) {
            if (isText() && (files.size() > 1 || cases.size() > 1)) {
                surroundings.out().print((outcome.decidedAny() ? "\n" : "") + each.name() + "\n");
            }
            answer(each, rules, outcome);
        }
        return outcome.status();
    }

    private VisaRules supposing(VisaRules rules) {
        try {
            return rules.supposing(supposed);
        } catch (VisaRulesException notSo) {
            throw misuse(notSo.getMessage());
        }
    }

    private void read(Path file, List<Case> cases, Outcome outcome) {
        try {
            List<Dossier> dossiers = DossierFiles.read(file);
            if (isTogether()) {
                cases.add(new Case(file.toString(), dossiers));
                return;
            }
            for (Dossier dossier : dossiers) {
                Text market = dossier.facts().getMarket().getId();
                cases.add(new Case(dossiers.size() > 1 ? file + ", " + market : file.toString(), List.of(dossier)));
            }
        } catch (UnreadableFileException mistakes) {
            surroundings.err().println(mistakes.getMessage());
            outcome.failed(Status.unreadable(file));
        }
    }

    private void answer(Case each, VisaRules rules, Outcome outcome) {
        try {
            Answer answer = answer(rules, each.dossiers().stream().map(this::assuming).toList());
            surroundings.out().print(answer.text());
            outcome.decided(answer.verdict());
            if (!answer.unanswered().isEmpty()) {
                throw new VisaRulesException(answer.unanswered());
            }
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

    /** Dossiers that are answered together, mostly one, and what to call them where there are others. */
    private record Case(String name, List<Dossier> dossiers) {
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
}
