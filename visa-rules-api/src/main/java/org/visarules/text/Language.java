package org.visarules.text;

import java.util.List;
import java.util.Locale;

import org.visarules.rule.Phrase;

/** Words and sentences in one language: French for French locales, English for every other. */
public final class Language {

    private static final Phrase SEMICOLON = Phrase.of("; ", " ; ");
    private static final Phrase AND = Phrase.of("{0} and {1}", "{0} et {1}");

    private final Locale locale;

    public Language(Locale locale) {
        this.locale = locale;
    }

    /** The sentence. */
    public String say(Phrase phrase) {
        return phrase.in(locale);
    }

    /** The wording, filled in. */
    public String say(Worded wording, Object... values) {
        return filled(wording.words(), values);
    }

    // Once from left to right, so that a value that holds braces is left alone.
    private String filled(Phrase phrase, Object... values) {
        String pattern = phrase.in(locale);
        StringBuilder said = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            if (pattern.charAt(i) == '{') {
                said.append(values[pattern.charAt(i + 1) - '0']);
                i += 2;
            } else {
                said.append(pattern.charAt(i));
            }
        }
        return said.toString();
    }

    /** A sentence that goes on: without its full stop. */
    public String opening(Phrase phrase) {
        String said = say(phrase);
        return said.endsWith(".") ? said.substring(0, said.length() - 1) : said;
    }

    /** The wording in capitals. */
    public String capitals(Worded wording) {
        return say(wording).toUpperCase(Locale.ROOT);
    }

    /** English says "0 findings", French "0 constat". */
    public String count(int number, Worded one, Worded many) {
        boolean singular = number == 1 || number == 0 && locale.getLanguage().equals("fr");
        return say(singular ? one : many, number);
    }

    /** Several, with semicolons. */
    public String list(List<String> several) {
        return String.join(say(SEMICOLON), several);
    }

    /** Several, with a word before the last. */
    public String and(List<String> several) {
        int last = several.size() - 1;
        return last < 1 ? String.join("", several)
                : filled(AND, String.join(", ", several.subList(0, last)), several.get(last));
    }
}
