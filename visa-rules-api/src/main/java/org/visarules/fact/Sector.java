package org.visarules.fact;

import org.visarules.value.Choice;

/** Sector of a SIIV, as the sectoral orders of the LPM name it; it selects the order and its wording. */
public enum Sector implements Choice {
    UNKNOWN,
    HEALTH_PRODUCTS,
    WATER,
    FOOD,
    ELECTRICITY,
    NATURAL_GAS,
    OIL,
    LAND_TRANSPORT,
    SEA_AND_RIVER_TRANSPORT,
    AIR_TRANSPORT,
    FINANCE,
    BROADCASTING_AND_INFORMATION,
    INDUSTRY,
    ELECTRONIC_COMMUNICATIONS,
    NUCLEAR,
    ARMAMENT,
    SPACE,
    CIVIL_STATE_ACTIVITIES,
    MILITARY_STATE_ACTIVITIES,
    JUSTICE,
    RESEARCH
}
