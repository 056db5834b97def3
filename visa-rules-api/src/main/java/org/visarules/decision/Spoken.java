package org.visarules.decision;

import java.util.List;

import org.visarules.rule.Act;
import org.visarules.rule.Citation;
import org.visarules.rule.Confidence;
import org.visarules.rule.Phrase;
import org.visarules.rule.Strength;
import org.visarules.text.Language;

/** What a person calls a verdict, an act, a strength, a reading and a confidence, in the words that decisions use, and what every decision says of itself. */
public final class Spoken {

    private Spoken() {
    }

    public static Phrase of(Verdict verdict) {
        return Wording.of(verdict).words();
    }

    public static Phrase of(Act act) {
        return Wording.of(act).words();
    }

    /** Whose law an act is about: the maker’s, the buyer’s, the user’s. */
    public static Phrase whose(Act act) {
        return Wording.whose(act).words();
    }

    public static Phrase of(Strength strength) {
        return Wording.of(strength).words();
    }

    /** By what a reading judges: the law, and what else counts. */
    public static Phrase of(Reading reading) {
        return Wording.of(reading).words();
    }

    public static Phrase of(Confidence confidence) {
        return Wording.caution(confidence).orElse(Wording.READ_IN_TEXT).words();
    }

    /** Where the law says it. */
    public static Phrase of(Citation citation) {
        return Phrase.writtenBy(locale -> citation.title().in(locale) + ", " + citation.provision()
                + Wording.caution(citation.confidence()).map(caution -> " (" + caution.words().in(locale) + ")").orElse("") + ", " + citation.url());
    }

    /** How many engines agreed, and which. */
    public static Phrase decided(List<String> engines) {
        return Phrase.writtenBy(locale -> {
            Language language = new Language(locale);
            return switch (engines.size()) {
                case 0 -> language.say(Wording.ONCE_UNNAMED);
                case 1 -> language.say(Wording.ONCE, engines.get(0));
                case 2 -> language.say(Wording.TWICE, language.and(engines));
                default -> language.say(Wording.TIMES, language.and(engines), engines.size());
            };
        });
    }

    /** What is said first of a decision; where something was supposed of the law, it says so. */
    public static String headline(String headline, Decision decision, Language language) {
        return decision.isSupposed() ? language.say(Wording.SUPPOSED, headline) : headline;
    }

    /** What a person calls a fact, and where it stands. */
    public static String of(FactRef fact) {
        return FindingText.name(fact);
    }

    /** That a person decides, and that no authority stands behind this. */
    public static Phrase support() {
        return Wording.SUPPORT.words();
    }
}
