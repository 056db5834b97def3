package org.visarules.decision;

import org.visarules.rule.Act;
import org.visarules.rule.Strength;

/** Which requirements count in the verdict of an act. */
public enum Reading {
    /** What the law binds to. */
    LAW,
    /** The law, and what this buyer demands. The default. */
    MARKET,
    /** The conditions of the labels too. */
    SCHEME,
    /** Recommendations too. */
    ADVICE;

    /** Whether a requirement of that strength counts for that act. */
    public boolean counts(Act act, Strength strength) {
        return switch (strength) {
            case DEMANDED -> this != LAW;
            case SCHEME_CONDITION -> act == Act.OBTAIN_LABEL || compareTo(SCHEME) >= 0;
            case RECOMMENDED -> this == ADVICE;
            default -> true;
        };
    }
}
