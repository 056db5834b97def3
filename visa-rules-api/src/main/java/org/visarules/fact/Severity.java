package org.visarules.fact;

import org.visarules.value.Choice;

/** Why an incident is severe (Regulation (EU) 2024/2847, article 14(5)). */
public enum Severity implements Choice {
    UNKNOWN,
    /** It affects, or can affect, the protection of sensitive or important data or functions. */
    SENSITIVE_DATA_OR_FUNCTIONS,
    /** It led, or can lead, to malicious code in the product or in a system of its user. */
    MALICIOUS_CODE
}
