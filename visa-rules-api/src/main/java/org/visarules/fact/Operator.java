package org.visarules.fact;

import org.visarules.value.Choice;

/** Who runs a service. */
public enum Operator implements Choice {
    UNKNOWN,
    PROVIDER,
    BUYER_ITSELF,
    ANSSI,
    STATE_SERVICE
}
