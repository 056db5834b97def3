package org.visarules.decision;

import org.visarules.rule.Phrase;

/**
 * Something odd in the dossier; it never changes a verdict by itself.
 *
 * @param kind what is odd
 * @param path where
 * @param sentence what a person should know; it names the place itself
 */
public record Warning(Kind kind, String path, Phrase sentence) {

    /** What is odd. */
    public enum Kind {
        /** Two sources state different values; the value is unknown among them. */
        CONTRADICTION,
        /** What is printed differs from what follows from other facts. */
        PRINTED_AGAINST_DERIVED,
        /** A window ends before or on the day on which it begins. */
        ODD_WINDOW,
        /** A certificate number, or the name of a framework, of no known shape. */
        UNRECOGNISED_NUMBER,
        /** The same record twice; it counts once. */
        DUPLICATE,
        /** A record known only from the bidder's own statement. */
        CLAIM
    }
}
