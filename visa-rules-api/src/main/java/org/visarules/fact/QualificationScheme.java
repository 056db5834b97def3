package org.visarules.fact;

import org.visarules.value.Choice;

/** What is qualified: a product, or one service of a provider. */
public enum QualificationScheme implements Choice {
    UNKNOWN,
    /** No qualification asked. */
    NONE,
    PRODUCT,
    PASSI,
    PDIS,
    PRIS,
    PACS,
    PAMS,
    SECNUMCLOUD,
    RGS_TRUST_SERVICE,
    EIDAS_TRUST_SERVICE
}
