package org.visarules.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiPredicate;

import org.visarules.ask.Comparison;
import org.visarules.ask.Matter;
import org.visarules.decision.Decision;

/**
 * Decisions that are compared with one another.
 *
 * @param comparisons in the order of those before
 * @param onlyBefore what has no counterpart after
 * @param onlyAfter what has no counterpart before
 */
record Pairs(List<Comparison> comparisons, List<Decision> onlyBefore, List<Decision> onlyAfter) {

    /**
     * One decision with one, whatever they are about. Of several, those about the same market and the same offers, in their order; then those about the
     * same market of which one names no offer that the other does not, since a decision in which nothing applies to an offer may not name it.
     */
    static Pairs of(List<Decision> before, List<Decision> after) {
        if (before.size() == 1 && after.size() == 1) {
            return new Pairs(List.of(Comparison.of(before.get(0), after.get(0))), List.of(), List.of());
        }
        Comparison[] found = new Comparison[before.size()];
        List<Decision> left = new ArrayList<>(after);
        pair(before, left, found, Matter::equals);
        pair(before, left, found, (was, is) -> was.market().equals(is.market())
                && (was.offers().containsAll(is.offers()) || is.offers().containsAll(was.offers())));
        List<Comparison> comparisons = new ArrayList<>();
        List<Decision> alone = new ArrayList<>();
        for (int i = 0; i < found.length; i++) {
            if (found[i] == null) {
                alone.add(before.get(i));
            } else {
                comparisons.add(found[i]);
            }
        }
        return new Pairs(comparisons, alone, left);
    }

    private static void pair(List<Decision> before, List<Decision> left, Comparison[] found, BiPredicate<Matter, Matter> fit) {
        for (int i = 0; i < found.length; i++) {
            Matter matter = Matter.of(before.get(i));
            for (Iterator<Decision> others = left.iterator(); found[i] == null && others.hasNext();) {
                Decision other = others.next();
                if (fit.test(matter, Matter.of(other))) {
                    found[i] = Comparison.of(before.get(i), other);
                    others.remove();
                }
            }
        }
    }
}
