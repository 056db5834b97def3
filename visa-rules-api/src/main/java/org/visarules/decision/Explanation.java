package org.visarules.decision;

import java.util.Locale;

final class Explanation {

    private final Decision decision;
    private final Locale locale;

    Explanation(Decision decision, Locale locale) {
        this.decision = decision;
        this.locale = locale;
    }

    String text() {
        return decision + locale.getLanguage();
    }
}
