package org.visarules.fact;

import org.visarules.value.Choice;

/** How a unit or version reached the market. */
public enum Supply implements Choice {
    UNKNOWN,
    /** Commercially, paid or free. */
    SUPPLIED,
    OWN_USE,
    TEST_VERSION,
    TRADE_FAIR,
    NOT_SUPPLIED
}
