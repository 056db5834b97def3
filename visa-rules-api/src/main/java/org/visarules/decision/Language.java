package org.visarules.decision;

import java.util.List;
import java.util.Locale;

import org.visarules.rule.Phrase;

/** Words and sentences in one language: French for French locales, English for every other. */
final class Language {

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    String say(Phrase phrase) {
        return phrase.in(locale);
    }

    /** The wording, filled in once from left to right, so that a value that holds braces is left alone. */
    String say(Wording wording, Object... values) {
        String pattern = wording.words().in(locale);
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
    String opening(Phrase phrase) {
        String said = say(phrase);
        return said.endsWith(".") ? said.substring(0, said.length() - 1) : said;
    }

    String capitals(Wording wording) {
        return say(wording).toUpperCase(Locale.ROOT);
    }

    /** English says "0 findings", French "0 constat". */
    String count(int number, Wording one, Wording many) {
        boolean singular = number == 1 || number == 0 && locale.getLanguage().equals("fr");
        return say(singular ? one : many, number);
    }

    /** How many findings have that verdict. */
    String number(long findings, Verdict verdict) {
        return findings + " " + say(findings > 1 ? Wording.ofSeveral(verdict) : Wording.of(verdict));
    }

    String list(List<String> several) {
        return String.join(say(Wording.SEMICOLON), several);
    }

    String and(List<String> several) {
        int last = several.size() - 1;
        return last < 1 ? String.join("", several)
                : say(Wording.AND, String.join(", ", several.subList(0, last)), several.get(last));
    }
}
