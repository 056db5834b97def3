package org.visarules.decision;

/**
 * How much work a decision may take, in steps and never in time: with another budget the same dossier may be decided or listed otherwise.
 *
 * @param verdicts steps for the verdicts; used up, there is no decision
 * @param questions steps to find out which questions matter; used up, the list of what is missing is not exact
 * @param around steps to find out what the decision rests on, and as many again how long it holds; used up, less is told for certain
 */
public record Budget(int verdicts, int questions, int around) {

    /** What this library allows; an ordinary dossier needs a few thousand. */
    public static final Budget STANDARD = new Budget(20_000_000, 2_000_000, 2_000_000);
}
