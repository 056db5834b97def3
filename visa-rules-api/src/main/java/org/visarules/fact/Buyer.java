package org.visarules.fact;

import org.visarules.value.Choice;

/** What body the buyer is; one value. What it is designated as, such as OIV, is a {@link MarketStatus}. */
public enum Buyer implements Choice {
    UNKNOWN,
    STATE_ADMINISTRATION,
    STATE_OPERATOR,
    /** A public interest grouping named for article 31 of the SREN law. */
    LISTED_GIP,
    LOCAL_AUTHORITY,
    /** A public administrative body, a social security body and the like. */
    OTHER_ADMINISTRATIVE_AUTHORITY,
    PRIVATE_COMPANY,
    CONSUMER,
    FOREIGN_PUBLIC,
    FOREIGN_PRIVATE
}
