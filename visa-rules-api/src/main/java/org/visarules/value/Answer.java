package org.visarules.value;

/** The answer to a yes/no question. What was not answered is {@link #UNKNOWN}, never {@link #NO}. */
public enum Answer implements Choice {
    UNKNOWN, NO, YES;

    /** {@link #YES} or {@link #NO}. */
    public static Answer of(boolean yes) {
        return yes ? YES : NO;
    }

    /** {@link #NO} if either is, {@link #YES} if both are. */
    public Answer and(Answer other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES && other == YES ? YES : UNKNOWN;
    }

    /** {@link #YES} if either is, {@link #NO} if both are. */
    public Answer or(Answer other) {
        return not().and(other.not()).not();
    }

    /** The opposite; what is not known stays so. */
    public Answer not() {
        return this == YES ? NO : this == NO ? YES : UNKNOWN;
    }
}
