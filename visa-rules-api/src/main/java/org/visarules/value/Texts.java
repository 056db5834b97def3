package org.visarules.value;

import java.util.List;

/** A list of names; whole once written. */
public final class Texts implements Value {

    /** Not known. */
    public static final Texts UNKNOWN = new Texts(List.of());

    private final List<String> names;

    private Texts(List<String> names) {
        this.names = names;
    }

    /** None at all. */
    public static Texts none() {
        return new Texts(List.of());
    }

    public static Texts of(List<String> names) {
        return new Texts(List.copyOf(names));
    }

    public boolean isEmpty() {
        return names.isEmpty();
    }

    /** Whether one name is in both. */
    public Answer sharesWith(Texts other) {
        return isKnown() && other.isKnown() ? Answer.of(names.stream().anyMatch(other.names::contains)) : Answer.UNKNOWN;
    }

    /** The names as a file writes them. */
    public List<String> written() {
        return names;
    }

    @Override
    public boolean isKnown() {
        return this != UNKNOWN;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || this != UNKNOWN && other != UNKNOWN && other instanceof Texts texts && names.equals(texts.names);
    }

    @Override
    public int hashCode() {
        return names.hashCode();
    }

    @Override
    public String toString() {
        return isKnown() ? names.toString() : "?";
    }
}
