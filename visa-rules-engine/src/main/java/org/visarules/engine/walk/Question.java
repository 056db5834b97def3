package org.visarules.engine.walk;

import java.util.Optional;

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

    /** Whether an open list holds more, or a register of the law that was empty when it was read. */
    record More(String list) implements Question {

        private static final String OF_LAW = "registers.";

        /** Whether something was entered in a register. */
        public static More in(String register) {
            return new More(OF_LAW + register);
        }

        /** The register; nothing if it is a list of the dossier. */
        public Optional<String> register() {
            return list.startsWith(OF_LAW) ? Optional.of(list.substring(OF_LAW.length())) : Optional.empty();
        }

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
