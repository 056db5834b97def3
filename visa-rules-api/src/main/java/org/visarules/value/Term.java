package org.visarules.value;

import java.time.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A length of time in calendar years, months and days: {@code 3 years}, {@code 18 months}, {@code 42 days}. */
public final class Term implements Value {

    /** Not known, or no term at all. */
    public static final Term UNKNOWN = new Term(Period.ZERO);

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,4}) (year|month|day)s?");

    private final Period period;

    private Term(Period period) {
        this.period = period;
    }

    /** A term of that many calendar years. */
    public static Term ofYears(int years) {
        return new Term(Period.ofYears(years));
    }

    /**
     * Reads {@code 3 years}, {@code 18 months} or {@code 42 days}.
     *
     * @throws IllegalArgumentException if it is none of these
     */
    public static Term of(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + written + "' is no term; write for example '3 years', '18 months' or '42 days'");
        }
        int count = Integer.parseInt(matcher.group(1));
        return new Term(switch (matcher.group(2)) {
            case "year" -> Period.ofYears(count);
            case "month" -> Period.ofMonths(count);
            default -> Period.ofDays(count);
        });
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
            return count(period.getDays(), "day");
        }
        return period.getMonths() != 0 ? count(period.getMonths(), "month") : count(period.getYears(), "year");
    }

    private static String count(int count, String unit) {
        return count + " " + unit + (count == 1 ? "" : "s");
    }
}
