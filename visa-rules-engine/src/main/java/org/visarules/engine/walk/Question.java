package org.visarules.engine.walk;

import org.visarules.value.Choice;
import org.visarules.value.Version;

/** Something of a dossier that is not known. Two questions are the same if they stand at the same place. */
public sealed interface Question {

    /** Where the answer belongs, as a file writes it. */
    String path();

    /** Path of the fact that it asks about; empty where it asks about a list. */
    String fact();

    /**
     * The value of a property.
     *
     * @param fact path of the fact
     * @param access the way from it
     */
    record Leaf(String fact, Access access) implements Question {
        @Override
        public String path() {
            return fact + "." + access;
        }
    }

    /** Whether a list of constants holds one. */
    record Member(String fact, Access access, Enum<?> member) implements Question {
        @Override
        public String path() {
            return fact + "." + access + "." + ((Choice) member).written();
        }
    }

    /** Whether a list of constants holds any other than those asked for. */
    record Others(String fact, Access access, Enum<?> than) implements Question {
        @Override
        public String path() {
            return fact + "." + access;
        }
    }

    /** Whether a scope covers a version whose order to it cannot be told: for a person to judge. */
    record Covers(String fact, Access access, Version version) implements Question {
        @Override
        public String path() {
            return fact + "." + access;
        }
    }

    /** Whether a record that only the bidder speaks for is there. */
    record Claim(String fact) implements Question {
        @Override
        public String path() {
            return fact + ".source";
        }
    }

    /** Whether an open list holds more. */
    record More(String list) implements Question {

        /** Whether a record of the dossier holds the list; only lists of the dossier itself can be named as complete. */
        public boolean isInRecord() {
            return list.contains(".");
        }

        @Override
        public String path() {
            return isInRecord() ? list : "complete: " + list;
        }

        @Override
        public String fact() {
            return "";
        }
    }
}
