package org.visarules.ask;

import java.util.List;

import org.visarules.decision.Reading;
import org.visarules.rule.Citation;
import org.visarules.rule.Phrase;

/**
 * One thing that two decisions do not both say.
 *
 * @param kind what differs
 * @param about the requirement, pack or act that it is about; empty where it is about the decision
 * @param subject what the requirement was asked of, as a person calls it; empty where nothing was
 * @param before what was said before, as files write it; empty if nothing was
 * @param after what is said after, as files write it; empty if nothing is
 * @param readings the readings by which a verdict changes with it; none if it only explains
 * @param sentence the difference in words
 * @param cited where the law says it, at most one; none where no law says it, or both cite it
 */
public record Difference(Kind kind, String about, String subject, String before, String after, List<Reading> readings, Phrase sentence,
        List<Citation> cited) {

    /** What differs, in the order in which differences are told. */
    public enum Kind {
        /** The verdict on an act. */
        ACT_VERDICT,
        /** The verdict of a requirement on a subject. */
        REQUIREMENT_VERDICT,
        /** Whether and how a requirement binds. */
        STRENGTH,
        /** The day asked about. */
        DAY,
        /** An act that was asked about only once. */
        ACT,
        /** What is offered instead of something else. */
        OFFER,
        /** An assumption that was made only once. */
        ASSUMPTION,
        /** A pack, or its edition. */
        PACK,
        /** The fact model. */
        FACT_MODEL,
        /** A question whose answer would change a verdict, or what it settles. */
        MISSING,
        /** The days on which a requirement is in force that was not on the day asked. */
        IN_FORCE,
        /** A reason: a rule that held of these facts. */
        REASON,
        /** A way to meet a requirement that failed. */
        NOT_MET,
        /** Evidence that does not count. */
        REFUSED,
        /** What to know before relying on a finding. */
        RESERVATION,
        /** Something that somebody has to do. */
        OBLIGATION,
        /** A remark. */
        ADVISORY,
        /** Something odd in the dossier. */
        WARNING,
        /** The days on which the decision holds. */
        HOLDS
    }

    public Difference {
        readings = List.copyOf(readings);
        cited = List.copyOf(cited);
    }

    @Override
    public String toString() {
        return sentence.english();
    }
}
