package org.visarules.decision;

/** How much of a decision its text tells. */
public enum Detail {
    /**
     * One screen, 40 lines of an ordinary decision: what binds, the worst first and in full as far as there is room, and
     * how much is left out.
     */
    SCREEN,
    /** Everything that the decision holds. */
    FULL
}
