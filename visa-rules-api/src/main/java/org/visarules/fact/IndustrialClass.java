package org.visarules.fact;

import org.visarules.value.Choice;

/** Cybersecurity class of an industrial system, from the lowest need to the highest (ANSSI-PA-108). */
public enum IndustrialClass implements Choice {
    UNKNOWN,
    C1,
    C2,
    C3,
    C4
}
