package org.visarules.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.visarules.Dossier;
import org.visarules.VisaRules;
import org.visarules.VisaRulesException;
import org.visarules.ask.GapPlan;
import org.visarules.ask.GapPlan.Action;
import org.visarules.ask.GapPlan.Served;
import org.visarules.decision.Decision;
import org.visarules.decision.Finding;
import org.visarules.decision.Reading;
import org.visarules.decision.Verdict;
import org.visarules.engine.Engine;
import org.visarules.fact.About;
import org.visarules.fact.Buyer;
import org.visarules.fact.Certificate;
import org.visarules.fact.CertificateScheme;
import org.visarules.fact.Country;
import org.visarules.fact.Demand;
import org.visarules.fact.EvidenceStatus;
import org.visarules.fact.Label;
import org.visarules.fact.Market;
import org.visarules.fact.Procedure;
import org.visarules.fact.Product;
import org.visarules.fact.ProductLevel;
import org.visarules.fact.QualificationScheme;
import org.visarules.fact.SecurityFunction;
import org.visarules.fact.Weight;
import org.visarules.fact.Window;
import org.visarules.formats.DossierFiles;
import org.visarules.rule.Act;
import org.visarules.value.Answer;

/** A plan makes pass what it says, and nothing in it can be left out. {@code -Dvisarules.plans=100} tries a hundred random dossiers instead of one. */
class GapPlanTest {

    private static final int DOSSIERS = Integer.getInteger("visarules.plans", 1);
    private static final Path EXAMPLES = Path.of("..", "visa-rules-examples", "dossiers");
    private static final List<String> SOON = List.of("control-by-unlisted-provider.yaml", "detection-probe-cspn-only.yaml",
            "jsign-window-of-one-day.yaml", "qualified-audit-under-way.yaml", "siiv-of-an-operator.yaml", "vpn-gateway-oiv.yaml");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private final VisaRules rules = Engine.rules(BundledPacks.packs(), List.of());

    @Test
    void withAllStepsWhatTheyServePassesAndWithoutAnyOneItDoesNot() {
        AtomicInteger steps = new AtomicInteger();

        List<String> wrong = new ArrayList<>(LongStream.range(0, DOSSIERS).boxed().flatMap(seed -> {
            RandomDossiers.Asked asked = RandomDossiers.of(seed);
            return wrong("seed " + seed, asked.dossier(), asked.day(), steps).stream();
        }).toList());
        for (Label label : List.of(Label.certificate(CertificateScheme.CSPN), Label.certificate(CertificateScheme.EUCC), qualified(ProductLevel.ELEMENTAIRE),
                qualified(ProductLevel.RENFORCE))) {
            int before = steps.get();
            wrong.addAll(wrong(label.toString(), gateway("one", label), DAY, steps));
            assertThat(steps.get()).as("%s", label).isGreaterThan(before);
        }

        assertThat(wrong).isEmpty();
    }

    /** The examples that fail; where a hundred dossiers are tried all of them, otherwise those for which a plan is soon made. */
    @Test
    void soItIsOfTheExamples() throws IOException {
        AtomicInteger steps = new AtomicInteger();
        List<String> wrong = new ArrayList<>();
        for (Path file : examples()) {
            for (Dossier dossier : DossierFiles.read(file)) {
                wrong.addAll(wrong(file.getFileName().toString(), dossier, DAY, steps));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(steps).hasValueGreaterThan(SOON.size());
    }

    private static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.filter(file -> DOSSIERS > 1 || SOON.contains(file.getFileName().toString())).sorted().toList();
        }
    }

    private List<String> wrong(String name, Dossier dossier, LocalDate day, AtomicInteger steps) {
        List<String> wrong = new ArrayList<>();
        GapPlan plan = GapPlan.of(rules, dossier, day, Reading.MARKET);
        for (int course = 0; course < plan.courses().size(); course++) {
            Decision with = rules.decide(plan.after(course).get(0), day);
            for (Action action : plan.courses().get(course).actions()) {
                steps.incrementAndGet();
                if (action.serves().isEmpty() && action.first().isEmpty() && plan.courses().get(course).actions().stream().noneMatch(one -> one.first().contains(action.number()))) {
                    wrong.add(name + ": " + action + " serves nothing");
                }
                action.serves().stream().filter(served -> !passes(with, served)).forEach(served -> wrong.add(name + ": " + served + " does not pass"));
                Decision without = rules.decide(plan.after(course, action.number()).get(0), day);
                action.serves().stream().filter(served -> passes(without, served)).forEach(served -> wrong.add(name + ": " + served + " needs not " + action));
            }
        }
        return wrong;
    }

    private static boolean passes(Decision decision, Served served) {
        return decision.findings().stream().filter(finding -> finding.requirement().equals(served.requirement())
                && finding.subject().path().equals(served.subject().path())).map(Finding::verdict)
                .allMatch(verdict -> verdict != Verdict.NON_COMPLIANT && verdict != Verdict.UNDETERMINED);
    }

    private static Dossier gateway(String market, Label label) {
        return Dossier.on(Market.of(Buyer.PRIVATE_COMPANY, Country.FR).id(market).procedure(Procedure.PRIVATE_PURCHASE)
                        .demands(Demand.of("D1").about(About.unsaid().functions(SecurityFunction.VPN)).weight(Weight.REQUIRED).accepts(label).equivalent(Answer.NO)))
                .offering(Product.named("Alto").version("5.2.1").functions(SecurityFunction.VPN))
                .complete("certificates", "qualifications", "agrements", "proofs", "decisions").asking(Act.BUY);
    }

    private static Label qualified(ProductLevel level) {
        return Label.qualification(QualificationScheme.PRODUCT).productLevel(level);
    }

