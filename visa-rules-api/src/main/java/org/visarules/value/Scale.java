package org.visarules.value;

/**
 * A level on a declared scale. Levels of two scales never compare, although they share names: each scale is a type.
 *
 * @param <L> the scale itself
 */
public interface Scale<L extends Enum<L> & Scale<L>> extends Choice {

    /** Whether the constant is a rung of the scale; {@code UNKNOWN} and {@code WITHOUT_LEVEL} are not. */
    boolean isRung();

    /**
     * Whether this level is the other or above it. A decision without a level reaches none.
     *
     * @param minimum a rung of the same scale
     */
    @RuleMethod
    default Answer atLeast(L minimum) {
        if (!isKnown() || !minimum.isKnown()) {
            return Answer.UNKNOWN;
        }
        return Answer.of(isRung() && ordinal() >= minimum.ordinal());
    }
}
