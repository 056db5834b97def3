package org.visarules.engine.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

import org.visarules.schema.Composite;
import org.visarules.schema.Fact;
import org.visarules.schema.Property;
import org.visarules.schema.Stated;
import org.visarules.value.Day;
import org.visarules.value.Value;

/**
 * The statuses of one document through time. Statuses that began on different days are its history: each governs from
 * its day until the next begins, and the first also speaks, with its day, before that. A status without a day is a
 * snapshot of which nobody knows when it began: it speaks against the latest one if it differs from all. A status that
 * is shown has begun: where a record says that it never did, the day is not known.
 */
final class Statuses {

    /** A status with the day from which it governs, and the day on which it is known to have begun. */
    private record Period(Day from, Day since, Object status) {
    }

    static final String SINCE = "statusSince";

    private final List<Period> periods;

    private Statuses(List<Period> periods) {
        this.periods = periods;
    }

    /** Whether the records carry statuses. */
    static boolean carriedBy(Fact<?> record) {
        return record.type().property("status").isPresent() && record.type().property(SINCE).isPresent();
    }

    /** Whether a status is said to have begun on no day. */
    static boolean beganNever(Composite<?> record) {
        return record.type().property(SINCE).filter(since -> record.raw(since.index()) == Day.NONE).isPresent();
    }

    /** The statuses of records that describe one document. */
    static <F extends Fact<F>> Statuses of(List<F> records) {
        TreeMap<Day, Set<Object>> dated = new TreeMap<>();
        Set<Object> undated = new LinkedHashSet<>();
        for (F record : records) {
            Day since = (Day) record.get(property(record, SINCE));
            Set<Object> there = since.isDate() ? dated.computeIfAbsent(since, day -> new LinkedHashSet<>()) : undated;
            there.addAll(known(record.raw(property(record, "status").index())));
        }
        dated.values().forEach(undated::removeAll);
        List<Period> periods = new ArrayList<>();
        dated.forEach((since, statuses) -> {
            boolean questioned = since.equals(dated.lastKey()) && !undated.isEmpty();
            Set<Object> all = new LinkedHashSet<>(statuses);
            all.addAll(questioned ? undated : Set.of());
            periods.add(new Period(since, questioned && !statuses.isEmpty() ? Day.UNKNOWN : since, one(all, records.get(0))));
        });
        if (dated.isEmpty()) {
            periods.add(new Period(Day.UNKNOWN, Day.UNKNOWN, one(undated, records.get(0))));
        }
        return new Statuses(List.copyOf(periods));
    }

    private static Object one(Set<Object> statuses, Fact<?> record) {
        List<Object> all = List.copyOf(statuses);
        return all.isEmpty() ? property(record, "status").unsaid() : all.size() == 1 ? all.get(0) : new Stated<>(all);
    }

    private static List<Object> known(Object raw) {
        List<?> stated = raw instanceof Stated<?> several ? several.values() : List.of(raw);
        return stated.stream().filter(value -> value instanceof Value known && known.isKnown()).<Object>map(value -> value).toList();
    }

    private static Property<?> property(Fact<?> record, String name) {
        return record.type().property(name).orElseThrow();
    }

    /** Whether the status changed on a day that the records tell. */
    boolean changed() {
        return periods.size() > 1;
    }

    /** The days from which its statuses govern. */
    List<Day> days() {
        return periods.stream().map(Period::from).filter(Day::isDate).toList();
    }

    /** Whether different statuses are stated for the same time. */
    boolean contradict() {
        return periods.stream().anyMatch(period -> period.status() instanceof Stated);
    }

    /** The record, with a day that nobody knows in the place of none. */
    static Fact<?> begun(Fact<?> record) {
        return beganNever(record) ? record.withRaw(property(record, SINCE).index(), Day.UNKNOWN) : record;
    }

    /** The record without status, so that what else it says can be merged. */
    static <F extends Fact<F>> F without(F record) {
        return set(record, new Period(Day.UNKNOWN, Day.UNKNOWN, property(record, "status").unsaid()));
    }

    /** The record with its latest status. */
    <F extends Fact<F>> F latest(F record) {
        return set(record, periods.get(periods.size() - 1));
    }

    /** The record with the status that governs on that day. */
    <F extends Fact<F>> F on(LocalDate day, F record) {
        Period governing = periods.get(0);
        for (int i = 1; i < periods.size(); i++) {
            governing = periods.get(i).from().date().isAfter(day) ? governing : periods.get(i);
        }
        return set(record, governing);
    }

    private static <F extends Fact<F>> F set(F record, Period period) {
        return record.withRaw(property(record, "status").index(), period.status())
                .withRaw(property(record, SINCE).index(), period.since());
    }
}
