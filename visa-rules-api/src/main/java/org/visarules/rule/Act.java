package org.visarules.rule;

/** What somebody wants to do. Each requirement belongs to one act, so that the maker's law and the buyer's never mix. */
public enum Act {
    /** Place or make available on the market: the maker's law. */
    SELL,
    /** Buy: what this buyer demands. */
    BUY,
    /** Use in the market's system: the operator's own duties. */
    USE,
    /** Engage a provider for an audit mission. */
    ENGAGE,
    /** Obtain or keep a label. */
    OBTAIN_LABEL
}
