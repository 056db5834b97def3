package org.visarules.ask;

import org.visarules.decision.Decision;
import org.visarules.decision.Spoken;
import org.visarules.rule.Phrase;
import org.visarules.text.Language;
import org.visarules.text.Lines;
import org.visarules.text.Worded;

/** How whatever is told of decisions begins: what it is, who decided, and what was assumed. */
enum Heading implements Worded {
    DECIDED("decided", "décidé"),
    ASSUMED("assumed", "supposé");

    private final Phrase words;

    Heading(String english, String french) {
        this.words = Phrase.of(english, french);
    }

    @Override
    public Phrase words() {
        return words;
    }

    static void tell(String headline, Decision decision, Language language, Lines lines) {
        lines.sentence(Spoken.headline(headline, decision, language));
        lines.labelled(language.say(DECIDED), language.say(Spoken.decided(decision.confirmedBy())));
        if (!decision.assumptions().isEmpty()) {
            lines.labelled(language.say(ASSUMED), String.join(", ", decision.assumptions()));
        }
    }
}
