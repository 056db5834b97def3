package org.visarules.bench;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.LongStream;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.visarules.drl.BundledPacks;
import org.visarules.engine.CompiledPack;

/** Takes every measure and prints them as a table. First it looks whether all contenders give the same. */
public final class Measures {

    private static final int RANDOM = 2_000;
    private static final int STARTS = 7;
    private static final double KILO = 1024.0;
    private static final PrintStream OUT = System.out;

    private Measures() {
    }

    /** Runs for about two minutes. */
    public static void main(String[] arguments) throws RunnerException, IOException, InterruptedException {
        Contenders contenders = new Contenders();
        Prepared.measured(contenders.book()).forEach(contenders::agree);
        LongStream.range(100, 100 + RANDOM).parallel().forEach(seed -> contenders.agree(Prepared.of(contenders.book(), seed)));
        int rules = contenders.book().program().rules().size();
        double facts = Prepared.measured(contenders.book()).stream().mapToInt(prepared -> prepared.facts().size()).average().orElseThrow();
        double grounds = Prepared.measured(contenders.book()).stream().mapToInt(prepared -> contenders.evaluator(prepared).size()).average().orElseThrow();
        say("%d rules; %d dossiers of %.0f facts and %.1f grounds on average; all contenders agree, also on %d random dossiers",
                rules, Prepared.MEASURED, facts, grounds, RANDOM);
        table("One complete dossier, in turn in one thread", InTurn.measure(contenders, Prepared.measured(contenders.book())));
        speed();
        start();
        size();
    }

    private static void speed() throws RunnerException {
        Map<String, Double> scores = new LinkedHashMap<>();
        Collection<RunResult> results = new Runner(new OptionsBuilder().include(Deciding.class.getName() + ".*").verbosity(VerboseMode.SILENT)
                .addProfiler(CpuTime.class).shouldFailOnError(true).build()).run();
        Map<String, Double> clock = new LinkedHashMap<>();
        results.forEach(result -> {
            String name = result.getPrimaryResult().getLabel();
            clock.put(name, result.getPrimaryResult().getScore());
            scores.put(name, result.getSecondaryResults().get(CpuTime.NAME).getScore());
        });
        table("One complete dossier, each in a JVM of its own (JMH)", scores);
        clock.forEach((name, micros) -> say("%s by the clock: %.1f µs", name, micros));
    }

    private static void table(String title, Map<String, Double> micros) {
        double byHand = micros.get("handWritten");
        double sessions = micros.get("sessions");
        say("");
        say("| %s | µs of processor | to hand-written | to sessions |", title);
        say("|---|---|---|---|");
        micros.forEach((name, each) -> say("| `%s` | %.1f | %.1f | %.2f |", name, each, each / byHand, each / sessions));
    }

    private static void start() throws IOException, InterruptedException {
        say("");
        say("| First decision of a fresh JVM, median of %d | ms |", STARTS);
        say("|---|---|");
        say("| light | %d |", FirstDecision.median(STARTS, Measures::isLight));
        say("| full | %d |", FirstDecision.median(STARTS, Measures::isFull));
    }

    private static void size() {
        say("");
        say("| Jars, besides slf4j | KB |");
        say("|---|---|");
        say("| light: api, engine, drl | %.0f |", size(name -> isLight(name) && isOurs(name)));
        say("| full | %.0f |", size(name -> isFull(name) && !isMeasure(name) && !name.startsWith("slf4j")));
        double models = 0;
        int rules = 0;
        for (CompiledPack pack : BundledPacks.packs()) {
            models += pack.sessionModel().get().length;
            rules += pack.table().rules().size();
        }
        say("| of these, rules compiled for sessions, per rule | %.2f |", models / KILO / rules);
    }

    private static double size(Predicate<String> wanted) {
        return FirstDecision.Path.jars(wanted).stream().mapToLong(jar -> new File(jar).length()).sum() / KILO;
    }

    private static boolean isMeasure(String jar) {
        return jar.startsWith("visa-rules-bench");
    }

    private static boolean isOurs(String jar) {
        return jar.startsWith("visa-rules-") && !isMeasure(jar);
    }

    private static boolean isLight(String jar) {
        return isMeasure(jar) || isOurs(jar) && !jar.startsWith("visa-rules-drools") || jar.startsWith("slf4j");
    }

    // Neither JMH nor a logging backend is part of the library.
    private static boolean isFull(String jar) {
        return !jar.startsWith("jmh") && !jar.startsWith("jopt") && !jar.startsWith("commons-math") && !jar.startsWith("logback");
    }

    private static void say(String format, Object... values) {
        OUT.println(String.format(Locale.ROOT, format, values));
    }
}
