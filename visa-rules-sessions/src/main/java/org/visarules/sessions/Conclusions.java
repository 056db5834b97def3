package org.visarules.sessions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.visarules.engine.Judge.Firing;
import org.visarules.fact.Derived;
import org.visarules.schema.Fact;
import org.visarules.schema.Place;

/** What has fired on one dossier so far, and the facts among which further rules are fired. */
final class Conclusions {

    private final List<Fact<?>> facts;
    private final int given;
    private final List<Firing> firings = new ArrayList<>();
    private final Map<String, Derived> derived = new LinkedHashMap<>();
    private int joined;

    Conclusions(List<Fact<?>> given) {
        this.facts = new ArrayList<>(given);
        this.given = given.size();
    }

    void fired(Firing firing) {
        firings.add(firing);
    }

    /** A fact is derived once, by however many rules. It is seen from the next stratum on. */
    void derived(Fact<?> subject, String term) {
        String path = term + "(" + subject.place().path() + ")";
        derived.computeIfAbsent(path, p -> Derived.of(new Place(given + derived.size(), p, null), term, subject));
    }

    /** The facts given, and those derived before. */
    List<Fact<?>> facts() {
        return Collections.unmodifiableList(facts);
    }

    /** Ends a stratum: what it derived joins the facts. */
    void endStratum() {
        derived.values().stream().skip(joined).forEach(facts::add);
        joined = derived.size();
    }

    List<Firing> firings() {
        return List.copyOf(firings);
    }
}
