package org.visarules.examples;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.visarules.Dossier;
import org.visarules.VisaRules;
import org.visarules.decision.Decision;
import org.visarules.decision.Finding;
import org.visarules.decision.Reading;
import org.visarules.decision.Verdict;
import org.visarules.formats.DossierFiles;
import org.visarules.rule.Act;

/** One product for a ministry and for an operator: a verdict per act, and which requirement gave it. */
public final class OneProductTwoMarkets {

    private OneProductTwoMarkets() {
    }

    /** Prints the verdicts on the dossier whose folder is given. */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "visa-rules-examples/dossiers");
        for (Dossier dossier : DossierFiles.read(folder.resolve("hsm-ministry-and-oiv.yaml"))) {
            Decision decision = VisaRules.bundled().decide(dossier, LocalDate.of(2026, 11, 21));
            System.out.println(dossier.facts().getMarket().getId());
            for (Act act : decision.acts()) {
                System.out.println("  " + act + ": " + decision.verdict(act, Reading.MARKET) + ", by the law alone " + decision.verdict(act, Reading.LAW));
            }
            for (Finding finding : decision.findings()) {
                if (finding.verdict() != Verdict.NOT_APPLICABLE && Reading.MARKET.counts(finding.act(), finding.strength())) {
                    System.out.println("  " + finding.requirement() + " " + finding.verdict());
                    List.of(Locale.ENGLISH, Locale.FRENCH).forEach(language -> finding.grounds().stream()
                            .flatMap(ground -> ground.because().stream())
                            .forEach(because -> System.out.println("    " + because.sentence().in(language))));
                }
            }
        }
    }
}
