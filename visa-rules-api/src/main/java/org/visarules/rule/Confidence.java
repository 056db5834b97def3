package org.visarules.rule;

/** How a statement about the law was verified. */
public enum Confidence {
    /** The text of the act or of the official reference document was read. */
    READ_IN_TEXT,
    /** An official but non-binding document was read. */
    OFFICIAL_GUIDANCE,
    /** One or more secondary sources. */
    SECONDARY
}
