package org.visarules.value;

import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * A describing list of constants: one answer per constant. A list that was written is whole; a list that was left out
 * may hold anything; one that ends in {@code maybe-more} holds what it names and perhaps others.
 *
 * <p>As a collection it has the constants it is known to hold.
 *
 * @param <E> the enumeration
 */
public final class Members<E extends Enum<E> & Choice> extends AbstractCollection<E> implements Value {

    private final Class<E> type;
    private final EnumSet<E> in;
    private final EnumSet<E> out;
    private final Answer others;

    private Members(Class<E> type, EnumSet<E> in, EnumSet<E> out, Answer others) {
        this.type = type;
        this.in = in;
        this.out = out;
        this.others = others;
    }

    /** Nothing is known of the list. */
    public static <E extends Enum<E> & Choice> Members<E> unknown(Class<E> type) {
        return new Members<>(type, EnumSet.noneOf(type), EnumSet.noneOf(type), Answer.UNKNOWN);
    }

    /** None at all. */
    public static <E extends Enum<E> & Choice> Members<E> none(Class<E> type) {
        return of(type, List.of());
    }

    /** Exactly these, and none if there are none. */
    public static <E extends Enum<E> & Choice> Members<E> of(Class<E> type, Collection<E> all) {
        EnumSet<E> in = EnumSet.noneOf(type);
        in.addAll(all);
        if (in.stream().anyMatch(member -> !member.isKnown())) {
            throw new IllegalArgumentException("A list names what is known; leave it out, or end it in 'maybe-more'");
        }
        return new Members<>(type, in, EnumSet.noneOf(type), Answer.NO);
    }

    /** Exactly these; at least one. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <E extends Enum<E> & Choice> Members<E> of(E first, E... others) {
        return of(first.getDeclaringClass(), EnumSet.of(first, others));
    }

    /** These, and perhaps others. */
    public static <E extends Enum<E> & Choice> Members<E> atLeast(Class<E> type, Collection<E> some) {
        Members<E> whole = of(type, some);
        return new Members<>(type, whole.in, EnumSet.noneOf(type), Answer.UNKNOWN);
    }

    /** The same list with that question answered. */
    public Members<E> with(E member, Answer answer) {
        EnumSet<E> nowIn = EnumSet.copyOf(in);
        EnumSet<E> nowOut = EnumSet.copyOf(out);
        nowIn.remove(member);
        nowOut.remove(member);
        if (answer == Answer.YES) {
            nowIn.add(member);
        } else if (answer == Answer.NO) {
            nowOut.add(member);
        }
        return new Members<>(type, nowIn, nowOut, others);
    }

    /** The same list, known to hold no other constant than those it is known to hold. */
    public Members<E> closed() {
        return new Members<>(type, in, EnumSet.noneOf(type), Answer.NO);
    }

    /** Whether the list holds that constant; only of an empty list is that known without knowing the constant. */
    public Answer has(Enum<?> member) {
        if (member.ordinal() == 0) {
            return isKnown() && in.isEmpty() ? Answer.NO : Answer.UNKNOWN;
        }
        if (in.contains(member)) {
            return Answer.YES;
        }
        return others == Answer.NO || out.contains(member) ? Answer.NO : Answer.UNKNOWN;
    }

    /** Whether the list holds that constant and no other. */
    @RuleMethod
    public Answer only(E member) {
        if (!member.isKnown()) {
            return in.size() > 1 ? Answer.NO : has(member);
        }
        EnumSet<E> open = open();
        open.remove(member);
        boolean hasOther = in.size() > (in.contains(member) ? 1 : 0);
        return has(member).and(hasOther ? Answer.NO : open.isEmpty() ? Answer.YES : Answer.UNKNOWN);
    }

    /** Whether the list holds that constant. */
    @RuleMethod
    public Answer includes(E member) {
        return has(member);
    }

    /** Whether every constant that the list holds is in the other list too. */
    @RuleMethod
    public Answer within(Members<E> all) {
        Answer within = Answer.YES;
        for (E member : in) {
            within = within.and(all.has(member));
        }
        EnumSet<E> open = open();
        open.removeAll(all.in);
        return open.isEmpty() ? within : within.and(Answer.UNKNOWN);
    }

    /** Whether the list holds a constant that the other list holds too. */
    @RuleMethod
    public Answer includesAny(Members<E> some) {
        Answer any = Answer.NO;
        EnumSet<E> possible = open();
        possible.addAll(in);
        for (E member : possible) {
            any = any.or(has(member).and(some.has(member)));
        }
        return any;
    }

    /** Whether the list holds two constants at least. */
    @RuleMethod
    public Answer moreThanOne() {
        return in.size() > 1 ? Answer.YES : in.size() + open().size() > 1 ? Answer.UNKNOWN : Answer.NO;
    }

    /** Whether the list holds any constant. */
    @RuleMethod
    public Answer holdsAny() {
        return !in.isEmpty() ? Answer.YES : open().isEmpty() ? Answer.NO : Answer.UNKNOWN;
    }

    // The constants of which nothing is known whether the list holds them.
    private EnumSet<E> open() {
        if (others == Answer.NO) {
            return EnumSet.noneOf(type);
        }
        EnumSet<E> open = EnumSet.complementOf(in);
        open.removeAll(out);
        open.remove(type.getEnumConstants()[0]);
        return open;
    }

    /** The constants that the list is known to hold, in the order of their enumeration. */
    public Set<E> held() {
        return Collections.unmodifiableSet(in);
    }

    /** The enumeration. */
    public Class<E> type() {
        return type;
    }

    @Override
    public boolean isKnown() {
        return others == Answer.NO;
    }

    @Override
    public boolean contains(Object member) {
        return in.contains(member);
    }

    @Override
    public Iterator<E> iterator() {
        return held().iterator();
    }

    @Override
    public int size() {
        return in.size();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Members<?> members && type == members.type && in.equals(members.in)
                && out.equals(members.out) && others == members.others;
    }

    @Override
    public int hashCode() {
        return in.hashCode() * 31 + others.ordinal();
    }

    @Override
    public String toString() {
        StringBuilder written = new StringBuilder("[");
        for (E member : in) {
            written.append(written.length() > 1 ? ", " : "").append(member.written());
        }
        if (!isKnown()) {
            written.append(in.isEmpty() ? "" : ", ").append("maybe-more");
        }
        return written.append("]").toString();
    }
}
