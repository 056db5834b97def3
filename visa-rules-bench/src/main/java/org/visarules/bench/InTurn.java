package org.visarules.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Takes the contenders in turn, dossier by dossier, in one thread, by the processor time of that thread: whatever else a
 * machine does then slows all of them alike, and the ratios stand.
 */
final class InTurn {

    private static final int ROUNDS = 6;
    private static final int TIMES = 120;
    private static final double NANOS = 1000.0;

    private InTurn() {
    }

    /** Microseconds per dossier, of the last round. */
    static Map<String, Double> measure(Contenders contenders, List<Prepared> dossiers) {
        Map<String, Function<Prepared, Object>> each = contenders.each();
        Map<String, Double> used = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            used.clear();
            round(each, dossiers, used);
        }
        return used;
    }

    private static void round(Map<String, Function<Prepared, Object>> each, List<Prepared> dossiers, Map<String, Double> used) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (int i = 0; i < TIMES; i++) {
            for (Prepared dossier : dossiers) {
                each.forEach((name, contender) -> {
                    long before = threads.getCurrentThreadCpuTime();
                    contender.apply(dossier);
                    used.merge(name, (threads.getCurrentThreadCpuTime() - before) / NANOS / TIMES / dossiers.size(), Double::sum);
                });
            }
        }
    }
}
