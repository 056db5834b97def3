package org.visarules.value;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * A version as printed. Versions compare token by token: two numbers as numbers, so that 1.3.10 comes after 1.3.7;
 * anything else is equal or of unknown order, and so are two versions of which one is the beginning of the other.
 */
public final class Version implements Value {

    /** Not known. */
    public static final Version UNKNOWN = new Version("?");

    private final String printed;
    private final List<String> tokens;

    private Version(String printed) {
        this.printed = printed;
        this.tokens = Arrays.asList(printed.split("[.\\s_+/-]+"));
    }

    /**
     * @param printed the version as printed; {@code ?} if it is not known
     * @throws IllegalArgumentException if it is blank or has a scope's {@code *}
     */
    public static Version of(String printed) {
        String trimmed = printed.strip();
        if (trimmed.isEmpty()) {
            throw new IllegalArgumentException("A version may not be blank; leave it out if it is not known");
        }
        if (trimmed.contains("*")) {
            throw new IllegalArgumentException("'" + printed + "' is a scope of versions; a version is one exact text");
        }
        return trimmed.equals("?") || trimmed.equals("unknown") ? UNKNOWN : new Version(trimmed);
    }

    /** Negative, zero or positive as this version comes before, is, or comes after the other; empty if unknown. */
    public OptionalInt order(Version other) {
        if (!isKnown() || !other.isKnown()) {
            return OptionalInt.empty();
        }
        int shared = Math.min(tokens.size(), other.tokens.size());
        for (int i = 0; i < shared; i++) {
            String mine = tokens.get(i);
            String theirs = other.tokens.get(i);
            if (isNumber(mine) && isNumber(theirs)) {
                int order = new BigInteger(mine).compareTo(new BigInteger(theirs));
                if (order != 0) {
                    return OptionalInt.of(order);
                }
            } else if (!mine.equals(theirs)) {
                return OptionalInt.empty();
            }
        }
        return tokens.size() == other.tokens.size() ? OptionalInt.of(0) : OptionalInt.empty();
    }

    /** Whether this version is the prefix and at least one token more; unknown for the prefix itself. */
    Answer startsWith(Version prefix) {
        int length = prefix.tokens.size();
        if (tokens.size() < length) {
            return prefix.tokens.subList(0, tokens.size()).equals(tokens) ? Answer.UNKNOWN : Answer.NO;
        }
        if (!tokens.subList(0, length).equals(prefix.tokens)) {
            return Answer.NO;
        }
        return tokens.size() > length ? Answer.YES : Answer.UNKNOWN;
    }

    private static boolean isNumber(String token) {
        return !token.isEmpty() && token.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    @Override
    public boolean isKnown() {
        return this != UNKNOWN;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || this != UNKNOWN && other != UNKNOWN && other instanceof Version version && printed.equals(version.printed);
    }

    @Override
    public int hashCode() {
        return printed.hashCode();
    }

    @Override
    public String toString() {
        return printed;
    }
}
