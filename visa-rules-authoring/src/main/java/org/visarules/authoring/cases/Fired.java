package org.visarules.authoring.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.visarules.decision.Advisory;
import org.visarules.decision.Decision;
import org.visarules.decision.DerivedFact;
import org.visarules.decision.Finding;
import org.visarules.decision.Ground;
import org.visarules.decision.Obligation;

/** Which rules held in a decision. */
final class Fired {

    private Fired() {
    }

    /** Every rule that held, whatever it says. */
    static Set<String> in(Decision decision) {
        Set<String> rules = new TreeSet<>(grounds(decision));
        decision.findings().stream().flatMap(finding -> finding.refused().stream()).forEach(ground -> collect(ground, rules));
        decision.obligations().stream().map(Obligation::ground).forEach(ground -> collect(ground, rules));
        decision.advisories().stream().map(Advisory::ground).forEach(ground -> collect(ground, rules));
        return rules;
    }

    /** The rules among the grounds of findings and of derived facts, and those that these build on. */
    static Set<String> grounds(Decision decision) {
        Set<String> rules = new TreeSet<>();
        Stream.concat(decision.findings().stream().map(Finding::grounds), decision.derived().stream().map(DerivedFact::grounds))
                .forEach(grounds -> grounds.forEach(ground -> collect(ground, rules)));
        return rules;
    }

    /** The reasons for a verdict, one line each: rule, line of its first condition, sentence. */
    static List<String> reasons(List<Finding> findings) {
        List<String> lines = new ArrayList<>();
        for (Finding finding : findings) {
            String about = finding.requirement() + " @ " + finding.subject().label() + ": ";
            for (Ground ground : finding.grounds()) {
                lines.add(about + ground.rule() + ": " + ground.sentence().english());
            }
            for (Ground ground : finding.refused()) {
                lines.add(about + ground.rule() + ": " + ground.sentence().english());
            }
            finding.notMet().stream().flatMap(way -> way.chain().stream()).forEach(unmet -> lines.add(about + unmet.rule() + " not met at "
                    + unmet.condition().file() + ":" + unmet.condition().line() + ": " + unmet.condition().text().replaceAll("\\s+", " ")
                    + (unmet.found().isEmpty() ? "" : " (found " + unmet.found() + ")")));
            finding.missing().forEach(missing -> lines.add(about + "missing " + missing.path()));
        }
        return lines;
    }

    private static void collect(Ground ground, Set<String> rules) {
        rules.add(ground.rule());
        ground.because().forEach(reason -> collect(reason, rules));
    }
}
