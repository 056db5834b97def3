package org.visarules.formats.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** Finds the word that was meant. */
public final class Nearest {

    private static final int LISTED = 40;
    private static final int LONGEST = 200;

    private Nearest() {
    }

    /** A question with the nearest of the words; if none is near, the words themselves. */
    public static String proposal(String written, Collection<String> words) {
        return of(written, words).map(word -> "Did you mean '" + word + "'?")
                .orElse(words.size() > LISTED ? "" : "There are: " + String.join(", ", words) + ".");
    }

    /** The nearest of the words; of several as near the first in alphabetical order. Nothing if none is near. */
    public static Optional<String> of(String written, Collection<String> words) {
        String nearest = null;
        int least = Math.max(2, written.length() / 3) + 1;
        for (String word : new TreeSet<>(words)) {
            int distance = distance(plain(written), plain(word), least);
            if (distance < least) {
                least = distance;
                nearest = word;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
    }

    // Edits of one letter, or of two letters in the wrong order; not counted where the lengths alone differ too much.
    private static int distance(String one, String other, int bound) {
        if (Math.abs(one.length() - other.length()) >= bound || one.length() > LONGEST) {
            return bound;
        }
        int[][] edits = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    edits[i][j] = i + j;
                    continue;
                }
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                edits[i][j] = Math.min(edits[i - 1][j - 1] + change, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
                if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1)) {
                    edits[i][j] = Math.min(edits[i][j], edits[i - 2][j - 2] + 1);
                }
            }
        }
        return edits[one.length()][other.length()];
    }
}
