package org.visarules.schema;

/**
 * Where a fact stands in its dossier. It is the fact's identity there: two facts of one dossier are the same only if
 * they stand in the same place.
 *
 * @param index position among all facts of the dossier, from 0
 * @param path the path as a file writes it: {@code certificates[0]}
 * @param owner the fact that holds it, or null at the top
 */
public record Place(int index, String path, Fact<?> owner) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Place place && index == place.index && path.equals(place.path);
    }

    @Override
    public int hashCode() {
        return index;
    }

    @Override
    public String toString() {
        return path;
    }
}
