package org.visarules.fact;

import org.visarules.value.Choice;

/** Highest marking of the information in a system. */
public enum Marking implements Choice {
    UNKNOWN,
    NONE,
    SENSITIVE,
    /** Diffusion Restreinte: a protection marking, not a classification level. */
    DR,
    SECRET,
    TRES_SECRET
}
