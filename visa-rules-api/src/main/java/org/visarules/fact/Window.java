package org.visarules.fact;

import java.time.LocalDate;

import org.visarules.schema.Composite;
import org.visarules.schema.FactType;
import org.visarules.schema.Property;
import org.visarules.schema.State;
import org.visarules.value.Answer;
import org.visarules.value.Day;
import org.visarules.value.RuleMethod;

/**
 * A period of days, both inside. An end of {@link Day#NONE} means that the document itself says that there is
 * none.
 */
public final class Window extends Composite<Window> {

    public static final FactType<Window> TYPE = FactType.of(Window.class, Window::new);

    private static final Property<Day> FIRST_DAY = TYPE.day("firstDay");
    private static final Property<Day> LAST_DAY = TYPE.day("lastDay");

    private Window(State state) {
        super(TYPE, state);
    }

    /** Of which nothing is known. */
    public static Window unsaid() {
        return TYPE.unsaid();
    }

    /** From one day to another, both inside. */
    public static Window between(Day firstDay, Day lastDay) {
        return TYPE.unsaid().firstDay(firstDay).lastDay(lastDay);
    }

    /** From one day to another, both inside, each written as {@code 2026-11-21}, {@code none} or {@code ?}. */
    public static Window between(String firstDay, String lastDay) {
        return between(Day.of(firstDay), Day.of(lastDay));
    }

    /**
     * Reads {@code 2026-02-10/2029-02-09}; {@code ?} for a day that is not known, {@code none} for no end.
     *
     * @throws IllegalArgumentException if it is no such window
     */
    public static Window of(String written) {
        String[] days = written.split("/", -1);
        if (days.length != 2) {
            throw new IllegalArgumentException("'" + written + "' is no window; write for example 2026-02-10/2029-02-09, "
                    + "with '?' for a day that is not known and 'none' for no end");
        }
        return between(Day.of(days[0].strip()), Day.of(days[1].strip()));
    }

    /** First day, inside. */
    public Day getFirstDay() {
        return get(FIRST_DAY);
    }

    public Window firstDay(LocalDate firstDay) {
        return with(FIRST_DAY, Day.of(firstDay));
    }

    public Window firstDay(Day firstDay) {
        return with(FIRST_DAY, firstDay);
    }

    /** Last day, inside; {@code NONE} if there is none by the document itself. */
    public Day getLastDay() {
        return get(LAST_DAY);
    }

    public Window lastDay(LocalDate lastDay) {
        return with(LAST_DAY, Day.of(lastDay));
    }

    public Window lastDay(Day lastDay) {
        return with(LAST_DAY, lastDay);
    }

    /** Whether the day lies inside. What has not happened lies in no window, not even in one without end. */
    @RuleMethod(reads = {"firstDay", "lastDay"})
    public Answer covers(Day day) {
        if (day == Day.NONE) {
            return Answer.NO;
        }
        return notAfter(getFirstDay(), day).and(notAfter(day, getLastDay()));
    }

    /** Whether the document itself says that there is no end. */
    @RuleMethod(reads = "lastDay")
    public Answer hasNoEnd() {
        return getLastDay().isKnown() ? Answer.of(getLastDay() == Day.NONE) : Answer.UNKNOWN;
    }

    /** Whether the window ends before it begins, or on the very day. */
    public boolean isOdd() {
        return getFirstDay().isDate() && getLastDay().isDate() && getFirstDay().compareTo(getLastDay()) >= 0;
    }

    /** The window as a file writes it. */
    public String written() {
        return getFirstDay() + "/" + getLastDay();
    }

    private static Answer notAfter(Day one, Day other) {
        return one.isKnown() && other.isKnown() ? Answer.of(one.compareTo(other) <= 0) : Answer.UNKNOWN;
    }
}
