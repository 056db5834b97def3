package org.visarules.schema;

import java.util.List;

/**
 * A property of which sources state different values: it is unknown among them.
 *
 * @param values the values stated, in the order in which they were given; at least two
 */
public record Stated<V>(List<V> values) {

    public Stated {
        values = List.copyOf(values);
    }
}
