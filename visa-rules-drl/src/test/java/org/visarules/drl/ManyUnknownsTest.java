package org.visarules.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.visarules.Assumption;
import org.visarules.Dossier;
import org.visarules.VisaRules;
import org.visarules.VisaRulesException;
import org.visarules.decision.Decision;
import org.visarules.decision.Finding;
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

/** A dossier with more unknown facts than can be tried out is decided all the same. */
class ManyUnknownsTest {

    private static final VisaRules RULES = Engine.rules(BundledPacks.packs(), List.of());
    private static final LocalDate DAY = LocalDate.parse("2026-11-21");
    private static final int MANY = 1_000;
    private static final int FIRST_SEED = 10_000;
    private static final int DOSSIERS_OF_UNKNOWNS = 6;

    private static Dossier certificatesOfUnknownEnd(int count, boolean differentStarts) {
        Dossier dossier = Dossier.on(Market.of(Buyer.PRIVATE_COMPANY, Country.FR)
                .demands(Demand.of("D1").accepts(Label.certificate(CertificateScheme.CSPN)).weight(Weight.REQUIRED).equivalent(Answer.NO)))
                .offering(Product.named("Gate").version("1.0"));
        for (int i = 0; i < count; i++) {
            Day start = Day.of(LocalDate.parse("2025-01-01").plusDays(differentStarts ? i % 500 : 0));
            dossier = dossier.with(Certificate.of(CertificateScheme.CSPN, "ANSSI-CSPN-2025/" + i).of("Gate").versions("1.0")
                    .window(Window.between(start, Day.UNKNOWN)).status(EvidenceStatus.IN_FORCE)
                    .source(Source.unsaid().kinds(Members.of(SourceKind.OFFICIAL_LIST))));
        }
        return dossier.asking(Act.BUY).assuming(Assumption.COMPLETE_FILE);
    }

    private static Finding undetermined(Decision decision) {
        return decision.findings().stream().filter(finding -> finding.verdict() == Verdict.UNDETERMINED).findFirst().orElseThrow();
    }

    @Test
    @Timeout(120)
    void aThousandCertificatesOfUnknownEndAreDecidedInWords() {
        Decision decision = RULES.decide(certificatesOfUnknownEnd(MANY, false), DAY);

        assertThat(decision.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(decision.missingIsExact()).isFalse();
        assertThat(undetermined(decision).missing()).hasSize(MANY)
                .extracting(missing -> missing.path()).contains("certificates[0].window.lastDay", "certificates[999].window.lastDay");
        assertThat(decision.explain(Locale.ENGLISH)).contains("UNDETERMINED", "and 997 more");
        assertThat(decision.holds().firstDay()).isBeforeOrEqualTo(DAY);
        assertThat(decision.holds().lastDay()).isAfterOrEqualTo(DAY);
    }

    @Test
    @Timeout(120)
    void soAreAThousandThatBeganOnDifferentDays() {
        Decision decision = RULES.decide(certificatesOfUnknownEnd(MANY, true), DAY);

        assertThat(decision.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(decision.missingIsExact()).isFalse();
        assertThat(decision.holds().firstDay()).isBeforeOrEqualTo(DAY);
        anAssumptionOfWhichThereIsNoTellingIsSaidToMatterPerhaps(undetermined(decision));
    }

    private static void anAssumptionOfWhichThereIsNoTellingIsSaidToMatterPerhaps(Finding finding) {
        assertThat(finding.reservations()).extracting(phrase -> phrase.in(Locale.ENGLISH))
                .anyMatch(sentence -> sentence.startsWith("May rest on the assumption complete-file"));
        assertThat(finding.reservations()).extracting(phrase -> phrase.in(Locale.FRENCH))
                .anyMatch(sentence -> sentence.startsWith("Repose peut-être sur l’hypothèse complete-file"));
    }

    @Test
    void aFewAreListedExactly() {
        Decision decision = RULES.decide(certificatesOfUnknownEnd(5, true), DAY);

        assertThat(decision.missingIsExact()).isTrue();
        assertThat(undetermined(decision).missing()).extracting(missing -> missing.path()).containsExactly("certificates[0].window.lastDay",
                "certificates[1].window.lastDay", "certificates[2].window.lastDay", "certificates[3].window.lastDay", "certificates[4].window.lastDay");
    }

    // About a hundred answers of a dossier of ordinary size, and half of its lists.
    @Test
    @Timeout(120)
    void whereHalfIsUnknownThereIsAnAnswerThatSaysHowFarItGoes() {
        int inexact = 0;
        int undecided = 0;
        for (int seed = 0; seed < DOSSIERS_OF_UNKNOWNS; seed++) {
            RandomDossiers.Asked asked = RandomDossiers.of(FIRST_SEED + seed);
            Dossier dossier = new Dossier(LeftOut.of(asked.dossier().facts(), 50, new Random(seed)), asked.dossier().acts(), Set.of());
            Decision decision;
            try {
                decision = RULES.decide(dossier, asked.day());
            } catch (VisaRulesException e) {
                assertThat(e).hasMessageMatching("This cannot be decided within the step budget: too many facts that [A-Z0-9-]+ depends on are unknown; .*");
                undecided++;
                continue;
            }
            for (Finding finding : decision.findings()) {
                assertThat(finding.missing().isEmpty()).as("%s, seed %d", finding.requirement(), seed).isEqualTo(finding.verdict() != Verdict.UNDETERMINED);
            }
            String screen = decision.explain(Locale.ENGLISH);
            assertThat(screen.contains("to tell exactly which matter")).as("seed %d", seed).isEqualTo(!decision.missingIsExact());
            inexact += decision.missingIsExact() ? 0 : 1;
        }
        assertThat(inexact).isPositive();
        assertThat(undecided).isLessThanOrEqualTo(1);
    }
}
