package org.visarules.fact;

import org.visarules.value.Choice;

/** What a cloud provides. */
public enum CloudLayer implements Choice {
    UNKNOWN,
    SAAS,
    PAAS,
    CAAS,
    IAAS
}
