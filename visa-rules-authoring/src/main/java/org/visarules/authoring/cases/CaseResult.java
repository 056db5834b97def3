package org.visarules.authoring.cases;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.visarules.formats.cases.Case;

/**
 * How a case went.
 *
 * @param of the case
 * @param outcome whether it passed
 * @param differences what differs from what was expected, in the order of the expectation; empty unless it failed
 * @param fired the rules that held in its decision, refusals included; empty if nothing was decided
 */
public record CaseResult(Case of, Outcome outcome, List<Difference> differences, Set<String> fired) {

    /** Whether a case passed. */
    public enum Outcome {
        PASSED,
        FAILED,
        /** No machine can decide it, and the case says why. */
        UNDECIDABLE
    }

    /**
     * A difference between what a case expects and what was decided.
     *
     * @param file the case file
     * @param line line of the expectation, from 1
     * @param expected what was expected
     * @param found what was found instead
     * @param grounds for a verdict, why it was given: one line per reason
     */
    public record Difference(String file, int line, String expected, String found, List<String> grounds) {

        public Difference {
            grounds = List.copyOf(grounds);
        }

        /** The difference in lines: the place with what was expected, what was found, and the reasons. */
        @Override
        public String toString() {
            StringBuilder lines = new StringBuilder().append(file).append(':').append(line).append(": expected ").append(expected)
                    .append(", found ").append(found);
            grounds.forEach(ground -> lines.append("\n    ").append(ground));
            return lines.toString();
        }
    }

    public CaseResult {
        differences = List.copyOf(differences);
        fired = Set.copyOf(fired);
    }

    /** The case with its differences, for people. */
    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder(outcome.name().toLowerCase(Locale.ROOT)).append(": ").append(of.name());
        if (outcome == Outcome.UNDECIDABLE) {
            lines.append(" (").append(of.undecidable()).append(')');
        }
        differences.forEach(difference -> lines.append("\n  ").append(difference.toString().replace("\n", "\n  ")));
        return lines.toString();
    }
}
