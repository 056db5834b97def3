package org.visarules.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.visarules.Dossier;
import org.visarules.VisaRules;
import org.visarules.ask.Comparison;
import org.visarules.ask.Difference;
import org.visarules.ask.Difference.Kind;
import org.visarules.decision.Decision;
import org.visarules.decision.Finding;
import org.visarules.decision.Reading;
import org.visarules.decision.Verdict;
import org.visarules.engine.Engine;
import org.visarules.fact.DossierFacts;
import org.visarules.formats.DecisionJson;
import org.visarules.rule.Act;
import org.visarules.schema.Composite;
import org.visarules.schema.Listing;

/** What a comparison tells of decisions about random dossiers of every kind. */
class ComparisonTest {

    private static final int DOSSIERS_OF_A_KIND = 25;

    private static final List<LongFunction<RandomDossiers.Asked>> KINDS = List.of(RandomDossiers::of, RandomMakers::of, RandomBuyers::of, RandomServices::of);

    private final VisaRules rules = Engine.rules(BundledPacks.packs());

    private record Case(String name, RandomDossiers.Asked asked, Dossier dossier) {
    }

    /** In every other dossier a little is not known. */
    private static Stream<Case> cases() {
        return IntStream.range(0, DOSSIERS_OF_A_KIND * KINDS.size()).mapToObj(i -> {
            RandomDossiers.Asked asked = KINDS.get(i % KINDS.size()).apply(i);
            Dossier dossier = new Dossier(LeftOut.of(asked.dossier().facts(), i % 2 == 0 ? 0 : 3, new Random(i)), asked.dossier().acts(), Set.of());
            return new Case("dossier " + i, asked, dossier);
        }).parallel();
    }

    @Test
    void whereARecordStandsInItsListIsNoDifference() {
        int moved = cases().mapToInt(one -> {
            Dossier other = new Dossier(reordered(one.dossier().facts(), new Random(1)), one.dossier().acts(), one.dossier().assumptions());
            Decision decision = rules.decide(one.dossier(), one.asked().day());
            Decision reordered = rules.decide(other, one.asked().day());
            assertThat(Comparison.of(decision, reordered).differences()).as(one.name()).isEmpty();
            return decision.findings().equals(reordered.findings()) ? 0 : 1;
        }).sum();
        assertThat(moved).isGreaterThan(DOSSIERS_OF_A_KIND);
    }

    private static DossierFacts reordered(DossierFacts facts, Random random) {
        return facts.mapLeaves((property, value) -> reordered(value, random));
    }

    private static Object reordered(Object value, Random random) {
        if (!(value instanceof Listing<?> listing)) {
            return value;
        }
        List<Object> records = new ArrayList<>();
        listing.records().forEach(one -> records.add(one instanceof Composite<?> composite ? composite.mapLeaves((property, inner) -> reordered(inner, random)) : one));
        Collections.shuffle(records, random);
        return new Listing<>(records, listing.whole());
    }

    @Test
    void aDecisionThatWasWrittenAndReadIsTheSame() {
        cases().forEach(one -> {
            Decision decision = rules.decide(one.dossier(), one.asked().day());
            Decision read = DecisionJson.read(one.name(), DecisionJson.write(decision));
            assertThat(read).as(one.name()).isEqualTo(decision);
            assertThat(Comparison.of(decision, read)).as(one.name()).satisfies(same -> assertThat(same.isSame()).isTrue(), same -> assertThat(same.holds()).isEmpty());
        });
    }

    @Test
    void aVerdictDiffersExactlyIfTheComparisonSaysSoAndBothWaysAlike() {
        Set<Kind> kinds = Collections.synchronizedSet(EnumSet.noneOf(Kind.class));
        cases().forEach(one -> {
            Decision decision = rules.decide(one.dossier(), one.asked().day());
            Decision later = rules.decide(one.asked().dossier(), one.asked().day().plusYears(2));
            Comparison forward = Comparison.of(decision, later);
            Comparison back = Comparison.of(later, decision);
            for (Reading reading : Reading.values()) {
                boolean changed = !verdicts(decision, reading).equals(verdicts(later, reading));
                assertThat(forward.changesVerdict(reading)).as("%s, by %s", one.name(), reading).isEqualTo(changed);
                assertThat(back.changesVerdict(reading)).as("%s, by %s", one.name(), reading).isEqualTo(changed);
                assertThat(changed || decision.verdict(reading) == later.verdict(reading)).isTrue();
            }
            assertThat(mirrored(forward)).as(one.name()).containsExactlyInAnyOrderElementsOf(mirrored(back).stream().map(ComparisonTest::turned).sorted().toList());
            assertThat(forward.differences()).as(one.name()).isSortedAccordingTo(Comparator.comparing(Difference::kind));
            forward.differences().forEach(difference -> kinds.add(difference.kind()));
        });
        assertThat(kinds).contains(Kind.ACT_VERDICT, Kind.REQUIREMENT_VERDICT, Kind.DAY, Kind.MISSING, Kind.REASON, Kind.NOT_MET, Kind.REFUSED, Kind.RESERVATION,
                Kind.OBLIGATION, Kind.ADVISORY);
    }

    private static List<String> mirrored(Comparison comparison) {
        return comparison.differences().stream().map(one -> one.kind() + "\t" + one.about() + "\t" + one.before() + "\t" + one.after()).sorted().toList();
    }

    private static String turned(String difference) {
        String[] parts = difference.split("\t", -1);
        return parts[0] + "\t" + parts[1] + "\t" + parts[3] + "\t" + parts[2];
    }

    /** By requirement, and what it was asked of by its name, the verdicts of all that is called so. */
    private static TreeMap<String, List<Verdict>> verdicts(Decision decision, Reading reading) {
        TreeMap<String, List<Verdict>> verdicts = new TreeMap<>();
        for (Finding finding : decision.findings()) {
            if (reading.counts(finding.act(), finding.strength()) && finding.verdict() != Verdict.NOT_APPLICABLE) {
                verdicts.computeIfAbsent(finding.requirement() + " " + finding.subject().label(), any -> new ArrayList<>()).add(finding.verdict());
            }
        }
        for (Act act : decision.acts()) {
            verdicts.put(act.toString(), List.of(decision.verdict(act, reading)));
        }
        verdicts.values().removeIf(all -> all.stream().allMatch(verdict -> verdict == Verdict.NOT_APPLICABLE));
        verdicts.replaceAll((key, all) -> all.stream().sorted().toList());
        return verdicts;
    }
}
