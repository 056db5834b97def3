package org.visarules.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.visarules.VisaRulesException;
import org.visarules.decision.Verdict;
import org.visarules.engine.kernel.Kernel;
import org.visarules.engine.unknown.Answering;
import org.visarules.engine.unknown.Splitter;
import org.visarules.engine.walk.Entry;
import org.visarules.engine.walk.Evaluation;
import org.visarules.engine.walk.Match;
import org.visarules.engine.walk.Steps;
import org.visarules.engine.walk.Truth;
import org.visarules.engine.walk.Walker;
import org.visarules.engine.walk.World;
import org.visarules.schema.Fact;

/**
 * Has a judge decide what the evaluator decided. A complete dossier is judged as it is; an incomplete one through
 * filled-in dossiers: one for the verdicts that were given, and for every undetermined one the two that show it.
 */
final class Agreement {

    private final Rulebook book;
    private final Judge judge;
    private final LocalDate day;

    Agreement(Rulebook book, Judge judge, LocalDate day) {
        this.book = book;
        this.judge = judge;
        this.day = day;
    }

    /**
     * Compares every rule that fires, and every verdict.
     *
     * @throws VisaRulesException that shows both sides, if they differ
     */
    void confirm(Hearing hearing) {
        if (hearing.world().isComplete() && hearing.evaluation().all().stream().allMatch(match -> match.truth() == Truth.YES)) {
            // The verdicts were taken from these very matches.
            compare(hearing.evaluation(), hearing.world());
        } else {
            confirm(Answering.completed(hearing.world(), hearing.domains()), hearing.judged().stream()
                    .filter(one -> one.verdict() != Verdict.UNDETERMINED && one.subject() != null)
                    .map(one -> new Expected(one, one.verdict())).toList());
        }
        for (Hearing.Judged one : hearing.judged()) {
            if (one.verdict() == Verdict.UNDETERMINED) {
                for (Splitter.Case witness : one.split().witnesses()) {
                    confirm(Answering.completed(witness.world(), hearing.domains()), List.of(new Expected(one, witness.verdict())));
                }
            }
        }
    }

    private record Expected(Hearing.Judged judged, Verdict verdict) {
    }

    private void confirm(World world, List<Expected> expectations) {
        Evaluation evaluation = Walker.walk(book.program().rules(), world, new Steps(Long.MAX_VALUE));
        compare(evaluation, world);
        for (Expected expected : expectations) {
            Hearing.Judged judged = expected.judged;
            Verdict verdict = Kernel.judge(book.program().ofUnit(judged.requirement().id()), evaluation, judged.subject(), day).verdict();
            if (verdict != expected.verdict && (expected.verdict != Verdict.NOT_IN_FORCE || Kernel.differ(verdict, expected.verdict))) {
                throw fault("The evaluator gives " + judged.requirement().id() + " the verdict " + expected.verdict
                        + ", but " + verdict + " for a dossier filled in accordingly, so there is no decision");
            }
        }
    }

    private void compare(Evaluation evaluation, World world) {
        Set<Judge.Firing> ours = new HashSet<>();
        for (Match match : evaluation.all()) {
            if (match.truth() != Truth.YES) {
                throw new IllegalStateException("A complete dossier left " + match.rule() + " in doubt");
            }
            List<String> paths = new ArrayList<>();
            match.facts().forEach(fact -> paths.add(fact.place().path()));
            ours.add(new Judge.Firing(match.rule().table().name(), paths));
        }
        List<Fact<?>> facts = new ArrayList<>();
        for (Entry entry : world.entries()) {
            facts.add(entry.fact());
        }
        Set<Judge.Firing> theirs = new HashSet<>(judge.judge(facts));
        if (!ours.equals(theirs)) {
            throw fault("The two engines disagree, so there is no decision. Only the evaluator finds: " + without(ours, theirs)
                    + ". Only " + judge.name() + " finds: " + without(theirs, ours));
        }
    }

    private static VisaRulesException fault(String what) {
        return new VisaRulesException(what + ". This is a fault of the library: please report it with the rule pack and the shape of the dossier.");
    }

    private static String without(Set<Judge.Firing> firings, Set<Judge.Firing> others) {
        TreeSet<String> lines = new TreeSet<>();
        for (Judge.Firing firing : firings) {
            if (!others.contains(firing)) {
                lines.add(firing.rule() + " (" + String.join(", ", firing.facts()) + ")");
            }
        }
        return lines.isEmpty() ? "nothing" : String.join("; ", lines);
    }
}
