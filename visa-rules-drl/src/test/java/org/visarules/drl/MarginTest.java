package org.visarules.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.visarules.Dossier;
import org.visarules.VisaRules;
import org.visarules.ask.Margin;
import org.visarules.ask.Margin.Measured;
import org.visarules.ask.Margin.Turn;
import org.visarules.ask.Margin.Unit;
import org.visarules.decision.Decision;
import org.visarules.decision.Finding;
import org.visarules.decision.Reading;
import org.visarules.decision.Verdict;
import org.visarules.engine.Engine;
import org.visarules.fact.DossierFacts;
import org.visarules.schema.Composite;
import org.visarules.schema.Kind;
import org.visarules.schema.Listing;
import org.visarules.schema.Property;

/** What a margin tells is what deciding tells: with the last value kept the verdict is the same, with the next it is another. {@code -Dvisarules.margins=100} tries a hundred times as many. */
class MarginTest {

    private static final int DOSSIERS = 40 * Integer.getInteger("visarules.margins", 1);

    private final VisaRules rules = Engine.rules(BundledPacks.packs(), List.of());

    @Test
    void whatIsToldIsWhatDecidingTells() {
        Map<Unit, AtomicInteger> seen = new EnumMap<>(Unit.class);
        for (Unit unit : Unit.values()) {
            seen.put(unit, new AtomicInteger());
        }
        AtomicInteger misses = new AtomicInteger();
        LongStream.range(0, DOSSIERS).parallel().forEach(seed -> {
            RandomDossiers.Asked asked = RandomDossiers.of(seed);
            Dossier dossier = new Dossier(asked.dossier().facts(), asked.dossier().acts(), Set.of());
            for (Measured one : Margin.of(rules, dossier, asked.day(), Reading.ADVICE).measured()) {
                for (Turn turn : one.turns()) {
                    String which = "seed " + seed + ", " + one.finding().requirement() + ", " + turn;
                    Verdict turned = turn.unit() == Unit.TIME ? verdict(dossier, LocalDate.parse(turn.turn()), one) : verdict(with(dossier, turn, turn.turn()), asked.day(), one);
                    Verdict kept = turn.unit() == Unit.TIME ? verdict(dossier, LocalDate.parse(turn.kept()), one) : verdict(with(dossier, turn, turn.kept()), asked.day(), one);
                    assertThat(turned == Verdict.COMPLIANT).as(which).isEqualTo(!one.passes());
                    assertThat(kept == Verdict.COMPLIANT).as(which).isEqualTo(one.passes());
                    seen.get(turn.unit()).incrementAndGet();
                    misses.addAndGet(one.passes() ? 0 : 1);
                }
            }
        });
        assertThat(seen).allSatisfy((unit, count) -> assertThat(count.get()).as("%s", unit).isPositive());
        assertThat(misses.get()).isPositive();
    }

    private Verdict verdict(Dossier dossier, LocalDate day, Measured one) {
        Decision decision = rules.decide(dossier, day);
        return decision.findings().stream().filter(finding -> finding.requirement().equals(one.finding().requirement())
                && finding.subject().path().equals(one.finding().subject().path())).map(Finding::verdict).findFirst().orElse(Verdict.NOT_APPLICABLE);
    }

    private static Dossier with(Dossier dossier, Turn turn, String value) {
        return new Dossier((DossierFacts) with(dossier.facts(), List.of(turn.path().split("\\.")), value), dossier.acts(), dossier.assumptions());
    }

    private static Composite<?> with(Composite<?> within, List<String> way, String value) {
        String[] name = way.get(0).split("[\\[\\]]");
        Property<?> property = within.type().property(name[0]).orElseThrow();
        List<String> rest = way.subList(1, way.size());
        if (name.length == 1) {
            return within.withRaw(property.index(), rest.isEmpty() ? ((Kind.Scalar<?>) property.kind()).parse(value)
                    : with((Composite<?>) within.raw(property.index()), rest, value));
        }
        List<Object> records = new ArrayList<>(((Listing<?>) within.raw(property.index())).records());
        records.set(Integer.parseInt(name[1]), with((Composite<?>) records.get(Integer.parseInt(name[1])), rest, value));
        return within.withRaw(property.index(), new Listing<>(records, ((Listing<?>) within.raw(property.index())).whole()));
    }
}
