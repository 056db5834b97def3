package org.visarules.engine.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.visarules.fact.Source;
import org.visarules.schema.Composite;
import org.visarules.schema.Listing;
import org.visarules.schema.Property;
import org.visarules.schema.Stated;
import org.visarules.value.Answer;
import org.visarules.value.Choice;
import org.visarules.value.Members;
import org.visarules.value.Value;

/**
 * Makes one value of what two records state. What only one of them knows is known; what both know and state
 * differently is unknown among the values stated. Parts are merged part by part; lists of records are joined, since a
 * document in hand stays in hand although another record does not name it; sources add up.
 */
final class Merge {

    private final Set<String> contradictions = new LinkedHashSet<>();

    /** Paths of the properties of which records stated different values, from the record on. */
    Set<String> contradictions() {
        return contradictions;
    }

    /** One record of two of the same type. */
    <C extends Composite<C>> C of(C one, C other) {
        return of("", one, other);
    }

    private <C extends Composite<C>> C of(String within, C one, C other) {
        C merged = one;
        for (Property<?> property : one.type().properties()) {
            int index = property.index();
            merged = merged.withRaw(index, isLeftOut(property, one) ? other.raw(index) : isLeftOut(property, other) ? one.raw(index)
                    : value(within + property.name(), one.raw(index), other.raw(index)));
        }
        return merged;
    }

    // What holds unless said contradicts nothing that was said.
    private static boolean isLeftOut(Property<?> property, Composite<?> record) {
        return property.unsaid() instanceof Choice && property.unsaid() == record.raw(property.index());
    }

    private Object value(String path, Object one, Object other) {
        if (one == other || one.equals(other)) {
            return one;
        }
        if (one instanceof Source first && other instanceof Source second) {
            return sources(first, second);
        }
        if (one instanceof Composite<?> first && other instanceof Composite<?> second) {
            return parts(path, first, second);
        }
        if (one instanceof Listing<?> first && other instanceof Listing<?> second) {
            return joined(path, first, second);
        }
        if (one instanceof Members<?> first && other instanceof Members<?> second && !(first.isKnown() && second.isKnown())) {
            return members(path, first, second);
        }
        if (one instanceof Value value && !value.isKnown()) {
            return other;
        }
        if (other instanceof Value value && !value.isKnown()) {
            return one;
        }
        contradictions.add(path);
        Set<Object> values = new LinkedHashSet<>(stated(one));
        values.addAll(stated(other));
        return new Stated<>(List.copyOf(values));
    }

    private static List<?> stated(Object raw) {
        return raw instanceof Stated<?> stated ? stated.values() : List.of(raw);
    }

    @SuppressWarnings("unchecked")
    private <C extends Composite<C>> Object parts(String path, Composite<?> one, Composite<?> other) {
        return of(path + ".", (C) one, (C) other);
    }

    private Listing<?> joined(String path, Listing<?> one, Listing<?> other) {
        Set<Object> records = new LinkedHashSet<>(one.records());
        records.addAll(other.records());
        boolean oneHoldsAll = records.size() == one.records().size();
        boolean otherHoldsAll = records.size() == other.records().size();
        if (one.whole() && other.whole() && !(oneHoldsAll && otherHoldsAll)) {
            contradictions.add(path);
        }
        return new Listing<>(new ArrayList<>(records),
                one.whole() && oneHoldsAll || other.whole() && otherHoldsAll || one.whole() && other.whole());
    }

    @SuppressWarnings("unchecked")
    private <E extends Enum<E> & Choice> Members<E> members(String path, Members<?> one, Members<?> other) {
        Members<E> first = (Members<E>) one;
        Members<E> second = (Members<E>) other;
        Members<E> merged = Members.unknown(first.type());
        boolean differ = false;
        for (E member : first.type().getEnumConstants()) {
            if (member.isKnown()) {
                Answer mine = first.has(member);
                Answer theirs = second.has(member);
                differ |= mine.isKnown() && theirs.isKnown() && mine != theirs;
                merged = merged.with(member, !mine.isKnown() ? theirs : !theirs.isKnown() || mine == theirs ? mine : Answer.UNKNOWN);
            }
        }
        if (differ) {
            contradictions.add(path);
            return merged;
        }
        return first.isKnown() ? first : second.isKnown() ? second : merged;
    }

    // A source says where a record was read, not what holds: two of them never contradict each other.
    private static Source sources(Source one, Source other) {
        Source last = other.getSeenOn().isDate() && (!one.getSeenOn().isDate() || other.getSeenOn().compareTo(one.getSeenOn()) > 0)
                ? other : one;
        Source kept = last;
        for (var kind : one.getKinds().held()) {
            kept = kept.kinds(kept.getKinds().with(kind, Answer.YES));
        }
        for (var kind : other.getKinds().held()) {
            kept = kept.kinds(kept.getKinds().with(kind, Answer.YES));
        }
        return kept;
    }
}
