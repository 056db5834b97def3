package org.visarules.fact;

import org.visarules.value.Scale;

/** Assurance level of Regulation (EU) 2019/881, article 52. */
public enum CsaLevel implements Scale<CsaLevel> {
    UNKNOWN,
    /** No level asked or printed. */
    NONE,
    BASIC,
    SUBSTANTIAL,
    HIGH;

    @Override
    public boolean isRung() {
        return ordinal() >= BASIC.ordinal();
    }
}
