package org.visarules.fact;

import org.visarules.value.Choice;

/** Place of a product in the architecture of this market's system. */
public enum UseRole implements Choice {
    UNKNOWN,
    PROBE,
    TAP,
    GATEWAY_FILTER,
    GATEWAY_PROXY,
    UPWARD_DIODE,
    DOWNWARD_LINK,
    INTERCONNECTION,
    ENCRYPTION_IN_TRANSIT,
    ENCRYPTION_AT_REST,
    REMOTE_ACCESS,
    ADMINISTRATION,
    AUTHENTICATION,
    MEDIA_STATION,
    PARTITION,
    CONTROLLER,
    IDENTITY_PROVIDER_MEANS,
    IDENTITY_USER_MEANS,
    OTHER
}
