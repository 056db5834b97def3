package org.visarules.fact;

import org.visarules.value.Choice;

/** How sensitive is what a product protects. */
public enum Asset implements Choice {
    UNKNOWN,
    /** Professional data, ordinary perimeters. */
    ORDINARY,
    /** Sensitive information that bears no marking. */
    SENSITIVE,
    /** Information marked diffusion restreinte. */
    DR,
    /** Classified information. */
    CLASSIFIED
}
