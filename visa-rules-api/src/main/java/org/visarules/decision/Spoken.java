package org.visarules.decision;

import org.visarules.rule.Act;
import org.visarules.rule.Confidence;
import org.visarules.rule.Phrase;
import org.visarules.rule.Strength;

/** What a person calls a verdict, an act, a strength and a confidence, in the words that decisions use, and what every decision says of itself. */
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

    public static Phrase of(Confidence confidence) {
        return Wording.caution(confidence).orElse(Wording.READ_IN_TEXT).words();
    }

    /** That a person decides, and that no authority stands behind this. */
    public static Phrase support() {
        return Wording.SUPPORT.words();
    }
}
