package org.visarules.drl;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.visarules.authoring.PackCompiler;
import org.visarules.authoring.Packs;
import org.visarules.authoring.compile.SessionModelCompiler;
import org.visarules.engine.CompiledPack;
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

    private static final Path PACKS = Path.of("src/main/packs");

    /** The packs of this module, compiled from their sources. */
    static List<CompiledPack> packs() {
        PackCompiler compiler = new PackCompiler(SessionModelCompiler::compile);
        List<Path> folders = BundledPacks.packs().stream().map(pack -> PACKS.resolve(pack.table().id())).toList();
        return Packs.read(folders).orThrow().stream().map(compiler::compiled).toList();
    }

    static Judged of(Rulebook book, long seed) {
        RandomDossiers.Asked asked = RandomDossiers.of(seed);
        Intake intake = Intake.of(asked.dossier());
        World world = World.of(intake.on(asked.day()).facts(), book.with(asked.entered()).factsOn(asked.day()), intake::pathAsGiven);
        return new Judged(asked, world, Walker.walk(book.program().rules(), world, new Steps(Long.MAX_VALUE)));
    }

    /** What the evaluator fires of one of the rules, in order; also in doubt, since a changed rule may ask what no fact says. */
    static List<String> firings(List<Rule> rules, String rule, World world) {
        return Walker.walk(rules, world, new Steps(Long.MAX_VALUE)).all().stream().filter(match -> match.rule().table().name().equals(rule))
                .map(match -> (match.truth() == Truth.YES ? "" : "in doubt: ") + line(match)).sorted().toList();
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
