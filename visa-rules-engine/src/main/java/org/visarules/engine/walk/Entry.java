package org.visarules.engine.walk;

import java.util.List;

import org.visarules.schema.Fact;

/**
 * A fact in a world.
 *
 * @param fact the fact
 * @param presence whether it is there
 * @param list for a record that stands for further ones: the open list; otherwise empty
 */
public record Entry(Fact<?> fact, Presence presence, String list) implements Candidate {

    /** Whether a fact is there. */
    public enum Presence {
        /** It is. */
        CERTAIN,
        /** Only the bidder says so. */
        CLAIMED,
        /** An open list may hold it and any number of its like. */
        POSSIBLE,
        /** The list holds more, of which nothing is known and nothing will be. */
        MORE
    }

    /** A fact that is there. */
    public static Entry of(Fact<?> fact) {
        return new Entry(fact, Presence.CERTAIN, "");
    }

    /** Whether it stands for any number of records of which nothing is known. */
    public boolean isGhost() {
        return presence == Presence.POSSIBLE || presence == Presence.MORE;
    }

    @Override
    public Entry entry() {
        return this;
    }

    @Override
    public int truth() {
        return presence == Presence.CERTAIN ? Truth.YES : Truth.MAYBE;
    }

    @Override
    public void noteDoubts(Doubts doubts, List<Question> doubted) {
        doubts.note(this, doubted);
    }
}
