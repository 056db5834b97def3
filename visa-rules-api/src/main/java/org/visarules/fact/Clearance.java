package org.visarules.fact;

import org.visarules.value.Choice;

/** What a person is cleared for. */
public enum Clearance implements Choice {
    UNKNOWN,
    NONE,
    SECRET,
    TRES_SECRET
}
