package org.visarules.engine.walk;

/** Counts the work of one decision; the budget is in steps, never in time, so that answers do not depend on the machine. */
public final class Steps {

    /** The budget is used up. */
    public static final class Exhausted extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Exhausted() {
            super("step budget used up", null, false, false);
        }
    }

    /** How many matches one walk may keep: they take memory, which steps do not count. */
    private static final int MOST_KEPT = 200_000;

    private final long budget;
    private long taken;

    /**
     * @param budget the number of times that a fact may be held against a pattern
     */
    public Steps(long budget) {
        this.budget = budget;
    }

    void take() {
        if (++taken > budget) {
            throw new Exhausted();
        }
    }

    void keep(int matches) {
        if (matches > MOST_KEPT) {
            throw new Exhausted();
        }
    }

    /** The steps taken so far. */
    public long taken() {
        return taken;
    }
}
