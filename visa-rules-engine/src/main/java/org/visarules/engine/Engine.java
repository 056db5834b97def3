package org.visarules.engine;

import java.util.List;
import java.util.Set;

import org.visarules.VisaRules;
import org.visarules.VisaRulesException;
import org.visarules.decision.Budget;
import org.visarules.fact.Listed;

/** Makes rules out of compiled packs. */
public final class Engine {

    private Engine() {
    }

    /**
     * Rules that decide by these packs, confirmed by every judge on the class path.
     *
     * @param packs each after those it needs
     * @throws VisaRulesException if a needed pack is missing, or a pack is of another fact model
     */
    public static VisaRules rules(List<CompiledPack> packs) {
        return rules(packs, Judges.found());
    }

    /** Rules that decide by these packs, confirmed by these judges; without any, decisions are made once. */
    public static VisaRules rules(List<CompiledPack> packs, List<Judge.Factory> judges) {
        return rules(packs, judges, Budget.STANDARD);
    }

    /** Rules that decide by these packs, confirmed by these judges, with a budget that is not the usual one. */
    public static VisaRules rules(List<CompiledPack> packs, List<Judge.Factory> judges, Budget budget) {
        Rulebook book = new Rulebook(packs.stream().map(CompiledPack::table).toList());
        return new Deciding(book, new Judges(List.copyOf(packs), List.copyOf(judges)), budget);
    }

    /**
     * The same rules with further entries in the registers of their packs, for the cases of a pack to try what these change. Their
     * decisions name the packs as they are, and so are no record.
     *
     * @param rules rules made here
     * @throws VisaRulesException if there is no such register, an entry leaves out what rules compare, or the rules were made elsewhere
     */
    public static VisaRules with(List<Listed> entries, VisaRules rules) {
        if (entries.isEmpty()) {
            return rules;
        }
        return own(rules).with(entries);
    }

    /** The requirements that rules decide about, by id; none are known of rules made elsewhere. */
    public static Set<String> requirements(VisaRules rules) {
        return rules instanceof Deciding deciding ? deciding.requirements() : Set.of();
    }

    /**
     * The same rules deciding about some of their requirements alone, for cases that expect something of these. What they decide about
     * each is the same; their decisions leave the others out, and so are no record.
     *
     * @param requirements ids of requirements
     * @param rules rules made here
     */
    public static VisaRules about(Set<String> requirements, VisaRules rules) {
        return own(rules).about(requirements);
    }

    private static Deciding own(VisaRules rules) {
        if (rules instanceof Deciding deciding) {
            return deciding;
        }
        throw new VisaRulesException("Only rules that this library made of packs can be given entries of registers, or be asked about some requirements alone");
    }
}
