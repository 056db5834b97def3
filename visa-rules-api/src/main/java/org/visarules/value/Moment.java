package org.visarules.value;

import java.time.DateTimeException;
import java.time.OffsetDateTime;

/**
 * A day and time with its offset from UTC, {@link #NONE} (it has not happened), or {@link #UNKNOWN}. In an order,
 * {@code NONE} comes after every moment: what has not happened is not before anything.
 */
public final class Moment implements Value, Comparable<Moment> {

    /** It has not happened. */
    public static final Moment NONE = new Moment(OffsetDateTime.MAX);

    /** Not known. Never the same as {@link #NONE}. */
    public static final Moment UNKNOWN = new Moment(OffsetDateTime.MAX);

    private final OffsetDateTime time;

    private Moment(OffsetDateTime time) {
        this.time = time;
    }

    /**
     * A moment of the calendar.
     *
     * @throws IllegalArgumentException if its day is out of reach, see {@link Day#of(java.time.LocalDate)}
     */
    public static Moment of(OffsetDateTime time) {
        Day.of(time.toLocalDate());
        return new Moment(time);
    }

    /**
     * Reads {@code 2026-11-21T08:30+01:00}, {@code none} or {@code ?}.
     *
     * @throws IllegalArgumentException if it is no such moment
     */
    public static Moment of(String written) {
        if (written.equals("none")) {
            return NONE;
        }
        if (written.equals("?") || written.equals("unknown")) {
            return UNKNOWN;
        }
        try {
            return of(OffsetDateTime.parse(written));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + written
                    + "' is no moment; write day, time and offset, for example 2026-11-21T08:30+01:00, or 'none' or '?'");
        }
    }

    /** Whether this is a moment of the calendar, neither {@link #NONE} nor {@link #UNKNOWN}. */
    public boolean isTime() {
        return this != NONE && this != UNKNOWN;
    }

    /**
     * The day and time.
     *
     * @throws IllegalStateException if this is {@link #NONE} or {@link #UNKNOWN}
     */
    public OffsetDateTime time() {
        if (!isTime()) {
            throw new IllegalStateException("There is no time in '" + this + "'");
        }
        return time;
    }

    /** The calendar day on which it falls where it happened. */
    @RuleMethod
    public Day day() {
        return !isKnown() ? Day.UNKNOWN : this == NONE ? Day.NONE : Day.of(time.toLocalDate());
    }

    /** The calendar day on which the moment falls that is that much later. */
    @RuleMethod
    public Day dayAfter(Term term) {
        return !isKnown() || !term.isKnown() ? Day.UNKNOWN : plus(term).day();
    }

    /** Whether it is not later than that term after the other moment, to the second. */
    @RuleMethod
    public Answer within(Term term, Moment since) {
        if (!isKnown() || !term.isKnown() || !since.isKnown()) {
            return Answer.UNKNOWN;
        }
        return Answer.of(compareTo(since.plus(term)) <= 0);
    }

    /** The moment that much later, at the same offset: 24 hours for a day, the same time of the day for months. */
    public Moment plus(Term term) {
        if (!isKnown() || !term.isKnown()) {
            return UNKNOWN;
        }
        return this == NONE ? NONE : new Moment(time.plus(term.period()));
    }

    /** The moment that much earlier. */
    public Moment minus(Term term) {
        if (!isKnown() || !term.isKnown()) {
            return UNKNOWN;
        }
        return this == NONE ? NONE : new Moment(time.minus(term.period()));
    }

    @Override
    public boolean isKnown() {
        return this != UNKNOWN;
    }

    @Override
    public int compareTo(Moment other) {
        return time.toInstant().compareTo(other.time.toInstant());
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Moment moment && isTime() && moment.isTime() && time.isEqual(moment.time);
    }

    @Override
    public int hashCode() {
        return time.toInstant().hashCode();
    }

    @Override
    public String toString() {
        return this == NONE ? "none" : this == UNKNOWN ? "?" : time.toString();
    }
}
