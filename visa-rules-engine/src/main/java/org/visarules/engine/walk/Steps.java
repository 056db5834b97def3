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

    private final Steps whole;
    private final long budget;
    private long taken;

    /**
     * @param budget the number of times that a fact may be held against a pattern, an answer tried in a comparison, or two
     *        sets of answers compared
     */
    public Steps(long budget) {
        this(null, budget);
    }

    private Steps(Steps whole, long budget) {
        this.whole = whole;
        this.budget = budget;
    }

    /** As many steps again as these were at first. */
    public Steps fresh() {
        return new Steps(budget);
    }

    /** One of so many equal parts of what is left. What it takes is taken from the whole; what it leaves is left to the others. */
    public Steps share(int parts) {
        return new Steps(this, Math.max(0, budget - taken) / parts);
    }

    /**
     * Takes a step.
     *
     * @throws Exhausted if there is none left
     */
    public void take() {
        if (++taken > budget) {
            throw new Exhausted();
        }
        if (whole != null) {
            whole.take();
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
