package org.visarules.ask;

import java.util.ArrayList;
import java.util.List;

import org.visarules.value.Day;
import org.visarules.value.Quantity;

/**
 * What a step has to secure of one property: any of these values, or a day or number within bounds. Each was tried.
 *
 * @param value the value that is put into the dossier
 * @param values the values that do, the one put in first; one where there are bounds
 * @param least the least that does; the value itself where there is no such bound, and so is {@code most}
 * @param bounds on which side it is bounded
 */
record Want(Object value, List<Object> values, Object least, Object most, Bounds bounds) {

    enum Bounds { NONE, LEAST, MOST, BOTH }

    Want {
        values = List.copyOf(values);
    }

    static Want of(Object value) {
        return new Want(value, List.of(value), value, value, Bounds.NONE);
    }

    Want or(Object other) {
        List<Object> more = new ArrayList<>(values);
        more.add(other);
        return new Want(value, more, least, most, bounds);
    }

    Want only(Object one) {
        return new Want(one, List.of(one), one, one, Bounds.NONE);
    }

    Want within(Object least, boolean hasLeast, Object most, boolean hasMost) {
        return new Want(value, values, least, most, hasLeast ? hasMost ? Bounds.BOTH : Bounds.LEAST : hasMost ? Bounds.MOST : Bounds.NONE);
    }

    /** The same with what is put in as near to its bound as it may be, if there is but one. */
    Want atEdge() {
        Object edge = bounds == Bounds.LEAST ? least : bounds == Bounds.MOST ? most : value;
        return new Want(edge, values.size() > 1 ? values : List.of(edge), least, most, bounds);
    }

    /** Whether there is more than one way to secure it. */
    boolean isLoose() {
        return values.size() > 1 || (value instanceof Day || value instanceof Quantity) && !least.equals(most);
    }

    /** Whether that value is one of those that were found to do. */
    boolean accepts(Object other) {
        if (other instanceof Day day && least instanceof Day first && most instanceof Day last) {
            return (bounds == Bounds.MOST || day.compareTo(first) >= 0) && (bounds == Bounds.LEAST || day.compareTo(last) <= 0);
        }
        return other instanceof Quantity || values.contains(other);
    }
}
