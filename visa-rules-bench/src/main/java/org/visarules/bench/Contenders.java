package org.visarules.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.visarules.VisaRules;
import org.visarules.decision.Decision;
import org.visarules.drl.BundledPacks;
import org.visarules.engine.CompiledPack;
import org.visarules.engine.Engine;
import org.visarules.engine.Judge;
import org.visarules.engine.Rulebook;
import org.visarules.engine.walk.Match;
import org.visarules.engine.walk.Steps;
import org.visarules.engine.walk.Walker;
import org.visarules.engine.walk.World;
import org.visarules.fact.Derived;
import org.visarules.schema.Fact;
import org.visarules.sessions.SessionJudge;

/** What is measured. The first three start from the same facts and give every rule that holds, with its facts. */
final class Contenders {

    private final boolean byHand;
    private final Rulebook book;
    private final Judge sessions;
    private final VisaRules once;
    private final VisaRules twice;

    private Contenders(List<CompiledPack> packs, boolean byHand) {
        this.byHand = byHand;
        this.book = new Rulebook(packs.stream().map(CompiledPack::table).toList());
        this.sessions = SessionJudge.over(packs);
        this.once = Engine.rules(packs, List.of());
        this.twice = Engine.rules(packs);
    }

    /** Over the frozen pack. */
    static Contenders frozen() {
        return new Contenders(List.of(FrozenPack.read()), true);
    }

    /** Over the packs that come with the library, of which nothing is written by hand. */
    static Contenders bundled() {
        return new Contenders(BundledPacks.packs(), false);
    }

    /** All of them by their names, the first three first. */
    Map<String, Function<Prepared, Object>> each() {
        Map<String, Function<Prepared, Object>> each = new LinkedHashMap<>();
        if (byHand) {
            each.put("handWritten", this::handWritten);
        }
        each.put("evaluator", this::evaluator);
        each.put("sessions", this::sessions);
        each.put("decidedOnce", this::decidedOnce);
        each.put("decidedTwice", this::decidedTwice);
        return each;
    }

    Rulebook book() {
        return book;
    }

    /** The evaluator alone. */
    List<Match> evaluator(Prepared prepared) {
        return Walker.walk(book.program().rules(), World.of(prepared.facts()), new Steps(Long.MAX_VALUE)).all();
    }

    /** Pooled Drools sessions over the precompiled model, one per stratum. */
    List<Judge.Firing> sessions(Prepared prepared) {
        return sessions.judge(prepared.facts());
    }

    /** Hand-written Java. */
    List<HandWritten.Ground> handWritten(Prepared prepared) {
        return HandWritten.grounds(prepared.facts());
    }

    /** A whole decision by the evaluator alone. */
    Decision decidedOnce(Prepared prepared) {
        return once.decide(prepared.dossier(), prepared.day());
    }

    /** A whole decision, made twice. */
    Decision decidedTwice(Prepared prepared) {
        return twice.decide(prepared.dossier(), prepared.day());
    }

    /**
     * Looks whether all give the same.
     *
     * @throws IllegalStateException with the differences if they do not
     */
    void agree(Prepared prepared) {
        List<String> ours = evaluator(prepared).stream().map(Contenders::line).sorted().toList();
        if (byHand) {
            same(prepared, "hand-written Java", ours, handWritten(prepared).stream().map(HandWritten.Ground::line).sorted().toList());
        }
        same(prepared, "sessions", ours, sessions(prepared).stream().map(firing -> firing.rule() + " " + String.join(" ", firing.facts()))
                .sorted().toList());
        Decision one = decidedOnce(prepared);
        Decision two = decidedTwice(prepared);
        if (!one.findings().equals(two.findings()) || !one.derived().equals(two.derived())) {
            throw new IllegalStateException("A decision made once and one made twice differ on " + prepared.dossier());
        }
    }

    private static void same(Prepared prepared, String who, List<String> ours, List<String> theirs) {
        if (!ours.equals(theirs)) {
            List<String> onlyOurs = ours.stream().filter(line -> !theirs.contains(line)).toList();
            List<String> onlyTheirs = theirs.stream().filter(line -> !ours.contains(line)).toList();
            throw new IllegalStateException("Only the evaluator finds " + onlyOurs + ", only " + who + " " + onlyTheirs + " on " + prepared.day()
                    + " in " + prepared.dossier());
        }
    }

    private static String line(Match match) {
        StringBuilder line = new StringBuilder(match.rule().table().name());
        for (Fact<?> fact : match.facts()) {
            line.append(' ').append(fact instanceof Derived derived ? derived.getTerm() + "(" + derived.getOf().place().path() + ")" : fact.place().path());
        }
        return line.toString();
    }
}
