package org.visarules.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.visarules.Dossier;
import org.visarules.VisaRules;
import org.visarules.VisaRulesException;
import org.visarules.ask.Notice;
import org.visarules.ask.Timeline;
import org.visarules.decision.Cause;
import org.visarules.decision.Change;
import org.visarules.decision.Decision;
import org.visarules.decision.PackId;
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
import org.visarules.fact.Product;
import org.visarules.fact.SecurityFunction;
import org.visarules.fact.Weight;
import org.visarules.fact.Window;
import org.visarules.rule.Act;
import org.visarules.value.Answer;
import org.visarules.value.Day;

/** A timeline says of each day what deciding on that day says, and of each change what makes it. {@code -Dvisarules.timelines=100} tries a hundred times as many dossiers. */
class TimelineTest {

    private static final int DOSSIERS = 42 * Integer.getInteger("visarules.timelines", 1);
    private static final int DAYS = 30;

    private final VisaRules rules = Engine.rules(BundledPacks.packs(), List.of());

    @Test
    void eachDayIsDecidedAsTheTimelineSays() {
        AtomicInteger changes = new AtomicInteger();
        AtomicInteger certain = new AtomicInteger();

        List<String> wrong = LongStream.range(0, DOSSIERS).parallel().boxed().flatMap(seed -> wrong(seed, changes, certain)).toList();

        assertThat(wrong).isEmpty();
        System.out.println("Timelines: " + DOSSIERS + " dossiers, " + changes + " changes, the cause of " + certain + " is certain.");
        assertThat(changes).as("changes seen").hasValueGreaterThan(DOSSIERS);
        assertThat(certain.get()).as("changes of which the cause is certain, of " + changes).isGreaterThan(changes.get() * 9 / 10);
    }

    private Stream<String> wrong(long seed, AtomicInteger changes, AtomicInteger certain) {
        RandomDossiers.Asked asked = RandomDossiers.of(seed);
        VisaRules with = Engine.with(asked.entered(), rules);
        LocalDate about = turn(with.decide(asked.dossier(), asked.day()));
        LocalDate first = about.minusDays(DAYS);
        LocalDate last = about.plusDays(DAYS);
        Timeline timeline = Timeline.of(with, asked.dossier(), first, last);
        List<Timeline.Span> spans = timeline.spans();
        assertThat(spans.get(0).firstDay()).isEqualTo(first);
        assertThat(spans.get(0).changes()).isEmpty();
        if (timeline.untold().isEmpty()) {
            assertThat(spans.get(spans.size() - 1).lastDay()).isEqualTo(last);
        }
        for (int i = 1; i < spans.size(); i++) {
            Timeline.Span span = spans.get(i);
            assertThat(span.firstDay()).isEqualTo(spans.get(i - 1).lastDay().plusDays(1));
            Map<String, Verdict> before = verdicts(spans.get(i - 1).decision());
            for (Change change : span.changes()) {
                assertThat(before.getOrDefault(change.key(), Verdict.NOT_APPLICABLE)).isEqualTo(change.before());
                assertThat(change.causes()).as("seed %s: %s on %s", seed, change.key(), span.firstDay()).isNotEmpty();
                before.put(change.key(), change.after());
                changes.incrementAndGet();
                certain.addAndGet(change.isCertain() ? 1 : 0);
            }
            for (Notice notice : span.notices()) {
                assertThat(notice.lastDay()).isEqualTo(span.firstDay().minusDays(1));
                for (Notice.Lead lead : notice.leads()) {
                    String which = "seed " + seed + ": " + lead.advisory().ground().rule() + " from " + lead.actBy();
                    assertThat(isAdvised(with.decide(asked.dossier(), lead.actBy()), lead, notice)).as(which).isFalse();
                    assertThat(isAdvised(with.decide(asked.dossier(), lead.actBy().plusDays(1)), lead, notice)).as(which).isTrue();
                    assertThat(isAdvised(with.decide(asked.dossier(), notice.lastDay()), lead, notice)).as(which).isTrue();
                }
            }
            before.values().removeIf(verdict -> verdict == Verdict.NOT_APPLICABLE);
            assertThat(span.changes()).isNotEmpty();
            assertThat(before).isEqualTo(verdicts(span.decision()));
        }
        return spans.stream().flatMap(span -> span.firstDay().datesUntil(span.lastDay().plusDays(1))
                .filter(day -> !verdicts(with.decide(asked.dossier(), day)).equals(verdicts(span.decision())))
                .map(day -> "seed " + seed + ": not so on " + day + " " + span));
    }

