package org.visarules.engine.walk;

import org.visarules.schema.Fact;

/** What the variables of a rule hold while it is walked. */
final class Frame {

    final Object[] values;
    final Entry[] entries;
    final Condition.Pattern[] patterns;

    Frame(int size) {
        values = new Object[size];
        entries = new Entry[size];
        patterns = new Condition.Pattern[size];
    }

    private Frame(Frame other) {
        values = other.values.clone();
        entries = other.entries.clone();
        patterns = other.patterns.clone();
    }

    Frame copy() {
        return new Frame(this);
    }

    /** Puts another version of a fact in its slot, with everything bound to its properties. */
    void replace(int slot, Fact<?> fact) {
        patterns[slot].bind(this, new Entry(fact, entries[slot].presence(), entries[slot].list()));
    }
}
