package org.visarules.engine.unknown;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.visarules.decision.Verdict;
import org.visarules.engine.kernel.Kernel;
import org.visarules.engine.walk.Access;
import org.visarules.engine.walk.Doubts;
import org.visarules.engine.walk.Entry;
import org.visarules.engine.walk.Evaluation;
import org.visarules.engine.walk.Program;
import org.visarules.engine.walk.Question;
import org.visarules.engine.walk.Rule;
import org.visarules.engine.walk.Steps;
import org.visarules.engine.walk.Walker;
import org.visarules.engine.walk.World;
import org.visarules.schema.Fact;
import org.visarules.schema.Stated;
import org.visarules.value.Answer;
import org.visarules.value.Choice;

/**
 * Gives a requirement's verdict on a subject under every way of answering the open questions, by splitting only
 * where a doubt is left, and tells which questions matter. First {@link #verdict}, which looks no further than until two
 * verdicts differ; then {@link #outcome}, which goes on from there.
 */
public final class Splitter {

    private static final int CASES = 2_000;

    // After that many splits, or steps, without two verdicts, these are looked for in another way.
    private static final int SPLITS_BEFORE_SWEEPS = 16;
    private static final int STEPS_BEFORE_DIVES = 1_500_000;

    /**
     * One set of answers under which the verdict is the same.
     *
     * @param answers the possible answers left to each question that was answered
     * @param verdict the verdict; undetermined where only open lists with more in them keep it so
     * @param world the world under these answers
     */
    public record Case(Answers answers, Verdict verdict, World world) {

