package org.visarules.fact;

import org.visarules.value.Choice;

/** What the misuse of a means of electronic identification does to the person. */
public enum Misuse implements Choice {
    UNKNOWN,
    /** It leads to a theft of identity by itself. */
    ALLOWS_THEFT,
    /** It makes one easier. */
    EASES_THEFT
}
