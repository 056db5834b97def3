package org.visarules.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.visarules.Dossier;
import org.visarules.VisaRules;
import org.visarules.VisaRulesException;
import org.visarules.ask.Asked;
import org.visarules.ask.Inquiry;
import org.visarules.ask.Reply;
import org.visarules.decision.Decision;
import org.visarules.decision.Detail;
import org.visarules.decision.Finding;
import org.visarules.decision.Reading;
import org.visarules.decision.Verdict;
import org.visarules.engine.Engine;
import org.visarules.formats.DossierFiles;
import org.visarules.formats.DossierWriter;

/** Whatever is missing can be answered, and is then missing no more. {@code -Dvisarules.inquiries=100} tries a hundred times as many dossiers. */
class InquiryTest {

    private static final int DOSSIERS = 40 * Integer.getInteger("visarules.inquiries", 1);

    private static final List<LongFunction<RandomDossiers.Asked>> CASES =
            List.of(RandomDossiers::of, RandomMakers::of, RandomBuyers::of, RandomServices::of, RandomProjects::of);
    private static final int LEFT_OUT = 8;
    private static final Map<Locale, String> NAMED = Map.of(Locale.ENGLISH, "What is '", Locale.FRENCH, "Quelle est la valeur de");
    private static final String MORE = "something more";
    private static final int MOST_MORE = 3;

    private final VisaRules rules = Engine.rules(BundledPacks.packs(), List.of());

    @Test
    void everyAnswerCanBeWrittenAndItsQuestionIsGone() {
        Set<String> takes = new TreeSet<>();
        List<String> wrong = LongStream.range(0, DOSSIERS).boxed().flatMap(seed -> wrong(seed, takes)).toList();
        assertThat(wrong).isEmpty();
        assertThat(takes).contains("ONE", "SEVERAL", "DAY", "COUNTRIES");
    }

    private Stream<String> wrong(long seed, Set<String> takes) {
        RandomDossiers.Asked asked = incomplete(seed);
        VisaRules with = Engine.with(asked.entered(), rules);
        List<String> wrong = new ArrayList<>();
        Inquiry inquiry = Inquiry.of(with, asked.dossier(), asked.day());
        for (Asked question : inquiry.questions()) {
            takes.add(question.takes().name());
            for (String answer : answers(question)) {
                Dossier answered = inquiry.answered(question, answer);
                List<String> left = Inquiry.of(with.hypothetically(requirements(question)), answered, asked.day()).questions().stream().map(Asked::path).toList();
                if (left.contains(question.path()) && !answer.equals("nobody") && !answer.equals(MORE)) {
                    wrong.add(seed + ": " + question.path() + " = " + answer + " is asked again");
                }
                if (!DossierFiles.read("d.yaml", DossierWriter.yaml(answered)).equals(List.of(answered))) {
                    wrong.add(seed + ": " + question.path() + " = " + answer + " is not read back");
                }
            }
        }
        return wrong.stream();
    }

    private static RandomDossiers.Asked incomplete(long seed) {
        RandomDossiers.Asked asked = CASES.get((int) (seed % CASES.size())).apply(seed);
        return Law.with(asked, LeftOut.of(asked.dossier().facts(), LEFT_OUT, new Random(seed)));
    }

