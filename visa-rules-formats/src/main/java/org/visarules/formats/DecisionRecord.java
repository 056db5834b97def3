package org.visarules.formats;

import java.time.LocalDate;
import java.util.List;

import org.visarules.Dossier;
import org.visarules.Supposition;
import org.visarules.VisaRules;
import org.visarules.decision.Budget;
import org.visarules.decision.Decision;
import org.visarules.decision.PackId;

/**
 * A decision with all that it was made of, so that it can be made again years later. Immutable, equal by content. It is what
 * {@link DecisionRecordJson} writes, and no proof of who made it or when: it carries no signature.
 *
 * @param library the version of visa-rules that decided
 * @param factModel the number of the fact model
 * @param day the day asked about
 * @param packs the packs that decided, in their order
 * @param supposed what was supposed of the law that the packs do not say, in its order
 * @param engines the engines that agreed on every finding, in alphabetical order
 * @param budget how much work the decision could take
 * @param dossier the dossier, with the acts asked about and the assumptions made
 * @param decision what was decided
 */
public record DecisionRecord(String library, int factModel, LocalDate day, List<PackId> packs, List<Supposition> supposed, List<String> engines,
        Budget budget, Dossier dossier, Decision decision) {

    public DecisionRecord {
        packs = List.copyOf(packs);
        supposed = List.copyOf(supposed);
        engines = List.copyOf(engines);
    }

    /**
     * Decides a dossier as of a day, and records it.
     *
     * @param rules rules that decide by the whole of their packs, and not about some requirements alone
     * @throws org.visarules.VisaRulesException if there is no decision, see {@link VisaRules#decide}
     */
    public static DecisionRecord of(VisaRules rules, Dossier dossier, LocalDate day) {
        Decision decision = rules.decide(dossier, day);
        List<Supposition> supposed = decision.assumptions().stream().filter(Supposition::isMarked).map(Supposition::of).toList();
        return new DecisionRecord(LibraryVersion.text(), decision.factModel(), day, rules.packs(), supposed, decision.confirmedBy(), rules.budget(), dossier,
                decision);
    }
}
