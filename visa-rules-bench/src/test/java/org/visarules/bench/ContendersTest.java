package org.visarules.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

/** The rules written by hand, the evaluator and Drools find the same, with the same facts. */
class ContendersTest {

    private static final int RANDOM = 3_000;

    private final Contenders contenders = new Contenders();

    @Test
    void agreeOnTheDossiersThatAreMeasured() {
        assertThatCode(() -> Prepared.measured(contenders.book()).forEach(contenders::agree)).doesNotThrowAnyException();
    }

    @Test
    void agreeOnThousandsOfRandomDossiersOverWhichEveryRuleHolds() {
        assertThatCode(() -> LongStream.range(100, 100 + RANDOM).parallel()
                .forEach(seed -> contenders.agree(Prepared.of(contenders.book(), seed)))).doesNotThrowAnyException();

        Set<String> held = new TreeSet<>();
        LongStream.range(100, 100 + RANDOM).forEach(seed -> contenders.handWritten(Prepared.of(contenders.book(), seed))
                .forEach(ground -> held.add(ground.rule())));
        assertThat(held).containsExactlyInAnyOrderElementsOf(
                contenders.book().program().rules().stream().map(rule -> rule.table().name()).toList());
    }
}
