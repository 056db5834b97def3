package org.visarules.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.visarules.Dossier;
import org.visarules.VisaRules;
import org.visarules.VisaRulesException;
import org.visarules.decision.Decision;
import org.visarules.decision.Finding;
import org.visarules.decision.MissingFact;
import org.visarules.decision.Verdict;
import org.visarules.fact.DossierFacts;
import org.visarules.rule.Act;

/** Decides what would be if steps were taken, with the evaluator alone, as often as the budget allows. */
final class Trial {

    /** Thrown where the decisions that a search may cost are used up. */
    static final class UsedUp extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UsedUp() {
            super("", null, false, false);
        }
    }

    /**
     * Something that has to pass.
     *
     * @param market position of the dossier
     * @param requirement its id
     * @param path where its subject stands
     * @param act the act that it belongs to
     * @param isFirst whether it is a condition of a step, and none of the findings that fail
     */
    record Goal(int market, String requirement, String path, Act act, boolean isFirst) {

        static Goal of(int market, Finding finding, boolean isFirst) {
            return new Goal(market, finding.requirement(), finding.subject().path(), finding.act(), isFirst);
        }

        /** What was found about it, if it was judged at all. */
        Optional<Finding> in(List<Finding> findings) {
            return findings.stream().filter(finding -> finding.requirement().equals(requirement) && finding.subject().path().equals(path)).findFirst();
        }
    }

    /** What was found: the worst verdict of the goals, and the questions that keep them undetermined. */
    record Look(Verdict verdict, List<MissingFact> missing) {

        boolean passes() {
            return Trial.passes(verdict);
        }

        boolean fails() {
            return verdict == Verdict.NON_COMPLIANT;
        }
    }

    // What was looked at before, by what the steps put into the dossier.
    private record Asked(Goal goal, boolean isOpen, List<Taken> taken) {
    }

    private record Taken(Move move, Map<String, Object> values) {

        static Taken of(Step step) {
            Map<String, Object> values = new HashMap<>();
            step.wants().forEach((way, want) -> values.put(way, want.value()));
            return new Taken(step.move(), values);
        }
    }

    private final VisaRules rules;
    private final List<Dossier> dossiers;
    private final LocalDate day;
    private final Map<String, VisaRules> about = new HashMap<>();
    private final Map<Asked, Look> looked = new HashMap<>();
    private int left;

    Trial(VisaRules rules, List<Dossier> dossiers, LocalDate day, int budget) {
        this.rules = rules;
        this.dossiers = dossiers;
        this.day = day;
        this.left = budget;
    }

    static boolean passes(Verdict verdict) {
        return verdict != Verdict.NON_COMPLIANT && verdict != Verdict.UNDETERMINED;
    }

    LocalDate day() {
        return day;
    }

    int left() {
        return left;
    }

    List<Dossier> dossiers() {
        return dossiers;
    }

    DossierFacts facts(int market) {
        return dossiers.get(market).facts();
    }

    /** What becomes of goals if steps are taken; those after the first that fails are not looked at. */
    Look look(List<Step> steps, List<Goal> goals, boolean isOpen) {
        Verdict worst = Verdict.COMPLIANT;
        List<MissingFact> missing = new ArrayList<>();
        for (Goal goal : goals) {
            Look one = look(steps, goal, isOpen);
            if (one.fails()) {
                return one;
            }
            if (!one.passes()) {
                worst = Verdict.UNDETERMINED;
                missing.addAll(one.missing());
            }
        }
        return new Look(worst, missing);
    }

    private Look look(List<Step> steps, Goal goal, boolean isOpen) {
        Asked asked = new Asked(goal, isOpen, steps.stream().map(Taken::of).toList());
        Look look = looked.get(asked);
        if (look == null) {
            look = decided(steps, goal, isOpen);
            looked.put(asked, look);
        }
        return look;
    }

    private Look decided(List<Step> steps, Goal goal, boolean isOpen) {
        Dossier dossier = taken(steps, goal.market(), isOpen).asking(goal.act());
        List<Finding> findings;
        try {
            findings = decide(dossier, Set.of(goal.requirement()));
        } catch (VisaRulesException tooMuchUnknown) {
            return new Look(Verdict.UNDETERMINED, List.of());
        }
        return goal.in(findings).map(finding -> new Look(finding.verdict(), finding.missing())).orElse(new Look(Verdict.NOT_APPLICABLE, List.of()));
    }

    /** What some requirements say of a dossier. */
    List<Finding> decide(Dossier dossier, Set<String> requirements) {
        if (left-- <= 0) {
            throw new UsedUp();
        }
        Decision decision = about.computeIfAbsent(requirements.toString(), any -> rules.hypothetically(requirements)).decide(dossier, day);
        return decision.findings();
    }

    /** A dossier after steps. */
    Dossier taken(List<Step> steps, int market, boolean isOpen) {
        Dossier dossier = dossiers.get(market);
        return new Dossier(Step.taken(steps, dossier.facts(), market, isOpen), dossier.acts(), dossier.assumptions());
    }
}
