package org.visarules.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.visarules.Assumption;
import org.visarules.Dossier;
import org.visarules.VisaRules;
import org.visarules.decision.Decision;
import org.visarules.decision.Detail;
import org.visarules.decision.Reading;
import org.visarules.decision.Unmet;
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
import org.visarules.fact.Weight;
import org.visarules.fact.Window;
import org.visarules.rule.Act;
import org.visarules.value.Answer;
import org.visarules.value.Day;
import org.visarules.value.Members;

/** Where a derived fact is missing, a decision goes down into the definitions until it finds what a dossier can mend. */
class WhyNotTest {

    private static final VisaRules RULES = VisaRules.bundled();

    private static Certificate certificate(String number, String of, String window) {
        return Certificate.of(CertificateScheme.CSPN, number).of(of).versions("1.*").window(Window.of(window))
                .status(EvidenceStatus.IN_FORCE).source(Source.unsaid().kinds(Members.of(SourceKind.OFFICIAL_LIST)));
    }

    private static Decision decided(Certificate... certificates) {
        Dossier dossier = Dossier.on(Market.of(Buyer.PRIVATE_COMPANY, Country.FR)
                .demands(Demand.of("D1").accepts(Label.certificate(CertificateScheme.CSPN)).weight(Weight.REQUIRED).equivalent(Answer.NO)))
                .offering(Product.named("Gate").version("1.2"));
        for (Certificate certificate : certificates) {
            dossier = dossier.with(certificate);
        }
        return RULES.decide(dossier.asking(Act.BUY).assuming(Assumption.COMPLETE_FILE), LocalDate.parse("2026-11-21"));
    }

    private static List<Unmet> chain(Decision decision) {
        return decision.findings().stream().flatMap(finding -> finding.notMet().stream())
                .filter(unmet -> unmet.rule().equals("VISA-DEMAND-CERTIFICATE/met-by-label")).findFirst().orElseThrow().chain();
    }

    @Test
    void anEndedCertificateIsNamedWithTheConditionOfTheDefinitionThatItFails() {
        Decision decision = decided(certificate("ANSSI-CSPN-2022/01", "Gate", "2022-06-01/2025-05-31"));

        assertThat(chain(decision)).extracting(Unmet::rule).containsExactly("VISA-DEMAND-CERTIFICATE/met-by-label", "VISA-LABEL-MET/derives-cspn",
                "VISA-CERTIFICATE-COUNTS/derives-cspn", "VISA-CSPN-IN-FORCE/derives-within-the-maximum");
        Unmet root = chain(decision).get(3);
        assertThat(root.condition().file()).isEqualTo("visa/rules/VISA-CSPN-IN-FORCE.drl");
        assertThat(root.condition().text()).isEqualTo("window.covers( $today ) == Answer.YES");
        assertThat(root.nearest().label()).isEqualTo("ANSSI-CSPN-2022/01");
        assertThat(decision.explain(Locale.ENGLISH, Reading.MARKET, Detail.FULL).replaceAll("\\s+", " "))
                .contains("window.covers( $today ) == Answer.YES (visa/rules/VISA-CSPN-IN-FORCE.drl:" + root.condition().line() + ")");
    }

    @Test
    void aTermThatIsTrueOfAnotherFactIsNotTakenForNear() {
        Decision decision = decided(certificate("ANSSI-CSPN-2022/01", "Gate", "2022-06-01/2025-05-31"),
                certificate("ANSSI-CSPN-2026/01", "Another", "2026-01-01/2028-12-31"));

        assertThat(decision.derived()).anySatisfy(derived -> assertThat(derived.of().label()).isEqualTo("ANSSI-CSPN-2026/01"));
        assertThat(chain(decision)).noneSatisfy(unmet -> assertThat(unmet.nearest().label()).contains("2026"));
    }

    @Test
    void withoutAnyCertificateTheDefinitionSaysWhatItLooksFor() {
        Unmet root = chain(decided()).get(1);

        assertThat(root.rule()).isEqualTo("VISA-LABEL-MET/derives-cspn");
        assertThat(root.condition().text()).startsWith("$certificate : Certificate(");
        assertThat(root.nearest().type()).isEqualTo("Certificate");
        assertThat(root.nearest().path()).isEmpty();
    }
}
