package org.visarules.bench;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
    private static final List<String> CONTENDERS = List.of("handWritten", "evaluator", "sessions", "decidedOnce", "decidedTwice");
    private static final double KILO = 1024.0;
    private static final PrintStream OUT = System.out;

    private Measures() {
    }

    /** Runs for about six minutes. */
    public static void main(String[] arguments) throws RunnerException, IOException, InterruptedException {
        Contenders frozen = Contenders.frozen();
        Contenders bundled = Contenders.bundled();
        LongStream.range(100, 100 + RANDOM).parallel().forEach(seed -> frozen.agree(Prepared.of(frozen.book(), seed)));
        inTurn("the frozen pack", frozen);
        inTurn("the packs of the library", bundled);
        Map<String, Double> each = speed();
        table("the frozen pack, each in a JVM of its own (JMH)", each, Deciding.Frozen.class.getSimpleName());
        table("the packs of the library, each in a JVM of its own (JMH)", each, Deciding.Bundled.class.getSimpleName());
        start();
        size();
    }

    private static void inTurn(String packs, Contenders contenders) {
        List<Prepared> dossiers = Prepared.measured(contenders.book());
        dossiers.forEach(contenders::agree);
        double facts = dossiers.stream().mapToInt(prepared -> prepared.facts().size()).average().orElseThrow();
        double grounds = dossiers.stream().mapToInt(prepared -> contenders.evaluator(prepared).size()).average().orElseThrow();
        say("");
        say("%s: %d rules, %d dossiers of %.0f facts and %.1f grounds on average; all contenders agree", packs,
                contenders.book().program().rules().size(), dossiers.size(), facts, grounds);
        table(packs + ", in turn in one thread", InTurn.measure(contenders, dossiers), "");
    }

    // By class and method.
    private static Map<String, Double> speed() throws RunnerException {
        Map<String, Double> scores = new LinkedHashMap<>();
        Collection<RunResult> results = new Runner(new OptionsBuilder().include(Deciding.class.getName() + ".*").verbosity(VerboseMode.SILENT)
                .addProfiler(CpuTime.class).shouldFailOnError(true).build()).run();
        results.forEach(result -> {
            String[] name = result.getParams().getBenchmark().split("[.$]");
            scores.put(name[name.length - 2] + name[name.length - 1], result.getSecondaryResults().get(CpuTime.NAME).getScore());
        });
        return scores;
    }

    private static void table(String title, Map<String, Double> scores, String prefix) {
        Double byHand = scores.get(prefix + "handWritten");
        double sessions = scores.get(prefix + "sessions");
        say("");
        say("| One complete dossier by %s | µs of processor | to hand-written | to sessions |", title);
        say("|---|---|---|---|");
        for (String name : CONTENDERS) {
            Double micros = scores.get(prefix + name);
            if (micros != null) {
                say("| `%s` | %.1f | %s | %.2f |", name, micros, byHand == null ? "" : String.format(Locale.ROOT, "%.1f", micros / byHand),
                        micros / sessions);
            }
        }
    }

    private static void start() throws IOException, InterruptedException {
        List<String> full = jars(Measures::isFull);
        List<String> withCompiler = new ArrayList<>(full);
        withCompiler.addAll(compiler());
        say("");
        say("| First decision of a fresh JVM by the packs of the library, from its start to its end, median of %d | ms |", STARTS);
        say("|---|---|");
        say("| light | %d |", FirstDecision.median(STARTS, FirstDecision.class, jars(Measures::isLight)));
        say("| full, made twice | %d |", FirstDecision.median(STARTS, FirstDecision.class, full));
        say("| plain Drools, rules precompiled | %d |", FirstDecision.median(STARTS, FirstPlain.class, full, FirstPlain.PRECOMPILED));
        say("| plain Drools, rules compiled at run time | %d |", FirstDecision.median(STARTS, FirstPlain.class, withCompiler, FirstPlain.DRL));
    }

    private static void size() {
        say("");
        say("| Jars, besides slf4j | KB |");
        say("|---|---|");
        say("| light: api, engine, drl | %.0f |", size(name -> isLight(name) && !isMeasure(name) && !isLogging(name)));
        say("| full | %.0f |", size(name -> isFull(name) && !isMeasure(name) && !isLogging(name)));
        double models = 0;
        int rules = 0;
        for (CompiledPack pack : BundledPacks.packs()) {
            models += pack.sessionModel().get().length;
            rules += pack.table().rules().size();
        }
        say("| of these, rules compiled for sessions, per rule | %.2f |", models / KILO / rules);
    }

    private static double size(Predicate<String> wanted) {
        return jars(wanted).stream().mapToLong(jar -> new File(jar).length()).sum() / KILO;
    }

    private static List<String> jars(Predicate<String> wanted) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(jar -> wanted.test(new File(jar).getName())).toList();
    }

    // The compiler lies beside this module's jar, and on no class path but that of the one measure that needs it.
    private static List<String> compiler() {
        File folder = new File(new File(jars(Measures::isMeasure).get(0)).getAbsoluteFile().getParentFile(), "compiler");
        return Arrays.stream(Objects.requireNonNull(folder.listFiles(), () -> folder + " is missing: build this module with 'mvn package'"))
                .map(File::getPath).sorted().toList();
    }

    private static boolean isMeasure(String jar) {
        return jar.startsWith("visa-rules-bench");
    }

    private static boolean isLight(String jar) {
        return isMeasure(jar) || jar.matches("visa-rules-(api|engine|drl)-.*") || isLogging(jar);
    }

    // What an embedder gets who excludes nothing; other jars here only serve to measure.
    private static boolean isFull(String jar) {
        return isLight(jar) || jar.matches("(visa-rules-(drools|sessions)|drools|kie)-.*");
    }

    private static boolean isLogging(String jar) {
        return jar.startsWith("slf4j");
    }

    private static void say(String format, Object... values) {
        OUT.println(String.format(Locale.ROOT, format, values));
    }
}
