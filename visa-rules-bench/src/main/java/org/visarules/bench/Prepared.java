package org.visarules.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;

import org.visarules.Dossier;
import org.visarules.engine.Rulebook;
import org.visarules.engine.intake.Intake;
import org.visarules.engine.walk.Entry;
import org.visarules.engine.walk.World;
import org.visarules.schema.Fact;

/**
 * A complete dossier, ready to be decided.
 *
 * @param facts its facts in their places, with the day asked and the parameters: what every contender starts from
 */
record Prepared(Dossier dossier, LocalDate day, List<Fact<?>> facts) {

    /** How many dossiers are measured. */
    static final int MEASURED = 12;

    /** The dossier of a seed. */
    static Prepared of(Rulebook book, long seed) {
        FrozenDossiers.Asked asked = FrozenDossiers.of(seed);
        Intake intake = Intake.of(asked.dossier());
        World world = World.of(intake.on(asked.day()).facts(), book.factsOn(asked.day()), intake::pathAsGiven);
        return new Prepared(asked.dossier(), asked.day(), world.entries().stream().<Fact<?>>map(Entry::fact).toList());
    }

    /** The dossiers that are measured: of the seeds 1 to 12. */
    static List<Prepared> measured(Rulebook book) {
        return LongStream.rangeClosed(1, MEASURED).mapToObj(seed -> of(book, seed)).toList();
    }
}
