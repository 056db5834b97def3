package org.visarules.fact;

import org.visarules.value.Choice;

/** What a penetration test starts from (PASSI framework 2.2, VI.4.5). */
public enum TestMode implements Choice {
    UNKNOWN,
    /** No information. */
    BLACK_BOX,
    /** That of an ordinary user. */
    GREY_BOX,
    /** All that there is. */
    WHITE_BOX
}
