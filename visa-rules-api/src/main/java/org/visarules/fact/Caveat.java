package org.visarules.fact;

import org.visarules.value.Choice;

/** A way of applying a standard to which no presumption of conformity attaches (Implementing Decision (EU) 2022/2191, entries 164 to 166). */
public enum Caveat implements Choice {
    UNKNOWN,
    /** The user may choose not to set and use any password. */
    PASSWORD_MAY_BE_SKIPPED,
    /** Access control by parents or guardians is not ensured. */
    GUARDIAN_CONTROL_NOT_ENSURED,
    /** The secure update is assessed by the criteria of clause 6.3.2.4. */
    UPDATE_CRITERIA_6_3_2_4
}
