package org.visarules.ask;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.visarules.Dossier;
import org.visarules.VisaRules;
import org.visarules.ask.GapPlan.Action;
import org.visarules.ask.GapPlan.Secured;
import org.visarules.ask.GapPlan.Served;
import org.visarules.ask.Trial.Goal;
import org.visarules.decision.Decision;
import org.visarules.decision.Finding;
import org.visarules.decision.Reading;
import org.visarules.schema.Listing;
import org.visarules.schema.Property;
import org.visarules.value.Choice;
import org.visarules.value.Day;
import org.visarules.value.Levels;
import org.visarules.value.Members;

/** Confirms a course by the real rules, orders its steps, and says what each is for. */
final class Telling {

    private final VisaRules rules;
    private final Trial trial;
    private final List<Step> steps;
    private final List<Goal> goals;
    private final List<Goal> lacks;
    // By step, the goals that fail without it.
    private final List<Set<Goal>> needed = new ArrayList<>();
    private final List<Integer> order = new ArrayList<>();
    private final List<Decision> before;
    private final List<Decision> after = new ArrayList<>();
    private final Reading reading;

    Telling(VisaRules rules, Trial trial, Courses.Course course, List<Decision> before, Reading reading) {
        this.before = before;
        this.reading = reading;
        this.rules = rules;
        this.trial = trial;
        this.steps = course.steps();
        this.goals = course.goals();
        this.lacks = course.lacks();
    }

    /** Whether the real rules decide that all goals pass with the steps, and that one does not without any of them. */
    boolean isConfirmed() {
        for (int i = 0; i < trial.dossiers().size(); i++) {
            after.add(rules.decide(trial.taken(steps, i, false), trial.day()));
        }
        for (Goal goal : goals) {
            if (!goal.isFirst() && !passes(goal, after.get(goal.market()))) {
                return false;
            }
        }
        for (int i = 0; i < steps.size(); i++) {
            List<Step> fewer = new ArrayList<>(steps);
            fewer.remove(i);
            Set<Goal> lost = new LinkedHashSet<>();
            for (Goal goal : goals) {
                if (failsWithout(fewer, i, goal)) {
                    lost.add(goal);
                }
            }
            needed.add(lost);
            if (lost.isEmpty()) {
                return false;
            }
        }
        arrange();
        return true;
    }

    private boolean passes(Goal goal, Decision decision) {
        return goal.in(decision.findings()).stream().allMatch(finding -> Trial.passes(finding.verdict()));
    }

    private boolean failsWithout(List<Step> fewer, int left, Goal goal) {
        List<Spot> bases = Step.bases(steps, trial.facts(goal.market()), goal.market());
        if (goal.isFirst() && new Spot(goal.path()).isWithin(bases.get(left).path())) {
            return false;
        }
        String path = renumbered(goal, bases, left);
        return findings(fewer, goal).stream().anyMatch(finding -> finding.subject().path().equals(path) && !Trial.passes(finding.verdict()));
    }

    // The record of a step moves up where one before it in the same list is left out.
    private String renumbered(Goal goal, List<Spot> bases, int left) {
        for (int i = left + 1; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (goal.path().equals(bases.get(i).path()) && step.move().adds().isPresent() && step.move().spot().equals(steps.get(left).move().spot())) {
                int index = Integer.parseInt(goal.path().replaceAll(".*\\[(\\d+)]$", "$1"));
                return step.move().spot().record(index - 1).path();
            }
        }
        return goal.path();
    }

    // A step comes after those on which it rests.
    private void arrange() {
        while (order.size() < steps.size()) {
            int before = order.size();
            for (int i = 0; i < steps.size(); i++) {
                if (!order.contains(i) && order.containsAll(first(i))) {
                    order.add(i);
                }
            }
            for (int i = 0; before == order.size() && i < steps.size(); i++) {
                if (!order.contains(i)) {
                    order.add(i);
                }
            }
        }
    }