    @Test
    void oneQualificationServesTwoMarketsAtALevelThatBothAcceptAndItsCertificateComesFirst() {
        GapPlan plan = GapPlan.of(rules, List.of(gateway("one", qualified(ProductLevel.ELEMENTAIRE)), gateway("two", qualified(ProductLevel.STANDARD))),
                DAY, Reading.MARKET);

        assertThat(plan.courses().get(0).actions()).extracting(Action::path).containsExactly("certificates", "qualifications");
        Action certificate = plan.courses().get(0).actions().get(0);
        Action qualification = plan.courses().get(0).actions().get(1);
        assertThat(certificate.serves()).isEmpty();
        assertThat(certificate.secures()).filteredOn(secured -> secured.property().equals("scheme")).flatExtracting(GapPlan.Secured::values)
                .isNotEmpty().isSubsetOf("cc", "eucc");
        assertThat(qualification.first()).containsExactly(1);
        assertThat(qualification.serves()).extracting(Served::market).containsExactly("one", "two");
        assertThat(qualification.secures()).filteredOn(secured -> secured.property().equals("productLevel")).singleElement()
                .satisfies(level -> assertThat(level.values()).containsExactly("standard", "renforce"));
        assertThat(plan.after(0)).allSatisfy(dossier -> assertThat(rules.decide(dossier, DAY).verdict()).isEqualTo(Verdict.COMPLIANT));
        assertThat(plan.after(0, 2)).allSatisfy(dossier -> assertThat(rules.decide(dossier, DAY).verdict()).isEqualTo(Verdict.NON_COMPLIANT));
    }

    @Test
    void eachLevelOfAQualificationHasItsOwnCertificateFirst() {
        GapPlan plan = GapPlan.of(rules, gateway("one", Label.qualification(QualificationScheme.PRODUCT)), DAY, Reading.MARKET);

        assertThat(plan.courses()).allSatisfy(course -> assertThat(course.opens()).isEmpty());
        assertThat(plan.courses()).extracting(course -> values(course, "certificates", "scheme") + " " + values(course, "qualifications", "productLevel"))
                .contains("[cspn] [elementaire]").anyMatch(pair -> pair.startsWith("[eucc] [standard"));
    }

    @Test
    void aCertificateThatIsThereAlreadyIsNotObtainedAgain() {
        Dossier held = gateway("one", qualified(ProductLevel.ELEMENTAIRE)).with(Certificate.of(CertificateScheme.CSPN, "EX-2026/01").versions("5.2.1")
                .window(Window.between("2026-02-10", "2029-02-09")).status(EvidenceStatus.IN_FORCE));

        assertThat(GapPlan.of(rules, held, DAY, Reading.MARKET).courses().get(0).actions()).singleElement()
                .satisfies(action -> assertThat(action.path()).isEqualTo("qualifications"));
    }

    private static List<String> values(GapPlan.Course course, String path, String property) {
        return course.actions().stream().filter(action -> action.path().equals(path)).flatMap(action -> action.secures().stream())
                .filter(secured -> secured.property().equals(property)).flatMap(secured -> secured.values().stream()).toList();
    }

    @Test
    void withoutAnythingThatAStepSecuresItDoesNotPass() {
        GapPlan plan = GapPlan.of(rules, gateway("one", Label.certificate(CertificateScheme.CSPN)), DAY, Reading.MARKET);

        assertThat(plan.courses().get(0).actions().get(0).secures()).extracting(GapPlan.Secured::property)
                .containsExactlyInAnyOrder("scheme", "versions", "window.firstDay", "window.lastDay", "status");
    }

    @Test
    void whatNobodyCanBringAboutAnyMoreIsProvedAndSaid() {
        GapPlan plan = GapPlan.of(rules, gateway("one", Label.certificate(CertificateScheme.CC)), DAY, Reading.MARKET);

        assertThat(plan.courses()).isEmpty();
        assertThat(plan.never()).singleElement().satisfies(never -> assertThat(never.isProved()).isTrue());
    }

    @Test
    void whereNothingFailsThereIsNothingToDo() {
        GapPlan plan = GapPlan.of(rules, gateway("one", qualified(ProductLevel.STANDARD)).asking(Act.SELL).assuming(), DAY, Reading.LAW);

        assertThat(plan.courses()).isEmpty();
    }

    @Test
    void dossiersOfOtherOffersAreRefused() {
        Dossier one = gateway("one", qualified(ProductLevel.STANDARD));
        Dossier other = one.offering(Product.named("Beta"));

        assertThatThrownBy(() -> GapPlan.of(rules, List.of(one, other), DAY, Reading.MARKET)).isInstanceOf(VisaRulesException.class)
                .hasMessageStartingWith("The dossiers differ in more than their markets");
        assertThatThrownBy(() -> GapPlan.of(rules, List.of(), DAY, Reading.MARKET)).isInstanceOf(VisaRulesException.class);
        assertThatThrownBy(() -> GapPlan.of(rules, one, LocalDate.of(10_000, 1, 1), Reading.MARKET)).isInstanceOf(VisaRulesException.class)
                .hasMessageContaining("out of reach");
    }

    @Test
    void aPlanIsTheSameEachTimeAndFitsTheScreenInBothLanguages() {
        Dossier dossier = gateway("one", qualified(ProductLevel.STANDARD));
        GapPlan plan = GapPlan.of(rules, dossier, DAY, Reading.MARKET);
        GapPlan again = GapPlan.of(rules, dossier, DAY, Reading.MARKET);
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            String text = plan.explain(locale, Reading.MARKET);
            assertThat(text).isEqualTo(again.explain(locale, Reading.MARKET));
            assertThat(text.lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 100);
        }
    }
}
