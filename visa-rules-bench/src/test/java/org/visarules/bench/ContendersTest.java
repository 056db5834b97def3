package org.visarules.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

/** The rules written by hand, the evaluator and Drools find the same, with the same facts. */
class ContendersTest {

    private static final int RANDOM = 3_000;

    private final Contenders contenders = Contenders.frozen();

    @Test
    void agreeOnTheDossiersThatAreMeasured() {
        assertThatCode(() -> Prepared.measured(contenders.book()).forEach(contenders::agree)).doesNotThrowAnyException();
    }

    @Test
    void agreeOnTheBundledPacksToo() {
        Contenders bundled = Contenders.bundled();
        assertThatCode(() -> Prepared.measured(bundled.book()).forEach(bundled::agree)).doesNotThrowAnyException();
    }

    @Test
    void agreeOnThousandsOfRandomDossiersOverWhichEveryRuleHolds() {
        Set<String> held = new ConcurrentSkipListSet<>();
        assertThatCode(() -> LongStream.range(100, 100 + RANDOM).parallel().forEach(seed -> {
            Prepared prepared = Prepared.of(contenders.book(), seed);
            contenders.agree(prepared);
            contenders.handWritten(prepared).forEach(ground -> held.add(ground.rule()));
        })).doesNotThrowAnyException();

        assertThat(held).containsExactlyInAnyOrderElementsOf(
                contenders.book().program().rules().stream().map(rule -> rule.table().name()).toList());
    }
}
