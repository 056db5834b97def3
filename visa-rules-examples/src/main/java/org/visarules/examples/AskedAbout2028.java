package org.visarules.examples;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.visarules.Assumption;
import org.visarules.Dossier;
import org.visarules.VisaRules;
import org.visarules.decision.Decision;
import org.visarules.decision.Finding;
import org.visarules.decision.MissingFact;
import org.visarules.fact.Conformity;
import org.visarules.fact.ConformityModule;
import org.visarules.fact.Extent;
import org.visarules.fact.Regime;
import org.visarules.fact.StandardApplied;
import org.visarules.fact.StandardKind;
import org.visarules.formats.DossierFiles;
import org.visarules.value.Answer;

/**
 * A question about 2028 to rules that were read in 2026. A standard that nobody had cited by then may have been cited since: only who assumes
 * the law as it was read gets a verdict, and each finding says until when its text was read.
 */
public final class AskedAbout2028 {

    private AskedAbout2028() {
    }

    /** Prints what is said of the router in the folder given, if its maker applies a standard in full. */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "visa-rules-examples/dossiers");
        Dossier router = DossierFiles.read(folder.resolve("router-placed-2028.yaml")).get(0).with(Conformity.with(Regime.CRA).module(ConformityModule.A)
                .standards(StandardApplied.unsaid().name("Standard for routers:2027").kind(StandardKind.HARMONISED).extent(Extent.FULL).coversCore(Answer.YES)));
        for (Dossier dossier : List.of(router, router.assuming(Assumption.ORDINARY_PRODUCT, Assumption.COMPLETE_FILE, Assumption.LAW_AS_READ))) {
            Decision decision = VisaRules.bundled().decide(dossier, LocalDate.of(2028, 2, 1));
            Finding procedure = decision.findings().stream().filter(finding -> finding.requirement().equals("CRA-ART32-CLASS-I")).findFirst().orElseThrow();
            System.out.println(procedure.verdict() + " " + decision.assumptions());
            for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
                for (MissingFact question : procedure.missing()) {
                    System.out.println("  " + question.question().in(language));
                }
                procedure.reservations().forEach(reservation -> System.out.println("  " + reservation.in(language)));
            }
        }
    }
}
