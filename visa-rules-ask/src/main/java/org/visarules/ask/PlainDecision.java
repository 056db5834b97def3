package org.visarules.ask;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.visarules.Dossier;
import org.visarules.decision.Decision;
import org.visarules.decision.Finding;
import org.visarules.decision.MissingFact;

/** A decision as it was, but for its questions: these are asked in plain words, and of a list of constants once. */
final class PlainDecision {

    private PlainDecision() {
    }

    static Decision of(Decision decision, Dossier dossier) {
        List<Finding> findings = decision.findings().stream().map(finding -> finding.missing().isEmpty() ? finding : worded(finding, dossier)).toList();
        return new Decision(new Decision.Parts(decision.day(), decision.acts(), decision.assumptions(), decision.packs(), decision.factModel(),
                decision.confirmedBy(), decision.missingIsExact(), findings, decision.derived(), decision.obligations(), decision.advisories(),
                decision.warnings()), decision::holds);
    }

    private static Finding worded(Finding finding, Dossier dossier) {
        Map<String, List<MissingFact>> together = finding.missing().stream()
                .collect(Collectors.groupingBy(missing -> Asking.where(missing.path()), LinkedHashMap::new, Collectors.toList()));
        List<MissingFact> missing = Asking.of(dossier, List.of(finding)).stream().flatMap(asked -> worded(asked, together.get(asked.path())).stream()).toList();
        return new Finding(finding.requirement(), finding.pack(), finding.act(), finding.strength(), finding.title(), finding.subject(), finding.verdict(),
                finding.inForce(), finding.citation(), finding.grounds(), finding.refused(), finding.notMet(), missing, finding.onlyOpenLists(),
                finding.reservations());
    }

    private static List<MissingFact> worded(Asked asked, List<MissingFact> together) {
        // What is asked of a register names the register and the line to write.
        if (asked.path().equals(Asking.LAW)) {
            return together;
        }
        MissingFact first = together.get(0);
        boolean isOfConstants = first.path().startsWith(asked.path() + ".");
        if (!isOfConstants) {
            return List.of(new MissingFact(first.path(), first.kind(), asked.question(), first.answers(), first.settles()));
        }
        List<String> constants = together.stream().map(one -> one.path().substring(asked.path().length() + 1)).toList();
        Set<String> settles = together.stream().flatMap(one -> one.settles().stream()).collect(Collectors.toCollection(LinkedHashSet::new));
        return List.of(new MissingFact(asked.path(), first.kind(), asked.question(), constants, List.copyOf(settles)));
    }
}
