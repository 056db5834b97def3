package org.visarules.value;

import java.math.BigDecimal;

/** A number, {@link #NONE} or {@link #UNKNOWN}. Rules compare it by its methods, which answer in three values. */
public final class Quantity implements Value, Comparable<Quantity> {

    /** There is no such number. It reaches nothing. */
    public static final Quantity NONE = new Quantity(BigDecimal.ZERO);

    /** Not known. */
    public static final Quantity UNKNOWN = new Quantity(BigDecimal.ZERO);

    private final BigDecimal number;

    private Quantity(BigDecimal number) {
        this.number = number;
    }

    public static Quantity of(long number) {
        return new Quantity(BigDecimal.valueOf(number));
    }

    /**
     * Reads {@code 5}, {@code 24.5}, {@code none} or {@code ?}.
     *
     * @throws IllegalArgumentException if it is no number
     */
    public static Quantity of(String written) {
        if (written.equals("none")) {
            return NONE;
        }
        if (written.equals("?") || written.equals("unknown")) {
            return UNKNOWN;
        }
        if (!written.matches("-?\\d{1,15}(\\.\\d{1,6})?")) {
            throw new IllegalArgumentException("'" + written + "' is no number; write for example 5 or 24.5");
        }
        return new Quantity(new BigDecimal(written).stripTrailingZeros());
    }

    /** Whether the number is that or more. */
    @RuleMethod
    public Answer atLeast(long minimum) {
        return isKnown() ? Answer.of(this != NONE && number.compareTo(BigDecimal.valueOf(minimum)) >= 0) : Answer.UNKNOWN;
    }

    /** Whether the number is more than that. */
    @RuleMethod
    public Answer exceeds(long limit) {
        return isKnown() ? Answer.of(this != NONE && number.compareTo(BigDecimal.valueOf(limit)) > 0) : Answer.UNKNOWN;
    }

    /** Whether there is a number, neither {@link #NONE} nor {@link #UNKNOWN}. */
    public boolean isNumber() {
        return this != NONE && this != UNKNOWN;
    }

    /**
     * The number.
     *
     * @throws IllegalStateException if this is {@link #NONE} or {@link #UNKNOWN}
     */
    public BigDecimal number() {
        if (!isNumber()) {
            throw new IllegalStateException("There is no number in '" + this + "'");
        }
        return number;
    }

    @Override
    public boolean isKnown() {
        return this != UNKNOWN;
    }

    @Override
    public int compareTo(Quantity other) {
        return number.compareTo(other.number);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Quantity quantity && isNumber() && quantity.isNumber()
                && number.compareTo(quantity.number) == 0;
    }

    @Override
    public int hashCode() {
        return number.stripTrailingZeros().hashCode();
    }

    @Override
    public String toString() {
        return this == NONE ? "none" : this == UNKNOWN ? "?" : number.toPlainString();
    }
}
