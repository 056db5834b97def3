package org.visarules.decision;

import java.util.List;

/**
 * A term that a definition found true.
 *
 * @param term the term
 * @param of of what
 * @param grounds why
 */
public record DerivedFact(String term, FactRef of, List<Ground> grounds) {

    public DerivedFact {
        grounds = List.copyOf(grounds);
    }
}
