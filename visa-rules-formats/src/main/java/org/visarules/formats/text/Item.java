package org.visarules.formats.text;

import java.util.List;
import java.util.Map;

/** A value of a text file, with its place. No value has a type of its own: {@code on}, {@code NO} and {@code 5.2} are texts. */
public sealed interface Item {

    /** Where it begins. */
    Spot spot();

    /**
     * A place in a file.
     *
     * @param line from 1
     * @param column from 1
     * @param path by keys: {@code certificates[0].window}; empty for the file as a whole
     */
    record Spot(int line, int column, String path) {
    }

    /**
     * A text.
     *
     * @param plain whether it was written without quotes
     */
    record Scalar(Spot spot, String text, boolean plain) implements Item {

        /** Whether nothing was written, or the JSON word for it. */
        public boolean isNothing() {
            return plain && (text.isEmpty() || text.equals("null") || text.equals("~"));
        }
    }

    /** A list. */
    record Sequence(Spot spot, List<Item> items) implements Item {

        public Sequence {
            items = List.copyOf(items);
        }
    }

    /**
     * Keys with values.
     *
     * @param entries in the order of the file
     */
    record Mapping(Spot spot, Map<String, Entry> entries) implements Item {
    }

    /**
     * A key with its value.
     *
     * @param key where the key stands; its path is that of the value
     */
    record Entry(Spot key, Item value) {
    }
}
