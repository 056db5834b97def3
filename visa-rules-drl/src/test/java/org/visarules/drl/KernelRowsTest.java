package org.visarules.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.visarules.Assumption;
import org.visarules.Dossier;
import org.visarules.VisaRules;
import org.visarules.VisaRulesException;
import org.visarules.authoring.PackCompiler;
import org.visarules.authoring.compile.SessionModelCompiler;
import org.visarules.decision.Decision;
import org.visarules.decision.Finding;
import org.visarules.decision.MissingFact;
import org.visarules.decision.Reading;
import org.visarules.decision.Verdict;
import org.visarules.engine.CompiledPack;
import org.visarules.engine.Engine;
import org.visarules.fact.Buyer;
import org.visarules.fact.Certificate;
import org.visarules.fact.CertificateScheme;
import org.visarules.fact.Country;
import org.visarules.fact.DataConnection;
import org.visarules.fact.Market;
import org.visarules.fact.Placing;
import org.visarules.fact.Product;
import org.visarules.fact.ProductForm;
import org.visarules.fact.Source;
import org.visarules.fact.SourceKind;
import org.visarules.fact.Supply;
import org.visarules.rule.Act;
import org.visarules.schema.Property;
import org.visarules.schema.Stated;

/** The six rows of the kernel, on a pack made for them, each decided twice. */
class KernelRowsTest {

    private static final VisaRules ROWS = Engine.rules(List.of(rows()));
    private static final LocalDate DAY = LocalDate.parse("2026-11-21");

    private static CompiledPack rows() {
        return new PackCompiler(SessionModelCompiler::compile).compile(Path.of("src/test/packs/rows"), List.of()).orThrow();
    }

    private static Product product(ProductForm form) {
        return Product.named("P").version("1").form(form).placing(Placing.unsaid().how(Supply.SUPPLIED)).dataConnection(DataConnection.INDIRECT);
    }

    private static Dossier dossier(Product... products) {
        Dossier dossier = Dossier.on(Market.of(Buyer.CONSUMER, Country.EU));
        for (Product product : products) {
            dossier = dossier.offering(product);
        }
        return dossier.complete("certificates");
    }

    private static Finding finding(Decision decision, String requirement) {
        return decision.findings().stream().filter(finding -> finding.requirement().equals(requirement)).findFirst().orElseThrow();
    }

    private static Finding finding(String requirement, Dossier dossier) {
        Decision decision = ROWS.decide(dossier, DAY);
        assertThat(decision.confirmedBy()).containsExactly("drools", "evaluator");
        return finding(decision, requirement);
    }

