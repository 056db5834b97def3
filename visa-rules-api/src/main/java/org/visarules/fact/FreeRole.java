package org.visarules.fact;

import org.visarules.value.Choice;

/** What somebody does for a free software. */
public enum FreeRole implements Choice {
    UNKNOWN,
    PUBLISHER,
    /** Sends changes to a project that others answer for. */
    CONTRIBUTOR,
    /** Only stores it for download. */
    HOST,
    /** Installs what others publish. */
    INSTALLER
}
