package org.visarules.fact;

import org.visarules.value.Choice;

/** Who a cloud is offered to. */
public enum CloudOffer implements Choice {
    UNKNOWN,
    /** To customers. */
    COMMERCIAL,
    /** By the State to its own services. */
    INTERNAL
}
