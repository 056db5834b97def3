package org.visarules.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.visarules.ask.Difference.Kind;
import org.visarules.decision.ConditionRef;
import org.visarules.decision.Decision;
import org.visarules.decision.FactRef;
import org.visarules.decision.Finding;
import org.visarules.decision.Ground;
import org.visarules.decision.MissingFact;
import org.visarules.decision.PackId;
import org.visarules.decision.Reading;
import org.visarules.decision.Verdict;
import org.visarules.rule.Act;
import org.visarules.rule.Citation;
import org.visarules.rule.Confidence;
import org.visarules.rule.Phrase;
import org.visarules.rule.Strength;
import org.visarules.rule.Verb;

class ComparisonTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Citation LAW = new Citation("CODE", Phrase.of("Code", "Code"), "art. 1", "https://example.org/code", Confidence.READ_IN_TEXT, DAY, DAY, "");
    private static final Citation OTHER = new Citation("DECREE", Phrase.of("Decree", "Décret"), "art. 7", "https://example.org/decree", Confidence.READ_IN_TEXT, DAY, DAY, "");
    private static final PackId PACK = new PackId("lpm", "0.1.0", "00ff");
    private static final FactRef MARKET = new FactRef("market", "Market", "operator");

    private final List<Finding> findings = new ArrayList<>();
    private LocalDate day = DAY;
    private List<Act> acts = List.of(Act.BUY);
    private List<String> assumptions = List.of();
    private PackId pack = PACK;
    private int factModel = 1;
    private List<String> engines = List.of("drools", "evaluator");

    private static FactRef product(int index, String name) {
        return new FactRef("products[" + index + "]", "Product", name);
    }

    private static FactRef certificate(int index, String number) {
        return new FactRef("certificates[" + index + "]", "Certificate", number);
    }

    private static Ground met(String sentence, FactRef... facts) {
        return new Ground("R-1/met-by-label", Verb.MET_BY, Phrase.of(sentence, sentence), List.of(new ConditionRef("lpm/rules/R-1.drl", 8, "$p : Product( )")),
                List.of(facts), OTHER, List.of());
    }

    private ComparisonTest finding(String requirement, Strength strength, FactRef subject, Verdict verdict, Ground... grounds) {
        findings.add(new Finding(requirement, "lpm", Act.BUY, strength, Phrase.of("A label", "Un label"), subject, verdict, List.of(), LAW, List.of(grounds), List.of(),
                List.of(), List.of(), List.of(), List.of()));
        return this;
    }

    private ComparisonTest asks(FactRef subject, MissingFact... missing) {
        findings.add(new Finding("R-" + (findings.size() + 1), "lpm", Act.BUY, Strength.MANDATORY, Phrase.of("A label", "Un label"), subject, Verdict.UNDETERMINED, List.of(), LAW,
                List.of(), List.of(), List.of(), List.of(missing), List.of(), List.of()));
        return this;
    }

    private static MissingFact question(String path, String of, String... settles) {
        return new MissingFact(path, MissingFact.Kind.FACT, Phrase.of("What is 'status' of " + of + "?", "Quel est le « status » de " + of + " ?"), List.of("in-force"), List.of(settles));
    }

    private Decision decision() {
        return new Decision(new Decision.Parts(day, acts, assumptions, List.of(pack), factModel, engines, true, findings, List.of(), List.of(), List.of(), List.of()),
                () -> new Decision.Holding(LocalDate.MIN, LocalDate.MAX, true));
    }

    private static ComparisonTest a() {
        return new ComparisonTest();
    }

    private static List<String> told(ComparisonTest before, ComparisonTest after) {
        return Comparison.of(before.decision(), after.decision()).differences().stream().map(one -> one.kind() + " " + one).toList();
    }

    @Test
    void whatIsSaidTheSameIsTheSameWhoeverAgreed() {
        ComparisonTest other = a().finding("R-1", Strength.MANDATORY, product(0, "Alto"), Verdict.COMPLIANT, met("Met.", product(0, "Alto")));
        other.engines = List.of("evaluator");
        Comparison comparison = Comparison.of(a().finding("R-1", Strength.MANDATORY, product(0, "Alto"), Verdict.COMPLIANT, met("Met.", product(0, "Alto"))).decision(), other.decision());
        assertThat(comparison.isSame()).isTrue();
        assertThat(comparison.changesVerdict()).isFalse();
        assertThat(comparison.summary(Reading.LAW)).isEqualTo(Phrase.of("Both decisions say the same.", "Les deux décisions disent la même chose."));
    }

    @Test
    void whereARecordStandsIsNoDifferenceAndWhatItIsCalledIsOne() {
        ComparisonTest one = a().finding("R-1", Strength.MANDATORY, product(0, "Alto"), Verdict.COMPLIANT, met("Met.", product(0, "Alto"), certificate(0, "C-1")))
                .finding("R-1", Strength.MANDATORY, product(1, "Basso"), Verdict.NON_COMPLIANT);
        ComparisonTest moved = a().finding("R-1", Strength.MANDATORY, product(0, "Basso"), Verdict.NON_COMPLIANT)
                .finding("R-1", Strength.MANDATORY, product(1, "Alto"), Verdict.COMPLIANT, met("Met.", product(1, "Alto"), certificate(3, "C-1")));
        assertThat(told(one, moved)).isEmpty();
        ComparisonTest another = a().finding("R-1", Strength.MANDATORY, product(0, "Alto"), Verdict.COMPLIANT, met("Met.", product(0, "Alto"), certificate(0, "C-2")))
                .finding("R-1", Strength.MANDATORY, product(1, "Basso"), Verdict.NON_COMPLIANT);
        assertThat(told(one, another)).containsExactly("REASON Only before: R-1 (Alto): Met.", "REASON Only after: R-1 (Alto): Met.");
    }

    @Test
    void recordsThatAreCalledAlikeArePairedByAllThatIsSaidOfThem() {
        ComparisonTest one = a().finding("R-1", Strength.MANDATORY, certificate(0, "cspn"), Verdict.COMPLIANT).finding("R-1", Strength.MANDATORY, certificate(1, "cspn"), Verdict.NON_COMPLIANT);
        ComparisonTest moved = a().finding("R-1", Strength.MANDATORY, certificate(0, "cspn"), Verdict.NON_COMPLIANT).finding("R-1", Strength.MANDATORY, certificate(1, "cspn"), Verdict.COMPLIANT);
        assertThat(told(one, moved)).isEmpty();
        ComparisonTest worse = a().finding("R-1", Strength.MANDATORY, certificate(0, "cspn"), Verdict.NON_COMPLIANT).finding("R-1", Strength.MANDATORY, certificate(1, "cspn"), Verdict.UNDETERMINED);
        assertThat(told(one, worse)).containsExactly("REQUIREMENT_VERDICT R-1 (cspn): compliant before, undetermined after");
    }

    @Test
    void theOneOfferThatIsNewIsSetAgainstTheOneThatIsGone() {
        ComparisonTest one = a().finding("R-1", Strength.MANDATORY, product(0, "Alto"), Verdict.COMPLIANT, met("Alto is met.", product(0, "Alto")));
        ComparisonTest other = a().finding("R-1", Strength.MANDATORY, product(0, "Basso"), Verdict.COMPLIANT, met("Basso is met.", product(0, "Basso")));
        assertThat(told(one, other)).containsExactly("OFFER offered: Alto before, Basso after");
        other.finding("R-2", Strength.MANDATORY, product(1, "Tenore"), Verdict.COMPLIANT);
        assertThat(told(one, other)).contains("REQUIREMENT_VERDICT R-1 (Alto): compliant before, not applicable after",
                "REQUIREMENT_VERDICT R-1 (Basso): not applicable before, compliant after", "REQUIREMENT_VERDICT R-2 (Tenore): no finding before, compliant after");
    }

    @Test
    void verdictsComeFirstTheWorstFirstAndWhatBindsBeforeWhatDoesNot() {
        ComparisonTest before = a().finding("R-0", Strength.RECOMMENDED, product(0, "Alto"), Verdict.COMPLIANT).finding("R-1", Strength.MANDATORY, product(0, "Alto"), Verdict.UNDETERMINED)
                .finding("R-2", Strength.DEMANDED, product(0, "Alto"), Verdict.UNDETERMINED).finding("R-3", Strength.MANDATORY, product(0, "Alto"), Verdict.COMPLIANT)
                .finding("R-4", Strength.MANDATORY, product(0, "Alto"), Verdict.COMPLIANT);
        ComparisonTest after = a().finding("R-0", Strength.RECOMMENDED, product(0, "Alto"), Verdict.NON_COMPLIANT).finding("R-1", Strength.MANDATORY, product(0, "Alto"), Verdict.COMPLIANT)
                .finding("R-2", Strength.DEMANDED, product(0, "Alto"), Verdict.NON_COMPLIANT).finding("R-3", Strength.MANDATORY, product(0, "Alto"), Verdict.NON_COMPLIANT)
                .finding("R-4", Strength.MANDATORY, product(0, "Alto"), Verdict.COMPLIANT);
        after.day = DAY.plusDays(1);
        assertThat(told(before, after)).containsExactly("ACT_VERDICT buy: undetermined before, not compliant after",
                "REQUIREMENT_VERDICT R-3 (Alto): compliant before, not compliant after", "REQUIREMENT_VERDICT R-2 (Alto): undetermined before, not compliant after",
                "REQUIREMENT_VERDICT R-1 (Alto): undetermined before, compliant after", "REQUIREMENT_VERDICT R-0 (Alto): compliant before, not compliant after",
                "DAY the day asked: 2026-11-21 before, 2026-11-22 after");
        Comparison comparison = Comparison.of(before.decision(), after.decision());
        assertThat(comparison.differences().get(1)).satisfies(one -> assertThat(one.readings()).containsExactly(Reading.values()), one -> assertThat(one.cited()).containsExactly(LAW),
                one -> assertThat(one.before() + " " + one.after()).isEqualTo("compliant non-compliant"), one -> assertThat(one.about() + " " + one.subject()).isEqualTo("R-3 Alto"),
                one -> assertThat(one.sentence().french()).isEqualTo("R-3 (Alto) : conforme avant, non conforme après"));
        assertThat(comparison.differences().get(2).readings()).containsExactly(Reading.MARKET, Reading.SCHEME, Reading.ADVICE);
        assertThat(comparison.differences().get(4).readings()).containsExactly(Reading.ADVICE);
        assertThat(comparison.summary(Reading.MARKET).english()).isEqualTo("The verdict changed, by the law and the buyer’s demands: undetermined before, not compliant after.");
    }

    @Test
    void aRecommendationThatBecomesLawChangesAVerdictThoughItSaysTheSame() {
        ComparisonTest before = a().finding("R-1", Strength.RECOMMENDED, product(0, "Alto"), Verdict.COMPLIANT);
        ComparisonTest after = a().finding("R-1", Strength.MANDATORY, product(0, "Alto"), Verdict.COMPLIANT);
        Comparison comparison = Comparison.of(before.decision(), after.decision());
        assertThat(comparison.differences()).extracting(Difference::kind).containsExactly(Kind.ACT_VERDICT, Kind.STRENGTH);
        assertThat(comparison.differences().get(1)).hasToString("R-1 (Alto), how it binds: recommended before, mandatory after")
                .extracting(Difference::readings).isEqualTo(List.of(Reading.LAW, Reading.MARKET, Reading.SCHEME));
        assertThat(comparison.changesVerdict(Reading.LAW)).isTrue();
        assertThat(comparison.changesVerdict(Reading.ADVICE)).isFalse();
    }

    @Test
    void anEditionOfAPackIsToldByItsDigestAndMaySayTheSameInOtherWords() {
        ComparisonTest before = a().finding("R-1", Strength.MANDATORY, product(0, "Alto"), Verdict.COMPLIANT, met("Met, says the rule.", product(0, "Alto")));
        ComparisonTest after = a().finding("R-1", Strength.MANDATORY, product(0, "Alto"), Verdict.COMPLIANT, met("The rule is met.", product(0, "Alto")));
        assertThat(told(before, after)).containsExactly("REASON Only before: R-1 (Alto): Met, says the rule.", "REASON Only after: R-1 (Alto): The rule is met.");
        after.pack = new PackId("lpm", "0.1.0", "11aa");
        assertThat(told(before, after)).containsExactly("PACK pack lpm: 0.1.0 (SHA-256 00ff) before, 0.1.0 (SHA-256 11aa) after");
        after.pack = new PackId("red", "0.2.0", "11aa");
        assertThat(told(before, after)).containsExactly("PACK Only before: pack lpm 0.1.0", "PACK Only after: pack red 0.2.0");
    }

    @Test
    void whatWasAskedAndAssumedIsTold() {
        ComparisonTest before = a().finding("R-1", Strength.MANDATORY, product(0, "Alto"), Verdict.COMPLIANT);
        ComparisonTest after = a().finding("R-1", Strength.MANDATORY, product(0, "Alto"), Verdict.COMPLIANT);
        after.acts = List.of(Act.SELL, Act.BUY);
        after.assumptions = List.of("complete-file");
        after.factModel = 2;
        assertThat(told(before, after)).containsExactly("ACT Only after: asked: sell", "ASSUMPTION Only after: assumed: complete-file", "FACT_MODEL fact model: 1 before, 2 after");
        before.acts = List.of(Act.SELL);
        assertThat(told(before, after)).startsWith("ACT_VERDICT buy: not asked before, compliant after");
    }

    @Test
    void questionsAreFoundAgainByWhatTheyAskAboutAndSayWhatTheySettle() {
        ComparisonTest before = a().finding("R-0", Strength.MANDATORY, product(0, "Alto"), Verdict.COMPLIANT, met("Met.", certificate(0, "C-1"), certificate(1, "C-2")))
                .asks(product(0, "Alto"), question("certificates[0].status", "C-1", "R-2"), question("certificates[1].status", "C-2", "R-2"));
        ComparisonTest after = a().finding("R-0", Strength.MANDATORY, product(0, "Alto"), Verdict.COMPLIANT, met("Met.", certificate(1, "C-1"), certificate(0, "C-2")))
                .asks(product(0, "Alto"), question("certificates[1].status", "C-1", "R-2", "R-3"));
        assertThat(told(before, after)).containsExactlyInAnyOrder("MISSING missing: What is 'status' of C-1? (certificates[1].status); settles: R-2 before, R-2 and R-3 after",
                "MISSING Only before: missing: What is 'status' of C-2? (certificates[1].status); settles R-2");
    }

    @Test
    void aRequirementThatAppliesToNothingIsNoDifferenceFromOneThatIsNotThere() {
        assertThat(told(a().finding("R-1", Strength.MANDATORY, MARKET, Verdict.NOT_APPLICABLE), a())).isEmpty();
        assertThat(told(a().finding("R-1", Strength.MANDATORY, MARKET, Verdict.NOT_APPLICABLE), a().finding("R-1", Strength.MANDATORY, product(0, "Alto"), Verdict.UNDETERMINED)))
                .containsExactly("ACT_VERDICT buy: not applicable before, undetermined after", "REQUIREMENT_VERDICT R-1 (Alto): not applicable before, undetermined after");
    }
}