    @Test
    void row1_whatWouldNeverApplyIsNotApplicable() {
        Finding finding = finding("ROWS-LATER", dossier(product(ProductForm.HARDWARE)));
        assertThat(finding.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(finding.subject().path()).isEqualTo("market");
    }

    @Test
    void row2_whatAppliesBeforeOrLaterIsNotInForceAndSaysWhen() {
        Finding finding = finding("ROWS-LATER", dossier(product(ProductForm.SOFTWARE)));
        assertThat(finding.verdict()).isEqualTo(Verdict.NOT_IN_FORCE);
        assertThat(finding.inForce()).containsExactly(
                new Finding.InForce(LocalDate.MIN, LocalDate.parse("2026-03-31")), new Finding.InForce(LocalDate.parse("2027-12-11"), LocalDate.MAX));
    }

    @Test
    void row2_whatMayApplyOnOtherDaysOnlyIsNotInForceAndAsksNothing() {
        Finding finding = finding("ROWS-LATER", dossier(product(ProductForm.UNKNOWN)));
        assertThat(finding.verdict()).isEqualTo(Verdict.NOT_IN_FORCE);
        assertThat(finding.inForce()).hasSize(2);
        assertThat(finding.missing()).isEmpty();
        assertThat(finding.grounds()).isEmpty();
    }

    @Test
    void row2_theFirstAndLastDayOfARuleAreInside() {
        Dossier dossier = dossier(product(ProductForm.SOFTWARE));
        assertThat(finding(ROWS.decide(dossier, LocalDate.parse("2026-03-31")), "ROWS-LATER").verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(finding(ROWS.decide(dossier, LocalDate.parse("2026-04-01")), "ROWS-LATER").verdict()).isEqualTo(Verdict.NOT_IN_FORCE);
        assertThat(finding(ROWS.decide(dossier, LocalDate.parse("2027-12-10")), "ROWS-LATER").verdict()).isEqualTo(Verdict.NOT_IN_FORCE);
        assertThat(finding(ROWS.decide(dossier, LocalDate.parse("2027-12-11")), "ROWS-LATER").verdict()).isEqualTo(Verdict.NON_COMPLIANT);
    }

    @Test
    void row2_aDecisionHoldsFromTheDayAfterTheOldRuleToTheDayBeforeTheNew() {
        Decision decision = ROWS.decide(dossier(product(ProductForm.SOFTWARE)).asking(Act.SELL), DAY);
        assertThat(decision.holds()).isEqualTo(new Decision.Holding(LocalDate.parse("2026-04-01"), LocalDate.parse("2027-12-10"), true));
    }

    @Test
    void row3_aCertainBreachIsNonCompliant() {
        Finding finding = finding("ROWS-PROHIBITION", dossier(product(ProductForm.HARDWARE).placing(Placing.unsaid().how(Supply.OWN_USE))));
        assertThat(finding.verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(finding.grounds()).extracting("rule").containsExactly("ROWS-PROHIBITION/applies-to-hardware", "ROWS-PROHIBITION/broken-by-own-use");
    }

    @Test
    void row3_aBreachOutweighsAWayThatIsMet() {
        Finding finding = finding("ROWS-WAYS", dossier(product(ProductForm.REMOTE_ONLY).dataConnection(DataConnection.DIRECT_LOGICAL),
                product(ProductForm.REMOTE_ONLY).name("Q")));
        assertThat(finding.verdict()).isEqualTo(Verdict.NON_COMPLIANT);
    }

    @Test
    void row4_whatCannotBeMetInAnyWayIsNonCompliantAndSaysWhyNot() {
        Finding finding = finding("ROWS-WAYS", dossier(product(ProductForm.REMOTE_ONLY))
                .with(Certificate.of(CertificateScheme.BSZ, "EX-1").of("P")).complete("certificates"));
        assertThat(finding.verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(finding.notMet()).extracting("rule").containsExactly("ROWS-WAYS/met-by-direct", "ROWS-WAYS/met-by-certificate");
        assertThat(finding.notMet().get(0).condition().text())
                .isEqualTo("dataConnection in ( DataConnection.DIRECT_PHYSICAL, DataConnection.DIRECT_LOGICAL )");
        assertThat(finding.notMet().get(0).condition().line()).isEqualTo(15);
        assertThat(finding.notMet().get(0).found()).isEqualTo("indirect");
        assertThat(finding.notMet().get(1).nearest().path()).isEqualTo("certificates[0]");
        assertThat(finding.notMet().get(1).condition().text()).isEqualTo("scheme == CertificateScheme.CSPN");
        assertThat(finding.notMet().get(1).found()).isEqualTo("BSZ");
    }

    @Test
    void row5_aProhibitionThatNothingBreaksIsCompliant() {
        assertThat(finding("ROWS-PROHIBITION", dossier(product(ProductForm.HARDWARE))).verdict()).isEqualTo(Verdict.COMPLIANT);
    }

    @Test
    void row5_whatIsMetAndUnbrokenIsCompliant() {
        assertThat(finding("ROWS-WAYS", dossier(product(ProductForm.REMOTE_ONLY).dataConnection(DataConnection.DIRECT_PHYSICAL))).verdict())
                .isEqualTo(Verdict.COMPLIANT);
    }

    @Test
    void row6_oneVerdictUnderAllFillingsIsThatVerdict() {
        // Either connection meets it; which one it is does not matter.
        Product product = product(ProductForm.REMOTE_ONLY).stating(
                connection(), new Stated<>(List.of(DataConnection.DIRECT_PHYSICAL, DataConnection.DIRECT_LOGICAL)));
        Finding finding = finding("ROWS-WAYS", dossier(product));
        assertThat(finding.verdict()).isEqualTo(Verdict.COMPLIANT);
        assertThat(finding.missing()).isEmpty();
    }

    @Test
    void row6_differentVerdictsAreUndeterminedAndNameTheQuestion() {
        Finding finding = finding("ROWS-WAYS", dossier(product(ProductForm.REMOTE_ONLY).dataConnection(DataConnection.UNKNOWN)));
        assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(finding.missing()).extracting(MissingFact::path).containsExactly("products[0].dataConnection");
        assertThat(finding.missing().get(0).answers()).containsExactlyInAnyOrder("none", "direct-physical", "direct-logical", "indirect");
        assertThat(finding.onlyOpenLists()).isEmpty();
    }

    @Test
    void row6_anOpenListThatAloneKeepsItOpenIsNamed() {
        Dossier open = Dossier.on(Market.of(Buyer.CONSUMER, Country.EU)).offering(product(ProductForm.REMOTE_ONLY));
        Finding finding = finding("ROWS-WAYS", open);
        assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(finding.onlyOpenLists()).containsExactly("certificates");
        assertThat(finding("ROWS-WAYS", open.assuming(Assumption.COMPLETE_FILE)).reservations()).extracting("english")
                .contains("Rests on the assumption complete-file.");
    }

    @Test
    void aFindingThatRestsOnEitherOfTwoAssumptionsNamesBoth() {
        Dossier unsaid = dossier(product(ProductForm.SOFTWARE));
        assertThat(finding("ROWS-REGIME", unsaid).verdict()).isEqualTo(Verdict.UNDETERMINED);
        Finding finding = finding("ROWS-REGIME", unsaid.assuming(Assumption.ORDINARY_PRODUCT, Assumption.COMPLETE_FILE));
        assertThat(finding.verdict()).isEqualTo(Verdict.COMPLIANT);
        assertThat(finding.reservations()).extracting("english")
                .contains("Rests on the assumption ordinary-product.", "Rests on the assumption complete-file.");
    }

    @Test
    void whereEveryAnswerLiesOutsideItsDaysTheDaysAreNamed() {
        Finding finding = finding("ROWS-NEVER-NOW", dossier(product(ProductForm.SOFTWARE).dataConnection(DataConnection.UNKNOWN)));
        assertThat(finding.verdict()).isEqualTo(Verdict.NOT_IN_FORCE);
        assertThat(finding.inForce()).containsExactly(new Finding.InForce(LocalDate.MIN, LocalDate.parse("2026-03-31")),
                new Finding.InForce(LocalDate.parse("2027-12-11"), LocalDate.MAX));
    }

    @Test
    void row6_aClaimSatisfiesPossiblyNeverForCertain() {
        Certificate claimed = Certificate.of(CertificateScheme.CSPN, "EX-1").of("P").source(Source.unsaid().kinds(SourceKind.BIDDER_STATEMENT));
        Finding finding = finding("ROWS-WAYS", dossier(product(ProductForm.REMOTE_ONLY)).with(claimed).complete("certificates"));
        assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(finding.missing()).extracting(MissingFact::path).containsExactly("certificates[0].source");
    }

    @Test
    void subjectsAreJudgedApart() {
        Decision decision = ROWS.decide(dossier(product(ProductForm.HARDWARE).name("bad").placing(Placing.unsaid().how(Supply.OWN_USE)),
                product(ProductForm.HARDWARE).name("good")), DAY);
        assertThat(decision.findings().stream().filter(finding -> finding.requirement().equals("ROWS-PROHIBITION"))
                .map(finding -> finding.subject().label() + " " + finding.verdict())).containsExactly("bad NON_COMPLIANT", "good COMPLIANT");
    }

    @Test
    void aRecommendationCountsInNoReadingButThatOfAdvice() {
        Decision decision = ROWS.decide(dossier(product(ProductForm.REMOTE_ONLY)).asking(Act.SELL), DAY);
        assertThat(decision.verdict(Reading.LAW)).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(decision.verdict(Reading.ADVICE)).isEqualTo(Verdict.NON_COMPLIANT);
    }

    @Test
    void pastTheDayUntilWhichTheLawWasReadAFindingSaysSo() {
        assertThat(finding("ROWS-PROHIBITION", dossier(product(ProductForm.HARDWARE))).reservations()).extracting("english")
                .containsExactly("Law read until 2026-06-30.");
        assertThat(finding(ROWS.decide(dossier(product(ProductForm.HARDWARE)), LocalDate.parse("2026-06-30")), "ROWS-PROHIBITION").reservations()).isEmpty();
    }

    @Test
    void anEmptyDossierIsNotApplicableAndNeverCompliant() {
        Decision decision = ROWS.decide(Dossier.on(Market.TYPE.unsaid()), DAY);
        assertThat(decision.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void aDayBeforeAllLawIsDecidedToo() {
        Decision decision = ROWS.decide(dossier(product(ProductForm.HARDWARE)), LocalDate.parse("0001-01-01"));
        assertThat(finding(decision, "ROWS-PROHIBITION").verdict()).isEqualTo(Verdict.COMPLIANT);
    }

    @Test
    void aDayThatNoTermCanBeAddedToIsAnErrorThatSaysWhatToDo() {
        assertThat(ROWS.decide(dossier(product(ProductForm.HARDWARE)), LocalDate.parse("9999-12-31")).holds()).isNotNull();
        for (LocalDate day : List.of(LocalDate.MIN, LocalDate.MAX)) {
            assertThatThrownBy(() -> ROWS.decide(dossier(product(ProductForm.HARDWARE)), day)).isInstanceOf(VisaRulesException.class)
                    .hasMessage("The day " + day + " is out of reach. Ask about a day of the years 1 to 9999.");
        }
    }

    @Test
    void tooManyFactsForTheBudgetAreAnErrorThatSaysWhatToDo() {
        List<Product> many = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            many.add(product(ProductForm.REMOTE_ONLY).name("P" + i));
        }
        Dossier dossier = dossier(many.toArray(Product[]::new));
        assertThatThrownBy(() -> Engine.rules(List.of(rows()), List.of()).decide(dossier, DAY)).isInstanceOf(VisaRulesException.class)
                .hasMessage("This cannot be decided within the step budget: the dossier has too many facts to be decided at once; "
                        + "split it by product or demand");
    }

    @Test
    void manyThreadsGetTheDecisionsThatOneGets() throws Exception {
        List<Dossier> dossiers = new ArrayList<>();
        for (ProductForm form : ProductForm.values()) {
            for (DataConnection connection : DataConnection.values()) {
                for (Supply supply : Supply.values()) {
                    dossiers.add(dossier(product(form).name(form + "-" + connection).dataConnection(connection).placing(Placing.unsaid().how(supply))));
                }
            }
        }
        List<Decision> alone = dossiers.stream().map(dossier -> ROWS.decide(dossier, DAY)).toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Decision>> work = new ArrayList<>();
            for (int round = 0; round < 10; round++) {
                dossiers.forEach(dossier -> work.add(() -> ROWS.decide(dossier, DAY)));
            }
            List<Future<Decision>> decided = threads.invokeAll(work);
            for (int i = 0; i < decided.size(); i++) {
                assertThat(decided.get(i).get().findings()).isEqualTo(alone.get(i % alone.size()).findings());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void equalDossiersGiveEqualDecisions() {
        Dossier dossier = dossier(product(ProductForm.REMOTE_ONLY).dataConnection(DataConnection.UNKNOWN), product(ProductForm.HARDWARE).name("Q"));
        assertThat(ROWS.decide(dossier, DAY)).isEqualTo(ROWS.decide(dossier, DAY));
    }

    @SuppressWarnings("unchecked")
    private static Property<DataConnection> connection() {
        return (Property<DataConnection>) Product.TYPE.property("dataConnection").orElseThrow();
    }
}
