package org.visarules.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;

import org.visarules.engine.Judge;
import org.visarules.engine.Rulebook;
import org.visarules.engine.intake.Intake;
import org.visarules.engine.kernel.Kernel;
import org.visarules.engine.walk.Entry;
import org.visarules.engine.walk.Evaluation;
import org.visarules.engine.walk.Match;
import org.visarules.engine.walk.Rule;
import org.visarules.engine.walk.Steps;
import org.visarules.engine.walk.Truth;
import org.visarules.engine.walk.Walker;
import org.visarules.engine.walk.World;
import org.visarules.schema.Fact;

/** A random dossier as every judge sees it, and what the evaluator finds in it. */
record Judged(RandomDossiers.Asked asked, World world, Evaluation evaluation) {

    static Judged of(Rulebook book, long seed) {
        return of(book, book.program().rules(), seed);
    }

    /** A dossier as every judge of a rulebook sees it, and what the evaluator finds by other rules than those. */
    static Judged of(Rulebook book, List<Rule> rules, long seed) {
        RandomDossiers.Asked asked = RandomDossiers.of(seed);
        Intake intake = Intake.of(asked.dossier());
        World world = World.of(intake.on(asked.day()).facts(), book.with(asked.entered()).factsOn(asked.day()), intake::pathAsGiven);
        return new Judged(asked, world, Walker.walk(rules, world, new Steps(Long.MAX_VALUE)));
    }

    List<Fact<?>> facts() {
        return world.entries().stream().<Fact<?>>map(Entry::fact).toList();
    }

    /** What the evaluator fires, in order. */
    List<String> firings() {
        List<String> firings = new ArrayList<>();
        for (Match match : evaluation.all()) {
            if (match.truth() != Truth.YES) {
                throw new AssertionError("In doubt although everything is known: " + match.rule() + " in\n" + asked.dossier());
            }
            firings.add(line(match));
        }
        return firings.stream().sorted().toList();
    }

    /** What a judge fires, in the same order. */
    List<String> firings(Judge judge) {
        return judge.judge(facts()).stream().map(firing -> line(firing.rule(), firing.facts())).sorted().toList();
    }

    /** What the evaluator fires by each rule, in order; also in doubt, since a changed rule may ask what no fact says. */
    Map<String, List<String>> firingsByRule() {
        return evaluation.all().stream().collect(byRule(match -> match.rule().table().name(),
                match -> (match.truth() == Truth.YES ? "" : "in doubt: ") + match.facts().stream().map(fact -> fact.place().path()).toList()));
    }

    /** What a judge fires by each rule, in the same order. */
    Map<String, List<String>> firingsByRule(Judge judge) {
        return judge.judge(facts()).stream().collect(byRule(Judge.Firing::rule, firing -> firing.facts().toString()));
    }

    private static <T> Collector<T, ?, Map<String, List<String>>> byRule(Function<T, String> rule, Function<T, String> facts) {
        return Collectors.groupingBy(rule, Collectors.mapping(facts, Collectors.collectingAndThen(Collectors.toList(), all -> all.stream().sorted().toList())));
    }

    private static String line(Match match) {
        return line(match.rule().table().name(), match.facts().stream().map(fact -> fact.place().path()).toList());
    }

    private static String line(String rule, List<String> facts) {
        return rule + " " + String.join(" ", facts);
    }

    /** The requirements that hold, by rules in force, both a way to meet and a breach for one subject, as {@code requirement @ subject}. */
    List<String> metAndBroken() {
        TreeSet<String> met = new TreeSet<>();
        TreeSet<String> broken = new TreeSet<>();
        for (Match match : evaluation.all()) {
            if (!Kernel.isInForce(match.rule(), asked.day())) {
                continue;
            }
            String key = match.rule().table().unit() + " @ " + match.subject().place();
            switch (match.rule().table().verb()) {
                case MET_BY -> met.add(key);
                case BROKEN_BY -> broken.add(key);
                default -> {
                    // Decides nothing.
                }
            }
        }
        met.retainAll(broken);
        return List.copyOf(met);
    }
}
