package org.visarules.value;

import java.util.Locale;

/** A constant of a closed enumeration. Every such enumeration has {@code UNKNOWN} as its first constant. */
public interface Choice extends Value {

    /** The constant's name, as a rule writes it: {@code PRIVATE_COMPANY}. */
    String name();

    /** The constant's position; 0 is {@code UNKNOWN}. */
    int ordinal();

    @Override
    default boolean isKnown() {
        return ordinal() != 0;
    }

    /** The constant as a file writes it: {@code private-company}. */
    default String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
