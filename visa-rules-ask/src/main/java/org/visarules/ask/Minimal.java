package org.visarules.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.visarules.ask.Trial.Goal;
import org.visarules.schema.Kind;
import org.visarules.schema.Property;
import org.visarules.value.Answer;
import org.visarules.value.Day;
import org.visarules.value.Levels;
import org.visarules.value.Quantity;

/** Takes away what steps need not secure, and finds what else would do in its place; each by deciding. */
final class Minimal {

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final long MANY = 1000;
    private static final int COMBINATIONS = 48;
    // Of the countries of the world none is tried in the place of another.
    private static final int CONSTANTS = 30;

    private final Trial trial;
    private final List<Goal> goals;
    private final int market;

    Minimal(Trial trial, List<Goal> goals, int market) {
        this.trial = trial;
        this.goals = goals;
        this.market = market;
    }

    private boolean passes(List<Step> steps) {
        return trial.look(steps, goals, false).passes();
    }

    /** The same without what can be left out: whole steps first, then what they secure. */
    List<Step> of(List<Step> steps) {
        List<Step> least = steps;
        boolean again = true;
        while (again) {
            again = false;
            for (int i = least.size() - 1; i >= 0; i--) {
                List<Step> fewer = new ArrayList<>(least);
                fewer.remove(i);
                if (passes(fewer)) {
                    least = fewer;
                    again = true;
                }
            }
            for (int i = 0; i < least.size(); i++) {
                List<String> ways = new ArrayList<>(least.get(i).wants().keySet());
                Collections.reverse(ways);
                for (String way : ways) {
                    List<Step> fewer = replaced(least, i, least.get(i).without(way));
                    if (least.get(i).wants().containsKey(way) && passes(fewer)) {
                        least = fewer;
                        again = true;
                    }
                }
            }
        }
        return least;
    }

    /** The same with whatever else would do: other constants in every combination, days and numbers as far as they go. */
    List<Step> loosened(List<Step> steps) {
        List<Step> loose = steps;
        int combinations = 1;
        for (int i = 0; i < loose.size(); i++) {
            for (String way : Set.copyOf(loose.get(i).wants().keySet()).stream().sorted().toList()) {
                Want want = loose.get(i).wants().get(way);
                Property<?> property = property(loose, i, way);
                List<?> all = alternatives(property.kind());
                if (!all.isEmpty() && !Ways.isNaming(loose.get(i), way)) {
                    int other = combinations / want.values().size();
                    for (Object constant : all) {
                        Want more = want.or(constant);
                        if (!want.values().contains(constant) && other * more.values().size() <= COMBINATIONS
                                && allPass(replaced(loose, i, loose.get(i).with(way, want.only(constant))), i, way)) {
                            want = more;
                        }
                    }
                    combinations = other * want.values().size();
                    loose = replaced(loose, i, loose.get(i).with(way, first(want, all)));
                }
            }
        }
        for (int i = 0; i < loose.size(); i++) {
            for (Map.Entry<String, Want> want : loose.get(i).wants().entrySet()) {
                Want bounded = bounded(loose, i, want.getKey(), want.getValue());
                List<Step> atEdge = replaced(loose, i, loose.get(i).with(want.getKey(), bounded.atEdge()));
                loose = passes(atEdge) ? atEdge : replaced(loose, i, loose.get(i).with(want.getKey(), bounded));
            }
        }
        return loose;
    }

    private static List<?> alternatives(Kind<?> kind) {
        if (kind == Kind.LEVELS) {
            return IntStream.rangeClosed(1, 7).mapToObj(level -> Levels.of(List.of(String.valueOf(level)))).toList();
        }
        return kind instanceof Kind.OneOf<?> oneOf && oneOf.javaType() != Answer.class && oneOf.known().size() <= CONSTANTS
                ? oneOf.known().stream().filter(Ways::isNamed).toList() : List.of();
    }

    // The values in their order, the first one put in.
    private static Want first(Want want, List<?> order) {
        List<Object> values = new ArrayList<>(order);
        values.retainAll(want.values());
        if (values.isEmpty()) {
            return want;
        }
        return new Want(values.get(0), values, values.get(0), values.get(0), Want.Bounds.NONE);
    }

    private Property<?> property(List<Step> steps, int at, String way) {
        Spot spot = Step.below(Step.bases(steps, trial.facts(market), market).get(at), way);
        return spot.property(trial.taken(steps, market, false).facts());
    }

    // With every combination of what else was found to do.
    private boolean allPass(List<Step> steps, int at, String fixed) {
        for (int i = 0; i < steps.size(); i++) {
            for (Map.Entry<String, Want> want : steps.get(i).wants().entrySet()) {
                if (want.getValue().values().size() > 1 && !(i == at && want.getKey().equals(fixed))) {
                    for (Object value : want.getValue().values()) {
                        if (!allPass(replaced(steps, i, steps.get(i).with(want.getKey(), want.getValue().only(value))), at, fixed)) {
                            return false;
                        }
                    }
                    return true;
                }
            }
        }
        return passes(steps);
    }

    private Want bounded(List<Step> steps, int at, String way, Want want) {
        Function<Object, Boolean> does = value -> passes(replaced(steps, at, steps.get(at).with(way, Want.of(value))));
        if (want.value() instanceof Day day && day.isDate()) {
            boolean hasLeast = !does.apply(Day.of(FIRST));
            boolean hasMost = !does.apply(Day.of(LAST));
            long least = hasLeast ? edge(day.date().toEpochDay(), FIRST.toEpochDay(), one -> does.apply(day(one))) : FIRST.toEpochDay();
            long most = hasMost ? edge(day.date().toEpochDay(), LAST.toEpochDay(), one -> does.apply(day(one))) : LAST.toEpochDay();
            return want.within(day(least), hasLeast, day(most), hasMost);
        }
        if (want.value() instanceof Quantity number && number.isNumber()) {
            long here = number.number().longValue();
            boolean hasLeast = here > 0 && !does.apply(Quantity.of(0));
            boolean hasMost = here < MANY && !does.apply(Quantity.of(MANY));
            long least = hasLeast ? edge(here, 0, one -> does.apply(Quantity.of(one))) : 0;
            long most = hasMost ? edge(here, MANY, one -> does.apply(Quantity.of(one))) : MANY;
            return want.within(Quantity.of(least), hasLeast, Quantity.of(most), hasMost);
        }
        return want;
    }

    private static Day day(long epochDay) {
        return Day.of(LocalDate.ofEpochDay(epochDay));
    }

    // The last number that does, on the way to one that does not.
    private static long edge(long does, long not, Function<Long, Boolean> test) {
        long in = does;
        long out = not;
        // What was loosened before stands at its edge.
        if (Math.abs(out - in) > 1 && !test.apply(in + Long.signum(out - in))) {
            return in;
        }
        while (Math.abs(out - in) > 1) {
            long middle = in + (out - in) / 2;
            if (test.apply(middle)) {
                in = middle;
            } else {
                out = middle;
            }
        }
        return in;
    }

    private static List<Step> replaced(List<Step> steps, int at, Step step) {
        List<Step> all = new ArrayList<>(steps);
        all.set(at, step);
        return all;
    }

}
