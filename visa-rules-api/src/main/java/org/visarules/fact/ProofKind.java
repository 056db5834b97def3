package org.visarules.fact;

import org.visarules.value.Choice;

/** What is offered instead of a demanded label. */
public enum ProofKind implements Choice {
    UNKNOWN,
    OTHER_LABEL,
    OTHER_STANDARD,
    ANY_MEANS
}
