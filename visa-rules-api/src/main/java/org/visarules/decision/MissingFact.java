package org.visarules.decision;

import java.util.List;

import org.visarules.rule.Phrase;

/**
 * A question whose answer would change a verdict.
 *
 * @param path where the answer belongs: {@code certificates[0].window.lastDay}, or the list to close: {@code complete: certificates},
 *        in a record {@code certificates[0].maintenance}; of a register of the law {@code registers.CRA-CITED-STANDARDS}
 * @param kind what kind of answer it takes
 * @param question the question
 * @param answers the possible answers; for a day, number or text the ones at which something changes
 * @param settles the requirements whose verdict it can change
 */
public record MissingFact(String path, Kind kind, Phrase question, List<String> answers, List<String> settles) {

    /** What kind of answer it takes. */
    public enum Kind {
        /** A fact that somebody knows. */
        FACT,
        /** A document to produce, or the statement that there is no further one. */
        DOCUMENT,
        /** An appraisal by a person. */
        JUDGEMENT,
        /** Something that an authority decides. */
        AUTHORITY_DECISION
    }

    public MissingFact {
        answers = List.copyOf(answers);
        settles = List.copyOf(settles);
    }
}
