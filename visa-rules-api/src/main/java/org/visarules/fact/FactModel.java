package org.visarules.fact;

/** The number of this fact model. It is part of a pack's identity: rules mean what they mean only over the facts they were written for. */
public final class FactModel {

    /** Raised whenever a type, property or constant changes its name or its meaning. */
    public static final int NUMBER = 1;

    private FactModel() {
    }
}
