package org.visarules.fact;

import org.visarules.value.Choice;

/** Protection level of an agrément: a scale of its own, beside that of qualifications. */
public enum AgrementLevel implements Choice {
    UNKNOWN,
    /** None asked. */
    NONE,
    DR,
    SECRET,
    TRES_SECRET
}
