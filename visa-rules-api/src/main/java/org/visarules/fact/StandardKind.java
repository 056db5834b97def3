package org.visarules.fact;

import org.visarules.value.Choice;

/** What kind of technical text was applied. */
public enum StandardKind implements Choice {
    UNKNOWN,
    HARMONISED,
    COMMON_SPECIFICATION,
    /** A European cybersecurity certification scheme. */
    EU_SCHEME,
    OTHER
}
