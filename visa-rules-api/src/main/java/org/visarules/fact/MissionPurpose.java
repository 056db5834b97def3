package org.visarules.fact;

import org.visarules.value.Choice;

/** What an audit is for. */
public enum MissionPurpose implements Choice {
    UNKNOWN,
    DEMANDED,
    HOMOLOGATION,
    /** Ordered by the Prime Minister (code de la défense, R.1332-41-12). */
    CONTROL,
    CLASSIFIED_SYSTEM,
    PROVIDER_REVIEW,
    ELECTRONIC_ID_EVALUATION,
    INDUSTRIAL
}
