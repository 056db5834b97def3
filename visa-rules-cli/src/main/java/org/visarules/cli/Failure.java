package org.visarules.cli;

import java.io.PrintStream;

import org.visarules.VisaRulesException;

/**
 * Why there is no decision: something that the user can mend, which says what, or a mistake of this program.
 *
 * @param cause what was thrown
 * @param debug whether to print where it comes from
 */
record Failure(Throwable cause, boolean debug) {

    /** Says it in one sentence, and gives the status. */
    int tell(PrintStream err) {
        err.println(cause instanceof VisaRulesException ? cause.getMessage() : "visa-rules failed inside, which is a mistake of the"
                + " program and not yours" + (debug ? ":" : ". Run it again with --debug and report what it prints."));
        if (debug) {
            cause.printStackTrace(err);
        }
        return Status.UNDECIDED;
    }
}
