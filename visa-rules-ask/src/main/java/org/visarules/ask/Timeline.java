package org.visarules.ask;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.visarules.Dossier;
import org.visarules.VisaRules;
import org.visarules.VisaRulesException;
import org.visarules.decision.Change;
import org.visarules.decision.Decision;
import org.visarules.decision.Reading;

/**
 * How the decision about a dossier goes on over a window of days: the stretches on which every verdict stays the same, and what changes, and
 * why, where one begins. Immutable. It supports the decision of a person and stands for that of no authority.
 */
public final class Timeline {

    /** The most years that a window may have. */
    public static final int MOST_YEARS = 100;

    private static final int LAST_YEAR = 9999;

    /**
     * Days on which every verdict stays the same.
     *
     * @param firstDay inclusive
     * @param lastDay inclusive
     * @param decision the decision on the first day
     * @param changes what differs from the day before, in the order of the findings; empty for the first stretch
     * @param notices what ended the day before where a verdict got worse, with the latest day to act
     */
    public record Span(LocalDate firstDay, LocalDate lastDay, Decision decision, List<Change> changes, List<Notice> notices) {

        public Span {
            changes = List.copyOf(changes);
            notices = List.copyOf(notices);
        }

        /** The number of its days. */
        public long days() {
            return ChronoUnit.DAYS.between(firstDay, lastDay) + 1;
        }

        private Span until(LocalDate day) {
            return new Span(firstDay, day, decision, changes, notices);
        }
    }

    private final Dossier dossier;
    private final List<Span> spans;

    private final LocalDate lastDay;
    private final String untold;

    private Timeline(Dossier dossier, List<Span> spans, LocalDate lastDay, String untold) {
        this.dossier = dossier;
        this.spans = List.copyOf(spans);
        this.lastDay = lastDay;
        this.untold = untold;
    }

    /**
     * The timeline of a dossier: a pure function of it, the days and the packs. Each stretch is decided on its first day; that it lasts until
     * its last is what {@link Decision#holds} proved, and where that proved too little, decided again. From a day on which there is no decision,
     * because too much is unknown, nothing is told.
     *
     * @param rules the packs
     * @param dossier the case
     * @param firstDay first day of the window, inclusive
     * @param lastDay last day of the window, inclusive
     * @throws VisaRulesException if there is no such window, or its first day cannot be decided
     */
    public static Timeline of(VisaRules rules, Dossier dossier, LocalDate firstDay, LocalDate lastDay) {
        refuse(firstDay, lastDay);
        List<Span> spans = new ArrayList<>();
        Decision decision = rules.decide(dossier, firstDay);
        Span span = new Span(firstDay, lastDay, decision, List.of(), List.of());
        String untold = "";
        for (LocalDate turn = next(decision); !turn.isAfter(lastDay); turn = next(decision)) {
            try {
                decision = rules.decide(dossier, turn);
            } catch (VisaRulesException e) {
                span = span.until(turn.minusDays(1));
                untold = e.getMessage();
                break;
            }
            List<Change> changes = Change.between(span.decision(), decision);
            if (!changes.isEmpty()) {
                spans.add(span.until(turn.minusDays(1)));
                List<Change> explained = rules.causes(dossier, turn, changes);
                span = new Span(turn, lastDay, decision, explained, Notice.of(rules, dossier, turn, explained));
            }
        }
        spans.add(span);
        return new Timeline(dossier, spans, lastDay, untold);
    }

    /**
     * Refuses a window that cannot be asked about.
     *
     * @throws VisaRulesException if it ends before it begins, is too long, or has days that cannot be asked about
     */
    public static void refuse(LocalDate firstDay, LocalDate lastDay) {
        if (Objects.requireNonNull(lastDay, "lastDay").isBefore(Objects.requireNonNull(firstDay, "firstDay"))) {
            throw new VisaRulesException("The window ends on " + lastDay + ", before it begins on " + firstDay
                    + ". Give the earlier day first; both are included.");
        }
        if (firstDay.getYear() < 1 || lastDay.getYear() > LAST_YEAR) {
            throw new VisaRulesException("The window from " + firstDay + " to " + lastDay
                    + " is out of reach. Ask about days of the years 1 to " + LAST_YEAR + ".");
        }
        if (!lastDay.isBefore(firstDay.plusYears(MOST_YEARS))) {
            throw new VisaRulesException("The window from " + firstDay + " to " + lastDay + " has more than " + MOST_YEARS + " years. Ask until "
                    + firstDay.plusYears(MOST_YEARS).minusDays(1) + " at most.");
        }
    }

    // The first day on which the decision is not proved to be the same.
    private static LocalDate next(Decision decision) {
        LocalDate last = decision.holds().lastDay();
        return last.equals(LocalDate.MAX) ? last : last.plusDays(1);
    }

    /** What is asked about. */
    public Dossier dossier() {
        return dossier;
    }

    /** First day of the window, inclusive. */
    public LocalDate firstDay() {
        return spans.get(0).firstDay();
    }

    /** Last day of the window, inclusive. */
    public LocalDate lastDay() {
        return lastDay;
    }

    /** The last day of the last stretch; before {@link #lastDay} where there is no decision from the day after. */
    public LocalDate toldUntil() {
        return spans.get(spans.size() - 1).lastDay();
    }

    /** Why nothing is told after {@link #toldUntil}; empty if that is the last day of the window. */
    public String untold() {
        return untold;
    }

    /** The stretches, which follow one another without a gap from the first day to {@link #toldUntil}. */
    public List<Span> spans() {
        return spans;
    }

    /** The stretches on which the verdicts that count in a reading stay the same, with the changes of those alone. */
    public List<Span> spans(Reading reading) {
        List<Span> counting = new ArrayList<>();
        for (Span span : spans) {
            List<Change> changes = span.changes().stream().filter(change -> reading.counts(change.act(), change.strength())).toList();
            int last = counting.size() - 1;
            if (last >= 0 && changes.isEmpty()) {
                counting.set(last, counting.get(last).until(span.lastDay()));
            } else {
                Set<String> causes = changes.stream().flatMap(change -> change.causes().stream()).map(cause -> cause.fact().path()).collect(Collectors.toSet());
                counting.add(new Span(span.firstDay(), span.lastDay(), span.decision(), changes,
                        span.notices().stream().filter(notice -> causes.contains(notice.fact().path())).toList()));
            }
        }
        return List.copyOf(counting);
    }

    /** The timeline with a drawn bar, by the law and the buyer's demands; for people, not for parsing. */
    public String explain(Locale locale) {
        return explain(locale, Reading.MARKET);
    }

    /**
     * The timeline with a drawn bar: lines of at most 100 columns, each with its line feed. For people, not for parsing.
     *
     * @param locale French for French locales, English for every other
     * @param reading which requirements count
     */
    public String explain(Locale locale, Reading reading) {
        return String.join("\n", new TimelineText(this, reading, locale).lines()) + "\n";
    }

    /** What a stretch says in {@link #explain}: its verdicts, and what changed with its first day. */
    public static String explain(Span span, Locale locale, Reading reading) {
        return String.join("\n", new TimelineText(span, reading, locale).told()) + "\n";
    }

    @Override
    public String toString() {
        return firstDay() + " to " + toldUntil() + ": " + spans.size();
    }
}
