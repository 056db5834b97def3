package org.visarules.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.visarules.Assumption;
import org.visarules.Dossier;
import org.visarules.VisaRules;
import org.visarules.decision.Finding;
import org.visarules.decision.MissingFact;
import org.visarules.decision.Verdict;
import org.visarules.engine.Engine;
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

/** What a finding says that a reader has to know before relying on it. */
class ReservationsTest {

    private static final VisaRules RULES = Engine.rules(BundledPacks.packs(), List.of());

    private static Dossier demanding(Label label) {
        return Dossier.on(Market.of(Buyer.PRIVATE_COMPANY, Country.FR)
                .demands(Demand.of("D1").accepts(label).weight(Weight.REQUIRED).equivalent(Answer.NO)))
                .offering(Product.named("Gate").version("1.0")).asking(Act.BUY).assuming(Assumption.COMPLETE_FILE);
    }

    private static Dossier certified(Label label, CertificateScheme scheme, Day lastDay) {
        return demanding(label).with(Certificate.of(scheme, "EX-1").of("Gate").versions("1.0")
                .window(Window.between(Day.of("2025-01-01"), lastDay)).status(EvidenceStatus.IN_FORCE)
                .source(Source.unsaid().kinds(Members.of(SourceKind.OFFICIAL_LIST))));
    }

    private static Finding finding(Dossier dossier, String day) {
        return RULES.decide(dossier, LocalDate.parse(day)).findings().stream()
                .filter(finding -> finding.requirement().startsWith("VISA-DEMAND") && finding.verdict() != Verdict.NOT_APPLICABLE).findFirst().orElseThrow();
    }

    private static List<String> law(Finding finding, Locale locale) {
        return finding.reservations().stream().map(phrase -> phrase.in(locale)).filter(sentence -> sentence.matches("(Law|Droit) .*")).toList();
    }

    @Test
    void theTextsThatDefinitionsCiteCountToo() {
        Finding finding = finding(certified(Label.certificate(CertificateScheme.CSPN), CertificateScheme.CSPN, Day.of("2027-12-31")), "2026-12-01");

        assertThat(finding.verdict()).isEqualTo(Verdict.COMPLIANT);
        assertThat(law(finding, Locale.ENGLISH)).containsExactly("Law read until 2026-04-01.", "Law read until 2026-11-21 (ANSSI-FAQ).");
        assertThat(law(finding, Locale.FRENCH)).containsExactly("Droit lu jusqu’au 2026-04-01.", "Droit lu jusqu’au 2026-11-21 (ANSSI-FAQ).");
    }

    @Test
    void nothingIsSaidOfTextsReadOnTheDayOrLater() {
        Finding finding = finding(certified(Label.certificate(CertificateScheme.CSPN), CertificateScheme.CSPN, Day.of("2027-12-31")), "2025-02-01");

        assertThat(finding.verdict()).isEqualTo(Verdict.COMPLIANT);
        assertThat(law(finding, Locale.ENGLISH)).noneMatch(sentence -> sentence.contains("2026"));
    }

    @Test
    void whatNoRuleJudgesIsAskedAsAJudgement() {
        Finding finding = finding(demanding(Label.certificate(CertificateScheme.HDS)), "2026-11-21");

        assertThat(finding.missing()).filteredOn(missing -> missing.path().endsWith("appraisedMet")).isNotEmpty()
                .allMatch(missing -> missing.kind() == MissingFact.Kind.JUDGEMENT);
    }
}
