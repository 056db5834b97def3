package org.visarules.authoring;

import java.util.Collection;
import java.util.Locale;
import java.util.TreeSet;

/** Finds the word that somebody probably meant. */
final class Nearest {

    private Nearest() {
    }

    /** {@code did you mean 'x'?}, or else what there is. */
    static String proposal(String written, Collection<String> known) {
        String nearest = "";
        int least = Math.max(1, Math.min(3, written.length() / 3)) + 1;
        for (String candidate : new TreeSet<>(known)) {
            int distance = candidate.equalsIgnoreCase(written) ? 0
                    : distance(written.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT), least);
            if (distance < least) {
                least = distance;
                nearest = candidate;
            }
        }
        if (!nearest.isEmpty()) {
            return "did you mean '" + nearest + "'?";
        }
        return known.isEmpty() ? "there is none" : known.size() > 40 ? "" : "there are " + String.join(", ", known);
    }

    /** Damerau-Levenshtein distance, with swaps of neighbours; words that differ in length by the bound or more are not compared. */
    static int distance(String one, String other, int bound) {
        if (Math.abs(one.length() - other.length()) >= bound || one.length() > 200) {
            return bound;
        }
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                int best = Math.min(Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1), cost[i - 1][j - 1] + same);
                if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1)) {
                    best = Math.min(best, cost[i - 2][j - 2] + 1);
                }
                cost[i][j] = best;
            }
        }
        return cost[one.length()][other.length()];
    }
}
