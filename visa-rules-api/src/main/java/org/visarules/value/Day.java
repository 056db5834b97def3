package org.visarules.value;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * A calendar day, {@link #NONE} (it has not happened, or there is no such day), or {@link #UNKNOWN}. In an order,
 * {@code NONE} comes after every day: what has not happened is not before anything.
 */
public final class Day implements Value, Comparable<Day> {

    /** There is no such day: it has not happened, or the document itself says that there is no end. */
    public static final Day NONE = new Day(LocalDate.MAX);

    /** Not known. Never the same as {@link #NONE}. */
    public static final Day UNKNOWN = new Day(LocalDate.MAX);

    // No sum of terms leads from here out of the calendar of Java.
    private static final int FARTHEST_YEAR = 1_000_000;

    private final LocalDate date;

    private Day(LocalDate date) {
        this.date = date;
    }

    /**
     * A day of the calendar.
     *
     * @throws IllegalArgumentException if it is as far away as {@link LocalDate#MAX}; {@link #NONE} says that there is no end
     */
    public static Day of(LocalDate date) {
        if (Math.abs(date.getYear()) > FARTHEST_YEAR) {
            throw new IllegalArgumentException("'" + date + "' is out of reach; where there is no end, say none");
        }
        return new Day(date);
    }

    /**
     * Reads {@code 2026-11-21}, {@code none} or {@code ?}.
     *
     * @throws IllegalArgumentException if it is no such day
     */
    public static Day of(String written) {
        if (written.equals("none")) {
            return NONE;
        }
        if (written.equals("?") || written.equals("unknown")) {
            return UNKNOWN;
        }
        try {
            return of(LocalDate.parse(written));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + written + "' is no day of the calendar; write for example 2026-11-21, 'none' or '?'");
        }
    }

    /** Whether this is a day of the calendar, neither {@link #NONE} nor {@link #UNKNOWN}. */
    public boolean isDate() {
        return this != NONE && this != UNKNOWN;
    }

    /**
     * The day of the calendar.
     *
     * @throws IllegalStateException if this is {@link #NONE} or {@link #UNKNOWN}
     */
    public LocalDate date() {
        if (!isDate()) {
            throw new IllegalStateException("There is no date in '" + this + "'");
        }
        return date;
    }

    /** The same calendar day that much later; from 29 February to 28 February where the year has no 29th. */
    @RuleMethod
    public Day plus(Term term) {
        if (!isKnown() || !term.isKnown()) {
            return UNKNOWN;
        }
        return this == NONE ? NONE : new Day(date.plus(term.period()));
    }

    /** Whether the other day lies in the same calendar year. What has not happened lies in no year. */
    @RuleMethod
    public Answer sameYear(Day other) {
        if (this == NONE || other == NONE) {
            return Answer.NO;
        }
        return isKnown() && other.isKnown() ? Answer.of(date.getYear() == other.date.getYear()) : Answer.UNKNOWN;
    }

    /** The same calendar day that much earlier. */
    public Day minus(Term term) {
        if (!isKnown() || !term.isKnown()) {
            return UNKNOWN;
        }
        return this == NONE ? NONE : new Day(date.minus(term.period()));
    }

    @Override
    public boolean isKnown() {
        return this != UNKNOWN;
    }

    @Override
    public int compareTo(Day other) {
        return date.compareTo(other.date);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Day day && isDate() && day.isDate() && date.equals(day.date);
    }

    @Override
    public int hashCode() {
        return date.hashCode();
    }

    @Override
    public String toString() {
        return this == NONE ? "none" : this == UNKNOWN ? "?" : date.toString();
    }
}
