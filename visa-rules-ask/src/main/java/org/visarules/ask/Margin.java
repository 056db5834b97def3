package org.visarules.ask;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.visarules.Dossier;
import org.visarules.VisaRules;
import org.visarules.VisaRulesException;
import org.visarules.decision.Decision;
import org.visarules.decision.Finding;
import org.visarules.decision.Reading;
import org.visarules.decision.Verdict;

/**
 * By how much each requirement passes, and what single change would make each that fails pass: in days of time, and of each value that the finding
 * rests on, in levels, days, or another answer. A change is a supposition about the facts, no advice to state them otherwise. Immutable. It supports
 * the decision of a person and stands for that of no authority.
 */
public final class Margin {

    /** In what a distance is counted. */
    public enum Unit {
        /** Days of the calendar on which the dossier stays as it is. */
        TIME,
        /** Rungs of a scale. */
        LEVEL,
        /** Days by which a stated day is moved. */
        DAY,
        /** Minutes by which a stated moment is moved. */
        MINUTE,
        /** A number by which a stated number is more or less. */
        NUMBER,
        /** Another answer, without a distance. */
        OTHER
    }

    /**
     * The nearest change after which the verdict is another.
     *
     * @param unit in what it is counted
     * @param size how far away it is, 1 for the next; negative if it lies below or before
     * @param path where the value stands, as a file writes it; empty for time
     * @param now what it is; for time the day asked
     * @param turn the nearest value with which the verdict is another; for time the first day on which it is
     * @param kept the last value on the way with which it is still the same
     */
    public record Turn(Unit unit, long size, String path, String now, String turn, String kept) {

        /** How much there is to spare: 0 if the next value already turns the verdict. */
        public long spare() {
            return Math.abs(size) - 1;
        }
    }

    /**
     * A finding that counts, with what is nearest to turning it.
     *
     * @param finding compliant, or not compliant
     * @param turns of time and of each value at most one each way, in the order of {@link Unit} and the nearest first; if it passes, what would make
     *        it fail (other answers, and the days of windows, of which the time says all, left out); if it fails, what would make it pass
     * @param isWhole whether all was looked at; if not, the work was too much
     */
    public record Measured(Finding finding, List<Turn> turns, boolean isWhole) {

        public Measured {
            turns = List.copyOf(turns);
        }

        /** Whether it passes now. */
        public boolean passes() {
            return finding.verdict() == Verdict.COMPLIANT;
        }
    }

    private final Decision decision;
    private final Reading reading;
    private final List<Measured> measured;

    private Margin(Decision decision, Reading reading, List<Measured> measured) {
        this.decision = decision;
        this.reading = reading;
        this.measured = List.copyOf(measured);
    }

    /**
     * The margin of a dossier: a pure function of it, the day, the reading and the packs. Hypotheses are put to one engine; each turn that is told
     * was decided by all.
     *
     * @param rules the packs
     * @param dossier the case
     * @param day the day asked about
     * @param reading which findings count
     * @throws VisaRulesException if the dossier cannot be decided
     */
    public static Margin of(VisaRules rules, Dossier dossier, LocalDate day, Reading reading) {
        Decision decision = rules.decide(dossier, day);
        List<Measured> measured = new ArrayList<>();
        for (Finding finding : decision.findings()) {
            if (reading.counts(finding.act(), finding.strength()) && (finding.verdict() == Verdict.COMPLIANT || finding.verdict() == Verdict.NON_COMPLIANT)) {
                measured.add(new Measuring(rules, dossier, day, finding).measured());
            }
        }
        measured.sort(Comparator.comparing(one -> one.finding().verdict()));
        return new Margin(decision, Objects.requireNonNull(reading, "reading"), measured);
    }

    /** The decision as it is. */
    public Decision decision() {
        return decision;
    }

    /** The findings that count and pass or fail; first those that fail, else in the order of the decision. */
    public List<Measured> measured() {
        return measured;
    }

    /** The fewest days on which everything that passes still passes as it is, the day asked included; 0 if nothing passes, the greatest number if no end is known. */
    public long days() {
        return measured.stream().filter(Measured::passes).mapToLong(one -> one.turns().stream().filter(turn -> turn.unit() == Unit.TIME)
                .mapToLong(turn -> ChronoUnit.DAYS.between(decision.day(), LocalDate.parse(turn.turn()))).findFirst().orElse(Long.MAX_VALUE)).min().orElse(0);
    }

    /**
     * The margin in sentences: lines of at most 100 columns, each with its line feed. For people, not for parsing.
     *
     * @param locale French for French locales, English for every other
     */
    public String explain(Locale locale) {
        return String.join("\n", new MarginText(this, reading, locale).lines()) + "\n";
    }
}
