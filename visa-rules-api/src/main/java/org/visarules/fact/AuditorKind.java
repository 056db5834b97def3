package org.visarules.fact;

import org.visarules.value.Choice;

/** Who audits. */
public enum AuditorKind implements Choice {
    UNKNOWN,
    PRIVATE_FIRM,
    /** Own staff of the operator. */
    AUDITED_OPERATOR,
    ANSSI,
    STATE_SERVICE
}
