package org.visarules.ask;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.visarules.fact.DossierFacts;
import org.visarules.schema.Composite;
import org.visarules.schema.FactType;
import org.visarules.schema.Kind;
import org.visarules.schema.Property;

/**
 * A move with what it has to secure.
 *
 * @param wants by the way from the record added, or from what is changed; an empty way is what is changed itself
 */
record Step(Move move, Map<String, Want> wants) {

    Step {
        wants = Collections.unmodifiableMap(new LinkedHashMap<>(wants));
    }

    static Step of(Move move) {
        return new Step(move, Map.of());
    }

    Step with(String way, Want want) {
        Map<String, Want> more = new LinkedHashMap<>(wants);
        more.put(way, want);
        return new Step(move, more);
    }

    /** Without that and whatever lies below it. */
    Step without(String way) {
        Map<String, Want> fewer = new LinkedHashMap<>(wants);
        fewer.keySet().removeIf(key -> new Spot(key).isWithin(way));
        return new Step(move, fewer);
    }

    /** The same facts with the steps taken, one after another. Of what is changed, all that no step secures is unknown if it is open, else as it was. */
    static DossierFacts taken(List<Step> steps, DossierFacts facts, int market, boolean isOpen) {
        DossierFacts now = facts;
        for (Step step : steps) {
            if (step.move.market() != Move.EVERY && step.move.market() != market) {
                continue;
            }
            Spot base = step.base(now);
            if (step.move.adds().isPresent()) {
                now = step.move.spot().opened(now, step.move.adds().get());
            } else if (isOpen) {
                now = cleared(base, now);
            }
            for (Map.Entry<String, Want> want : step.wants.entrySet()) {
                now = below(base, want.getKey()).written(now, want.getValue().value());
            }
        }
        return now;
    }

    private Spot base(DossierFacts facts) {
        return move.adds().isPresent() ? move.spot().record(move.spot().size(facts)) : move.spot();
    }

    /** Where each step's record, or what it changes, stands once all are taken. */
    static List<Spot> bases(List<Step> steps, DossierFacts facts, int market) {
        List<Spot> bases = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Move move = steps.get(i).move;
            boolean isAbout = move.market() == Move.EVERY || move.market() == market;
            bases.add(isAbout ? steps.get(i).base(taken(steps.subList(0, i), facts, market, false)) : new Spot("-"));
        }
        return bases;
    }

    static Spot below(Spot base, String way) {
        return way.isEmpty() ? base : new Spot(base.path() + "." + way);
    }

    private static DossierFacts cleared(Spot spot, DossierFacts facts) {
        Property<?> property = spot.property(facts);
        Object value = property.kind() instanceof Kind.Part<?> part ? unknown(part.of()) : property.kind().unsaid();
        return spot.written(facts, value);
    }

    private static Composite<?> unknown(FactType<?> type) {
        Composite<?> unknown = type.unsaid();
        for (Property<?> property : type.properties()) {
            unknown = unknown.withRaw(property.index(), property.kind() instanceof Kind.Part<?> part ? unknown(part.of()) : property.kind().unsaid());
        }
        return unknown;
    }
}
