package org.visarules.fact;

import org.visarules.value.Choice;

/** Level of the measures of ANSSI's hygiene guide that a provider applies. */
public enum HygieneLevel implements Choice {
    UNKNOWN,
    NONE,
    STANDARD,
    REINFORCED
}
