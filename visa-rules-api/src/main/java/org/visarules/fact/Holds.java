package org.visarules.fact;

import org.visarules.value.Choice;

/** On which days a demand must be met. */
public enum Holds implements Choice {
    UNKNOWN,
    /** Nothing written: it is judged on the day asked. */
    ON_DAY_ASKED,
    AT_OFFER,
    AT_AWARD,
    WHOLE_CONTRACT
}
