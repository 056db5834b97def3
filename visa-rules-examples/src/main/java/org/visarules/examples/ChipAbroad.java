package org.visarules.examples;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.visarules.Dossier;
import org.visarules.VisaRules;
import org.visarules.decision.Decision;
import org.visarules.decision.Finding;
import org.visarules.decision.Verdict;
import org.visarules.fact.Country;
import org.visarules.formats.DossierFiles;
import org.visarules.rule.Strength;

/** A French certificate of a smart card, asked for in several countries: where it counts, and how far. */
public final class ChipAbroad {

    private ChipAbroad() {
    }

    /** Prints the decision per country on the dossier whose folder is given. */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "visa-rules-examples/dossiers");
        Dossier dossier = DossierFiles.read(folder.resolve("tachograph-card-germany.yaml")).get(0);
        for (Country country : List.of(Country.FR, Country.DE, Country.JP)) {
            Dossier there = new Dossier(dossier.facts().market(dossier.facts().getMarket().territory(country)), dossier.acts(), dossier.assumptions());
            Decision decision = VisaRules.bundled().decide(there, LocalDate.of(2026, 11, 21));
            System.out.println(country + ": " + decision.verdict());
            for (Finding finding : decision.findings()) {
                if (finding.strength() == Strength.DEMANDED && finding.verdict() != Verdict.NOT_APPLICABLE) {
                    List.of(Locale.ENGLISH, Locale.FRENCH).forEach(language -> {
                        finding.grounds().stream().flatMap(ground -> ground.because().stream()).flatMap(because -> because.because().stream())
                                .forEach(because -> System.out.println("  " + because.sentence().in(language)));
                        finding.refused().forEach(refused -> System.out.println("  " + refused.sentence().in(language)));
                    });
                }
            }
        }
    }
}
