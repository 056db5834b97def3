package org.visarules.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A list of records, whole or open: an open list may hold further records of which nothing is known.
 *
 * @param records what is known, in the order in which it was given
 * @param whole whether there are no others
 */
public record Listing<F>(List<F> records, boolean whole) implements Iterable<F> {

    public Listing {
        records = List.copyOf(records);
    }

    /** Exactly these. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <F> Listing<F> of(F... records) {
        return new Listing<>(Arrays.asList(records), true);
    }

    /** The same list with one more record. */
    public Listing<F> and(F record) {
        List<F> more = new ArrayList<>(records);
        more.add(record);
        return new Listing<>(more, whole);
    }

    /** The same list, without others. */
    public Listing<F> closed() {
        return new Listing<>(records, true);
    }

    @Override
    public Iterator<F> iterator() {
        return records.iterator();
    }

    public Stream<F> stream() {
        return records.stream();
    }
}
