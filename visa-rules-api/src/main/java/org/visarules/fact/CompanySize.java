package org.visarules.fact;

import org.visarules.value.Choice;

/** Size of an enterprise (Recommendation 2003/361/EC). */
public enum CompanySize implements Choice {
    UNKNOWN,
    MICRO,
    SMALL,
    LARGER
}
