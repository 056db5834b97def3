package org.visarules.fact;

import org.visarules.value.Choice;

/** Class of a network under interministerial instruction 901 (article 14 and annex 2). */
public enum NetworkClass implements Choice {
    UNKNOWN,
    /** There is no link. */
    NONE,
    /** Public networks, and whatever is linked to them without the protection of class 1. */
    CLASS_0,
    /** Linked to a network of class 0 through a gateway. */
    CLASS_1,
    /** Isolated, or linked through devices approved for that use only. */
    CLASS_2
}
