package org.visarules.fact;

import org.visarules.value.Choice;

/** Where the CE mark stands. */
public enum MarkPlace implements Choice {
    UNKNOWN,
    NONE,
    PRODUCT,
    DECLARATION,
    WEBSITE
}
