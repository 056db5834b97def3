package org.visarules.formats.cases;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a case expects of its decision. What is not written is not checked.
 *
 * @param verdicts verdict as a file writes it ({@code non-compliant}), by requirement, by {@code REQUIREMENT @ label} of
 *         one of its subjects, or by act ({@code use})
 * @param because rules that must be among the grounds, derived facts included
 * @param notMet part of the first condition that was not met, or of one that this comes from, by rule: its full name, or what follows the slash
 * @param refused rules that must have refused evidence
 * @param missingIsStated whether the missing facts are stated at all
 * @param missing paths of exactly the missing facts
 * @param derived derived facts, as {@code TERM: label}
 * @param obliges rules that must have found an obligation
 * @param advises rules that must have given an advice
 * @param silent rules that must not have held
 * @param warns kinds of warning as a file writes them
 */
public record Expectation(Map<String, Expected> verdicts, List<Expected> because, Map<String, Expected> notMet,
        List<Expected> refused, boolean missingIsStated, List<Expected> missing, List<Expected> derived,
        List<Expected> obliges, List<Expected> advises, List<Expected> silent, List<Expected> warns) {

    /** Nothing is expected. */
    public static final Expectation NOTHING = new Expectation(Map.of(), List.of(), Map.of(), List.of(), false, List.of(),
            List.of(), List.of(), List.of(), List.of(), List.of());

    public Expectation {
        verdicts = Collections.unmodifiableMap(new LinkedHashMap<>(verdicts));
        because = List.copyOf(because);
        notMet = Collections.unmodifiableMap(new LinkedHashMap<>(notMet));
        refused = List.copyOf(refused);
        missing = List.copyOf(missing);
        derived = List.copyOf(derived);
        obliges = List.copyOf(obliges);
        advises = List.copyOf(advises);
        silent = List.copyOf(silent);
        warns = List.copyOf(warns);
    }
}
