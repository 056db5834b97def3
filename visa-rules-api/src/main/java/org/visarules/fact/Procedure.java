package org.visarules.fact;

import org.visarules.value.Choice;

/** How the contract is awarded. */
public enum Procedure implements Choice {
    UNKNOWN,
    OPEN_AND_TRANSPARENT,
    DEFENCE_OR_SECURITY,
    PRIVATE_PURCHASE,
    OTHER
}
