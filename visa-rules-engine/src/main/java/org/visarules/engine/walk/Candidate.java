package org.visarules.engine.walk;

import java.util.List;

/** What a pattern may match: a fact of the dossier, or a term that was derived. */
sealed interface Candidate permits Entry, Evaluation.Finding {

    /** The fact, as it goes into a frame. */
    Entry entry();

    /** Whether it is there for certain or perhaps. */
    int truth();

    /** Notes the questions on which it depends whether it is there. */
    void noteDoubts(Doubts doubts, List<Question> doubted);
}
