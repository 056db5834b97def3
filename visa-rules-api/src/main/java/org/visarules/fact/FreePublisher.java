package org.visarules.fact;

import org.visarules.value.Choice;

/** Who publishes free software. */
public enum FreePublisher implements Choice {
    UNKNOWN,
    NATURAL_PERSON,
    LEGAL_PERSON
}
