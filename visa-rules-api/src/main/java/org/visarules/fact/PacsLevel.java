package org.visarules.fact;

import org.visarules.value.Scale;

/** Level of a PACS qualification. */
public enum PacsLevel implements Scale<PacsLevel> {
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
