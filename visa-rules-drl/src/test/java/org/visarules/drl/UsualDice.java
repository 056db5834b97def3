package org.visarules.drl;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import org.visarules.value.Answer;

/** Draws that mostly come out as usual, so that what lies behind many conditions is met. */
abstract class UsualDice extends Dice {

    UsualDice(Random random) {
        super(random);
    }

    /** One in that many facts is not what it usually is. */
    abstract int odd();

    final Answer usually(Answer answer) {
        return chance(odd()) == 1 ? answer.not() : answer;
    }

    final Answer mostly() {
        return chance(3) == 1 ? Answer.NO : Answer.YES;
    }

    @SafeVarargs
    final <T> T usually(T usual, T... others) {
        return chance(odd()) == 1 ? one(others) : usual;
    }

    static List<LocalDate> days(String... days) {
        return List.of(days).stream().map(LocalDate::parse).toList();
    }
}
