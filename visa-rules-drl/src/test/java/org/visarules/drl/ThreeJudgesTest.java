package org.visarules.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
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

    private static final int DOSSIERS = Integer.getInteger("visa-rules.dossiers", 1_000);
    /** Of further dossiers, up to that many in all, the judges see those on which a rule fires that did so seldom. */
    private static final int LOOKED_THROUGH = Math.max(DOSSIERS, 28_000);
    private static final int SELDOM = 10;
    private static final int SHOWN = 3;

    private final List<CompiledPack> packs = BundledPacks.packs();
    private final Rulebook book = new Rulebook(packs.stream().map(CompiledPack::table).toList());
    private final List<Judge> judges = List.of(SessionJudge.over(packs), ClassicJudge.over(book.packs()));

    private final Map<String, AtomicLong> compared = new ConcurrentHashMap<>();
    private final Map<Long, String> differences = new ConcurrentSkipListMap<>();
    private final Map<Long, String> contradictions = new ConcurrentSkipListMap<>();
    private final Map<String, AtomicLong> fired = new ConcurrentHashMap<>();
    private final AtomicLong judged = new AtomicLong();
    private final AtomicLong firings = new AtomicLong();

    @Test
    void theyAgreeOnEveryFiringAndEveryRuleFires() {
        LongStream.range(0, LOOKED_THROUGH).parallel().forEach(this::compare);

        StringBuilder counted = new StringBuilder(judged + " dossiers, " + firings + " firings of the evaluator");
        judges.forEach(judge -> counted.append(", ").append(compared.get(judge.name())).append(" of ").append(judge.name()));
        System.out.println(counted.append(", ").append(differences.size()).append(" dossiers judged differently, ").append(contradictions.size())
                .append(" both met and broken"));

        assertThat(differences.values().stream().limit(SHOWN).toList()).as("dossiers judged differently").isEmpty();
        assertThat(neverFired()).as("rules that no dossier fires").isEmpty();
        assertThat(contradictions.values().stream().limit(SHOWN).toList()).as("dossiers both met and broken").isEmpty();
    }

    private void compare(long seed) {
        Judged dossier = Judged.of(book, seed);
        List<String> both = dossier.metAndBroken();
        if (!both.isEmpty()) {
            contradictions.put(seed, shown(seed, dossier, both + "\n  " + String.join("\n  ", dossier.firings())));
        }
        List<String> ours = dossier.firings();
        Set<String> rules = ours.stream().map(firing -> firing.substring(0, firing.indexOf(' '))).collect(Collectors.toSet());
        if (seed < DOSSIERS || rules.stream().anyMatch(rule -> times(rule).get() < SELDOM)) {
            rules.forEach(rule -> times(rule).incrementAndGet());
            judged.incrementAndGet();
            firings.addAndGet(ours.size());
            judges.forEach(judge -> compare(seed, dossier, ours, judge));
        }
    }

    private void compare(long seed, Judged dossier, List<String> ours, Judge judge) {
        List<String> theirs = dossier.firings(judge);
        compared.computeIfAbsent(judge.name(), name -> new AtomicLong()).addAndGet(theirs.size());
        if (!theirs.equals(ours)) {
            differences.put(seed, shown(seed, dossier, judge.name() + "\n  only the evaluator: " + without(ours, theirs)
                    + "\n  only " + judge.name() + ": " + without(theirs, ours)));
        }
    }

    private AtomicLong times(String rule) {
        return fired.computeIfAbsent(rule, any -> new AtomicLong());
    }

    private List<String> neverFired() {
        return book.program().rules().stream().map(rule -> rule.table().name()).filter(name -> times(name).get() == 0).toList();
    }

    private static List<String> without(List<String> all, List<String> these) {
        List<String> left = new ArrayList<>(all);
        new TreeSet<>(these).forEach(left::remove);
        return left;
    }

    private static String shown(long seed, Judged dossier, String what) {
        return "seed " + seed + " on " + dossier.asked().day() + ": " + what + "\n  " + dossier.asked().dossier().facts();
    }
}
