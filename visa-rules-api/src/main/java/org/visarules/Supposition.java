package org.visarules;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.visarules.decision.Decision;

/**
 * What is supposed of the law to see what would follow: from a day on, a parameter of a pack has another value, or a register holds one entry
 * more. No pack says so, and every decision made under it is marked. Where a parameter says one thing whatever the day, decisions asked of that day
 * or later go by the other value throughout; rules in force from the very day that it names are then in force from the day supposed.
 *
 * @param name the parameter or register, as the pack names it
 * @param value a day, a term, countries with a space between two; of a register what the entry says, such as {@code eucc} or
 *        {@code standard:EN 40000-1-2,regime:cra}
 * @param from the first day on which it is so
 */
public record Supposition(String name, String value, LocalDate from) {

    private static final Pattern WRITTEN = Pattern.compile("([A-Za-z0-9-]+)=([^@\\p{Cntrl}]+)@(\\d{4}-\\d{2}-\\d{2})");
    private static final String MARK = Decision.SUPPOSED;

    public Supposition {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(from, "from");
    }

    /**
     * Reads {@code NAME=VALUE@DAY}, with or without what {@link #written} puts before it.
     *
     * @throws VisaRulesException if it is written otherwise
     */
    public static Supposition of(String written) {
        Matcher parts = WRITTEN.matcher(isMarked(written) ? written.substring(MARK.length()) : written);
        try {
            if (parts.matches()) {
                return new Supposition(parts.group(1), parts.group(2).strip(), LocalDate.parse(parts.group(3)));
            }
        } catch (DateTimeParseException noDay) {
            // Told below.
        }
        throw new VisaRulesException("'" + written + "' supposes nothing. Write NAME=VALUE@DAY, the value from that day on: "
                + "CRA-FULL-APPLICATION=2028-12-11@2026-12-01 or CRA-DESIGNATED-SCHEMES=eucc@2027-06-01.");
    }

    /** As it stands among the assumptions of a decision. */
    public String written() {
        return MARK + name + "=" + value + "@" + from;
    }

    /** Whether something listed among the assumptions of a decision is supposed of the law, and not said of the dossier. */
    public static boolean isMarked(String assumption) {
        return assumption.startsWith(MARK);
    }
}
