package org.visarules.fact;

import org.visarules.value.Choice;

/** What is supplied. */
public enum ProductForm implements Choice {
    UNKNOWN,
    /** With its software. */
    HARDWARE,
    /** Runs on the user's system; source text included. */
    SOFTWARE,
    /** Only reached over a network. */
    REMOTE_ONLY
}
