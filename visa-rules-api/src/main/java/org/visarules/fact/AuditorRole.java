package org.visarules.fact;

import org.visarules.value.Choice;

/** Part that a person takes in an audit. */
public enum AuditorRole implements Choice {
    UNKNOWN,
    /** Leads the team. */
    LEADER,
    AUDITOR,
    /** Adds a skill that the auditors lack. */
    EXPERT,
    /** Learns and takes no part. */
    OBSERVER
}
