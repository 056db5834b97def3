package org.visarules.fact;

/** The number of the fact model: it moves when a fact, property or constant changes its name or meaning. */
public final class FactModel {

    public static final int NUMBER = 1;

    private FactModel() {
    }
}
