package org.visarules.value;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * A day and time with its offset from UTC, {@link #NONE} (it has not happened), or {@link #UNKNOWN}. In an order,
 * {@code NONE} comes after every moment: what has not happened is not before anything. The same instant at another offset is
 * another moment, since it may fall on another day.
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

    /** The calendar day on which it falls at its offset. */
    @RuleMethod
    public Day day() {
        return !isKnown() ? Day.UNKNOWN : this == NONE ? Day.NONE : Day.of(time.toLocalDate());
    }

    /** The calendar day on which the moment falls that is that much later: the last day on which what is due within the term is in time. */
    @RuleMethod
    public Day dayAfter(Term term) {
        return !isKnown() || !term.isKnown() ? Day.UNKNOWN : plus(term).day();
    }

    /** Whether it is not later than that term after the other moment. What has not happened is within no term. */
    @RuleMethod
    public Answer within(Term term, Moment since) {
        if (this == NONE) {
            return Answer.NO;
        }
        if (!isKnown() || !term.isKnown() || !since.isKnown()) {
            return Answer.UNKNOWN;
        }
        return Answer.of(!time.isAfter(since.plus(term).time));
    }

    /**
     * The moment that much later, at the same offset: hours and days are exact durations, months and years end at the same
     * time of the same day of the month, or with the last day of a month that has no such day.
     */
    public Moment plus(Term term) {
        if (!isKnown() || !term.isKnown()) {
            return UNKNOWN;
        }
        if (this == NONE) {
            return NONE;
        }
        OffsetDateTime end = time.plus(term.period());
        return new Moment(isCutShort(end, term) ? end.with(LocalTime.MAX) : end);
    }

    /** The earliest moment, at the same offset, from which that term leads to this one or beyond. */
    public Moment minus(Term term) {
        if (!isKnown() || !term.isKnown()) {
            return UNKNOWN;
        }
        if (this == NONE) {
            return NONE;
        }
        OffsetDateTime start = time.minus(term.period());
        return new Moment(isCutShort(start, term) ? start.plusDays(1).with(LocalTime.MIN) : start);
    }

    /** The moment that much later. */
    public Moment plus(Duration duration) {
        return isTime() ? new Moment(time.plus(duration)) : this;
    }

    /** The same instant as it is written at that offset. */
    public Moment at(ZoneOffset offset) {
        return isTime() ? new Moment(time.withOffsetSameInstant(offset)) : this;
    }

    // Where a month has no such day, the calendar of Java takes its last one.
    private boolean isCutShort(OffsetDateTime moved, Term term) {
        return term.period().getDays() == 0 && moved.getDayOfMonth() != time.getDayOfMonth();
    }

    @Override
    public boolean isKnown() {
        return this != UNKNOWN;
    }

    @Override
    public int compareTo(Moment other) {
        return time.compareTo(other.time);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Moment moment && isTime() && moment.isTime() && time.equals(moment.time);
    }

    @Override
    public int hashCode() {
        return time.hashCode();
    }

    @Override
    public String toString() {
        return this == NONE ? "none" : this == UNKNOWN ? "?" : time.toString();
    }
}
