package org.visarules.fact;

import org.visarules.value.Choice;

/** The use for which an agrément is given. */
public enum AgrementPurpose implements Choice {
    UNKNOWN,
    ENCRYPTION,
    DIODE,
    GATEWAY,
    INTERCONNECTION,
    REMOTE_ACCESS,
    MEDIA_STATION,
    PARTITION,
    OTHER
}
