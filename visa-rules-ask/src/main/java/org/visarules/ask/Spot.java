package org.visarules.ask;

import java.util.ArrayList;
import java.util.List;

import org.visarules.fact.DossierFacts;
import org.visarules.schema.Composite;
import org.visarules.schema.Fact;
import org.visarules.schema.FactType;
import org.visarules.schema.Kind;
import org.visarules.schema.Listing;
import org.visarules.schema.Property;

/**
 * A place in a dossier, as files and questions write it: {@code providers[0].team[1].certificates}. It is read and written by the schema, so it
 * knows no fact by name.
 *
 * @param path the way from the dossier
 */
record Spot(String path) {

    /** The place of a property of what stands here. */
    Spot at(String name) {
        return new Spot(path.isEmpty() ? name : path + "." + name);
    }

    /** The place of a record of the list that stands here. */
    Spot record(int index) {
        return new Spot(path + "[" + index + "]");
    }

    /** Whether it is that place or lies below it. */
    boolean isWithin(String other) {
        return path.equals(other) || path.startsWith(other + ".") || path.startsWith(other + "[");
    }

    /** The property that stands here. */
    Property<?> property(DossierFacts facts) {
        Composite<?> at = facts;
        Property<?> property = null;
        for (String name : path.split("\\.")) {
            property = at.type().property(bare(name)).orElseThrow(() -> new IllegalStateException("There is no " + path));
            Object raw = at.raw(property.index());
            if (raw instanceof Listing<?> list && name.endsWith("]")) {
                at = (Composite<?>) list.records().get(index(name));
            } else if (raw instanceof Composite<?> part) {
                at = part;
            }
        }
        return property;
    }

    /** The property that stands here in values of a type. */
    Property<?> property(FactType<?> type) {
        FactType<?> at = type;
        Property<?> property = null;
        for (String name : path.split("\\.")) {
            property = at.property(name).orElseThrow(() -> new IllegalStateException("There is no " + path));
            at = property.kind() instanceof Kind.Part<?> part ? part.of() : at;
        }
        return property;
    }

    /** What stands here. */
    Object read(DossierFacts facts) {
        Object at = facts;
        for (String name : path.split("\\.")) {
            Composite<?> within = (Composite<?>) at;
            at = within.raw(within.type().property(bare(name)).orElseThrow().index());
            if (name.endsWith("]")) {
                at = ((Listing<?>) at).records().get(index(name));
            }
        }
        return at;
    }

    /** The same facts with something else here. */
    DossierFacts written(DossierFacts facts, Object value) {
        return (DossierFacts) with(facts, List.of(path.split("\\.")), value);
    }

    private static Composite<?> with(Composite<?> within, List<String> way, Object value) {
        String name = way.get(0);
        int at = within.type().property(bare(name)).orElseThrow().index();
        List<String> rest = way.subList(1, way.size());
        if (!name.endsWith("]")) {
            return within.withRaw(at, rest.isEmpty() ? value : with((Composite<?>) within.raw(at), rest, value));
        }
        Listing<?> list = (Listing<?>) within.raw(at);
        List<Object> records = new ArrayList<>(list.records());
        int index = index(name);
        records.set(index, rest.isEmpty() ? value : with((Composite<?>) records.get(index), rest, value));
        return within.withRaw(at, new Listing<>(records, list.whole()));
    }

    /** The same facts with a record more, of which nothing is known, in the list that stands here. */
    DossierFacts opened(DossierFacts facts, FactType<?> type) {
        Listing<?> list = (Listing<?>) read(facts);
        List<Object> records = new ArrayList<>(list.records());
        records.add(type.unsaid());
        return written(facts, new Listing<>(records, list.whole()));
    }

    /** How many records stand in the list that stands here. */
    int size(DossierFacts facts) {
        return ((Listing<?>) read(facts)).records().size();
    }

    /** The places below a composite value that hold no composite value themselves. */
    static List<Spot> leaves(Spot spot, FactType<?> type) {
        List<Spot> leaves = new ArrayList<>();
        for (Property<?> property : type.properties()) {
            Spot at = spot.at(property.name());
            if (property.kind() instanceof Kind.Part<?> part) {
                leaves.addAll(leaves(at, part.of()));
            } else {
                leaves.add(at);
            }
        }
        return leaves;
    }

    /** The facts of a dossier with the places where they stand, the dossier's own lists and the lists of its facts in order; the market first. */
    static List<Placed> facts(DossierFacts facts) {
        List<Placed> placed = new ArrayList<>();
        collect(new Spot(""), facts, placed);
        return placed;
    }

    private static void collect(Spot spot, Composite<?> within, List<Placed> placed) {
        if (within instanceof Fact<?> fact) {
            placed.add(new Placed(spot, fact));
        }
        for (Property<?> property : within.type().properties()) {
            Object raw = within.raw(property.index());
            if (raw instanceof Composite<?> part) {
                collect(spot.at(property.name()), part, placed);
            } else if (raw instanceof Listing<?> list) {
                for (int i = 0; i < list.records().size(); i++) {
                    collect(spot.at(property.name()).record(i), (Composite<?>) list.records().get(i), placed);
                }
            }
        }
    }

    /** A fact and where it stands. */
    record Placed(Spot spot, Fact<?> fact) {
    }

    private static String bare(String name) {
        int bracket = name.indexOf('[');
        return bracket < 0 ? name : name.substring(0, bracket);
    }

    private static int index(String name) {
        return Integer.parseInt(name.substring(name.indexOf('[') + 1, name.length() - 1));
    }

    @Override
    public String toString() {
        return path;
    }
}
