package org.visarules.fact;

import org.visarules.value.Choice;

/** The label that a project works for. */
public enum ProjectGoal implements Choice {
    UNKNOWN,
    CSPN,
    /** A certificate under EUCC, since the national scheme has ended. */
    COMMON_CRITERIA,
    /** A qualification of the product. */
    QUALIFICATION
}
