package org.visarules.examples;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.visarules.Dossier;
import org.visarules.VisaRules;
import org.visarules.decision.Decision;
import org.visarules.decision.Reading;
import org.visarules.decision.Verdict;
import org.visarules.fact.Buyer;
import org.visarules.fact.Certificate;
import org.visarules.fact.CertificateScheme;
import org.visarules.fact.Country;
import org.visarules.fact.EvidenceStatus;
import org.visarules.fact.Market;
import org.visarules.fact.MarketProfile;
import org.visarules.fact.MarketStatus;
import org.visarules.fact.Product;
import org.visarules.fact.SecurityFunction;
import org.visarules.fact.Window;
import org.visarules.rule.Act;

/** An operator of vital importance demands what one guide says that operators demand: it excludes a product that the law does not. */
public final class WhatOperatorsDemand {

    private WhatOperatorsDemand() {
    }

    /** Prints the verdicts, by the demands and by the law alone, and where the law asks less or more. */
    public static void main(String[] arguments) {
        Dossier dossier = Dossier.on(Market.of(Buyer.PRIVATE_COMPANY, Country.FR).statuses(MarketStatus.OIV).profile(MarketProfile.OIV))
                .offering(Product.named("Cytise Disk").version("6.0.3").functions(SecurityFunction.ENCRYPTION))
                .with(Certificate.of(CertificateScheme.CSPN, "EX-2026/20").of("Cytise Disk").versions("6.0.3")
                        .window(Window.of("2026-03-16/2029-03-15")).status(EvidenceStatus.IN_FORCE))
                .complete("certificates", "qualifications", "proofs").asking(Act.BUY);
        Decision decision = VisaRules.bundled().decide(dossier, LocalDate.of(2026, 11, 21));
        System.out.println("With the demands: " + decision.verdict(Reading.MARKET) + ", by the law alone: " + decision.verdict(Reading.LAW));
        decision.findings().stream().filter(finding -> finding.verdict() == Verdict.NON_COMPLIANT && Reading.MARKET.counts(finding.act(), finding.strength()))
                .forEach(finding -> System.out.println(finding.requirement() + " on " + finding.subject().label() + ": " + finding.strength()));
        for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            System.out.println(MarketProfile.OIV.title(language));
            decision.advisories().stream().filter(advisory -> advisory.requirement().equals("VISA-PROFILE"))
                    .forEach(advisory -> System.out.println("  " + advisory.ground().sentence().in(language)));
        }
    }
}
