package org.visarules.fact;

import org.visarules.value.Choice;

/** How far a technical text was applied. */
public enum Extent implements Choice {
    UNKNOWN,
    NONE,
    PART,
    /** Every requirement of it that concerns the product. */
    FULL
}
