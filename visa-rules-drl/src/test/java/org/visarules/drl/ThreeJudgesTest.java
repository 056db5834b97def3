package org.visarules.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.visarules.authoring.judges.ClassicJudge;
import org.visarules.engine.CompiledPack;
import org.visarules.engine.Judge;
import org.visarules.engine.Rulebook;
import org.visarules.sessions.SessionJudge;

/**
 * On thousands of random dossiers the evaluator, Drools by its executable model and Drools by its classic compiler
 * fire the same rules on the same facts.
 */
class ThreeJudgesTest {

    private static final int DOSSIERS = Integer.getInteger("visa-rules.dossiers", 9_000);
    private static final int SHOWN = 3;

    private final List<CompiledPack> packs = Judged.packs();
    private final Rulebook book = new Rulebook(packs.stream().map(CompiledPack::table).toList());
    private final List<Judge> judges = List.of(SessionJudge.over(packs), ClassicJudge.over(book.packs()));

    private final Map<String, AtomicLong> compared = new ConcurrentHashMap<>();
    private final Map<Long, String> differences = new ConcurrentSkipListMap<>();
    private final Map<Long, String> contradictions = new ConcurrentSkipListMap<>();
    private final Map<String, AtomicLong> fired = new ConcurrentHashMap<>();

    @Test
    void theyAgreeOnEveryFiringAndEveryRuleFires() {
        LongStream.range(0, DOSSIERS).parallel().forEach(this::compare);

        StringBuilder counted = new StringBuilder(DOSSIERS + " dossiers, " + fired.values().stream().mapToLong(AtomicLong::get).sum() + " firings of the evaluator");
        judges.forEach(judge -> counted.append(", ").append(compared.get(judge.name())).append(" of ").append(judge.name()));
        System.out.println(counted.append(", ").append(differences.size()).append(" dossiers judged differently, ").append(contradictions.size())
                .append(" both met and broken"));

        assertThat(differences.values().stream().limit(SHOWN).toList()).as("dossiers judged differently").isEmpty();
        assertThat(neverFired()).as("rules that no dossier fires").isEmpty();
        assertThat(contradictions.values().stream().limit(SHOWN).toList()).as("dossiers both met and broken").isEmpty();
    }

    private void compare(long seed) {
        Judged judged = Judged.of(book, seed);
        List<String> ours = judged.firings();
        for (String firing : ours) {
            fired.computeIfAbsent(firing.substring(0, firing.indexOf(' ')), rule -> new AtomicLong()).incrementAndGet();
        }
        for (Judge judge : judges) {
            List<String> theirs = judged.firings(judge);
            compared.computeIfAbsent(judge.name(), name -> new AtomicLong()).addAndGet(theirs.size());
            if (!theirs.equals(ours)) {
                differences.put(seed, shown(seed, judged, judge.name() + "\n  only the evaluator: " + without(ours, theirs)
                        + "\n  only " + judge.name() + ": " + without(theirs, ours)));
            }
        }
        List<String> both = judged.metAndBroken();
        if (!both.isEmpty()) {
            contradictions.put(seed, shown(seed, judged, both + "\n  " + String.join("\n  ", ours)));
        }
    }

    private List<String> neverFired() {
        return book.program().rules().stream().map(rule -> rule.table().name()).filter(name -> !fired.containsKey(name)).toList();
    }

    private static List<String> without(List<String> all, List<String> these) {
        List<String> left = new ArrayList<>(all);
        new TreeSet<>(these).forEach(left::remove);
        return left;
    }

    private static String shown(long seed, Judged judged, String what) {
        return "seed " + seed + " on " + judged.asked().day() + ": " + what + "\n  " + judged.asked().dossier().facts();
    }
}
