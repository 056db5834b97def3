package org.visarules.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
        List<Hearing.Judged> settled = hearing.judged().stream()
                .filter(one -> one.verdict() != Verdict.UNDETERMINED && one.subject() != null).toList();
        confirm(Answering.completed(hearing.world(), hearing.domains()), settled.stream().map(one -> new Expected(one, one.verdict())).toList());
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
            if (verdict != expected.verdict) {
                throw new VisaRulesException("The evaluator gives " + judged.requirement().id() + " the verdict " + expected.verdict
                        + ", but " + verdict + " for a dossier filled in accordingly, so there is no decision. "
                        + "This is a fault of the library: please report it with the rule pack and the shape of the dossier.");
            }
        }
    }

    private void compare(Evaluation evaluation, World world) {
        TreeSet<String> ours = new TreeSet<>();
        for (Match match : evaluation.all()) {
            if (match.truth() != Truth.YES) {
                throw new IllegalStateException("A complete dossier left " + match.rule() + " in doubt");
            }
            ours.add(line(match.rule().table().name(), match.facts().stream().map(fact -> fact.place().path()).toList()));
        }
        List<Fact<?>> facts = new ArrayList<>();
        for (Entry entry : world.entries()) {
            facts.add(entry.fact());
        }
        TreeSet<String> theirs = new TreeSet<>();
        judge.judge(facts).forEach(firing -> theirs.add(line(firing.rule(), firing.facts())));
        if (!ours.equals(theirs)) {
            TreeSet<String> onlyOurs = new TreeSet<>(ours);
            onlyOurs.removeAll(theirs);
            TreeSet<String> onlyTheirs = new TreeSet<>(theirs);
            onlyTheirs.removeAll(ours);
            throw new VisaRulesException("The two engines disagree, so there is no decision. Only the evaluator finds: " + shown(onlyOurs)
                    + ". Only " + judge.name() + " finds: " + shown(onlyTheirs)
                    + ". This is a fault of the library: please report it with the rule pack and the shape of the dossier.");
        }
    }

    private static String shown(TreeSet<String> lines) {
        return lines.isEmpty() ? "nothing" : String.join("; ", lines);
    }

    private static String line(String rule, List<String> facts) {
        return rule + " (" + String.join(", ", facts) + ")";
    }
}
