package org.visarules.authoring;

import java.util.List;
import java.util.stream.Collectors;

import org.visarules.VisaRulesException;

/**
 * What came of reading or compiling: a value, or everything that is wrong.
 *
 * @param <T> the value
 */
public sealed interface Outcome<T> {

    /** Nothing is wrong. */
    record Success<T>(T value) implements Outcome<T> {
    }

    /**
     * Something is wrong.
     *
     * @param problems at least one, ordered by file, line and column
     */
    record Failure<T>(List<Problem> problems) implements Outcome<T> {

        public Failure {
            problems = problems.stream().sorted().toList();
        }
    }

    /** What is wrong; empty for a success. */
    default List<Problem> problems() {
        return List.of();
    }

    /**
     * The value.
     *
     * @throws VisaRulesException if there is none, with every problem
     */
    default T orThrow() {
        if (this instanceof Success<T> success) {
            return success.value();
        }
        throw new VisaRulesException(problems().stream().map(Problem::render).collect(Collectors.joining("\n")));
    }
}
