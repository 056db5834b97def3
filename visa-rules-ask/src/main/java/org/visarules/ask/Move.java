package org.visarules.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.visarules.fact.DossierFacts;
import org.visarules.rule.Phrase;
import org.visarules.schema.FactType;
import org.visarules.schema.Kind;
import org.visarules.schema.Property;
import org.visarules.value.Answer;

/**
 * Something that somebody can bring about in a dossier: a record more in a list, or another content of a part of what is there.
 *
 * @param market position of the only dossier that it is about; {@link #EVERY} if it is about what all have in common
 * @param spot the list, or what is changed
 * @param adds the type of the record; nothing if what is there is changed
 * @param action how it is said
 */
record Move(int market, Spot spot, Optional<FactType<?>> adds, Phrase action) {

    static final int EVERY = -1;

    private static final String MARKET = "market";

    /** All that can be brought about in a dossier, in its order: records first. */
    static List<Move> all(DossierFacts facts, int market) {
        List<Move> records = new ArrayList<>();
        List<Move> changes = new ArrayList<>();
        lists(new Spot(""), DossierFacts.TYPE, market, records);
        for (Spot.Placed placed : Spot.facts(facts)) {
            int only = placed.spot().isWithin(MARKET) ? market : EVERY;
            lists(placed.spot(), placed.fact().type(), only, records);
            for (Map.Entry<String, Phrase> change : Doable.changes(placed.fact().type()).entrySet()) {
                Spot spot = new Spot(placed.spot().path() + "." + change.getKey());
                changes.add(new Move(only, spot, Optional.empty(), change.getValue()));
            }
        }
        records.addAll(changes);
        return records;
    }

    private static void lists(Spot spot, FactType<?> type, int market, List<Move> moves) {
        for (Property<?> property : type.properties()) {
            if (property.kind() instanceof Kind.Records<?> list) {
                Doable.record(list.of()).ifPresent(action -> moves.add(new Move(spot.path().isEmpty() ? EVERY : market, spot.at(property.name()),
                        Optional.of(list.of()), action)));
            }
        }
    }

    /** The first property of the record that is one of a closed list of constants other than yes and no: it says what the record is. */
    Optional<Property<?>> naming() {
        return adds.flatMap(type -> type.properties().stream()
                .filter(property -> property.kind() instanceof Kind.OneOf<?> oneOf && oneOf.javaType() != Answer.class).findFirst());
    }
}
