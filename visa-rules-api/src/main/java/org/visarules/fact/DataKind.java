package org.visarules.fact;

import org.visarules.value.Choice;

/** Information of particular standing in a system. */
public enum DataKind implements Choice {
    UNKNOWN,
    /** Neither of these. */
    OPEN,
    /** Secrets protected by law, or needed for essential missions of the State (circular 6404/SG, R9). */
    STATE_SENSITIVE,
    /** Law 2024-449, article 31. */
    PARTICULARLY_SENSITIVE,
    /** Health data of persons, hosted for others (code de la santé publique, L.1111-8). */
    HEALTH
}
