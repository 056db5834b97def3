package org.visarules.fact;

import org.visarules.value.Choice;

/** Part that somebody takes in the supply of a product (Regulation (EU) 2024/2847, article 3(13)-(17)). */
public enum SupplierRole implements Choice {
    UNKNOWN,
    MANUFACTURER,
    IMPORTER,
    DISTRIBUTOR,
    AUTHORISED_REPRESENTATIVE,
    OTHER
}
