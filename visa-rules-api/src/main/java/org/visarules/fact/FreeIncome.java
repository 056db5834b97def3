package org.visarules.fact;

import org.visarules.value.Choice;

/** What somebody earns with a free software (Regulation (EU) 2024/2847, recitals 15 and 18). */
public enum FreeIncome implements Choice {
    UNKNOWN,
    PRICE,
    /** Beyond the recovery of costs. */
    PAID_SUPPORT,
    /** It carries other services that earn money. */
    PLATFORM,
    /** Its use is conditional on personal data, beyond security, compatibility and interoperability. */
    PERSONAL_DATA,
    /** Something is only for donors. */
    CONDITIONAL_DONATIONS,
    /** Donations beyond the costs, with the intention of a profit. */
    EXCESS_DONATIONS,
    /** Donations without condition or intention of a profit. */
    FREE_DONATIONS,
    /** Fees that recover costs only. */
    COST_RECOVERY,
    /** Services sold independently of the software. */
    SEPARATE_SERVICES
}