    @Test
    void noDecisionIsShownInTheNamesOfProperties() {
        int named = 0;
        for (long seed = 0; seed < DOSSIERS / 3; seed++) {
            RandomDossiers.Asked asked = incomplete(seed);
            Decision decision = Engine.with(asked.entered(), rules).decide(asked.dossier(), asked.day());
            for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
                named += decision.explain(locale, Reading.ADVICE, Detail.FULL).contains(NAMED.get(locale)) ? 1 : 0;
                assertThat(Inquiry.explain(decision, asked.dossier(), locale, Reading.ADVICE, Detail.FULL)).as("seed " + seed).doesNotContain(NAMED.get(locale));
            }
        }
        assertThat(named).as("decisions that ask in the names of properties").isPositive();
    }

    private static Set<String> requirements(Asked question) {
        return question.settles().stream().map(Asked.Settled::requirement).collect(Collectors.toSet());
    }

    private static List<String> answers(Asked question) {
        List<String> answers = new ArrayList<>(question.replies().stream().filter(Reply::isEnough).map(Reply::written).toList());
        answers.addAll(switch (question.takes()) {
            case DAY -> List.of("2026-02-10");
            case MOMENT -> List.of("2026-02-10T08:30+01:00");
            case NUMBER -> List.of("3", "24.5");
            case VERSION, VERSIONS -> List.of("5.2.1");
            case TEXT, TEXTS -> List.of("Alto Gateway");
            case TERM -> List.of("18 months");
            case COMPONENTS -> List.of("AVA_VAN.5, ALC_FLR.3");
            case LEVELS -> List.of("5, 3");
            case COUNTRY -> List.of("FR");
            case COUNTRIES -> List.of("FR, DE");
            case ONE, SEVERAL -> List.of();
        });
        return answers;
    }

    @Test
    void whatIsNoAnswerIsRefusedWithWhatToWrite() {
        for (long seed = 0; seed < 10; seed++) {
            RandomDossiers.Asked asked = incomplete(seed);
            Inquiry inquiry = Inquiry.of(Engine.with(asked.entered(), rules), asked.dossier(), asked.day());
            for (Asked question : inquiry.questions()) {
                if (question.takes() != Asked.Takes.TEXT && question.takes() != Asked.Takes.TEXTS && question.takes() != Asked.Takes.VERSION && question.takes() != Asked.Takes.VERSIONS) {
                    assertThatThrownBy(() -> inquiry.answered(question, "perhaps so")).as(question.path()).isInstanceOf(VisaRulesException.class)
                            .hasMessageStartingWith("'perhaps so' is no answer to: ").hasMessageEndingWith(question.takes().hint().english() + ".");
                }
                for (String nothing : List.of("", "?", "unknown")) {
                    assertThatThrownBy(() -> inquiry.answered(question, nothing)).as(question.path() + nothing).isInstanceOf(VisaRulesException.class);
                }
            }
        }
    }

    @Test
    void theMostDecisiveQuestionComesFirstAndAskingOnEndsInADecision() {
        int decided = 0;
        boolean added = false;
        for (long seed = 100; seed < 100 + DOSSIERS; seed++) {
            RandomDossiers.Asked asked = incomplete(seed);
            VisaRules with = Engine.with(asked.entered(), rules);
            LocalDate day = asked.day();
            Inquiry inquiry = Inquiry.of(with, asked.dossier(), day);
            int rounds = 0;
            int more = 0;
            while (!inquiry.questions().isEmpty()) {
                assertThat(inquiry.questions().stream().map(Asked::alone).toList()).isSortedAccordingTo((one, other) -> other - one);
                Asked first = inquiry.questions().get(0);
                List<String> answers = answers(first);
                if (more >= MOST_MORE) {
                    answers.remove(MORE);
                }
                String answer = answers.get((int) (seed % answers.size()));
                more += answer.equals(MORE) ? 1 : 0;
                added |= more > 0;
                inquiry = Inquiry.of(with, inquiry.answered(first, answer), day);
                assertThat(++rounds).as("rounds of " + seed).isLessThan(200);
                decided += inquiry.questions().isEmpty() ? 1 : 0;
            }
            assertThat(inquiry.decision().findings().stream().filter(InquiryTest::counts).map(Finding::verdict)).doesNotContain(Verdict.UNDETERMINED);
            assertThat(inquiry.settled()).isEqualTo(inquiry.findings());
        }
        assertThat(decided).as("dossiers that were undetermined").isPositive();
        assertThat(added).as("a list that held something more").isTrue();
    }

    @Test
    void whatAnAnswerSettlesByItselfIsWhatDecidingWithItSays() {
        int told = 0;
        for (long seed = 0; seed < DOSSIERS; seed++) {
            RandomDossiers.Asked asked = incomplete(seed);
            VisaRules with = Engine.with(asked.entered(), rules);
            Inquiry inquiry = Inquiry.of(with, asked.dossier(), asked.day());
            for (Asked question : inquiry.questions()) {
                if (question.alone() > 0) {
                    told++;
                    int most = inquiry.findings() - inquiry.settled();
                    assertThat(question.alone()).as(question.path()).isBetween(1, most);
                }
                // Of a question that takes one of a few words every answer is tried.
                if (question.alone() > 0 && question.takes() == Asked.Takes.ONE && question.replies().size() <= 2) {
                    int settled = answers(question).stream().mapToInt(answer -> settling(with, inquiry, question, answer, asked.day())).max().orElse(0);
                    assertThat(settled).as(seed + ": " + question.path()).isEqualTo(question.alone());
                }
            }
        }
        assertThat(told).as("questions of which an answer settles something by itself").isPositive();
    }

    private static int settling(VisaRules with, Inquiry inquiry, Asked question, String answer, LocalDate day) {
        List<String> open = open(inquiry);
        open.removeAll(open(Inquiry.of(with, inquiry.answered(question, answer), day)));
        return open.size();
    }

    private static List<String> open(Inquiry inquiry) {
        return inquiry.decision().findings().stream().filter(InquiryTest::counts).filter(finding -> finding.verdict() == Verdict.UNDETERMINED)
                .map(finding -> finding.requirement() + " " + finding.subject().path()).collect(Collectors.toCollection(ArrayList::new));
    }

    private static boolean counts(Finding finding) {
        return Reading.MARKET.counts(finding.act(), finding.strength());
    }
}
