package org.visarules.fact;

import org.visarules.value.Choice;

/** What a radio equipment is made for, as far as Delegated Regulation (EU) 2022/30 asks; a toy is told by its special regime. */
public enum RadioCategory implements Choice {
    UNKNOWN,
    /** Neither of these. */
    NONE,
    /** Designed or intended exclusively for childcare. */
    CHILDCARE_ONLY,
    /** Designed or intended, even not exclusively, to be worn on, strapped to or hung from the body or clothing. */
    WEARABLE
}
