package org.visarules.fact;

import org.visarules.value.Choice;

/** What a product does in security. */
public enum SecurityFunction implements Choice {
    UNKNOWN,
    ENCRYPTION,
    VPN,
    AUTHENTICATION,
    ACCESS_CONTROL,
    KEY_MANAGEMENT,
    SIGNATURE,
    TIME_STAMPING,
    FILTERING,
    PROXY,
    DETECTION,
    DIODE,
    ANTIMALWARE,
    LOGGING,
    ADMINISTRATION,
    SECURE_STORAGE,
    SECURE_MESSAGING,
    SECURE_EXECUTION,
    SECURE_BOOT,
    PARTITION,
    DATA_ERASURE,
    INDUSTRIAL_CONTROL,
    SECURE_ELEMENT,
    OTHER
}
