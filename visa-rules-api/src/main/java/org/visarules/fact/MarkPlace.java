package org.visarules.fact;

import org.visarules.value.Choice;

/** Where the CE mark stands. */
public enum MarkPlace implements Choice {
    UNKNOWN,
    NONE,
    PRODUCT,
    /** Packaging and the declaration that accompanies the product, where its nature leaves no room for the mark or does not warrant it. */
    PACKAGING,
    DECLARATION,
    WEBSITE
}
