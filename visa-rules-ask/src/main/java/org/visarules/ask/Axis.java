package org.visarules.ask;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

import org.visarules.fact.EvidenceStatus;
import org.visarules.schema.Kind;
import org.visarules.schema.Property;
import org.visarules.value.Answer;
import org.visarules.value.Choice;
import org.visarules.value.Day;
import org.visarules.value.Moment;
import org.visarules.value.Quantity;
import org.visarules.value.Scale;
import org.visarules.value.Version;
import org.visarules.value.VersionScope;

/**
 * The values that a property may have instead, from the nearest to the farthest.
 *
 * @param unit in what the way to them is counted
 * @param at the value so many units up, or down if negative; none beyond the last
 * @param farthest how many units are looked at, both ways
 */
record Axis(Margin.Unit unit, LongFunction<Optional<Object>> at, long farthest) {

    private static final long CENTURY = 36_525;
    private static final long MINUTES_OF_A_YEAR = 527_040;
    private static final long MOST = 1 << 20;

    /**
     * The axis of a value.
     *
     * @param versions the versions that are offered
     * @return none if it is not known, or has no neighbours
     */
    static Optional<Axis> of(Property<?> property, Object now, List<Version> versions) {
        if (now instanceof Day day && day.isDate()) {
            return Optional.of(new Axis(Margin.Unit.DAY, days -> Optional.of(Day.of(day.date().plusDays(days))), CENTURY));
        }
        if (now instanceof Moment moment && moment.isTime()) {
            return Optional.of(new Axis(Margin.Unit.MINUTE, minutes -> Optional.of(moment.plus(Duration.ofMinutes(minutes))), MINUTES_OF_A_YEAR));
        }
        if (now instanceof Quantity quantity && quantity.isNumber()) {
            return Optional.of(new Axis(Margin.Unit.NUMBER, more -> Optional.of(quantity.number().add(BigDecimal.valueOf(more)))
                    .filter(number -> number.signum() >= 0).map(number -> Quantity.of(number.toPlainString())), MOST));
        }
        if (now instanceof Scale<?> level && level.isKnown()) {
            return Optional.of(levels(((Kind.OneOf<?>) property.kind()).known(), level));
        }
        if (now == Answer.YES || now == Answer.NO) {
            return Optional.of(others(List.of(now == Answer.YES ? Answer.NO : Answer.YES)));
        }
        if (now instanceof EvidenceStatus status && status.isKnown()) {
            return Optional.of(others(Arrays.stream(EvidenceStatus.values()).filter(other -> other.isKnown() && other != status).toList()));
        }
        if (now instanceof VersionScope scope && scope.isKnown()) {
            return Optional.of(others(versions.stream().map(VersionScope::exactly).filter(other -> !other.equals(scope)).toList()));
        }
        return Optional.empty();
    }

    private static Axis levels(List<?> constants, Scale<?> now) {
        List<Object> rungs = new ArrayList<>();
        for (Object constant : constants) {
            if (((Scale<?>) constant).isRung()) {
                rungs.add(constant);
            }
        }
        // What has no level lies below the lowest.
        int here = rungs.indexOf(now);
        return new Axis(Margin.Unit.LEVEL, more -> within(rungs, here + more), rungs.size());
    }

    private static Axis others(List<?> others) {
        return new Axis(Margin.Unit.OTHER, nth -> within(others, nth - 1), others.size());
    }

    private static Optional<Object> within(List<?> values, long at) {
        return at >= 0 && at < values.size() ? Optional.of(values.get((int) at)) : Optional.empty();
    }

    /** A value as a file writes it. */
    static String written(Object value) {
        return value instanceof Choice choice ? choice.written() : value.toString();
    }
}
