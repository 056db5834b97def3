package org.visarules.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.visarules.Assumption;
import org.visarules.VisaRulesException;
import org.visarules.decision.Budget;
import org.visarules.decision.Finding.InForce;
import org.visarules.decision.Verdict;
import org.visarules.engine.intake.Intake;
import org.visarules.engine.kernel.Kernel;
import org.visarules.engine.table.PackTable;
import org.visarules.engine.table.RequirementEntry;
import org.visarules.engine.unknown.Domains;
import org.visarules.engine.unknown.Interchangeable;
import org.visarules.engine.unknown.Splitter;
import org.visarules.engine.walk.Doubts;
import org.visarules.engine.walk.Entry;
import org.visarules.engine.walk.Evaluation;
import org.visarules.engine.walk.Match;
import org.visarules.engine.walk.Program;
import org.visarules.engine.walk.Question;
import org.visarules.engine.walk.Rule;
import org.visarules.engine.walk.Steps;
import org.visarules.engine.walk.Walker;
import org.visarules.engine.walk.World;
import org.visarules.rule.Act;
import org.visarules.rule.Verb;
import org.visarules.schema.Fact;

/** What the evaluator says of one dossier on one day. */
final class Hearing {

    /**
     * One requirement and one subject.
     *
     * @param subject null where the requirement applies to nothing
     * @param split how the unknown facts were filled in; null where that was not needed
     */
    record Judged(PackTable pack, RequirementEntry requirement, Fact<?> subject, Verdict verdict, List<InForce> inForce,
            Splitter.Outcome split) {

        String key() {
            return Hearing.key(requirement, subject);
        }
    }

    private final Rulebook book;
    private final Intake intake;
    private final LocalDate day;
    private final World world;
    private final Steps steps;
    // By requirement and subject, what is undetermined for certain.
    private final Set<String> undetermined;
    private final List<Judged> judged = new ArrayList<>();
    // What may stand in registers since they were read.
    private final List<Entry> sinceRead;
    private final Map<Integer, Splitter> splitters = new LinkedHashMap<>();
    private Evaluation evaluation;
    private Domains domains;
    // What is too much if the budget ends now.
    private String load = "the dossier has too many facts to be decided at once; split it by product or demand";

    private Hearing(Rulebook book, Intake intake, LocalDate day, Steps steps, Set<String> undetermined) {
        this(book, intake, day, steps, undetermined, world(book, intake, day), sinceRead(book, intake, day));
    }

    private Hearing(Rulebook book, Intake intake, LocalDate day, Steps steps, Set<String> undetermined, World world, List<Entry> sinceRead) {
        this.book = book;
        this.intake = intake;
        this.day = day;
        this.steps = steps;
        this.undetermined = undetermined;
        this.world = world;
        this.sinceRead = sinceRead;
    }

    /**
     * Hears a dossier as of a day, with the questions that matter. All verdicts come first; finding out which questions
     * matter has a budget of its own.
     *
     * @throws VisaRulesException if the budget does not suffice for the verdicts
     */
    static Hearing of(Rulebook book, Intake intake, LocalDate day, Budget budget) {
        Hearing hearing = new Hearing(book, intake, day, new Steps(budget.verdicts()), Set.of());
        try {
            hearing.judge();
        } catch (Steps.Exhausted e) {
            throw new VisaRulesException("This cannot be decided within the step budget: " + hearing.load);
        }
        hearing.ask(new Steps(budget.questions()));
        return hearing;
    }

    /**
     * The verdicts as of a day by requirement and subject, without asking which questions matter.
     *
     * @throws Steps.Exhausted if the budget does not suffice
     */
    static Map<String, Verdict> verdictsOn(Rulebook book, Intake intake, LocalDate day, Steps steps) {
        return verdictsOf(new Hearing(book, intake, day, steps, Set.of()));
    }

    /**
     * The verdicts if the world were this one, with these records that may stand in registers, and the rules in force those of a day.
     *
     * @throws Steps.Exhausted if the budget does not suffice
     */
    static Map<String, Verdict> verdictsIf(Rulebook book, Intake intake, World world, List<Entry> sinceRead, LocalDate inForce, Steps steps) {
        return verdictsOf(new Hearing(book, intake, inForce, steps, Set.of(), world, sinceRead));
    }

    /**
     * The verdicts on the same day of a dossier that says less: what was undetermined stays so.
     *
     * @throws Steps.Exhausted if the budget does not suffice
     */
    Map<String, Verdict> verdictsOfLess(Intake less, Steps enough) {
        Set<String> open = judged.stream().filter(one -> one.verdict == Verdict.UNDETERMINED).map(Judged::key).collect(Collectors.toSet());
        return verdictsOf(new Hearing(book, less, day, enough, open));
    }

    private static Map<String, Verdict> verdictsOf(Hearing hearing) {
        hearing.judge();
        return hearing.verdicts();
    }

    /** The world of a dossier as of a day. */
    static World world(Rulebook book, Intake intake, LocalDate day) {
        return Interchangeable.spared(World.of(intake.on(day).facts(), book.factsOn(day), intake::pathAsGiven), book.program());
    }

    /** What may stand in registers on a day since they were read; nothing where it is assumed that they stayed as they were. */
    static List<Entry> sinceRead(Rulebook book, Intake intake, LocalDate day) {
        return intake.dossier().assumptions().contains(Assumption.LAW_AS_READ) ? List.of() : book.sinceRead(day);
    }

