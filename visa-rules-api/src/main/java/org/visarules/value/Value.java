package org.visarules.value;

/**
 * A value of a fact. It is known or not; it is never null, and a value that is not known never reads as "no",
 * "none" or "unlimited".
 */
public interface Value {

    /** Whether the value is known. */
    boolean isKnown();
}
