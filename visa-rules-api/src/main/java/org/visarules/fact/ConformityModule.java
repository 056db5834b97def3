package org.visarules.fact;

import org.visarules.value.Choice;

/** The route of a conformity assessment (Regulation (EU) 2024/2847, article 32 and annex VIII; Directive 2014/53/EU, article 17). */
public enum ConformityModule implements Choice {
    UNKNOWN,
    /** Internal control. */
    A,
    /** EU-type examination, followed by internal production control. */
    B_C,
    /** Full quality assurance. */
    H,
    /** A European cybersecurity certificate. */
    EU_CERTIFICATE,
    /** Regulation (EU) 2025/327, chapter III. */
    EHDS_CHAPTER_III,
    /** Regulation (EU) 2024/1689, article 43. */
    AI_ACT_43
}
