package org.visarules.value;

import java.util.List;

/**
 * Levels stated for one component. A multi-assurance evaluation states several; the first is the main value, and
 * alone decides.
 */
public final class Levels implements Value {

    /** Not known. */
    public static final Levels UNKNOWN = new Levels(List.of());

    private final List<Integer> stated;

    private Levels(List<Integer> stated) {
        this.stated = stated;
    }

    /**
     * @param written whole numbers from 0 to 9, the main value first
     * @throws IllegalArgumentException if there is none, or one is no such number
     */
    public static Levels of(List<String> written) {
        if (written.isEmpty() || written.stream().anyMatch(level -> !level.matches("\\d"))) {
            throw new IllegalArgumentException(written + " are no levels; write for example [5], or [5, 6] with the main value first");
        }
        return new Levels(written.stream().map(Integer::valueOf).toList());
    }

    /** Whether the main value is that or more. */
    @RuleMethod
    public Answer atLeast(long level) {
        return isKnown() ? Answer.of(stated.get(0) >= level) : Answer.UNKNOWN;
    }

    /** The levels as a file writes them, the main value first. */
    public List<String> written() {
        return stated.stream().map(String::valueOf).toList();
    }

    @Override
    public boolean isKnown() {
        return this != UNKNOWN;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || this != UNKNOWN && other != UNKNOWN && other instanceof Levels levels && stated.equals(levels.stated);
    }

    @Override
    public int hashCode() {
        return stated.hashCode();
    }

    @Override
    public String toString() {
        return isKnown() ? stated.toString() : "?";
    }
}
