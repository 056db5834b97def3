package org.visarules.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.visarules.Dossier;
import org.visarules.VisaRules;
import org.visarules.ask.Trial.Goal;
import org.visarules.decision.Finding;
import org.visarules.decision.Reading;
import org.visarules.decision.Verdict;
import org.visarules.rule.Act;
import org.visarules.value.Answer;

/**
 * Looks for the steps that make all goals pass: goal by goal, each with what the steps for those before it already secure, so that a step which serves
 * several stands once. Of what was found for the goals so far the shortest few are followed.
 */
final class Courses {

    /** The most that are followed at a time. */
    private static final int WIDEST = 6;

    // What steps bring about may fail in turn.
    private static final int ROUNDS = 3;

    /**
     * Steps that make all goals pass.
     *
     * @param steps in the order in which they were found
     * @param goals what they make pass: the findings asked about, what they would make fail in turn, and the conditions of steps
     * @param lacks the conditions of steps for which no steps were found
     */
    record Course(List<Step> steps, List<Goal> goals, List<Goal> lacks) {

        Course {
            steps = List.copyOf(steps);
            goals = List.copyOf(goals);
            lacks = List.copyOf(lacks);
        }

        Course with(List<Step> others) {
            return new Course(others, goals, lacks);
        }

        Course and(Goal goal, List<Step> others) {
            List<Goal> more = new ArrayList<>(goals);
            more.add(goal);
            return new Course(others, more, lacks);
        }

        Course lacking(Goal goal) {
            List<Goal> more = new ArrayList<>(lacks);
            more.add(goal);
            return new Course(steps, goals, more);
        }

        boolean knows(Goal goal) {
            return goals.contains(goal) || lacks.contains(goal);
        }
    }

    private final VisaRules rules;
    private final Trial trial;
    private final Reading reading;
    private final Values values;
    private final Set<Goal> impossible = new LinkedHashSet<>();
    private final Set<Goal> unplanned = new LinkedHashSet<>();
    private final Set<String> conditions = new LinkedHashSet<>();
    private final Map<Integer, Set<String>> all = new LinkedHashMap<>();
    private final Map<Integer, Set<Goal>> undetermined = new LinkedHashMap<>();
    private boolean complete = true;

    Courses(VisaRules rules, Trial trial, Reading reading, Values values) {
        this.rules = rules;
        this.trial = trial;
        this.reading = reading;
        this.values = values;
    }

    /** Goals that stay failed whatever is done. */
    Set<Goal> impossible() {
        return impossible;
    }

    /** Goals for which no steps were found, though it is not proved that there are none. */
    Set<Goal> unplanned() {
        return unplanned;
    }

    /** Whether the search was not cut short. */
    boolean isComplete() {
        return complete;
    }

    List<Course> of(List<Goal> goals) {
        List<Course> courses = List.of(new Course(List.of(), List.of(), List.of()));
        for (Goal goal : goals) {
            courses = also(courses, goal);
        }
        for (int round = 0; round < ROUNDS; round++) {
            List<Course> settled = new ArrayList<>();
            for (Course course : courses) {
                settled.addAll(settled(course));
            }
            // Where there was time for some alone, those are whole.
            if (settled.isEmpty() || settled.equals(courses)) {
                break;
            }
            courses = shortest(settled);
        }
        return courses;
    }

    // Goals that cannot be met are left out of what the others build on.
    private List<Course> also(List<Course> courses, Goal goal) {
        Map<String, Course> next = new LinkedHashMap<>();
        boolean possible = false;
        for (Course course : courses) {
            Ways ways = new Ways(trial, course.steps(), course.goals(), goal, values);
            Course with = course.and(goal, course.steps());
            try {
                if (course.steps().isEmpty() && trial.look(List.of(), with.goals(), false).passes()) {
                    next.put(course.steps().toString(), with);
                    continue;
                }
                for (List<Step> way : ways.found()) {
                    next.putIfAbsent(way.toString(), with.with(way));
                }
                possible |= ways.isPossible();
                complete &= !ways.isCutShort();
            } catch (Trial.UsedUp usedUp) {
                complete = false;
                possible = true;
            }
        }
        if (next.isEmpty() && goal.isFirst()) {
            return courses.stream().map(course -> course.lacking(goal)).toList();
        }
        if (next.isEmpty()) {
            (possible ? unplanned : impossible).add(goal);
            return courses;
        }
        return shortest(List.copyOf(next.values()));
    }

