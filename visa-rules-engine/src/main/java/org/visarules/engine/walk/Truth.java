package org.visarules.engine.walk;

import org.visarules.value.Answer;

/** Truth in three values, as numbers so that the least and greatest are those of arithmetic. */
public final class Truth {

    public static final int NO = 0;
    public static final int MAYBE = 1;
    public static final int YES = 2;

    private Truth() {
    }

    static int of(boolean yes) {
        return yes ? YES : NO;
    }

    static int of(Answer answer) {
        return answer == Answer.YES ? YES : answer == Answer.NO ? NO : MAYBE;
    }

    static int not(int truth) {
        return YES - truth;
    }
}
