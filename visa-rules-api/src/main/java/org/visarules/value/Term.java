package org.visarules.value;

import java.time.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time in calendar years, months, days or hours: {@code 3 years}, {@code 18 months}, {@code 42 days}, {@code 72 hours}. Hours are
 * whole days: of a day of the calendar 24 hours lead to the next one.
 */
public final class Term implements Value {

    /** Not known, or no term at all. */
    public static final Term UNKNOWN = new Term(Period.ZERO);

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,4}) (year|month|day|hour)s?");

    private final Period period;
    private final boolean inHours;

    private Term(Period period) {
        this(period, false);
    }

    private Term(Period period, boolean inHours) {
        this.period = period;
        this.inHours = inHours;
    }

    /** A term of that many calendar years. */
    public static Term ofYears(int years) {
        return new Term(Period.ofYears(years));
    }

    /**
     * Reads {@code 3 years}, {@code 18 months}, {@code 42 days} or {@code 72 hours}.
     *
     * @throws IllegalArgumentException if it is none of these, or hours that are no whole days
     */
    public static Term of(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + written + "' is no term; write for example '3 years', '18 months', '42 days' or '72 hours'");
        }
        int count = Integer.parseInt(matcher.group(1));
        boolean inHours = matcher.group(2).equals("hour");
        if (inHours && count % 24 != 0) {
            throw new IllegalArgumentException("'" + written + "' are no whole days; write for example '24 hours' or '72 hours'");
        }
        return new Term(switch (matcher.group(2)) {
            case "year" -> Period.ofYears(count);
            case "month" -> Period.ofMonths(count);
            default -> Period.ofDays(inHours ? count / 24 : count);
        }, inHours);
    }

    /** The calendar period; zero if the term is not known. */
    public Period period() {
        return period;
    }

    @Override
    public boolean isKnown() {
        return this != UNKNOWN;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || this != UNKNOWN && other != UNKNOWN && other instanceof Term term && period.equals(term.period);
    }

    @Override
    public int hashCode() {
        return period.hashCode();
    }

    @Override
    public String toString() {
        if (!isKnown()) {
            return "?";
        }
        if (period.getDays() != 0) {
            return inHours ? count(24 * period.getDays(), "hour") : count(period.getDays(), "day");
        }
        return period.getMonths() != 0 ? count(period.getMonths(), "month") : count(period.getYears(), "year");
    }

    private static String count(int count, String unit) {
        return count + " " + unit + (count == 1 ? "" : "s");
    }
}