    private static boolean isAdvised(Decision decision, Notice.Lead lead, Notice notice) {
        return decision.advisories().stream().anyMatch(advisory -> advisory.ground().rule().equals(lead.advisory().ground().rule())
                && advisory.ground().facts().stream().anyMatch(fact -> fact.path().equals(notice.fact().path())));
    }

    // A day near which something changes, if there is one; else the day asked.
    private static LocalDate turn(Decision decision) {
        Decision.Holding holds = decision.holds();
        return !holds.lastDay().equals(LocalDate.MAX) ? holds.lastDay() : !holds.firstDay().equals(LocalDate.MIN) ? holds.firstDay() : decision.day();
    }

    // By requirement and subject; where nothing applies there is no verdict on a subject.
    private static Map<String, Verdict> verdicts(Decision decision) {
        Map<String, Verdict> verdicts = new TreeMap<>();
        decision.findings().stream().filter(finding -> finding.verdict() != Verdict.NOT_APPLICABLE)
                .forEach(finding -> verdicts.put(Change.key(finding.requirement(), finding.subject().path()), finding.verdict()));
        return verdicts;
    }

    private static Dossier demanding(Certificate... certificates) {
        Demand demand = Demand.of("D1").about(About.unsaid().functions(SecurityFunction.VPN)).weight(Weight.REQUIRED)
                .accepts(Label.certificate(CertificateScheme.CSPN)).equivalent(Answer.NO);
        Dossier dossier = Dossier.on(Market.of(Buyer.PRIVATE_COMPANY, Country.FR).demands(demand))
                .offering(Product.named("Alto").version("5.2.1").functions(SecurityFunction.VPN));
        for (Certificate certificate : certificates) {
            dossier = dossier.with(certificate);
        }
        return dossier.complete("certificates", "qualifications", "proofs").asking(Act.BUY);
    }

    private static Certificate certificate(String number, String window) {
        return Certificate.of(CertificateScheme.CSPN, number).of("Alto").versions("5.2.1").window(Window.of(window)).status(EvidenceStatus.IN_FORCE);
    }

    private Timeline timeline(Dossier dossier) {
        return timeline(rules, dossier);
    }

    private static Timeline timeline(VisaRules rules, Dossier dossier) {
        return Timeline.of(rules, dossier, LocalDate.parse("2026-01-01"), LocalDate.parse("2030-12-31"));
    }

    private static String told(Timeline timeline) {
        StringBuilder told = new StringBuilder();
        for (Timeline.Span span : timeline.spans(Reading.MARKET)) {
            told.append(span.firstDay()).append(' ').append(span.decision().verdict());
            for (Change change : span.changes()) {
                told.append(' ').append(change.isCertain() ? "certain" : "perhaps");
                for (Cause cause : change.causes()) {
                    told.append(' ').append(cause.sentence()).append(' ').append(cause.sentence().french());
                }
            }
            told.append('\n');
        }
        return told.toString();
    }

    @Test
    void theBeginningAndTheEndOfACertificateAreNamed() {
        assertThat(told(timeline(demanding(certificate("X-1", "2026-02-10/2029-02-09"))))).isEqualTo("""
                2026-01-01 NON_COMPLIANT
                2026-02-10 COMPLIANT certain X-1 (certificates[0]) begins on 2026-02-10. X-1 (certificates[0]) commence le 2026-02-10.
                2029-02-10 NON_COMPLIANT certain X-1 (certificates[0]) ends: its last day is 2029-02-09. X-1 (certificates[0]) prend fin : son dernier jour est le 2029-02-09.
                """);
    }

    @Test
    void whereSeveralDaysOfOneDocumentMakeItTheyAreNamedTogether() {
        assertThat(told(timeline(demanding(certificate("X-1", "2026-02-10/2029-02-10"))))).endsWith("2029-02-11 NON_COMPLIANT certain"
                + " X-1 (certificates[0]) ends: its last day is 2029-02-10. X-1 (certificates[0]) prend fin : son dernier jour est le 2029-02-10."
                + " 'window.firstDay' of X-1 (certificates[0]) is 2026-02-10, and 3 years later comes 2029-02-10."
                + " « window.firstDay » de X-1 (certificates[0]) : 2026-02-10 ; 3 ans plus tard : 2029-02-10.\n");
    }