    private void judge() {
        evaluation = Walker.walk(book.program().rules(), world, steps);
        Set<Act> acts = intake.dossier().askedActs();
        for (PackTable pack : book.packs()) {
            for (RequirementEntry requirement : pack.requirements()) {
                if (acts.contains(requirement.act()) && book.requirements().contains(requirement.id())) {
                    judge(pack, requirement);
                }
            }
        }
    }

    private void judge(PackTable pack, RequirementEntry requirement) {
        List<Rule> rules = book.program().ofUnit(requirement.id());
        List<Fact<?>> subjects = subjects(rules, evaluation);
        if (subjects.isEmpty()) {
            judged.add(new Judged(pack, requirement, null, Verdict.NOT_APPLICABLE, List.of(), null));
        }
        for (Fact<?> subject : subjects) {
            if (undetermined.contains(key(requirement, subject))) {
                judged.add(new Judged(pack, requirement, subject, Verdict.UNDETERMINED, List.of(), null));
                continue;
            }
            Kernel.Outcome outcome = Kernel.judge(rules, evaluation, subject, day);
            Verdict verdict = outcome.verdict();
            List<Entry> mayHelp = verdict == Verdict.UNDETERMINED || verdict == Verdict.NON_COMPLIANT ? sinceRead(requirement) : List.of();
            if (verdict == Verdict.UNDETERMINED || !mayHelp.isEmpty()) {
                load = "too many facts that " + requirement.id() + " depends on are unknown; state some of them, or name lists as complete";
                Splitter splitter = new Splitter(book.program(), requirement.id(), subject, day,
                        Interchangeable.spared(world, book.program(), requirement.id()), domains(), mayHelp);
                Verdict filled = splitter.verdict(steps);
                if (verdict == Verdict.UNDETERMINED || filled == Verdict.UNDETERMINED) {
                    splitters.put(judged.size(), splitter);
                }
                verdict = filled;
            }
            judged.add(new Judged(pack, requirement, subject, verdict, verdict == Verdict.NOT_IN_FORCE ? outcome.inForce() : List.of(), null));
        }
    }

    private static String key(RequirementEntry requirement, Fact<?> subject) {
        return requirement.id() + " @ " + (subject == null ? "" : subject.place().path());
    }

    private void ask(Steps asking) {
        int open = splitters.size();
        for (int at : List.copyOf(splitters.keySet())) {
            Judged one = judged.get(at);
            judged.set(at, new Judged(one.pack, one.requirement, one.subject, one.verdict, one.inForce,
                    splitters.remove(at).outcome(asking.share(open--))));
        }
    }

    private List<Entry> sinceRead(RequirementEntry requirement) {
        if (sinceRead.isEmpty()) {
            return sinceRead;
        }
        Set<String> law = book.program().lawOf(requirement.id());
        return sinceRead.stream().filter(entry -> law.contains(Program.ofLaw(entry.fact()))).toList();
    }

    /**
     * The registers on which a finding may hinge: where they keep it undetermined, these; where it stands as the law was read, those in
     * which something may have been entered since that would make it another.
     */
    Set<String> hinges(Judged one) {
        List<Entry> may = one.verdict == Verdict.NON_COMPLIANT ? List.of() : sinceRead(one.requirement);
        if (may.isEmpty()) {
            return Set.of();
        }
        if (one.verdict == Verdict.UNDETERMINED) {
            return registers(one.split.missing().keySet());
        }
        Steps enough = steps.fresh();
        try {
            List<Rule> rules = book.program().ofUnit(one.requirement.id());
            Evaluation open = Walker.walk(book.program().sliceOf(one.requirement.id()), world.and(may), enough, new Doubts(domains(), enough));
            Set<String> hinges = new LinkedHashSet<>();
            for (Fact<?> subject : one.subject == null ? subjects(rules, open) : List.<Fact<?>>of(one.subject)) {
                if (Kernel.differ(Kernel.judge(rules, open, subject, day).verdict(), one.verdict)) {
                    hinges.addAll(registers(Kernel.doubts(rules, open, subject)));
                }
            }
            return hinges;
        } catch (Steps.Exhausted e) {
            return registers(may.stream().map(entry -> new Question.More(entry.list())).toList());
        }
    }

    private static Set<String> registers(Collection<? extends Question> questions) {
        Set<String> registers = new LinkedHashSet<>();
        for (Question question : questions) {
            if (question instanceof Question.More more) {
                more.register().ifPresent(registers::add);
            }
        }
        return registers;
    }

    private static List<Fact<?>> subjects(List<Rule> rules, Evaluation evaluation) {
        Set<Fact<?>> subjects = new LinkedHashSet<>();
        for (Rule rule : rules) {
            if (rule.table().verb() == Verb.APPLIES_TO) {
                evaluation.of(rule).stream().map(Match::subject).forEach(subjects::add);
            }
        }
        return subjects.stream().sorted(Comparator.comparingInt(subject -> subject.place().index())).toList();
    }

    World world() {
        return world;
    }

    Evaluation evaluation() {
        return evaluation;
    }

    /** The answers that open questions may have; drawn up on first need, since most decisions leave none open. */
    Domains domains() {
        if (domains == null) {
            domains = new Domains(world, book.program());
        }
        return domains;
    }

    /** In the order of packs, requirements and subjects. */
    List<Judged> judged() {
        return judged;
    }

    /** The verdicts by requirement and subject. */
    Map<String, Verdict> verdicts() {
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        judged.forEach(one -> verdicts.put(one.key(), one.verdict()));
        return verdicts;
    }

    /** Whether what is missing is exactly what matters. */
    boolean isExact() {
        return judged.stream().allMatch(one -> one.split() == null || one.split().exact());
    }
}
