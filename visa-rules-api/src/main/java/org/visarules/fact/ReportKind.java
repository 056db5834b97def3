package org.visarules.fact;

import org.visarules.value.Choice;

/** What was sent about an event, and to whom. */
public enum ReportKind implements Choice {
    UNKNOWN,
    EARLY_WARNING,
    NOTIFICATION,
    FINAL_REPORT,
    USERS_INFORMED,
    /** ANSSI was told (code de la défense, R.1332-41-10). */
    ANSSI_INFORMED,
    COMPONENT_MAKER_INFORMED
}
