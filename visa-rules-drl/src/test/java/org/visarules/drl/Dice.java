package org.visarules.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;

import org.visarules.schema.Listing;
import org.visarules.value.Choice;
import org.visarules.value.Members;

/** Draws of a random sequence; the same in every run. */
abstract class Dice {

    final Random random;

    Dice(Random random) {
        this.random = random;
    }

    @SafeVarargs
    final <T> T one(T... all) {
        return all[random.nextInt(all.length)];
    }

    @SafeVarargs
    final <E extends Enum<E> & Choice> Members<E> some(Class<E> type, E... all) {
        List<E> held = new ArrayList<>();
        for (E constant : all) {
            if (random.nextBoolean()) {
                held.add(constant);
            }
        }
        return Members.of(type, held);
    }

    final <F> Listing<F> listing(int size, IntFunction<F> maker) {
        List<F> records = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            records.add(maker.apply(i));
        }
        return new Listing<>(records, true);
    }
}
