package org.visarules.fact;

import org.visarules.value.Choice;

/** An act or purpose that excludes, replaces or adds to the general law of products. */
public enum SpecialRegime implements Choice {
    UNKNOWN,
    MEDICAL_2017_745,
    IN_VITRO_2017_746,
    VEHICLE_2019_2144,
    VEHICLE_COMPONENT_ONLY,
    AVIATION_APPLIES,
    AVIATION_CERTIFIED,
    MARINE_2014_90,
    L_VEHICLE_168_2013,
    L1E_DESIGNED_TO_PEDAL,
    ROAD_TOLL_2019_520,
    TOY_2009_48,
    EHR_SYSTEM,
    HIGH_RISK_AI,
    MACHINERY_2023_1230,
    DEFENCE_ONLY,
    CLASSIFIED_BY_DESIGN,
    STATE_SECURITY_RADIO_ONLY,
    RADIO_ANNEX_I
}