    @Test
    void whereTwoDocumentsBeginAndEitherWouldDoNeitherIsSaidToBeTheCause() {
        assertThat(told(timeline(demanding(certificate("X-1", "2026-02-10/2027-02-09"), certificate("X-2", "2026-02-10/2028-05-09"))))).isEqualTo("""
                2026-01-01 NON_COMPLIANT
                2026-02-10 COMPLIANT perhaps X-1 (certificates[0]) begins on 2026-02-10. X-1 (certificates[0]) commence le 2026-02-10. X-2 (certificates[1]) begins on 2026-02-10. X-2 (certificates[1]) commence le 2026-02-10.
                2028-05-10 NON_COMPLIANT certain X-2 (certificates[1]) ends: its last day is 2028-05-09. X-2 (certificates[1]) prend fin : son dernier jour est le 2028-05-09.
                """);
    }

    @Test
    void aStatusThatChangesIsNamed() {
        Certificate issued = certificate("X-1", "2026-02-10/2029-02-09").statusSince(Day.of("2026-02-10"));
        assertThat(told(timeline(demanding(issued, issued.status(EvidenceStatus.WITHDRAWN).statusSince(Day.of("2027-05-03")))))).endsWith(
                "2027-05-03 NON_COMPLIANT certain X-1 (certificates[0]) has another status from 2027-05-03. X-1 (certificates[0]) change de statut le 2027-05-03.\n");
    }

    @Test
    void aReadingLeavesOutWhatDoesNotCountAndJoinsWhatItDivides() {
        Timeline timeline = timeline(demanding(certificate("X-1", "2026-02-10/2029-02-09")));
        assertThat(timeline.spans(Reading.LAW)).singleElement().satisfies(span -> {
            assertThat(span.firstDay()).isEqualTo(timeline.firstDay());
            assertThat(span.lastDay()).isEqualTo(timeline.lastDay());
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2027-01-02 | 2027-01-01 | The window ends on 2027-01-01, before it begins on 2027-01-02. Give the earlier day first; both are included.
            2027-01-01 | 2127-01-01 | The window from 2027-01-01 to 2127-01-01 has more than 100 years. Ask until 2126-12-31 at most.
            9998-01-01 | +10000-01-01 | The window from 9998-01-01 to +10000-01-01 is out of reach. Ask about days of the years 1 to 9999.
            0000-12-31 | 0001-01-01 | The window from 0000-12-31 to 0001-01-01 is out of reach. Ask about days of the years 1 to 9999.
            """)
    void aWindowThatCannotBeAskedAboutIsRefusedInASentence(LocalDate first, LocalDate last, String sentence) {
        assertThatThrownBy(() -> Timeline.of(rules, demanding(), first, last)).isInstanceOf(VisaRulesException.class).hasMessage(sentence);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-10, 2026-02-10", "2027-01-01, 2126-12-31", "9999-12-30, 9999-12-31", "0001-01-01, 0001-01-01"})
    void bothEndsAreIncluded(LocalDate first, LocalDate last) {
        Timeline timeline = Timeline.of(rules, demanding(certificate("X-1", "2026-02-10/2029-02-09")), first, last);
        assertThat(timeline.firstDay()).isEqualTo(first);
        assertThat(timeline.spans().get(timeline.spans().size() - 1).lastDay()).isEqualTo(last);
    }

    @Test
    void fromADayOnWhichThereIsNoDecisionNothingIsToldAndThisIsSaid() {
        VisaRules until = new VisaRules() {
            @Override
            public Decision decide(Dossier dossier, LocalDate day) {
                if (day.isAfter(LocalDate.parse("2027-06-30"))) {
                    throw new VisaRulesException("Too much is unknown");
                }
                return rules.decide(dossier, day);
            }

            @Override
            public List<PackId> packs() {
                return rules.packs();
            }
        };
        Timeline timeline = timeline(until, demanding(certificate("X-1", "2026-02-10/2029-02-09")));
        assertThat(timeline.untold()).isEqualTo("Too much is unknown");
        assertThat(timeline.toldUntil()).isEqualTo("2029-02-09");
        assertThat(timeline.explain(Locale.ENGLISH)).contains("\nFrom 2029-02-10 on nothing is told. Too much is unknown.\n")
                .contains("  cause      these rules do not tell\n");
    }
}
