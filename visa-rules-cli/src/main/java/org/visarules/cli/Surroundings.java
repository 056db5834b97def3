package org.visarules.cli;

import java.io.BufferedReader;
import java.io.PrintStream;
import java.io.Reader;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import org.visarules.VisaRules;
import org.visarules.engine.table.PackTable;

/**
 * What the command has around it.
 *
 * @param in where answers come from
 * @param out where decisions go
 * @param err where everything else goes
 * @param today the day asked about if none is given
 * @param rules the packs, ready to decide; loaded when first needed
 * @param packs the packs, to be read; loaded when first needed
 */
record Surroundings(BufferedReader in, PrintStream out, PrintStream err, Supplier<LocalDate> today, Supplier<VisaRules> rules, Supplier<List<PackTable>> packs) {

    /** The same where nobody answers. */
    Surroundings(PrintStream out, PrintStream err, Supplier<LocalDate> today, Supplier<VisaRules> rules, Supplier<List<PackTable>> packs) {
        this(new BufferedReader(Reader.nullReader()), out, err, today, rules, packs);
    }
}
