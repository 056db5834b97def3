package org.visarules.authoring.cases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.visarules.engine.Rulebook;
import org.visarules.engine.intake.Intake;
import org.visarules.engine.table.PackTable;
import org.visarules.engine.table.RuleTable;
import org.visarules.engine.walk.ConditionCoverage;
import org.visarules.engine.walk.ConditionCoverage.Gap;
import org.visarules.engine.walk.Rule;
import org.visarules.engine.walk.Steps;
import org.visarules.engine.walk.Walker;
import org.visarules.engine.walk.World;
import org.visarules.formats.cases.Case;

/**
 * What the cases of a pack reach. Only cases that passed count: a case that failed shows nothing.
 *
 * @param pack id of the pack
 * @param fired rules that held in some case, in the order of the pack
 * @param neverFired rules that held in none, in the order of the pack
 * @param conditions how many conditions the rules have, as {@link ConditionCoverage} counts them
 * @param gaps conditions that were never yes or never no in any case, in the order of the pack
 */
public record Coverage(String pack, List<String> fired, List<String> neverFired, int conditions, List<Gap> gaps) {

    public Coverage {
        fired = List.copyOf(fired);
        neverFired = List.copyOf(neverFired);
        gaps = List.copyOf(gaps);
    }

    /**
     * What these cases reach of a pack.
     *
     * @param packs those that decided the cases, each after those it needs, with the pack itself
     */
    public static Coverage of(PackTable pack, List<PackTable> packs, Collection<CaseResult> results) {
        List<CaseResult> passed = results.stream().filter(result -> result.outcome() == CaseResult.Outcome.PASSED).toList();
        Set<String> seen = new TreeSet<>();
        passed.forEach(result -> seen.addAll(result.fired()));
        List<String> fired = new ArrayList<>();
        List<String> neverFired = new ArrayList<>();
        for (RuleTable rule : pack.rules()) {
            (seen.contains(rule.name()) ? fired : neverFired).add(rule.name());
        }
        Rulebook book = new Rulebook(packs);
        List<Rule> rules = book.program().rules();
        ConditionCoverage conditions = new ConditionCoverage(rules.stream().filter(rule -> rule.pack().id().equals(pack.id())).toList());
        for (CaseResult result : passed) {
            Case one = result.of();
            Intake intake = Intake.of(one.given());
            World world = World.of(intake.on(one.asOf()).facts(), book.with(one.entered()).factsOn(one.asOf()), intake::pathAsGiven);
            conditions.see(world, Walker.walk(rules, world, new Steps(Long.MAX_VALUE)));
        }
        return new Coverage(pack.id(), fired, neverFired, conditions.size(), conditions.gaps());
    }

    /** Whether every rule held in some case, and every condition was yes in some and no in some. */
    public boolean isComplete() {
        return neverFired.isEmpty() && gaps.isEmpty();
    }

    /** The coverage in one line, and a line per rule that never fired and per condition that was never yes or never no. */
    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder(pack).append(": ").append(fired.size()).append(" of ")
                .append(fired.size() + neverFired.size()).append(" rules fired in some case, ").append(conditions - gaps.size()).append(" of ")
                .append(conditions).append(" conditions were yes in some and no in some");
        neverFired.forEach(rule -> lines.append("\n  never: ").append(rule));
        gaps.forEach(gap -> lines.append("\n  ").append(gap));
        return lines.toString();
    }
}
