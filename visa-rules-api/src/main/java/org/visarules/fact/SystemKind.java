package org.visarules.fact;

import org.visarules.value.Choice;

/** What kind of system the market is about; kinds cumulate, and an ordinary system has none. */
public enum SystemKind implements Choice {
    UNKNOWN,
    /** Information system of vital importance. */
    SIIV,
    /** Essential information system of an OSE. */
    SIE,
    ADMINISTRATIVE_EXCHANGE,
    ONLINE_PUBLIC_SERVICE,
    INDUSTRIAL,
    DETERRENCE
}
