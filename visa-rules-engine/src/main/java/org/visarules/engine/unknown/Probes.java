package org.visarules.engine.unknown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import org.visarules.decision.Verdict;
import org.visarules.engine.kernel.Kernel;
import org.visarules.engine.unknown.Splitter.Answers;
import org.visarules.engine.unknown.Splitter.Case;
import org.visarules.engine.unknown.Splitter.Judged;
import org.visarules.engine.unknown.Splitter.Split;
import org.visarules.engine.walk.Access;
import org.visarules.engine.walk.Doubts;
import org.visarules.engine.walk.Question;
import org.visarules.engine.walk.Steps;
import org.visarules.engine.walk.World;

/**
 * Looks for two verdicts where there are too many questions to try all answers: with all questions answered at once, in a few ways, which is cheap; or
 * along the answers that settle nothing, which leads to what is rare, such as that a requirement applies at all.
 */
final class Probes {

    private static final int SWEEPS = 6;
    private static final int ROUNDS = 8;
    private static final int DIVES = 2;
    private static final int PARTS = 20;

    private final BiFunction<World, Steps, Judged> judge;
    private final World start;
    private final Domains domains;
    private final List<Case> found = new ArrayList<>();

    Probes(BiFunction<World, Steps, Judged> judge, World start, Domains domains) {
        this.judge = judge;
        this.start = start;
        this.domains = domains;
    }

    /** What is found along the answers that settle nothing; nothing more is looked for once two verdicts differ. */
    List<Case> dives(Steps steps) {
        for (int dive = 0; dive < DIVES && !differs(); dive++) {
            boolean first = dive == 0;
            affordable(share -> dive(first, share), steps);
        }
        return found;
    }

    /** What is found with all questions answered at once; nothing more is looked for once two verdicts differ. */
    List<Case> sweeps(Steps steps) {
        for (int sweep = 0; sweep < SWEEPS && !differs(); sweep++) {
            int nth = sweep;
            affordable(share -> sweep(nth, share), steps);
        }
        return found;
    }

    // Each way may take a part of what is left: the next may be the cheap one.
    private static void affordable(Consumer<Steps> way, Steps steps) {
        try {
            way.accept(steps.share(PARTS));
        } catch (Steps.Exhausted e) {
            // Then it finds nothing.
        }
    }

    private boolean differs() {
        return found.stream().anyMatch(one -> Kernel.differ(one.verdict(), found.get(0).verdict()));
    }

    // Each question with one of the answers that differ, from the first to the last.
    private void sweep(int sweep, Steps steps) {
        World world = start;
        Answers answers = null;
        for (int round = 0; round < ROUNDS; round++) {
            Judged judged = judge.apply(world, steps);
            if (judged.questions().isEmpty()) {
                found.add(new Case(answers, judged.verdict(), world));
                return;
            }
            Map<Access, List<?>> differing = new HashMap<>();
            for (Question question : judged.questions()) {
                if (Answering.canBeAnswered(world, question)) {
                    Object answer = nth(differing(question, world, judged.doubts(), differing), sweep);
                    answers = new Answers(answers, question, Set.of(answer));
                    world = Answering.answered(world, question, List.of(answer), domains);
                }
            }
        }
    }

    // Of the same property of many facts, one is looked at.
    private List<?> differing(Question question, World world, Doubts doubts, Map<Access, List<?>> known) {
        List<?> all = Answering.answers(question, world, domains);
        return question instanceof Question.Leaf leaf && all == domains.of(leaf)
                ? known.computeIfAbsent(leaf.access(), any -> doubts.classes(leaf).stream().map(group -> group.get(0)).toList()) : all;
    }

    private static Object nth(List<?> answers, int sweep) {
        return answers.get((2 * sweep * (answers.size() - 1) + SWEEPS - 1) / (2 * (SWEEPS - 1)));
    }

    // One question after another, each with the first or the last answer that keeps the verdict open; of an open list that there is nothing more.
    private void dive(boolean first, Steps steps) {
        Case open = new Case(null, Verdict.UNDETERMINED, start);
        while (open != null && !differs()) {
            Judged judged = judge.apply(open.world(), steps);
            if (judged.questions().isEmpty()) {
                found.add(new Case(open.answers(), judged.verdict(), open.world()));
                return;
            }
            open = next(open, judged.split(), first, steps);
        }
    }

    private Case next(Case from, Split split, boolean first, Steps steps) {
        Case next = null;
        for (List<Object> group : split.classes()) {
            World world = Answering.answered(from.world(), split.question(), List.of(group.get(0)), domains);
            Verdict verdict = judge.apply(world, steps).verdict();
            Case one = new Case(new Answers(from.answers(), split.question(), Set.of(group.get(0))), verdict, world);
            if (verdict != Verdict.UNDETERMINED) {
                found.add(one);
            } else if (next == null || !first || split.question() instanceof Question.More) {
                next = one;
            }
        }
        return next;
    }
}
