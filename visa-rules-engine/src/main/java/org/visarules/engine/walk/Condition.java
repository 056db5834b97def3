package org.visarules.engine.walk;

import java.util.List;

import org.visarules.engine.table.Node;

/** A condition of a rule, ready to be walked. */
sealed interface Condition {

    Node source();

    /**
     * A fact that must be there.
     *
     * @param slot where the fact goes
     * @param type position of its type among the types of fact
     * @param term for a derived fact the term it must have; otherwise empty
     * @param of for a derived fact the fact of which it must be true; null where the rule leaves that open
     */
    record Pattern(int slot, int type, String term, Operand of, Bind[] binds, Test[] tests, Node.Pattern source) implements Condition {

        void bind(Frame frame, Entry entry) {
            frame.values[slot] = entry.fact();
            frame.entries[slot] = entry;
            frame.patterns[slot] = this;
            for (Bind bind : binds) {
                frame.values[bind.slot] = bind.access.from(entry.fact());
            }
        }
    }

    /** A value that goes into a slot. */
    record Bind(int slot, Access access) {
    }

    /** Conditions that belong together. */
    record Group(Node.Group.Kind kind, List<Condition> conditions, Node.Group source) implements Condition {
    }
}