        boolean isFillable() {
            for (Answers at = answers; at != null; at = at.before) {
                if (at.question instanceof Question.More && at.left.contains(Answer.YES)) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * The answers on the way to a world; cases share the ways that they have in common.
     *
     * @param before the answers before; null if there are none
     * @param question what was answered
     * @param left the possible answers left to it
     */
    record Answers(Answers before, Question question, Set<Object> left) {

        // A question that was split again has its latest answers.
        static Map<Question, Set<Object>> byQuestion(Answers last) {
            Map<Question, Set<Object>> all = new LinkedHashMap<>();
            for (Answers at = last; at != null; at = at.before) {
                all.putIfAbsent(at.question, at.left);
            }
            return all;
        }

        // From the first to the last.
        static List<Answers> way(Answers last) {
            List<Answers> way = new ArrayList<>();
            for (Answers at = last; at != null; at = at.before) {
                way.add(at);
            }
            Collections.reverse(way);
            return way;
        }
    }

    /**
     * What came out.
     *
     * @param verdict one verdict under all answers, or undetermined
     * @param missing the questions that matter, in the order in which they came up, each with its answers grouped
     * @param exact whether these are exactly the ones that matter; if not, they are all that came up
     * @param witnesses worlds that show it, each with its verdict: two of different verdict where there are such
     */
    public record Outcome(Verdict verdict, Map<Question, List<List<Object>>> missing, boolean exact, List<Case> witnesses) {
    }

    /**
     * A world as far as it is known.
     *
     * @param questions what keeps the verdict open; none if it is settled, or only open lists with more in them keep it so
     */
    record Judged(Verdict verdict, List<Question> questions, Doubts doubts) {

        /** The first question of which some answers differ, with its answers grouped; of the last every answer by itself if there is none. */
        Split split() {
            Split split = null;
            for (Question question : questions) {
                split = new Split(question, question instanceof Question.Leaf leaf ? doubts.classes(leaf) : Answering.YES_OR_NO);
                if (split.classes.size() > 1) {
                    return split;
                }
            }
            return new Split(split.question, split.classes.get(0).stream().map(List::of).toList());
        }
    }

    /** A question with its answers, those together that make no difference. */
    record Split(Question question, List<List<Object>> classes) {
    }

    /** @param asRead whether the registers of the law hold what they held when they were read */
    private record Open(World world, Answers answers, boolean asRead) {
    }

    private final List<Rule> slice;
    private final List<Rule> rules;
    private final LocalDate day;
    private final Fact<?> subject;
    private final Domains domains;
    private final List<Entry> sinceRead;
    private final List<Case> cases = new ArrayList<>();
    private final List<Case> probed = new ArrayList<>();
    private final Set<Verdict> verdicts = new LinkedHashSet<>();
    private final Map<Question, List<List<Object>>> asked = new LinkedHashMap<>();
    // Depth first, without recursion: there may be as many levels as there are questions.
    private final Deque<Open> open = new ArrayDeque<>();
    private final World start;
    private int splits;
    private boolean isSwept;
    private boolean isDived;

    /**
     * Over one requirement and subject as of a day.
     *
     * @param sinceRead for each register that was empty when it was read, a record for what may have been entered since. Under answers that
     *        give non-compliance without, it is a question whether there is anything; a verdict that needs no help stays as the law was read.
     */
    public Splitter(Program program, String requirement, Fact<?> subject, LocalDate day, World world, Domains domains, List<Entry> sinceRead) {
        this.slice = program.decidingSliceOf(requirement);
        this.rules = program.ofUnit(requirement);
        this.day = day;
        this.subject = subject;
        this.domains = domains;
        this.sinceRead = sinceRead;
        this.start = world;
        open.push(new Open(world, null, true));
    }

    /**
     * The verdict alone: splits no further than until two verdicts differ.
     *
     * @throws Steps.Exhausted if the budget is used up before that
     */
    public Verdict verdict(Steps steps) {
        long before = steps.taken();
        while (!differs() && !open.isEmpty()) {
            if (splits >= SPLITS_BEFORE_SWEEPS && !isSwept) {
                isSwept = true;
                probed(new Probes(this::judged, start, domains).sweeps(steps));
            } else if (steps.taken() - before >= STEPS_BEFORE_DIVES && !isDived) {
                isDived = true;
                probed(new Probes(this::judged, start, domains).dives(steps));
            } else {
                explore(steps);
            }
        }
        return differs() ? Verdict.UNDETERMINED : verdicts.contains(Verdict.NOT_IN_FORCE) ? Verdict.NOT_IN_FORCE : verdicts.iterator().next();
    }

    /**
     * The verdict with the questions that matter: splits until every case was looked at. If the budget is used up
     * before, the questions are all that came up until then.
     *
     * @throws Steps.Exhausted if the budget is used up before it is known whether the verdict is always the same
     */
    public Outcome outcome(Steps steps) {
        Verdict verdict = verdict(steps);
        if (verdict != Verdict.UNDETERMINED) {
            return new Outcome(verdict, Map.of(), true, List.of(cases.stream().filter(Case::isFillable).findFirst().orElse(cases.get(0))));
        }
        try {
            while (!open.isEmpty() && cases.size() < CASES) {
                explore(steps);
            }
            if (open.isEmpty()) {
                return new Outcome(verdict, mattering(steps), true, witnesses());
            }
        } catch (Steps.Exhausted e) {
            // The verdict stands.
        }
        Map<Question, List<List<Object>>> touched = new LinkedHashMap<>(asked);
        probed.forEach(one -> Answers.byQuestion(one.answers()).keySet().forEach(question -> touched.putIfAbsent(question, unsplit(question))));
        touched.keySet().removeIf(question -> !canBeAsked(question));
        return new Outcome(verdict, touched, false, witnesses());
    }

    private void explore(Steps steps) {
        Open next = open.peek();
        Judged judged = judged(next.world, steps);
        Verdict verdict = judged.verdict;
        if (judged.questions.isEmpty()) {
            open.pop();
            if (verdict == Verdict.NON_COMPLIANT && next.asRead && !sinceRead.isEmpty()) {
                open.push(new Open(next.world.and(sinceRead), next.answers, false));
            } else {
                found(new Case(next.answers, verdict, next.world), cases);
            }
            return;
        }
        splits++;
        Split split = judged.split();
        Question question = split.question;
        List<List<Object>> classes = split.classes;
        open.pop();
        asked.merge(question, classes, Splitter::finer);
        for (int i = classes.size() - 1; i >= 0; i--) {
            List<Object> group = classes.get(i);
            open.push(new Open(Answering.answered(next.world, question, group, domains),
                    new Answers(next.answers, question, new LinkedHashSet<>(group)), next.asRead));
        }
    }

    private static List<List<Object>> finer(List<List<Object>> one, List<List<Object>> other) {
        return one.size() >= other.size() ? one : other;
    }

    // Where nobody looked at which answers mean the same, only constants are worth showing.
    private List<List<Object>> unsplit(Question question) {
        List<?> answers = Answering.answers(question, start, domains);
        return answers.get(0) instanceof Choice ? answers.stream().map(List::<Object>of).toList() : List.of();
    }

    private Judged judged(World world, Steps steps) {
        Doubts doubts = new Doubts(domains, steps);
        Evaluation evaluation = Walker.walk(slice, world, steps, doubts);
        Verdict verdict = Kernel.judge(rules, evaluation, subject, day).verdict();
        return new Judged(verdict, verdict == Verdict.UNDETERMINED ? List.copyOf(Kernel.doubts(rules, evaluation, subject)) : List.of(), doubts);
    }

    private void found(Case found, List<Case> among) {
        among.add(found);
        verdicts.add(found.verdict());
    }

    private void probed(List<Case> found) {
        found.forEach(one -> found(one, probed));
    }

    private boolean differs() {
        return verdicts.stream().anyMatch(verdict -> Kernel.differ(verdict, verdicts.iterator().next()));
    }

    private List<Question> questions(Evaluation evaluation) {
        return List.copyOf(Kernel.doubts(rules, evaluation, subject));
    }

    // A question matters if two cases of different verdict can differ in its answer alone. That can only be the question at which
    // their ways part, and cases stand in the order in which the ways were gone.
    private Map<Question, List<List<Object>>> mattering(Steps steps) {
        List<List<Answers>> ways = cases.stream().map(found -> Answers.way(found.answers())).toList();
        List<Map<Question, Set<Object>>> answers = cases.stream().map(found -> Answers.byQuestion(found.answers())).toList();
        int[] withNext = IntStream.range(0, cases.size() - 1).map(at -> together(ways.get(at), ways.get(at + 1))).toArray();
        Set<Question> mattering = new HashSet<>();
        for (int i = 0; i < cases.size(); i++) {
            int together = Integer.MAX_VALUE;
            for (int j = i + 1; j < cases.size(); j++) {
                steps.take();
                together = Math.min(together, withNext[j - 1]);
                Question question = ways.get(i).get(together).question();
                if (Kernel.differ(cases.get(i).verdict(), cases.get(j).verdict()) && !mattering.contains(question) && canBeAsked(question)
                        && differOnlyIn(question, answers.get(i), answers.get(j), steps)) {
                    mattering.add(question);
                }
            }
        }
        Map<Question, List<List<Object>>> inOrder = new LinkedHashMap<>(asked);
        inOrder.keySet().retainAll(mattering);
        return inOrder;
    }

    // Of a version that nobody states there is nothing to judge yet: the version itself is what is missing.
    private boolean canBeAsked(Question question) {
        return !(question instanceof Question.Covers covers) || domains.isStated(covers.version());
    }

    private static int together(List<Answers> one, List<Answers> other) {
        int together = 0;
        while (one.get(together) == other.get(together)) {
            together++;
        }
        return together;
    }

    private static boolean differOnlyIn(Question question, Map<Question, Set<Object>> one, Map<Question, Set<Object>> other, Steps steps) {
        Set<Object> second = other.get(question);
        if (second == null || intersect(one.get(question), second)) {
            return false;
        }
        for (Map.Entry<Question, Set<Object>> entry : one.entrySet()) {
            steps.take();
            Set<Object> answers = other.get(entry.getKey());
            if (answers != null && !entry.getKey().equals(question) && !intersect(entry.getValue(), answers)) {
                return false;
            }
        }
        return true;
    }

    private static boolean intersect(Set<Object> one, Set<Object> other) {
        return !Collections.disjoint(one, other);
    }

    private List<Case> witnesses() {
        List<Case> witnesses = new ArrayList<>();
        for (Case found : Stream.concat(cases.stream(), probed.stream()).toList()) {
            if (found.isFillable() && found.verdict() != Verdict.UNDETERMINED
                    && witnesses.stream().allMatch(other -> Kernel.differ(other.verdict(), found.verdict())) && witnesses.size() < 2) {
                witnesses.add(found);
            }
        }
        return witnesses;
    }
}
