package org.visarules.fact;

import org.visarules.value.Choice;

/** How far the information system of a provider is homologated. */
public enum SystemStanding implements Choice {
    UNKNOWN,
    NOT_HOMOLOGATED,
    /** For no marked information. */
    HOMOLOGATED,
    /** For information marked diffusion restreinte. */
    HOMOLOGATED_DR,
    HOMOLOGATED_SECRET,
    HOMOLOGATED_TRES_SECRET
}
