package org.visarules.engine.unknown;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.visarules.decision.Verdict;
import org.visarules.engine.kernel.Kernel;
import org.visarules.engine.walk.Doubts;
import org.visarules.engine.walk.Evaluation;
import org.visarules.engine.walk.Match;
import org.visarules.engine.walk.Program;
import org.visarules.engine.walk.Question;
import org.visarules.engine.walk.Rule;
import org.visarules.engine.walk.Steps;
import org.visarules.engine.walk.Truth;
import org.visarules.engine.walk.Walker;
import org.visarules.engine.walk.World;
import org.visarules.schema.Fact;
import org.visarules.value.Answer;

/**
 * Gives a requirement's verdict on a subject under every way of answering the open questions, by splitting only
 * where a doubt is left, and tells which questions matter.
 */
public final class Splitter {

    private static final int CASES = 2_000;

    /**
     * One set of answers under which the verdict is the same.
     *
     * @param answers the possible answers left to each question that was split
     * @param verdict the verdict; undetermined where only open lists with more in them keep it so
     * @param world the world under these answers
     */
    public record Case(Map<Question, Set<Object>> answers, Verdict verdict, World world) {

        boolean isFillable() {
            return answers.entrySet().stream()
                    .noneMatch(entry -> entry.getKey() instanceof Question.More && entry.getValue().contains(Answer.YES));
        }
    }

    /**
     * What came out.
     *
     * @param verdict one verdict under all answers, or undetermined
     * @param missing the questions that matter, in the order in which they came up, each with its answers grouped
     * @param exact whether these are exactly the ones that matter
     * @param witnesses worlds that show it, each with its verdict: two of different verdict where there are such
     */
    public record Outcome(Verdict verdict, Map<Question, List<List<Object>>> missing, boolean exact, List<Case> witnesses) {
    }

    private final List<Rule> slice;
    private final List<Rule> rules;
    private final LocalDate day;
    private final Fact<?> subject;
    private final Steps steps;
    private final Domains domains;
    private final List<Case> cases = new ArrayList<>();
    private final Map<Question, List<List<Object>>> asked = new LinkedHashMap<>();

    /** Over one requirement and subject as of a day; for one use. */
    public Splitter(Program program, String requirement, Fact<?> subject, LocalDate day, Domains domains, Steps steps) {
        this.slice = program.sliceOf(requirement);
        this.rules = program.ofUnit(requirement);
        this.day = day;
        this.subject = subject;
        this.domains = domains;
        this.steps = steps;
    }

    /**
     * Splits until every case was looked at.
     *
     * @throws Steps.Exhausted if the budget is used up before it is known whether the verdict is always the same
     */
    public Outcome split(World world) {
        return outcome(explored(world, CASES));
    }

    /**
     * The verdict alone: splits no further than until two verdicts differ.
     *
     * @throws Steps.Exhausted if the budget is used up before that
     */
    public Verdict verdict(World world) {
        explored(world, 2);
        return differs() ? Verdict.UNDETERMINED : cases.get(0).verdict();
    }

    private boolean explored(World world, int enough) {
        try {
            return explore(world, Map.of(), enough);
        } catch (Steps.Exhausted e) {
            if (!differs()) {
                throw e;
            }
            return false;
        }
    }

    // Answers whether every case was looked at.
    private boolean explore(World world, Map<Question, Set<Object>> answers, int enough) {
        if (cases.size() >= enough && differs()) {
            return false;
        }
        Doubts doubts = new Doubts(domains);
        Evaluation evaluation = Walker.walk(slice, world, steps, doubts);
        Verdict verdict = Kernel.judge(rules, evaluation, subject, day).verdict();
        List<Question> questions = verdict == Verdict.UNDETERMINED ? questions(evaluation) : List.of();
        if (questions.isEmpty()) {
            cases.add(new Case(answers, verdict, world));
            return true;
        }
        Question question = null;
        List<List<Object>> classes = List.of();
        for (Question candidate : questions) {
            List<List<Object>> groups = candidate instanceof Question.Leaf leaf ? doubts.classes(leaf) : Answering.YES_OR_NO;
            if (question == null || classes.size() < 2) {
                question = candidate;
                classes = groups;
            }
            if (groups.size() > 1) {
                break;
            }
        }
        if (classes.size() < 2) {
            classes = classes.get(0).stream().map(List::of).toList();
        }
        boolean whole = true;
        for (List<Object> group : classes) {
            Map<Question, Set<Object>> now = new LinkedHashMap<>(answers);
            now.put(question, new LinkedHashSet<>(group));
            whole &= explore(Answering.answered(world, question, group), now, enough);
        }
        asked.merge(question, classes, Splitter::finer);
        return whole;
    }

