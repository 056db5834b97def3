package org.visarules;

import java.time.LocalDate;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;

import org.visarules.decision.Budget;
import org.visarules.decision.Change;
import org.visarules.decision.Decision;
import org.visarules.decision.PackId;
import org.visarules.spi.BundledRules;

/** Rule packs that decide. Immutable and safe for use by many threads. */
public interface VisaRules {

    /**
     * The packs that come with the library.
     *
     * @throws VisaRulesException if they are not on the class path
     */
    static VisaRules bundled() {
        return ServiceLoader.load(BundledRules.class, VisaRules.class.getClassLoader()).findFirst()
                .orElseThrow(() -> new VisaRulesException("No bundled rule packs were found. "
                        + "Add the artifact org.visarules:visa-rules-drl to the class path or module path."))
                .rules();
    }

    /**
     * Decides a dossier as of a day: a pure function of the dossier, the day and the packs.
     *
     * @param dossier the case
     * @param day the day asked about, of the years 1 to 9999
     * @throws VisaRulesException if the engines disagree, the dossier has too many facts to be decided, or the day is out of reach
     */
    Decision decide(Dossier dossier, LocalDate day);

    /**
     * Changes of verdicts with what brings them about, as far as that can be told.
     *
     * @param dossier the case
     * @param day the day from which the verdicts differ from those of the day before
     * @param changes how they differ
     * @return the same changes in the same order; as they are from rules that do not tell causes
     */
    default List<Change> causes(Dossier dossier, LocalDate day, List<Change> changes) {
        return changes;
    }

    /**
     * The same packs for many hypotheses: the evaluator alone decides, about some requirements alone, and the same about each. What it
     * decides is no record and its questions may be more than those that matter; before an answer rests on it, these rules decide it again.
     *
     * @param requirements ids of requirements
     * @return rules that name one engine in their decisions; these rules themselves where they are no pack of this library
     */
    default VisaRules hypothetically(Set<String> requirements) {
        return this;
    }

    /**
     * The same packs, supposing of the law what they do not say. Every decision lists what was supposed among its assumptions.
     *
     * @throws VisaRulesException if there is no such parameter or register, it cannot have that value, or these rules are no packs of this library
     */
    default VisaRules supposing(List<Supposition> suppositions) {
        if (suppositions.isEmpty()) {
            return this;
        }
        throw new VisaRulesException("Only of packs of this library can the law be supposed to be otherwise.");
    }

    /** What registers of the packs name, as a dossier would write it, such as {@code SecNumCloud 3.2}: values worth a hypothesis. On whatever day they hold. */
    default Set<String> named() {
        return Set.of();
    }

    /** The packs, in the order in which they decide. */
    List<PackId> packs();

    /** How much work a decision may take. */
    default Budget budget() {
        return Budget.STANDARD;
    }
}
