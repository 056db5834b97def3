package org.visarules.fact;

import org.visarules.value.Choice;

/** Status at the official list. It is a snapshot and says nothing about the days before the day on which it began. */
public enum EvidenceStatus implements Choice {
    UNKNOWN,
    IN_FORCE,
    /** Does not end the validity of an EUCC certificate (Regulation (EU) 2024/482, article 30). */
    SUSPENDED,
    WITHDRAWN,
    EXPIRED,
    ARCHIVED,
    NOT_MAINTAINED,
    /** Applied for; no label. */
    IN_PROGRESS,
    /** A report without a certificate; no label. */
    EVALUATION_ONLY,
    /** No label. */
    REFUSED
}
