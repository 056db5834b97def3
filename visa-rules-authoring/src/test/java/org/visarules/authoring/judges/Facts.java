package org.visarules.authoring.judges;

import java.util.ArrayList;
import java.util.List;

import org.visarules.fact.AsOf;
import org.visarules.schema.Fact;
import org.visarules.schema.Place;
import org.visarules.value.Day;

/** Facts in their places, as a dossier would hold them. */
final class Facts {

    private final List<Fact<?>> placed = new ArrayList<>();

    static Facts on(String day) {
        Facts facts = new Facts();
        facts.placed.add(AsOf.of(new Place(0, "asOf", null), Day.of(day)));
        return facts;
    }

    <F extends Fact<F>> F put(String path, F fact) {
        return put(path, fact, null);
    }

    <F extends Fact<F>> F put(String path, F fact, Fact<?> owner) {
        F at = fact.at(new Place(placed.size(), path, owner));
        placed.add(at);
        return at;
    }

    List<Fact<?>> all() {
        return placed;
    }
}
