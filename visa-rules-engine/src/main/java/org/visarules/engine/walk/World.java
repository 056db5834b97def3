package org.visarules.engine.walk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.visarules.fact.AsOf;
import org.visarules.fact.DossierFacts;
import org.visarules.fact.Source;
import org.visarules.schema.Composite;
import org.visarules.schema.Fact;
import org.visarules.schema.FactType;
import org.visarules.schema.Kind;
import org.visarules.schema.Listing;
import org.visarules.schema.Place;
import org.visarules.schema.Property;
import org.visarules.value.Day;

/**
 * A dossier as rules see it: every fact in its place, and for every open list one record that stands for whatever
 * else it may hold. Immutable.
 */
public final class World {

    private final Entry[][] byType;

    private World(Entry[][] byType) {
        this.byType = byType;
    }

    /**
     * The world of a dossier.
     *
     * @param facts the facts of the dossier
     * @param packFacts the facts that come from the packs and the question: the day asked and the parameters, in their places
     * @param paths the path of a record of the dossier by the name of its list and its position there
     */
    public static World of(DossierFacts facts, List<Fact<?>> packFacts, BiFunction<String, Integer, String> paths) {
        Layout layout = new Layout(paths);
        layout.lay(facts, "", null, "");
        packFacts.forEach(fact -> layout.add(Entry.of(fact)));
        return layout.world();
    }

    /** The world of a complete dossier whose facts stand in their places already. */
    public static World of(List<Fact<?>> placed) {
        Layout layout = new Layout((list, position) -> list);
        placed.forEach(fact -> layout.add(Entry.of(fact)));
        return layout.world();
    }

    Entry[] ofType(int type) {
        return byType[type];
    }

    /** Every fact, records for open lists included, in the order of types and places. */
    public List<Entry> entries() {
        return Arrays.stream(byType).flatMap(Arrays::stream).toList();
    }

    /** Whether every fact is there for certain and, but for those of the packs, known in every part. */
    public boolean isComplete() {
        for (Entry[] entries : byType) {
            for (Entry entry : entries) {
                if (entry.truth() != Truth.YES || entry.fact().place().index() >= 0 && !entry.fact().isKnown()) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The day asked. */
    public Day today() {
        return ((AsOf) byType[Program.typeIndex(AsOf.TYPE)][0].fact()).getDate();
    }

    /** The entry of the fact at that path, or null if it is not there. */
    public Entry at(String path) {
        for (Entry[] entries : byType) {
            for (Entry entry : entries) {
                if (entry.fact().place().path().equals(path)) {
                    return entry;
                }
            }
        }
        return null;
    }

    /** The same world with each entry as the operator gives it; an entry for which it gives null is not there. */
    public World with(UnaryOperator<Entry> change) {
        Entry[][] changed = byType.clone();
        for (int type = 0; type < changed.length; type++) {
            Entry[] entries = changed[type];
            for (int i = 0; i < entries.length; i++) {
                Entry now = change.apply(entries[i]);
                if (now != entries[i]) {
                    changed[type] = Arrays.stream(byType[type]).map(change).filter(Objects::nonNull).toArray(Entry[]::new);
                    break;
                }
            }
        }
        return new World(changed);
    }

    /** The same world with another entry in the place of one. */
    public World with(Entry old, Entry now) {
        int type = Program.typeIndex(old.fact().type());
        Entry[][] changed = byType.clone();
        changed[type] = Arrays.stream(byType[type]).map(entry -> entry == old ? now : entry).toArray(Entry[]::new);
        return new World(changed);
    }

    /** The same world with further entries, after the others of their types. */
    public World and(List<Entry> further) {
        Entry[][] changed = byType.clone();
        for (Entry entry : further) {
            int type = Program.typeIndex(entry.fact().type());
            changed[type] = Stream.concat(Arrays.stream(changed[type]), Stream.of(entry)).toArray(Entry[]::new);
        }
        return new World(changed);
    }

    private static final class Layout {

        private final BiFunction<String, Integer, String> paths;
        private final List<List<Entry>> entries = new ArrayList<>();
        private int next;

        Layout(BiFunction<String, Integer, String> paths) {
            this.paths = paths;
            for (int type = 0; type < Program.typeCount(); type++) {
                entries.add(new ArrayList<>());
            }
        }

        void add(Entry entry) {
            entries.get(Program.typeIndex(entry.fact().type())).add(entry);
        }

        World world() {
            return new World(entries.stream().map(list -> list.toArray(Entry[]::new)).toArray(Entry[][]::new));
        }

        // Gives every record below a composite its place; list: the open list that the composite itself stands for, if any.
        private void lay(Composite<?> composite, String path, Fact<?> owner, String list) {
            for (Property<?> property : composite.type().properties()) {
                Object value = composite.raw(property.index());
                if (property.kind() instanceof Kind.Part<?>) {
                    String at = within(path, property);
                    Composite<?> part = (Composite<?>) value;
                    if (Program.isFact(part)) {
                        place((Fact<?>) part, at, owner, Entry.Presence.CERTAIN, "");
                    } else {
                        lay(part, at, owner, list);
                    }
                } else if (property.kind() instanceof Kind.Records<?> records) {
                    Listing<?> listing = (Listing<?>) value;
                    String at = within(path, property);
                    int index = 0;
                    for (Object record : listing) {
                        Fact<?> fact = (Fact<?>) record;
                        String where = owner == null ? paths.apply(property.name(), index++) : at + "[" + index++ + "]";
                        place(fact, where, owner, Source.isOnlyClaimed(fact) ? Entry.Presence.CLAIMED : Entry.Presence.CERTAIN, "");
                    }
                    if (!listing.whole()) {
                        place(ghostOf(records.of()), at + "[*]", owner, Entry.Presence.POSSIBLE, list.isEmpty() ? at : list);
                    }
                }
            }
        }

        private static String within(String path, Property<?> property) {
            return path.isEmpty() ? property.name() : path + "." + property.name();
        }

        private static Fact<?> ghostOf(FactType<?> type) {
            return (Fact<?>) type.unsaid();
        }

        private void place(Fact<?> fact, String path, Fact<?> owner, Entry.Presence presence, String list) {
            Fact<?> placed = (Fact<?>) fact.at(new Place(next++, path, owner));
            add(new Entry(placed, presence, list));
            lay(placed, path, placed, list);
        }
    }
}
