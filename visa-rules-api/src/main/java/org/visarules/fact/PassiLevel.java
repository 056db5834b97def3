package org.visarules.fact;

import org.visarules.value.Scale;

/** Level of a PASSI qualification (framework 2.2). */
public enum PassiLevel implements Scale<PassiLevel> {
    UNKNOWN,
    /** No level asked. */
    NONE,
    /** The decision names no level. */
    WITHOUT_LEVEL,
    SUBSTANTIEL,
    ELEVE;

    @Override
    public boolean isRung() {
        return ordinal() >= SUBSTANTIEL.ordinal();
    }
}
