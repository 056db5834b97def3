package org.visarules.examples;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.visarules.Dossier;
import org.visarules.VisaRules;
import org.visarules.decision.Decision;
import org.visarules.decision.Detail;
import org.visarules.decision.Reading;
import org.visarules.formats.DossierFiles;

/** One firewall: what its maker may do under the Cyber Resilience Act, and what its buyer gets for a demand. Two acts, two verdicts. */
public final class OneFirewallTwoActs {

    private OneFirewallTwoActs() {
    }

    /** Prints the decision on the dossier whose folder is given, in both languages. */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "visa-rules-examples/dossiers");
        for (Dossier dossier : DossierFiles.read(folder.resolve("firewall-sell-and-buy.yaml"))) {
            Decision decision = VisaRules.bundled().decide(dossier, LocalDate.of(2028, 2, 1));
            for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
                System.out.println(decision.explain(language, Reading.MARKET, Detail.SCREEN));
            }
        }
    }
}
