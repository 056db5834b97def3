package org.visarules.fact;

import org.visarules.value.Choice;

/** Whom a decision designates. */
public enum Designee implements Choice {
    UNKNOWN,
    ANSSI,
    STATE_SERVICE,
    QUALIFIED_PROVIDER
}
