package org.visarules.fact;

import org.visarules.value.Choice;

/** What a service does. */
public enum ServiceKind implements Choice {
    UNKNOWN,
    /** No service asked. */
    NONE,
    CLOUD,
    HOSTING,
    DETECTION,
    LOG_CORRELATION,
    INCIDENT_RESPONSE,
    ADMINISTRATION,
    ADVICE,
    IDENTITY_VERIFICATION,
    TRUST_SERVICE,
    OUTSOURCING
}
