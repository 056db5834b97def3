package org.visarules.fact;

import org.visarules.value.Choice;

/** Where a product stands. */
public enum UsePlace implements Choice {
    UNKNOWN,
    PROTECTED_ZONE,
    OUTSIDE_PROTECTED_ZONE,
    MOBILE_DEVICE
}
