package org.visarules.fact;

import org.visarules.value.Choice;

/** A label whose conditions a service is held against. */
public enum LabelSought implements Choice {
    UNKNOWN,
    SECNUMCLOUD,
    PDIS,
    /** Certification of hosts of health data. */
    HDS
}
