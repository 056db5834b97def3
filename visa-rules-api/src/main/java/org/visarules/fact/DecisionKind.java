package org.visarules.fact;

import org.visarules.value.Choice;

/** What an authority decided about this case. */
public enum DecisionKind implements Choice {
    UNKNOWN,
    /** Decree 2010-112, article 4. */
    RGS_ATTESTATION,
    HFDS_AGREEMENT,
    HFDS_DEROGATION,
    /** Code de la défense, R.2311-6-1. */
    RISK_ACCEPTANCE,
    /** Reasoned derogation within the homologation decision (PSSIE, INT-REX-HB). */
    HOMOLOGATION_DEROGATION,
    /** From rule R9 of circular 6404/SG. */
    CLOUD_DEROGATION,
    /** From article 31 of law 2024-449. */
    SREN_DEROGATION,
    /** The Prime Minister names who operates detection for a State OIV (code de la défense, R.1332-41-4). */
    DETECTION_OPERATOR,
    /** The Prime Minister has a system controlled (code de la défense, R.1332-41-12). */
    CONTROL_ORDER,
    /** Formal notice to an operator (code de la défense, L.1332-7, R.1332-41-23). */
    FORMAL_NOTICE,
    /** Means that ANSSI imposes to protect exchanges (code de la défense, R.1332-41-21). */
    IMPOSED_MEANS,
    TERM_APPROVAL,
    HIGH_ASSURANCE_EXCEPTION,
    SUSPENSION_EXTENSION,
    EQUIVALENCE
}
