package org.visarules.formats.text;

import java.util.Collection;
import java.util.Locale;

/** Finds the word that was meant. */
public final class Nearest {

    private Nearest() {
    }

    /** A question with the nearest of the words; if none is near, the words themselves. */
    public static String proposal(String written, Collection<String> words) {
        String nearest = "";
        int least = Math.max(2, written.length() / 3) + 1;
        for (String word : words) {
            int distance = distance(plain(written), plain(word));
            if (distance < least) {
                least = distance;
                nearest = word;
            }
        }
        if (!nearest.isEmpty()) {
            return "Did you mean '" + nearest + "'?";
        }
        return words.size() > 40 ? "" : "There are: " + String.join(", ", words) + ".";
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
    }

    // Edits of one letter, or of two letters in the wrong order.
    private static int distance(String one, String other) {
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
