package org.visarules.fact;

import org.visarules.value.Choice;

/** What a steward of open-source software provides for its development (Regulation (EU) 2024/2847, article 24). */
public enum StewardHelp implements Choice {
    UNKNOWN,
    /** Network and information systems. */
    INFRASTRUCTURE,
    /** It takes part in the development. */
    ENGINEERING,
    NON_TECHNICAL
}