    private List<Integer> first(int step) {
        List<Integer> first = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            for (Goal goal : needed.get(i)) {
                if (goal.isFirst() && i != step && goal.path().equals(Step.bases(steps, trial.facts(goal.market()), goal.market()).get(step).path()) && !first.contains(i)) {
                    first.add(i);
                }
            }
        }
        return first;
    }

    /** The steps in the order of their numbers. Records added to one list keep their order where it matters to nothing. */
    Courses.Course course() {
        return new Courses.Course(order.stream().map(steps::get).toList(), goals, lacks);
    }

    GapPlan.Course told() {
        List<Action> actions = new ArrayList<>();
        for (int at : order) {
            Step step = steps.get(at);
            List<Secured> secures = new ArrayList<>();
            for (Map.Entry<String, Want> want : step.wants().entrySet()) {
                secures.add(secured(at, want.getKey(), want.getValue()));
            }
            List<Served> serves = new ArrayList<>();
            needed.get(at).stream().filter(goal -> !goal.isFirst()).forEach(goal -> goal.in(after.get(goal.market()).findings()).ifPresent(finding ->
                    serves.add(GapPlan.served(trial.dossiers(), goal.market(), finding))));
            actions.add(new Action(actions.size() + 1, GapPlan.market(trial.dossiers(), step.move().market()), step.move().spot().path(),
                    step.move().adds().isPresent(), step.move().action(), secures, serves, first(at).stream().map(one -> order.indexOf(one) + 1).sorted().toList()));
        }
        return new GapPlan.Course(actions, opened());
    }

    /** How many findings the steps open and do not settle. */
    int opens() {
        return opened().size();
    }

    private List<Served> opened() {
        List<Served> opened = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            for (Finding finding : after.get(i).findings()) {
                if (reading.counts(finding.act(), finding.strength()) && !Trial.passes(finding.verdict())
                        && passes(Goal.of(i, finding, false), before.get(i))) {
                    opened.add(GapPlan.served(trial.dossiers(), i, finding));
                }
            }
        }
        for (Goal goal : lacks) {
            goal.in(findings(steps, goal)).filter(finding -> !Trial.passes(finding.verdict()))
                    .ifPresent(finding -> opened.add(GapPlan.served(trial.dossiers(), goal.market(), finding)));
        }
        return opened;
    }

    private List<Finding> findings(List<Step> taken, Goal goal) {
        Dossier dossier = trial.taken(taken, goal.market(), false).asking(goal.act());
        return rules.hypothetically(Set.of(goal.requirement())).decide(dossier, trial.day()).findings().stream()
                .filter(finding -> finding.requirement().equals(goal.requirement())).toList();
    }

    private Secured secured(int at, String way, Want want) {
        int market = Math.max(0, steps.get(at).move().market());
        Spot spot = Step.below(Step.bases(steps, trial.facts(market), market).get(at), way);
        Property<?> property = spot.property(trial.taken(steps, market, false).facts());
        // Nobody can bring it about before the day asked, so an earlier bound says nothing.
        boolean isPast = want.least() instanceof Day first && first.isDate() && first.date().isBefore(trial.day()) && want.bounds() == Want.Bounds.BOTH;
        boolean least = want.bounds() == Want.Bounds.LEAST || want.bounds() == Want.Bounds.BOTH && !isPast;
        boolean most = want.bounds() == Want.Bounds.MOST || want.bounds() == Want.Bounds.BOTH;
        return new Secured(way, GapWords.named(way.isEmpty() ? property.name() : way), want.values().stream().map(Telling::written).toList(),
                least ? written(want.least()) : "", most ? written(want.most()) : "");
    }

    static String written(Object value) {
        if (value instanceof Choice choice) {
            return choice.written();
        }
        if (value instanceof Members<?> members) {
            return members.held().stream().map(member -> ((Choice) member).written()).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Levels levels) {
            return String.join(", ", levels.written());
        }
        return value instanceof Listing<?> list ? String.valueOf(list.records().size()) : value.toString();
    }
}
