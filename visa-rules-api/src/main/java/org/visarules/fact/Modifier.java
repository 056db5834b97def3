package org.visarules.fact;

import org.visarules.value.Choice;

/** Who changed a product after its placing. */
public enum Modifier implements Choice {
    UNKNOWN,
    ORIGINAL_MANUFACTURER,
    IMPORTER_OR_DISTRIBUTOR,
    OTHER
}
