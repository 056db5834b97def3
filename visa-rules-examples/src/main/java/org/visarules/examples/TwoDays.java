package org.visarules.examples;

import java.nio.file.Path;
import java.time.LocalDate;

import org.visarules.Dossier;
import org.visarules.VisaRules;
import org.visarules.ask.Comparison;
import org.visarules.ask.Difference;
import org.visarules.decision.Reading;
import org.visarules.formats.DossierFiles;

/** One dossier on two days: what changes where nothing in the dossier does. */
public final class TwoDays {

    private TwoDays() {
    }

    /** Prints the verdicts on the firewall in the folder given that differ between two days, and how much else does. */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "visa-rules-examples/dossiers");
        Dossier dossier = DossierFiles.read(folder.resolve("firewall-sell-and-buy.yaml")).get(0);
        VisaRules rules = VisaRules.bundled();
        Comparison comparison = Comparison.of(rules.decide(dossier, LocalDate.of(2026, 11, 21)), rules.decide(dossier, LocalDate.of(2028, 1, 10)));
        System.out.println(comparison.summary(Reading.MARKET));
        for (Difference difference : comparison.differences()) {
            if (difference.readings().contains(Reading.MARKET)) {
                System.out.println(difference + difference.cited().stream().map(source -> " (" + source.provision() + ")").findFirst().orElse(""));
                System.out.println("  " + difference.sentence().french());
            }
        }
        System.out.println(comparison.differences().stream().filter(difference -> difference.readings().isEmpty()).count() + " more differences explain it");
    }
}
