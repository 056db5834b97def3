package org.visarules.fact;

import org.visarules.value.Choice;

/** The version of the Common Criteria under which an EAL is read. */
public enum CriteriaVersion implements Choice {
    UNKNOWN,
    /** Versions 2.x: vulnerability analysis is AVA_VLA, which is never AVA_VAN. */
    CC_2,
    /** Version 3.1. */
    CC_3_1,
    /** CC:2022. */
    CC_2022
}