    private static List<List<Object>> finer(List<List<Object>> one, List<List<Object>> other) {
        return one.size() >= other.size() ? one : other;
    }

    private List<Question> questions(Evaluation evaluation) {
        Set<Question> questions = new LinkedHashSet<>();
        for (Rule rule : rules) {
            if (Kernel.decides(rule.table().verb())) {
                for (Match match : evaluation.of(rule)) {
                    if (match.truth() == Truth.MAYBE && match.subject().equals(subject)) {
                        questions.addAll(match.doubts());
                    }
                }
            }
        }
        return List.copyOf(questions);
    }

    private boolean differs() {
        return cases.stream().map(Case::verdict).distinct().count() > 1;
    }

    private Outcome outcome(boolean exact) {
        Set<Verdict> verdicts = new LinkedHashSet<>();
        cases.forEach(found -> verdicts.add(found.verdict()));
        if (exact && verdicts.size() == 1 && !verdicts.contains(Verdict.UNDETERMINED)) {
            return new Outcome(cases.get(0).verdict(), Map.of(), true, List.of(firstFillable(cases)));
        }
        Map<Question, List<List<Object>>> missing = new LinkedHashMap<>();
        Collection<Question> candidates = inOrder();
        for (Question question : candidates) {
            if (canBeAsked(question) && (!exact || matters(question))) {
                missing.put(question, asked.getOrDefault(question, Answering.YES_OR_NO));
            }
        }
        return new Outcome(Verdict.UNDETERMINED, missing, exact, witnesses());
    }

    private Collection<Question> inOrder() {
        Set<Question> order = new LinkedHashSet<>();
        cases.forEach(found -> order.addAll(found.answers().keySet()));
        return order;
    }

    // Of a version that nobody states there is nothing to judge yet: the version itself is what is missing.
    private boolean canBeAsked(Question question) {
        return !(question instanceof Question.Covers covers) || domains.isStated(covers.version());
    }

    // A question matters if two cases of different verdict can differ in its answer alone.
    private boolean matters(Question question) {
        for (int i = 0; i < cases.size(); i++) {
            for (int j = i + 1; j < cases.size(); j++) {
                if (cases.get(i).verdict() != cases.get(j).verdict() && differOnlyIn(question, cases.get(i), cases.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean differOnlyIn(Question question, Case one, Case other) {
        Set<Object> first = one.answers().get(question);
        Set<Object> second = other.answers().get(question);
        if (first == null || second == null || intersect(first, second)) {
            return false;
        }
        for (Map.Entry<Question, Set<Object>> entry : one.answers().entrySet()) {
            Set<Object> answers = other.answers().get(entry.getKey());
            if (answers != null && !entry.getKey().equals(question) && !intersect(entry.getValue(), answers)) {
                return false;
            }
        }
        return true;
    }

    private static boolean intersect(Set<Object> one, Set<Object> other) {
        return one.stream().anyMatch(other::contains);
    }

    private List<Case> witnesses() {
        List<Case> witnesses = new ArrayList<>();
        for (Case found : cases) {
            if (found.isFillable() && found.verdict() != Verdict.UNDETERMINED
                    && witnesses.stream().noneMatch(other -> other.verdict() == found.verdict()) && witnesses.size() < 2) {
                witnesses.add(found);
            }
        }
        return witnesses;
    }

    private static Case firstFillable(List<Case> cases) {
        return cases.stream().filter(Case::isFillable).findFirst().orElse(cases.get(0));
    }
}
