package org.visarules.engine;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeSet;

import org.visarules.decision.Decision.Holding;
import org.visarules.decision.Verdict;
import org.visarules.engine.intake.Intake;
import org.visarules.engine.unknown.Domains;
import org.visarules.engine.walk.Steps;
import org.visarules.engine.walk.World;
import org.visarules.fact.AsOf;
import org.visarules.value.Day;

/**
 * Finds the days around a day on which a decision stays the same, by deciding at every day at which it may change. Where
 * that takes too much work, these are the days up to the nearest one that could not be decided any more.
 */
final class Horizon {

    private final Rulebook book;
    private final Intake intake;
    private final LocalDate day;
    private boolean isExact = true;

    Horizon(Rulebook book, Intake intake, LocalDate day) {
        this.book = book;
        this.intake = intake;
        this.day = day;
    }

    Holding around(Map<String, Verdict> verdicts, long budget) {
        TreeSet<Day> critical = new TreeSet<>(book.ruleDays());
        critical.addAll(intake.days());
        World dated = Hearing.world(book, intake, day).with(entry -> entry.fact() instanceof AsOf ? null : entry);
        critical.addAll(new Domains(dated, book.program()).criticalDays());
        Steps steps = new Steps(budget);
        Steps before = steps.share(2);
        LocalDate first = LocalDate.MIN;
        for (Day earlier : critical.headSet(Day.of(day), true).descendingSet()) {
            if (mayDiffer(earlier.date().minusDays(1), verdicts, before)) {
                first = earlier.date();
                break;
            }
        }
        LocalDate last = LocalDate.MAX;
        for (Day later : critical.tailSet(Day.of(day), false)) {
            if (mayDiffer(later.date(), verdicts, steps)) {
                last = later.date().minusDays(1);
                break;
            }
        }
        return new Holding(first, last, isExact);
    }

    // Beyond the days that can be asked about nothing is known to change; a day on which there is no telling may differ.
    private boolean mayDiffer(LocalDate other, Map<String, Verdict> verdicts, Steps steps) {
        try {
            return Deciding.canBeAsked(other) && !Hearing.verdictsOn(book, intake, other, steps).equals(verdicts);
        } catch (Steps.Exhausted e) {
            isExact = false;
            return true;
        }
    }
}
