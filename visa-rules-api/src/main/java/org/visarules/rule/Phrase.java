package org.visarules.rule;

import java.util.Locale;
import java.util.function.Function;

/** A sentence in English and French. It is written when it is first read. */
public final class Phrase {

    private final Function<Locale, String> writer;
    private volatile String english;
    private volatile String french;

    private Phrase(Function<Locale, String> writer) {
        this.writer = writer;
    }

    /** A sentence given in both languages. */
    public static Phrase of(String english, String french) {
        Phrase phrase = new Phrase(locale -> english);
        phrase.english = english;
        phrase.french = french;
        return phrase;
    }

    /** A sentence that is written when it is first read; the writer is a pure function. */
    public static Phrase writtenBy(Function<Locale, String> writer) {
        return new Phrase(writer);
    }

    public String english() {
        if (english == null) {
            english = writer.apply(Locale.ENGLISH);
        }
        return english;
    }

    public String french() {
        if (french == null) {
            french = writer.apply(Locale.FRENCH);
        }
        return french;
    }

    /** French for French locales, English for every other. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("fr") ? french() : english();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Phrase phrase && english().equals(phrase.english()) && french().equals(phrase.french());
    }

    @Override
    public int hashCode() {
        return english().hashCode();
    }

    @Override
    public String toString() {
        return english();
    }
}
