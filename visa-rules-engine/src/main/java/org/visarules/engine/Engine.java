package org.visarules.engine;

import java.util.List;

import org.visarules.VisaRules;

/** Makes rules out of compiled packs. */
public final class Engine {

    private Engine() {
    }

    /**
     * Rules that decide by these packs, confirmed by every judge on the class path.
     *
     * @param packs each after those it needs
     * @throws org.visarules.VisaRulesException if a needed pack is missing, or a pack is of another fact model
     */
    public static VisaRules rules(List<CompiledPack> packs) {
        return rules(packs, Judges.found());
    }

    /** Rules that decide by these packs, confirmed by these judges; without any, decisions are made once. */
    public static VisaRules rules(List<CompiledPack> packs, List<Judge.Factory> judges) {
        Rulebook book = new Rulebook(packs.stream().map(CompiledPack::table).toList());
        return new Deciding(book, new Judges(List.copyOf(packs), List.copyOf(judges)));
    }
}
