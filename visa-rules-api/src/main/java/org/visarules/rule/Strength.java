package org.visarules.rule;

/** Whether and how a requirement binds. No scale. */
public enum Strength {
    /** Law, decree, order or instruction in its scope. */
    MANDATORY(true),
    /** Must be used when a labelled product or service exists. */
    MANDATORY_IF_AVAILABLE(true),
    /** A labelled product or service, or the authority attests conformity itself. */
    COMPLY_OR_ATTEST(true),
    /** The reference framework must be followed; the label is not required. */
    FOLLOW_REFERENCE(true),
    /** This buyer asks it beyond the law. */
    DEMANDED(true),
    /** A condition to obtain or keep a label; it binds for that act only. */
    SCHEME_CONDITION(false),
    /** Guide, circular or annex of recommendations; never binds. */
    RECOMMENDED(false);

    private final boolean binding;

    Strength(boolean binding) {
        this.binding = binding;
    }

    /** Whether it binds whoever acts, apart from obtaining a label. */
    public boolean binds() {
        return binding;
    }
}
