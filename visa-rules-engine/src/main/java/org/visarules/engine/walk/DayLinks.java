package org.visarules.engine.walk;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which days the rules compare with which, and by which terms they move them: an unknown day can only matter where it meets
 * one of these. Days of a dossier that are compared with one another belong together, since each may take the other's part.
 */
public final class DayLinks {

    /**
     * A day or a term that rules read.
     *
     * @param type name of the type of fact
     * @param way the properties that lead to it
     * @param of name of the parameter or register, if it stands in one
     */
    public record Leaf(String type, List<String> way, String of) {

        boolean isOfLaw() {
            return type.equals("AsOf") || type.equals("Parameter") || type.equals("Listed");
        }
    }

    /**
     * What an unknown day meets.
     *
     * @param days the days it is compared with
     * @param terms the terms by which it or these are moved
     * @param byYear whether only the year of some of them counts
     */
    public record Met(Set<Leaf> days, Set<Leaf> terms, boolean byYear) {

        private static final Met NOTHING = new Met(Set.of(), Set.of(), false);

        private Met and(Met other) {
            return new Met(both(days, other.days), both(terms, other.terms), byYear || other.byYear);
        }

        private static Set<Leaf> both(Set<Leaf> one, Set<Leaf> other) {
            Set<Leaf> both = new LinkedHashSet<>(one);
            both.addAll(other);
            return both;
        }
    }

    private final Map<Leaf, Leaf> parents = new HashMap<>();
    private final Map<Leaf, Met> met = new HashMap<>();
    private final Set<Met> withToday = new LinkedHashSet<>();

    /** Takes note of a comparison: the days and terms that it reads, and whether it only looks at their year. */
    void note(Set<Leaf> days, Set<Leaf> terms, boolean byYear) {
        if (days.stream().anyMatch(leaf -> leaf.type().equals("AsOf"))) {
            withToday.add(new Met(Set.copyOf(days), Set.copyOf(terms), byYear));
        }
        Leaf first = days.stream().filter(leaf -> !leaf.isOfLaw()).findFirst().orElse(null);
        if (first == null) {
            return;
        }
        for (Leaf day : days) {
            if (!day.isOfLaw()) {
                join(first, day);
            }
        }
        met.merge(root(first), new Met(days, terms, byYear), Met::and);
    }

    /** What an unknown day of a dossier meets; nothing if no rule compares it. */
    public Met metBy(String type, List<String> way) {
        return met.getOrDefault(root(new Leaf(type, way, "")), Met.NOTHING);
    }

    /** What the day asked is compared with, comparison by comparison: elsewhere no verdict can change as days go by. */
    public Set<Met> withToday() {
        return withToday;
    }

    private void join(Leaf one, Leaf other) {
        Leaf first = root(one);
        Leaf second = root(other);
        if (!first.equals(second)) {
            parents.put(second, first);
            Met seconds = met.remove(second);
            if (seconds != null) {
                met.merge(first, seconds, Met::and);
            }
        }
    }

    private Leaf root(Leaf leaf) {
        Leaf at = leaf;
        while (parents.containsKey(at)) {
            at = parents.get(at);
        }
        return at;
    }
}
