package org.visarules.authoring;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** Spoils texts, the same way for the same seed: single characters, words, lines, whole constructs, lengths and depths. */
final class Mutations {

    private static final String ALPHABET = "(){}[].,;:\"'/*\\@$!=<>&|\n\t \u0000\u00e9aZ0#?\uFEFF\u202E\u2028-+%~^`";
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_$]+|[^A-Za-z0-9_$\\s]+");

    private final Random random;
    private final List<String> constructs;

    /** @param constructs what is put into texts: statements, conditions, keys */
    Mutations(long seed, List<String> constructs) {
        this.random = new Random(seed);
        this.constructs = constructs;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** The text with so many changes. */
    String of(String text, int changes) {
        String mutated = text;
        for (int i = 0; i < changes; i++) {
            mutated = once(mutated);
        }
        return mutated;
    }

    private String once(String text) {
        if (text.length() < 2) {
            return text + ALPHABET.charAt(below(ALPHABET.length()));
        }
        int at = below(text.length());
        int end = Math.min(text.length(), at + 1 + below(30));
        return switch (below(16)) {
            case 0 -> flipped(text);
            case 1 -> text.substring(0, at) + text.substring(end);
            case 2 -> text.substring(0, at) + text.substring(at, end) + text.substring(at);
            case 3 -> text.substring(0, at) + ALPHABET.charAt(below(ALPHABET.length())) + text.substring(at + 1);
            case 4 -> text.substring(0, at) + ALPHABET.charAt(below(ALPHABET.length())) + text.substring(at);
            case 5, 6, 7, 8 -> wordsSwapped(text);
            case 9, 10 -> lines(text);
            case 11, 12, 13 -> text.substring(0, wordStart(text, at)) + constructs.get(below(constructs.size())) + text.substring(wordStart(text, at));
            case 14 -> below(10) == 0 ? text.substring(0, at) + text.substring(at, end).repeat(1 + below(4000)) + text.substring(at) : text;
            default -> below(4) == 0 ? text.substring(0, at) + List.of("(", "not( ", "{", "[", "/*", "\"", "exists( ( ").get(below(7)).repeat(1 + below(3000))
                    + text.substring(at) : text.substring(0, at);
        };
    }

    private String flipped(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        bytes[below(bytes.length)] ^= (byte) (1 << below(8));
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static int wordStart(String text, int at) {
        int start = at;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    // A word for another of the same text: what comes out often is still a rule.
    private String wordsSwapped(String text) {
        List<int[]> words = new ArrayList<>();
        WORD.matcher(text).results().forEach(word -> words.add(new int[] {word.start(), word.end()}));
        if (words.size() < 2) {
            return text;
        }
        int[] one = words.get(below(words.size()));
        int[] other = words.get(below(words.size()));
        return text.substring(0, one[0]) + text.substring(other[0], other[1]) + text.substring(one[1]);
    }

    private String lines(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        int one = below(lines.size());
        int other = below(lines.size());
        switch (below(3)) {
            case 0 -> lines.remove(one);
            case 1 -> lines.add(other, lines.get(one));
            default -> lines.set(other, lines.set(one, lines.get(other)));
        }
        return String.join("\n", lines) + "\n";
    }
}
