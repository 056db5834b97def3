package org.visarules.authoring.judges;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.visarules.engine.Judge;
import org.visarules.sessions.SessionJudge;

class ConcurrencyTest {

    private static final int THREADS = 4;
    private static final int DOSSIERS = 4000;

    @Test
    void manyThreadsJudgeDifferentDossiersAsOneDoes() throws Exception {
        Judge judge = SessionJudge.over(List.of(ManyRules.pack().compiled()));
        List<List<String>> alone = new ArrayList<>();
        for (int i = 0; i < DOSSIERS; i++) {
            alone.add(JudgeProgram.fired(judge, ManyRules.dossier(i)));
        }
        assertThat(alone.stream().distinct().count()).isGreaterThan(DOSSIERS / 4);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Integer>> work = new ArrayList<>();
            for (int t = 0; t < THREADS; t++) {
                int offset = t * DOSSIERS / THREADS;
                work.add(() -> {
                    int different = 0;
                    for (int i = 0; i < DOSSIERS; i++) {
                        int number = (i + offset) % DOSSIERS;
                        different += JudgeProgram.fired(judge, ManyRules.dossier(number)).equals(alone.get(number)) ? 0 : 1;
                    }
                    return different;
                });
            }
            for (Future<Integer> different : threads.invokeAll(work)) {
                assertThat(different.get()).isZero();
            }
        } finally {
            threads.shutdown();
        }
    }
}
