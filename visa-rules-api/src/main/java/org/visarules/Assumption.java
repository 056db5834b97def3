package org.visarules;

import java.util.Locale;

/** A named answer that a caller adds to keep a dossier short. Nothing is assumed unasked, and every decision lists it. */
public enum Assumption {
    /**
     * The product is an ordinary one: no sector act excludes it, it is not made for defence or classified information,
     * it is no spare part, no prototype, no free software and not made for one customer, it is supplied commercially, and
     * it was not changed after it was first supplied, except as the dossier says.
     */
    ORDINARY_PRODUCT,
    /** Every list is complete: what is not in the dossier does not exist. */
    COMPLETE_FILE,
    /** The law is as it was read: nothing has been entered since in a register that was empty then, such as a list of cited standards. */
    LAW_AS_READ;

    /** As a file writes it: {@code complete-file}. */
    public String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
