package org.visarules.fact;

import org.visarules.value.Choice;

/** Budget and schedule of a project. */
public enum Means implements Choice {
    UNKNOWN,
    /** Little, or a first certification. */
    CONSTRAINED,
    /** Enough for a long evaluation. */
    AVAILABLE
}
