package org.visarules.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.function.Supplier;

import org.visarules.VisaRules;

/**
 * What the command has around it.
 *
 * @param out where decisions go
 * @param err where everything else goes
 * @param today the day asked about if none is given
 * @param rules the packs, loaded when first needed
 */
record Surroundings(PrintStream out, PrintStream err, Supplier<LocalDate> today, Supplier<VisaRules> rules) {
}
