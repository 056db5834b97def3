package org.visarules.fact;

import org.visarules.value.Choice;

/** What happened. */
public enum EventKind implements Choice {
    UNKNOWN,
    VULNERABILITY,
    SEVERE_INCIDENT,
    /** An incident on a SIIV (code de la défense, L.1332-6-2). */
    SIIV_INCIDENT
}
