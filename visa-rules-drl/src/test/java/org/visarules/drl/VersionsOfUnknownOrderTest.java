package org.visarules.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.visarules.Assumption;
import org.visarules.Dossier;
import org.visarules.VisaRules;
import org.visarules.decision.Decision;
import org.visarules.decision.MissingFact;
import org.visarules.decision.Verdict;
import org.visarules.fact.Buyer;
import org.visarules.fact.Certificate;
import org.visarules.fact.CertificateScheme;
import org.visarules.fact.Country;
import org.visarules.fact.Demand;
import org.visarules.fact.EvidenceStatus;
import org.visarules.fact.Label;
import org.visarules.fact.Market;
import org.visarules.fact.Product;
import org.visarules.fact.Source;
import org.visarules.fact.SourceKind;
import org.visarules.fact.Window;
import org.visarules.fact.Weight;
import org.visarules.rule.Act;
import org.visarules.value.Answer;
import org.visarules.value.Day;
import org.visarules.value.Members;

/** Versions whose order to a scope nobody can tell are judged by a person, however many there are. */
class VersionsOfUnknownOrderTest {

    private static final VisaRules RULES = VisaRules.bundled();
    private static final LocalDate DAY = LocalDate.parse("2026-11-21");

    private static Decision decided(String scope, Product... products) {
        Dossier dossier = Dossier.on(Market.of(Buyer.PRIVATE_COMPANY, Country.FR)
                .demands(Demand.of("D1").accepts(Label.certificate(CertificateScheme.CSPN)).weight(Weight.REQUIRED).equivalent(Answer.NO)));
        for (Product product : products) {
            dossier = dossier.offering(product);
        }
        Certificate certificate = Certificate.of(CertificateScheme.CSPN, "ANSSI-CSPN-2025/01").of("Gate").versions(scope)
                .window(Window.between(Day.of("2025-01-01"), Day.of("2027-12-31"))).status(EvidenceStatus.IN_FORCE)
                .source(Source.unsaid().kinds(Members.of(SourceKind.OFFICIAL_LIST)));
        Decision decision = RULES.decide(dossier.with(certificate).asking(Act.BUY).assuming(Assumption.COMPLETE_FILE), DAY);
        assertThat(decision.confirmedBy()).containsExactly("drools", "evaluator");
        return decision;
    }

    private static Product gate() {
        return Product.named("Gate");
    }

    @Test
    void whetherTheScopeCoversTheVersionIsForAPersonToJudge() {
        Decision decision = decided("v1 to v3", gate().version("v2"));

        assertThat(decision.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(decision.missing()).singleElement().satisfies(missing -> {
            assertThat(missing.path()).isEqualTo("certificates[0].versions");
            assertThat(missing.kind()).isEqualTo(MissingFact.Kind.JUDGEMENT);
        });
    }

    @Test
    void theEndsOfARangeAreInsideWhateverTheyLookLike() {
        assertThat(decided("v1 to v3", gate().version("v3")).verdict()).isEqualTo(Verdict.COMPLIANT);
    }

    @Test
    void anUnknownVersionIsNeverTakenForOneOfTheScope() {
        for (String scope : new String[] {"v1 to v3", "v1 to v3; 4.2", "v1 to v3; w1 to w3", "4.2.* from 4.2.beta"}) {
            Decision decision = decided(scope, gate());

            assertThat(decision.verdict()).as(scope).isEqualTo(Verdict.UNDETERMINED);
            assertThat(decision.missing()).as(scope).extracting(MissingFact::path).containsExactly("products[0].version");
        }
    }

    @Test
    void manySuchVersionsAreStillDecided() {
        Product[] products = {gate().version("v2"), other("a"), other("b"), other("c"), other("d"), other("e")};

        assertThat(decided("v1 to v3", products).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
    }

    private static Product other(String version) {
        return Product.named("Other " + version).version(version);
    }
}