    private static List<Course> shortest(List<Course> courses) {
        Map<Set<Step>, Course> distinct = new LinkedHashMap<>();
        courses.forEach(course -> distinct.putIfAbsent(new LinkedHashSet<>(course.steps()), course));
        List<Course> sorted = new ArrayList<>(distinct.values());
        sorted.sort(Comparator.comparingInt((Course course) -> course.steps().size()));
        return List.copyOf(sorted.subList(0, Math.min(WIDEST, sorted.size())));
    }

    // With what its steps make fail in turn, and what has to be there first.
    private List<Course> settled(Course course) {
        if (course.steps().isEmpty()) {
            return List.of(course);
        }
        try {
            List<Course> courses = List.of(course);
            for (Goal goal : worse(course)) {
                if (!course.goals().contains(goal)) {
                    courses = also(courses, goal);
                }
            }
            List<Course> with = new ArrayList<>();
            for (Course each : courses) {
                with.addAll(conditions(each));
            }
            return with;
        } catch (Trial.UsedUp usedUp) {
            complete = false;
            return List.of();
        }
    }

    private List<Goal> worse(Course course) {
        List<Goal> worse = new ArrayList<>();
        for (int i = 0; i < trial.dossiers().size(); i++) {
            int market = i;
            Dossier dossier = trial.taken(course.steps(), market, false);
            List<Spot> bases = Step.bases(course.steps(), trial.facts(market), market);
            for (Finding finding : rules.hypothetically(counting(market)).decide(dossier, trial.day()).findings()) {
                Goal goal = Goal.of(market, finding, false);
                boolean asked = finding.missing().stream().anyMatch(missing -> bases.stream().anyMatch(base -> new Spot(missing.path()).isWithin(base.path())));
                boolean wasOpen = undetermined(market).contains(goal);
                if (!wasOpen && (finding.verdict() == Verdict.NON_COMPLIANT || finding.verdict() == Verdict.UNDETERMINED && asked) && !impossible.contains(goal)
                        && !unplanned.contains(goal)) {
                    worse.add(goal);
                }
            }
        }
        return worse;
    }

    private Set<Goal> undetermined(int market) {
        return undetermined.computeIfAbsent(market, any -> {
            Set<Goal> goals = new LinkedHashSet<>();
            rules.hypothetically(all(market)).decide(trial.dossiers().get(market), trial.day()).findings().stream()
                    .filter(finding -> finding.verdict() == Verdict.UNDETERMINED).forEach(finding -> goals.add(Goal.of(market, finding, false)));
            return goals;
        });
    }

    private Set<String> counting(int market) {
        Set<String> counting = new LinkedHashSet<>();
        for (Finding finding : rules.hypothetically(all(market)).decide(trial.dossiers().get(market), trial.day()).findings()) {
            if (reading.counts(finding.act(), finding.strength())) {
                counting.add(finding.requirement());
            }
        }
        return counting;
    }

    private Set<String> all(int market) {
        return all.computeIfAbsent(market, any -> {
            Set<String> ids = new LinkedHashSet<>();
            rules.decide(trial.dossiers().get(market), trial.day()).findings().forEach(finding -> ids.add(finding.requirement()));
            return ids;
        });
    }

