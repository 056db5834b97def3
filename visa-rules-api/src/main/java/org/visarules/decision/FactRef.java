package org.visarules.decision;

/**
 * A fact of the dossier, or of a pack, that a decision rests on.
 *
 * @param path where it stands: {@code certificates[0]}
 * @param type its type: {@code Certificate}
 * @param label what a person calls it: {@code EUCC-3087-2025-12-0001}
 */
public record FactRef(String path, String type, String label) {
}
