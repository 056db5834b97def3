package org.visarules.fact;

import org.visarules.value.Choice;

/** Where a record comes from. */
public enum SourceKind implements Choice {
    UNKNOWN,
    OFFICIAL_LIST,
    ISSUED_DOCUMENT,
    EVALUATION_REPORT,
    /** Alone, it makes the record a claim: it may satisfy, never for certain. */
    BIDDER_STATEMENT
}
