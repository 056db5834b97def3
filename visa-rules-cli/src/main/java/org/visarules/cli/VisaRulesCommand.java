package org.visarules.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code visa-rules}: reads the arguments, runs what they ask for, and says how it ended. */
@Command(name = "visa-rules", exitCodeOnInvalidInput = Status.MISUSE, exitCodeOnUsageHelp = Status.PRINTED,
        description = {"Decides whether a product may be sold, bought or used, or a provider engaged, under French and"
                + " European cybersecurity law, and says why. It supports the decision of a person; it is independent"
                + " of ANSSI and of every authority.", ""},
        footer = {"", "visa-rules check --help lists the options and the exit statuses."})
final class VisaRulesCommand implements Runnable {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Print this help.")
    private boolean help;

    private VisaRulesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Runs the command with these arguments and gives its {@link Status}. */
    static int run(Surroundings surroundings, String... arguments) {
        boolean debug = Arrays.asList(arguments).contains("--debug");
        CommandLine line = new CommandLine(new VisaRulesCommand(surroundings));
        line.addSubcommand(new CheckCommand(surroundings));
        line.addSubcommand(new AskCommand(surroundings));
        line.addSubcommand(new NewCommand(surroundings));
        line.addSubcommand(new TimelineCommand(surroundings));
        line.addSubcommand(new MarginCommand(surroundings));
        line.addSubcommand(new PlanCommand(surroundings));
        line.addSubcommand(new CompareCommand(surroundings));
        line.addSubcommand(new ReplayCommand(surroundings));
        line.addSubcommand(new PacksCommand(surroundings));
        line.addSubcommand(new ShowCommand(surroundings));
        line.addSubcommand(new ProfilesCommand(surroundings));
        line.addSubcommand(new DocsCommand(surroundings));
        line.addSubcommand(new VersionCommand(surroundings));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        line.setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8));
        line.setParameterExceptionHandler((misuse, given) -> misused(misuse, surroundings.err()));
        line.setExecutionExceptionHandler((failure, command, parsed) -> new Failure(failure, debug).tell(surroundings.err()));
        int status;
        try {
            status = line.execute(arguments);
        } catch (Error failure) {
            status = new Failure(failure, debug).tell(surroundings.err());
        }
        return surroundings.out().checkError() ? Status.NOT_WRITTEN : status;
    }

    private static int misused(ParameterException misuse, PrintStream err) {
        CommandLine command = misuse.getCommandLine();
        err.println(misuse instanceof UnmatchedArgumentException unmatched ? unknown(unmatched) : misuse.getMessage());
        CommandLine.Help help = command.getHelp();
        err.print("Usage: " + help.synopsis("Usage: ".length()));
        err.println(command.getParent() == null ? "visa-rules --help lists the commands."
                : "visa-rules " + command.getCommandName() + " --help lists the options.");
        return Status.MISUSE;
    }

    private static String unknown(UnmatchedArgumentException unmatched) {
        List<String> near = unmatched.getSuggestions();
        return "There is no '" + unmatched.getUnmatched().get(0) + "' here." + (near.isEmpty() ? "" : " Did you mean '" + near.get(0) + "'?");
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command is missing: check, ask, new, timeline, margin, plan, compare, replay, packs, show, profiles, docs or version.");
    }
}
