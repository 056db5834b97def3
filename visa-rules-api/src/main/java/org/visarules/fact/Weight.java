package org.visarules.fact;

import org.visarules.value.Choice;

/** What a demand is worth to the buyer. */
public enum Weight implements Choice {
    UNKNOWN,
    /** An offer without it is refused. */
    REQUIRED,
    AWARD_CRITERION,
    WISH
}
