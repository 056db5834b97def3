package org.visarules.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;

import org.visarules.VisaRules;
import org.visarules.drl.BundledPacks;
import org.visarules.engine.CompiledPack;

/** The program. */
public final class Main {

    private Main() {
    }

    /** Runs the command and ends the virtual machine with its {@link Status}. */
    public static void main(String[] arguments) {
        Charset charset = charset();
        Surroundings surroundings = new Surroundings(
                new BufferedReader(new InputStreamReader(new FileInputStream(FileDescriptor.in), charset)),
                new PrintStream(new FileOutputStream(FileDescriptor.out), false, charset),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset),
                LocalDate::now, VisaRules::bundled, () -> BundledPacks.packs().stream().map(CompiledPack::table).toList());
        System.exit(VisaRulesCommand.run(surroundings, arguments));
    }

    // A console window of Windows shows its own code page; everything else is UTF-8, whatever the locale says.
    private static Charset charset() {
        Console console = System.console();
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        return windows && console != null ? console.charset() : StandardCharsets.UTF_8;
    }
}
