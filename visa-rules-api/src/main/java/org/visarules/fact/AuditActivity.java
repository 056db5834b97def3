package org.visarules.fact;

import org.visarules.value.Choice;

/** The five activities of the PASSI framework 2.2. */
public enum AuditActivity implements Choice {
    UNKNOWN,
    ARCHI,
    CONF,
    CODE,
    INTRUSION,
    ORGAPHY
}
