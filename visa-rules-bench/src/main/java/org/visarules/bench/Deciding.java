package org.visarules.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** One decision on a complete dossier; every figure is per dossier. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 2)
@OperationsPerInvocation(Prepared.MEASURED)
public abstract class Deciding {

    private final Contenders contenders;
    private List<Prepared> dossiers;

    Deciding(Contenders contenders) {
        this.contenders = contenders;
    }

    /** By the frozen pack. */
    public static class Frozen extends Deciding {

        public Frozen() {
            super(Contenders.frozen());
        }

        @Benchmark
        public void handWritten(Blackhole sink) {
            each("handWritten", sink);
        }
    }

    /** By the packs that come with the library. */
    public static class Bundled extends Deciding {

        public Bundled() {
            super(Contenders.bundled());
        }
    }

    /** Nothing is measured before all give the same. */
    @Setup
    public void prepare() {
        dossiers = Prepared.measured(contenders.book());
        dossiers.forEach(contenders::agree);
    }

    @Benchmark
    public void evaluator(Blackhole sink) {
        each("evaluator", sink);
    }

    @Benchmark
    public void sessions(Blackhole sink) {
        each("sessions", sink);
    }

    @Benchmark
    public void decidedOnce(Blackhole sink) {
        each("decidedOnce", sink);
    }

    @Benchmark
    public void decidedTwice(Blackhole sink) {
        each("decidedTwice", sink);
    }

    void each(String contender, Blackhole sink) {
        Function<Prepared, Object> decide = contenders.each().get(contender);
        dossiers.forEach(dossier -> sink.consume(decide.apply(dossier)));
    }
}
