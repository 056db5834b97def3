package org.visarules.engine.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.visarules.fact.Source;
import org.visarules.schema.Fact;
import org.visarules.schema.Listing;
import org.visarules.value.Day;

/**
 * The records of one list, with one record for everything that they describe. What speaks for a record is never lent
 * to a claim: claims are merged with claims only, and a claim that says nothing beyond what is shown is dropped.
 *
 * @param entries one per record as judged, in the order of the first record given for each
 * @param whole whether there are no others
 */
record Records<F extends Fact<F>>(List<Entry<F>> entries, boolean whole) {

    /**
     * A record as judged.
     *
     * @param record with its latest status
     * @param position of the first record given for it
     * @param statuses its statuses through time, if they changed; else empty
     */
    record Entry<F extends Fact<F>>(F record, int position, List<Statuses> statuses) {

        F on(LocalDate day) {
            return statuses.isEmpty() ? record : statuses.get(0).on(day, record);
        }
    }

    static <F extends Fact<F>> Records<F> of(String list, Listing<F> given, Oddities oddities) {
        Map<Object, List<Integer>> shown = new LinkedHashMap<>();
        Map<Object, List<Integer>> claimed = new LinkedHashMap<>();
        for (int i = 0; i < given.records().size(); i++) {
            F record = given.records().get(i);
            Object key = Identity.of(record.type()).key(record, given.records());
            (Source.isOnlyClaimed(record) ? claimed : shown).computeIfAbsent(key, first -> new ArrayList<>()).add(i);
        }
        Map<Object, Entry<F>> entries = new LinkedHashMap<>();
        shown.forEach((key, positions) -> entries.put(key, entry(list, given, positions, oddities)));
        List<Entry<F>> all = new ArrayList<>(entries.values());
        claimed.forEach((key, positions) -> {
            Entry<F> claim = entry(list, given, positions, oddities);
            if (!entries.containsKey(key) || !isConfirmed(list, given, claim, entries.get(key), oddities)) {
                all.add(claim);
            }
        });
        all.sort((one, other) -> Integer.compare(one.position(), other.position()));
        return new Records<>(List.copyOf(all), given.whole());
    }

    private static <F extends Fact<F>> Entry<F> entry(String list, Listing<F> given, List<Integer> positions, Oddities oddities) {
        F first = given.records().get(positions.get(0));
        if (positions.size() == 1) {
            return new Entry<>(first, positions.get(0), List.of());
        }
        List<F> records = positions.stream().map(given.records()::get).toList();
        if (records.stream().allMatch(first::sameContent)) {
            positions.stream().skip(1).forEach(position -> oddities.repeated(list, positions.get(0), position));
            return new Entry<>(first, positions.get(0), List.of());
        }
        Merge merge = new Merge();
        if (!Statuses.carriedBy(first)) {
            F merged = records.stream().reduce(merge::of).orElseThrow();
            report(list, given, positions, merge, oddities);
            return new Entry<>(merged, positions.get(0), List.of());
        }
        Statuses statuses = Statuses.of(records);
        F merged = records.stream().map(Statuses::without).reduce(merge::of).orElseThrow();
        if (statuses.contradict()) {
            merge.contradictions().add("status");
        }
        if (!statuses.changed()) {
            report(list, given, positions, merge, oddities);
        } else if (!merge.contradictions().isEmpty()) {
            oddities.contradictions(list, given.records(), positions, merge.contradictions());
        }
        return new Entry<>(statuses.latest(merged), positions.get(0), statuses.changed() ? List.of(statuses) : List.of());
    }

    private static void report(String list, Listing<? extends Fact<?>> given, List<Integer> positions, Merge merge, Oddities oddities) {
        if (merge.contradictions().isEmpty()) {
            positions.stream().skip(1).forEach(position -> oddities.joined(list, positions.get(0), position));
        } else {
            oddities.contradictions(list, given.records(), positions, merge.contradictions());
        }
    }

    private static <F extends Fact<F>> boolean isConfirmed(String list, Listing<F> given, Entry<F> claim, Entry<F> shown, Oddities oddities) {
        Merge merge = new Merge();
        F both = merge.of(withoutSource(shown.record()), withoutSource(claim.record()));
        if (!merge.contradictions().isEmpty()) {
            oddities.contradictions(list, given.records(), List.of(shown.position(), claim.position()), merge.contradictions());
            return false;
        }
        boolean confirmed = both.sameContent(withoutSource(shown.record()));
        if (confirmed) {
            oddities.joined(list, shown.position(), claim.position());
        }
        return confirmed;
    }

    private static <F extends Fact<F>> F withoutSource(F record) {
        return record.type().property("source").map(source -> record.withRaw(source.index(), Source.unsaid())).orElse(record);
    }

    /** Whether a status changed on a day that the records tell. */
    boolean changed() {
        return entries.stream().anyMatch(entry -> !entry.statuses().isEmpty());
    }

    /** The days on which a status changed. */
    List<Day> days() {
        return entries.stream().flatMap(entry -> entry.statuses().stream()).flatMap(statuses -> statuses.days().stream()).toList();
    }

    /** The records with their latest statuses. */
    Listing<F> latest() {
        return new Listing<>(entries.stream().map(Entry::record).toList(), whole);
    }

    /** The records with the statuses that govern on that day. */
    Listing<F> on(LocalDate day) {
        return new Listing<>(entries.stream().map(entry -> entry.on(day)).toList(), whole);
    }

    /** For each record, the position of the first one given for it. */
    List<Integer> positions() {
        return entries.stream().map(Entry::position).toList();
    }
}
