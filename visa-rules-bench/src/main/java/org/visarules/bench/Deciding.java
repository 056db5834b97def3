package org.visarules.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;

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
public class Deciding {

    private Contenders contenders;
    private List<Prepared> dossiers;

    /** Nothing is measured before all give the same. */
    @Setup
    public void prepare() {
        contenders = new Contenders();
        dossiers = Prepared.measured(contenders.book());
        dossiers.forEach(contenders::agree);
    }

    @Benchmark
    public void handWritten(Blackhole sink) {
        dossiers.forEach(dossier -> sink.consume(contenders.handWritten(dossier)));
    }

    @Benchmark
    public void evaluator(Blackhole sink) {
        dossiers.forEach(dossier -> sink.consume(contenders.evaluator(dossier)));
    }

    @Benchmark
    public void sessions(Blackhole sink) {
        dossiers.forEach(dossier -> sink.consume(contenders.sessions(dossier)));
    }

    @Benchmark
    public void decidedOnce(Blackhole sink) {
        dossiers.forEach(dossier -> sink.consume(contenders.decidedOnce(dossier)));
    }

    @Benchmark
    public void decidedTwice(Blackhole sink) {
        dossiers.forEach(dossier -> sink.consume(contenders.decidedTwice(dossier)));
    }
}
