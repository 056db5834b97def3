package org.visarules.engine;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.visarules.Assumption;
import org.visarules.Dossier;
import org.visarules.decision.Verdict;
import org.visarules.engine.intake.Intake;
import org.visarules.engine.walk.Steps;
import org.visarules.rule.Phrase;

/**
 * The assumptions without which a verdict would be another: each that makes the difference by itself, or all of them
 * where only doing without all does. What the budget does not suffice to find out is possible.
 */
final class Resting {

    private final Dossier dossier;
    private final Hearing hearing;
    private final Map<String, List<Assumption>> certain = new HashMap<>();
    private final Set<Assumption> possible = EnumSet.noneOf(Assumption.class);

    Resting(Dossier dossier, Hearing hearing, long budget) {
        this.dossier = dossier;
        this.hearing = hearing;
        find(dossier.assumptions(), new Steps(budget));
    }

    private void find(Set<Assumption> all, Steps steps) {
        int left = all.size() > 1 ? all.size() + 1 : all.size();
        for (Assumption assumption : all) {
            EnumSet<Assumption> others = EnumSet.copyOf(all);
            others.remove(assumption);
            try {
                for (String changed : changedWith(others, steps.share(left--))) {
                    certain.computeIfAbsent(changed, any -> new ArrayList<>()).add(assumption);
                }
            } catch (Steps.Exhausted e) {
                possible.add(assumption);
            }
        }
        if (all.size() > 1) {
            try {
                for (String changed : changedWith(Set.of(), steps.share(left))) {
                    certain.putIfAbsent(changed, List.copyOf(all));
                }
            } catch (Steps.Exhausted e) {
                possible.addAll(all);
            }
        }
    }

    private List<String> changedWith(Set<Assumption> assumptions, Steps steps) {
        Intake intake = Intake.of(new Dossier(dossier.facts(), dossier.acts(), assumptions));
        Map<String, Verdict> without = hearing.verdictsOfLess(intake, steps);
        return hearing.verdicts().entrySet().stream().filter(one -> without.get(one.getKey()) != one.getValue()).map(Map.Entry::getKey).toList();
    }

    /** What to know of the assumptions before relying on a finding. */
    List<Phrase> reservations(Hearing.Judged one) {
        if (certain.isEmpty() && possible.isEmpty()) {
            return List.of();
        }
        List<Phrase> reservations = new ArrayList<>();
        List<Assumption> sure = certain.getOrDefault(one.key(), List.of());
        for (Assumption assumption : sure) {
            reservations.add(Phrase.of("Rests on the assumption " + assumption.written() + ".",
                    "Repose sur l’hypothèse " + assumption.written() + "."));
        }
        for (Assumption assumption : possible) {
            if (!sure.contains(assumption)) {
                reservations.add(Phrase.of("May rest on the assumption " + assumption.written() + "; finding out takes too much work.",
                        "Repose peut-être sur l’hypothèse " + assumption.written() + " ; l’établir demande trop de travail."));
            }
        }
        return reservations;
    }
}
