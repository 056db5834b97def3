package org.visarules.examples;

import java.time.LocalDate;
import java.util.Locale;

import org.visarules.Dossier;
import org.visarules.VisaRules;
import org.visarules.decision.Decision;
import org.visarules.fact.About;
import org.visarules.fact.Buyer;
import org.visarules.fact.Certificate;
import org.visarules.fact.CertificateScheme;
import org.visarules.fact.Country;
import org.visarules.fact.Demand;
import org.visarules.fact.EvidenceStatus;
import org.visarules.fact.Label;
import org.visarules.fact.Market;
import org.visarules.fact.Product;
import org.visarules.fact.ProductLevel;
import org.visarules.fact.QualificationScheme;
import org.visarules.fact.SecurityFunction;
import org.visarules.fact.Weight;
import org.visarules.fact.Window;
import org.visarules.rule.Act;
import org.visarules.value.Answer;

/** A buyer asks a qualification; the bidder has a CSPN certificate. May it be bought? */
public final class TenLines {

    private TenLines() {
    }

    /** Prints the decision. */
    public static void main(String[] arguments) {
        Demand qualified = Demand.of("D1").about(About.unsaid().functions(SecurityFunction.VPN)).weight(Weight.REQUIRED)
                .accepts(Label.qualification(QualificationScheme.PRODUCT).productLevel(ProductLevel.STANDARD)).equivalent(Answer.NO);
        Dossier dossier = Dossier.on(Market.of(Buyer.PRIVATE_COMPANY, Country.FR).demands(qualified))
                .offering(Product.named("Alto Gateway").version("5.2.1").functions(SecurityFunction.VPN))
                .with(Certificate.of(CertificateScheme.CSPN, "EX-2026/01").of("Alto Gateway").versions("5.2.1")
                        .window(Window.of("2026-02-10/2029-02-09")).status(EvidenceStatus.IN_FORCE))
                .complete("certificates", "qualifications", "proofs").asking(Act.BUY);
        Decision decision = VisaRules.bundled().decide(dossier, LocalDate.of(2026, 11, 21));
        switch (decision.verdict()) {
            case COMPLIANT -> System.out.println("Keep the offer until " + decision.holds().lastDay());
            case UNDETERMINED -> decision.missing().forEach(question -> System.out.println("Ask: " + question.question()));
            default -> System.out.print(decision.explain(Locale.FRENCH));
        }
    }
}
