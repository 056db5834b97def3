package org.visarules.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.visarules.Assumption;
import org.visarules.Dossier;
import org.visarules.Supposition;
import org.visarules.VisaRules;
import org.visarules.VisaRulesException;
import org.visarules.decision.Budget;
import org.visarules.decision.Change;
import org.visarules.decision.Decision;
import org.visarules.decision.PackId;
import org.visarules.engine.intake.Intake;
import org.visarules.fact.FactModel;
import org.visarules.fact.Listed;

/** Hears a dossier, has the judge confirm what was heard, and writes the decision down. */
final class Deciding implements VisaRules {

    // Beyond it a term added to a day leaves the calendar of Java.
    private static final int LAST_YEAR = 9999;

    // Of a hypothesis the verdict is wanted, and a question to go on with.
    private static final int ASKING_HYPOTHETICALLY = 100_000;

    private static final String EVALUATOR = "evaluator";

    private final Rulebook book;
    private final Judges judges;
    private final Budget budget;

    Deciding(Rulebook book, Judges judges, Budget budget) {
        this.book = book;
        this.judges = judges;
        this.budget = budget;
    }

    VisaRules with(List<Listed> entries) {
        return new Deciding(book.with(entries), judges, budget);
    }

    VisaRules about(Set<String> requirements) {
        return new Deciding(book.about(requirements), judges, budget);
    }

    Set<String> requirements() {
        return book.requirements();
    }

    @Override
    public VisaRules hypothetically(Set<String> requirements) {
        return new Deciding(book.about(requirements), Judges.NONE, new Budget(budget.verdicts(), ASKING_HYPOTHETICALLY, budget.around()));
    }

    @Override
    public VisaRules supposing(List<Supposition> suppositions) {
        return suppositions.isEmpty() ? this : new Deciding(book.supposing(suppositions), judges, budget);
    }

    @Override
    public Set<String> named() {
        return book.named();
    }

    @Override
    public List<PackId> packs() {
        return book.ids();
    }

    @Override
    public Budget budget() {
        return budget;
    }

    @Override
    public Decision decide(Dossier dossier, LocalDate day) {
        Objects.requireNonNull(dossier, "dossier");
        if (!canBeAsked(Objects.requireNonNull(day, "day"))) {
            throw new VisaRulesException("The day " + day + " is out of reach. Ask about a day of the years 1 to " + LAST_YEAR + ".");
        }
        Intake intake = Intake.of(dossier);
        Hearing hearing = Hearing.of(book, intake, day, budget);
        TreeSet<String> confirmedBy = new TreeSet<>(Set.of(EVALUATOR));
        for (Judge judge : judges.all()) {
            new Agreement(book, judge, day).confirm(hearing);
            confirmedBy.add(judge.name());
        }
        Writing writing = new Writing(book, hearing, day, new Resting(dossier, hearing, budget.around()));
        Decision.Parts parts = new Decision.Parts(day, List.copyOf(dossier.askedActs()), assumed(dossier),
                book.ids(), FactModel.NUMBER, List.copyOf(confirmedBy), hearing.isExact(), writing.findings(), writing.derived(),
                writing.obligations(), writing.advisories(), intake.warnings());
        return new Decision(parts, () -> new Horizon(book.deciding(dossier.askedActs()), intake, day).around(hearing.verdicts(), budget.around()));
    }

    @Override
    public List<Change> causes(Dossier dossier, LocalDate day, List<Change> changes) {
        return changes.isEmpty() ? changes : new Turn(book, Intake.of(dossier), day, changes).explained();
    }

    private List<String> assumed(Dossier dossier) {
        return Stream.concat(dossier.assumptions().stream().map(Assumption::written), book.supposed().stream()).toList();
    }

    /** Whether it is a day that a file can write. */
    static boolean canBeAsked(LocalDate day) {
        return day.getYear() >= 1 && day.getYear() <= LAST_YEAR;
    }
}