    // Conditions of labels are about the evidence itself. Where several constants would do, each may have conditions of its own.
    private List<Course> conditions(Course course) {
        List<Course> courses = List.of(course);
        for (int i = 0; i < course.steps().size(); i++) {
            if (course.steps().get(i).move().adds().isEmpty()) {
                continue;
            }
            List<Course> next = new ArrayList<>();
            for (Course each : courses) {
                next.addAll(conditions(each, i));
            }
            courses = next;
        }
        return courses;
    }

    private List<Course> conditions(Course course, int at) {
        Step step = course.steps().get(at);
        List<Course> with = new ArrayList<>();
        boolean any = false;
        for (Step narrowed : narrowed(step)) {
            List<Step> steps = new ArrayList<>(course.steps());
            steps.set(at, narrowed);
            List<Course> courses = List.of(course.with(steps));
            for (Goal goal : conditionsOf(steps, at)) {
                if (!course.knows(goal)) {
                    any = true;
                    courses = also(courses, goal);
                }
            }
            with.addAll(courses);
        }
        return any ? rejoined(with, at) : List.of(course);
    }

    private List<Step> narrowed(Step step) {
        List<Step> narrowed = List.of(step);
        for (Map.Entry<String, Want> want : step.wants().entrySet()) {
            if (want.getValue().value() instanceof Enum<?> && !(want.getValue().value() instanceof Answer) && want.getValue().values().size() > 1) {
                List<Step> next = new ArrayList<>();
                for (Step each : narrowed) {
                    want.getValue().values().forEach(value -> next.add(each.with(want.getKey(), want.getValue().only(value))));
                }
                narrowed = next;
            }
        }
        return narrowed;
    }

    // Constants with the same conditions are told together.
    private static List<Course> rejoined(List<Course> courses, int at) {
        List<Course> joined = new ArrayList<>();
        for (Course course : courses) {
            boolean done = false;
            for (int i = 0; i < joined.size() && !done; i++) {
                List<Step> one = joined.get(i).steps();
                if (one.size() == course.steps().size() && at < one.size() && others(one, at).equals(others(course.steps(), at)) && joined.get(i).goals().equals(course.goals())
                        && joined.get(i).lacks().equals(course.lacks())) {
                    Step step = joined(one.get(at), course.steps().get(at));
                    if (step != null) {
                        List<Step> steps = new ArrayList<>(one);
                        steps.set(at, step);
                        joined.set(i, course.with(steps));
                        done = true;
                    }
                }
            }
            if (!done) {
                joined.add(course);
            }
        }
        return joined;
    }

    private static List<Step> others(List<Step> steps, int at) {
        List<Step> others = new ArrayList<>(steps);
        others.remove(at);
        return others;
    }

    // One step of two that differ in one constant alone; null if they differ in more.
    static Step joined(Step one, Step other) {
        if (!one.wants().keySet().equals(other.wants().keySet())) {
            return null;
        }
        List<String> differing = one.wants().keySet().stream().filter(way -> !one.wants().get(way).equals(other.wants().get(way))).toList();
        if (differing.size() != 1) {
            return differing.isEmpty() ? one : null;
        }
        String way = differing.get(0);
        return one.with(way, one.wants().get(way).or(other.wants().get(way).value()));
    }

    private List<Goal> conditionsOf(List<Step> steps, int at) {
        List<Goal> goals = new ArrayList<>();
        Dossier dossier = trial.taken(steps, 0, false).asking(Act.OBTAIN_LABEL);
        String path = Step.bases(steps, trial.facts(0), 0).get(at).path();
        if (conditions.isEmpty()) {
            rules.decide(trial.dossiers().get(0).asking(Act.OBTAIN_LABEL), trial.day()).findings().forEach(finding -> conditions.add(finding.requirement()));
        }
        for (Finding finding : trial.decide(dossier, conditions)) {
            if (finding.subject().path().equals(path)) {
                goals.add(Goal.of(0, finding, true));
            }
        }
        return goals;
    }
}
