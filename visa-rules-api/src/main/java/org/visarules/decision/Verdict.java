package org.visarules.decision;

import java.util.Collection;

/** The answer, for a finding, an act or a whole decision. Closed for ever. The worst comes first. */
public enum Verdict {
    /** Required and certainly not met, or certainly broken. */
    NON_COMPLIANT,
    /** Facts are missing that would change the answer. */
    UNDETERMINED,
    /** Required and certainly met. */
    COMPLIANT,
    /** Required, or perhaps required, from or until another day and for certain not on this one. */
    NOT_IN_FORCE,
    /** Nothing is required. Never the same as compliant. */
    NOT_APPLICABLE;

    /** The worst of them; {@link #NOT_APPLICABLE} of none. */
    public static Verdict worst(Collection<Verdict> verdicts) {
        return verdicts.stream().min(Verdict::compareTo).orElse(NOT_APPLICABLE);
    }
}
