package org.visarules.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.LongFunction;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.visarules.Dossier;
import org.visarules.VisaRules;
import org.visarules.authoring.replay.PackStore;
import org.visarules.authoring.replay.Replay;
import org.visarules.authoring.replay.Replay.Origin;
import org.visarules.authoring.replay.Replayer;
import org.visarules.engine.Engine;
import org.visarules.formats.DecisionRecord;
import org.visarules.formats.DecisionRecordJson;
import org.visarules.formats.UnreadableFileException;

/**
 * Records of random dossiers of every kind, decided again by the packs of a store, compiled again from their sources. {@code -Dvisarules.replays=100}
 * tries a hundred times as many.
 */
@TestInstance(Lifecycle.PER_CLASS)
class ReplayTest {

    private static final int RECORDS = 12 * Integer.getInteger("visarules.replays", 1);
    private static final List<LongFunction<RandomDossiers.Asked>> KINDS = List.of(RandomDossiers::of, RandomMakers::of, RandomBuyers::of, RandomServices::of);

    private final VisaRules rules = Engine.rules(BundledPacks.packs());
    private final long begin = new Random().nextInt(1_000_000);
    private final List<String> records = new ArrayList<>();
    private Replayer fromTheStore;

    @BeforeAll
    void record(@TempDir Path folder) {
        PackStore store = PackStore.at(folder);
        BundledPacks.packs().forEach(pack -> assertThat(store.keep(pack.table())).isTrue());
        fromTheStore = Replayer.of(List.of(), store);
        for (int i = 0; i < RECORDS; i++) {
            RandomDossiers.Asked asked = KINDS.get(i % KINDS.size()).apply(begin + i);
            Dossier dossier = new Dossier(LeftOut.of(asked.dossier().facts(), i % 2 == 0 ? 0 : 3, new Random(begin + i)), asked.dossier().acts(), Set.of());
            records.add(DecisionRecordJson.write(DecisionRecord.of(rules, dossier, asked.day())));
        }
        assertThat(fromTheStore.replay("first", records.get(0)).origins()).hasSize(BundledPacks.packs().size()).containsOnly(Origin.STORE);
    }

    @Test
    void everyRecordComesOutTheSameFromTheStoreAndFromTheLibrary() {
        Replayer fromTheLibrary = Replayer.of(BundledPacks.packs());
        for (int i = 0; i < RECORDS; i++) {
            Replay replay = (i % 2 == 0 ? fromTheStore : fromTheLibrary).replay("record", records.get(i));
            assertThat(replay.difference()).as("dossier " + (begin + i)).isEmpty();
            assertThat(replay.isEqualInBytes()).as("dossier " + (begin + i)).isTrue();
        }
    }

    /** One value of the decision is changed, whichever: the record is told to be no record, or to come out otherwise, and never passes. */
    @Test
    void whateverIsChangedInADecisionIsTold() {
        Random random = new Random(begin);
        int unreadable = 0;
        for (int i = 0; i < RECORDS; i++) {
            String changed = changed(records.get(i), random);
            try {
                Replay replay = fromTheStore.replay("record", changed);
                assertThat(replay.difference()).as("dossier " + (begin + i)).hasValueSatisfying(difference -> assertThat(difference.path()).startsWith("decision."));
            } catch (UnreadableFileException e) {
                unreadable++;
            }
        }
        assertThat(unreadable).isLessThan(RECORDS);
    }

    // Values stand at the end of their lines.
    private static String changed(String record, Random random) {
        List<String> lines = new ArrayList<>(record.lines().toList());
        int decision = lines.indexOf("  \"decision\": {");
        Optional<String> other = Optional.empty();
        while (other.isEmpty()) {
            int at = decision + 2 + random.nextInt(lines.size() - decision - 2);
            other = changed(lines.get(at));
            other.ifPresent(line -> lines.set(at, line));
        }
        return String.join("\n", lines) + "\n";
    }

    private static Optional<String> changed(String line) {
        String comma = line.endsWith(",") ? "," : "";
        String bare = line.substring(0, line.length() - comma.length());
        return bare.endsWith("\"") ? Optional.of(bare.substring(0, bare.length() - 1) + "0\"" + comma)
                : bare.endsWith("true") ? Optional.of(bare.replaceAll("true$", "false") + comma)
                : bare.endsWith("false") ? Optional.of(bare.replaceAll("false$", "true") + comma)
                : bare.matches(".*[0-9]") ? Optional.of(bare + "0" + comma) : Optional.empty();
    }
}
