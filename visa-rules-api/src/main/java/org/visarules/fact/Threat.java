package org.visarules.fact;

import org.visarules.value.Choice;

/** An attacker that an audit reckons with (PASSI framework 2.2, VI.4.5). */
public enum Threat implements Choice {
    UNKNOWN,
    ISOLATED,
    HACKTIVIST,
    SYSTEMIC,
    /** A State, or one of its means. */
    STRATEGIC
}
