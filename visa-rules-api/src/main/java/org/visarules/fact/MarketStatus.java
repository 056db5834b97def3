package org.visarules.fact;

import org.visarules.value.Choice;

/** What the buyer is designated as. Statuses cumulate. */
public enum MarketStatus implements Choice {
    UNKNOWN,
    /** Operator of vital importance (code de la défense, L.1332-1 and L.1332-2). */
    OIV,
    /** Operator of essential services (law 2018-133). */
    OSE,
    ESSENTIAL_ENTITY,
    IMPORTANT_ENTITY,
    /** Protected by the scheme for the nation's scientific and technical potential. */
    PPST,
    ELECTRONIC_IDENTITY_PROVIDER,
    HEALTH_ACTOR,
    REGULATED_FINANCIAL
}
