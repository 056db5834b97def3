package org.visarules.fact;

import org.visarules.value.Choice;

/** Who signed a certificate (Regulation (EU) 2019/881, articles 53 and 56). */
public enum Signer implements Choice {
    UNKNOWN,
    NATIONAL_AUTHORITY,
    CERTIFICATION_BODY,
    /** Self-assessment. */
    MANUFACTURER
}
