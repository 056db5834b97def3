package org.visarules.engine;

import java.util.List;

import org.visarules.schema.Fact;

/** A second engine that decides complete dossiers by the same packs. */
public interface Judge {

    /** What it is called in a decision: {@code drools}. */
    String name();

    /**
     * Fires every rule of every pack on complete facts, in the order of packs and strata, whatever days the rules are
     * in force. Safe for use by many threads.
     *
     * @param facts the placed facts of a dossier in which everything is known, with the day and the parameters
     * @return what fired, in no order
     */
    List<Firing> judge(List<Fact<?>> facts);

    /**
     * A rule that fired.
     *
     * @param rule its full name
     * @param facts paths of the facts of its patterns outside {@code not} and {@code exists}, in the order of the rule
     */
    record Firing(String rule, List<String> facts) {
    }

    /** Makes judges; found as a service. */
    interface Factory {

        /** A judge over these packs, in their order. Called once per set of packs, on first need. */
        Judge over(List<CompiledPack> packs);
    }
}
