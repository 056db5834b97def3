package org.visarules.fact;

import org.visarules.value.Choice;

/** Strongest data connection intended or foreseeable; power and trigger signals do not count. */
public enum DataConnection implements Choice {
    UNKNOWN,
    NONE,
    DIRECT_PHYSICAL,
    DIRECT_LOGICAL,
    INDIRECT
}
