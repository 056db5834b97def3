package org.visarules.fact;

import org.visarules.value.Choice;

/** A set of requirements whose conformity is shown on its own. */
public enum Regime implements Choice {
    UNKNOWN,
    /** Regulation (EU) 2024/2847 (Cyber Resilience Act). */
    CRA,
    /** Directive 2014/53/EU, article 3(3)(d): no harm to the network. */
    RED_3_3_D,
    /** Directive 2014/53/EU, article 3(3)(e): personal data and privacy. */
    RED_3_3_E,
    /** Directive 2014/53/EU, article 3(3)(f): protection from fraud. */
    RED_3_3_F,
    /** Regulation (EU) 2023/1230. */
    MACHINERY,
    OTHER
}
