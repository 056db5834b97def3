package org.visarules.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class AnswerTest {

    private static List<Answer> possible(Answer answer) {
        return answer == Answer.UNKNOWN ? List.of(Answer.NO, Answer.YES) : List.of(answer);
    }

    // What every way of answering gives is known, and nothing else is.
    private static Answer common(List<Boolean> outcomes) {
        return outcomes.stream().distinct().count() == 1 ? Answer.of(outcomes.get(0)) : Answer.UNKNOWN;
    }

    @Test
    void andOrAndNotKnowExactlyWhatEveryWayOfAnsweringGives() {
        for (Answer one : Answer.values()) {
            assertThat(one.not()).isEqualTo(common(possible(one).stream().map(a -> a == Answer.NO).toList()));
            for (Answer other : Answer.values()) {
                assertThat(one.and(other)).as(one + " and " + other).isEqualTo(common(possible(one).stream()
                        .flatMap(a -> possible(other).stream().map(b -> a == Answer.YES && b == Answer.YES)).toList()));
                assertThat(one.or(other)).as(one + " or " + other).isEqualTo(common(possible(one).stream()
                        .flatMap(a -> possible(other).stream().map(b -> a == Answer.YES || b == Answer.YES)).toList()));
            }
        }
    }

    @Test
    void unknownComesFirst() {
        assertThat(Answer.values()[0]).isEqualTo(Answer.UNKNOWN);
        assertThat(Answer.UNKNOWN.isKnown()).isFalse();
        assertThat(Answer.YES.written()).isEqualTo("yes");
    }
}
