package org.visarules.authoring.cases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.visarules.engine.table.PackTable;
import org.visarules.engine.table.RuleTable;

/**
 * What the cases of a pack reach. A rule counts as fired only in a case that passed: a case that failed shows nothing.
 *
 * @param pack id of the pack
 * @param fired rules that held in some case, in the order of the pack
 * @param neverFired rules that held in none, in the order of the pack
 */
public record Coverage(String pack, List<String> fired, List<String> neverFired) {

    public Coverage {
        fired = List.copyOf(fired);
        neverFired = List.copyOf(neverFired);
    }

    /** What these cases reach of a pack. */
    public static Coverage of(PackTable pack, Collection<CaseResult> results) {
        Set<String> seen = new TreeSet<>();
        results.stream().filter(result -> result.outcome() == CaseResult.Outcome.PASSED).forEach(result -> seen.addAll(result.fired()));
        List<String> fired = new ArrayList<>();
        List<String> neverFired = new ArrayList<>();
        for (RuleTable rule : pack.rules()) {
            (seen.contains(rule.name()) ? fired : neverFired).add(rule.name());
        }
        return new Coverage(pack.id(), fired, neverFired);
    }

    /** Whether every rule held in some case. */
    public boolean isComplete() {
        return neverFired.isEmpty();
    }

    /** The coverage in one line, and a line per rule that never fired. */
    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder(pack).append(": ").append(fired.size()).append(" of ")
                .append(fired.size() + neverFired.size()).append(" rules fired in some case");
        neverFired.forEach(rule -> lines.append("\n  never: ").append(rule));
        return lines.toString();
    }
}
