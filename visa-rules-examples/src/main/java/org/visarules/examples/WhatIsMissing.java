package org.visarules.examples;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.visarules.Dossier;
import org.visarules.VisaRules;
import org.visarules.decision.Decision;
import org.visarules.decision.MissingFact;
import org.visarules.fact.Certificate;
import org.visarules.fact.Product;
import org.visarules.formats.DossierFiles;
import org.visarules.schema.Listing;

/** The version that was certified is not known: what to ask, and what each answer gives. */
public final class WhatIsMissing {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private WhatIsMissing() {
    }

    /** Prints the questions of the dossier whose folder is given, then what is decided with each answer. */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "visa-rules-examples/dossiers");
        Dossier dossier = DossierFiles.read(folder.resolve("nextcloud-cspn.yaml")).get(0);
        Decision open = VisaRules.bundled().decide(dossier, DAY);
        System.out.println(open);
        for (MissingFact question : open.missing()) {
            List.of(Locale.ENGLISH, Locale.FRENCH).forEach(language -> System.out.println("  " + question.question().in(language)));
            System.out.println("    " + question.path() + " " + question.answers());
        }
        for (String certified : List.of("31.0.2", "30.0.0")) {
            System.out.println("Delivered 31.0.2, certified " + certified + ": " + VisaRules.bundled().decide(delivered(dossier, certified), DAY));
        }
    }

    private static Dossier delivered(Dossier dossier, String certified) {
        Product product = dossier.facts().getProducts().records().get(0).version("31.0.2");
        Certificate certificate = dossier.facts().getCertificates().records().get(0).versions(certified).maintenance(Listing.of());
        return new Dossier(dossier.facts().products(product).certificates(Listing.of(certificate).closed()), dossier.acts(), dossier.assumptions());
    }
}
