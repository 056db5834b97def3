package org.visarules.cli;

import java.nio.file.Files;
import java.nio.file.Path;

import org.visarules.authoring.replay.PackStore;
import org.visarules.decision.Verdict;

/**
 * How the program ends. A Java virtual machine that dies can end with 1 to 3 by itself, so a verdict is told by a number
 * that only this program gives: 100 and above, from which the launchers take 100 away. Failures keep their number.
 */
final class Status {

    /** What was asked for was printed, or written to its folder: everything that is no decision. */
    static final int PRINTED = 104;

    static final int MISUSE = 64;
    static final int BAD_FILE = 65;
    static final int NO_FILE = 66;
    static final int UNDECIDED = 70;
    static final int NOT_WRITTEN = 74;

    private static final int VERDICT = 100;

    private Status() {
    }

    /** Why a file was refused: it says something that cannot be read, or cannot be read itself. */
    static int unreadable(Path file) {
        return Files.isReadable(file) && !Files.isDirectory(file) ? BAD_FILE : NO_FILE;
    }

    /** Whether a verdict changed is an answer like a verdict. */
    static int changed(boolean verdict) {
        return VERDICT + (verdict ? 1 : 0);
    }

    static int of(PackStore.Why why) {
        return switch (why) {
            case MISSING -> NO_FILE;
            case CHANGED -> BAD_FILE;
            case NOT_WRITTEN -> NOT_WRITTEN;
        };
    }

    static int of(Verdict verdict) {
        return VERDICT + switch (verdict) {
            case COMPLIANT -> 0;
            case NON_COMPLIANT -> 1;
            case UNDETERMINED -> 2;
            case NOT_IN_FORCE, NOT_APPLICABLE -> 3;
        };
    }
}
