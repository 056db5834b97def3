package org.visarules.fact;

import org.visarules.value.Choice;

/** Technical domain of a Common Criteria evaluation (Regulation (EU) 2024/482, annex I). */
public enum Domain implements Choice {
    UNKNOWN,
    SMART_CARD,
    SECURITY_BOX,
    OTHER
}
