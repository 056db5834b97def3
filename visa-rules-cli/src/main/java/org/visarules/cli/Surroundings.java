package org.visarules.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import org.visarules.VisaRules;
import org.visarules.engine.table.PackTable;

/**
 * What the command has around it.
 *
 * @param out where decisions go
 * @param err where everything else goes
 * @param today the day asked about if none is given
 * @param rules the packs, ready to decide; loaded when first needed
 * @param packs the packs, to be read; loaded when first needed
 */
record Surroundings(PrintStream out, PrintStream err, Supplier<LocalDate> today, Supplier<VisaRules> rules, Supplier<List<PackTable>> packs) {
}
