package org.visarules.fact;

import org.visarules.value.Scale;

/** Level of the qualification of a product (RGS v2.0, chapter 5.1). */
public enum ProductLevel implements Scale<ProductLevel> {
    UNKNOWN,
    /** No level asked. */
    NONE,
    /** The decision names no level. */
    WITHOUT_LEVEL,
    ELEMENTAIRE,
    STANDARD,
    RENFORCE;

    @Override
    public boolean isRung() {
        return ordinal() >= ELEMENTAIRE.ordinal();
    }
}
