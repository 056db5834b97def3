package org.visarules.engine.walk;

import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.visarules.engine.table.Node;

/**
 * Condition coverage: which conditions of rules came out as yes and which as no, in one world after another.
 *
 * <p>A condition is seen wherever nothing before it in its rule is no, and against every fact that its pattern may match,
 * also behind the one at which a walk would stop. What comes out as unknown counts neither as yes nor as no.
 *
 * <p>Every comparison is a condition, except those that only say which fact is meant: a comparison with a word, which names a
 * parameter or a term, and {@code ==} with a whole fact, as in {@code owner == $x}. Where nothing else is asked of a derived
 * fact, the pattern is one condition: whether the term is true.
 */
public final class ConditionCoverage {

    /**
     * What a condition never came out as.
     *
     * @param rule full name of its rule
     * @param line line of the condition
     * @param condition the condition as written
     * @param neverYes whether it was never yes
     * @param neverNo whether it was never no
     */
    public record Gap(String rule, int line, String condition, boolean neverYes, boolean neverNo) {

        /** The gap in one line. */
        @Override
        public String toString() {
            return rule + ": line " + line + ": " + condition + (neverYes ? neverNo ? " never yes, never no" : " never yes" : " never no");
        }
    }

    private static final class Outcomes {

        private boolean yes;
        private boolean no;
    }

    private final List<Rule> rules;
    // By comparison, or by pattern where the pattern is the condition.
    private final Map<Object, Outcomes> seen = new IdentityHashMap<>();
    private World world;
    private Evaluation evaluation;

    /** Of these rules; nothing is seen yet. */
    public ConditionCoverage(Collection<Rule> rules) {
        this.rules = List.copyOf(rules);
        this.rules.stream().flatMap(rule -> patterns(rule.when)).forEach(pattern -> {
            conditions(pattern).forEach(test -> seen.put(test, new Outcomes()));
            if (isCondition(pattern)) {
                seen.put(pattern, new Outcomes());
            }
        });
    }

    /**
     * Sees what the conditions come out as in a world.
     *
     * @param evaluation what rules found in it, with every term that these rules mention
     */
    public void see(World world, Evaluation evaluation) {
        this.world = world;
        this.evaluation = evaluation;
        rules.forEach(rule -> best(rule.when, 0, Truth.YES, new Frame(rule.frameSize)));
    }

    /** How many conditions the rules have. */
    public int size() {
        return seen.size();
    }

    /** What was never seen, in the order of rules and conditions. */
    public List<Gap> gaps() {
        return rules.stream().flatMap(rule -> patterns(rule.when).flatMap(pattern -> Stream.concat(
                conditions(pattern).map(test -> gap(rule, test.source.line(), test.source.text(), seen.get(test))),
                isCondition(pattern) ? Stream.of(gap(rule, pattern.source().line(), pattern.source().text(), seen.get(pattern))) : Stream.empty())))
                .filter(gap -> gap.neverYes || gap.neverNo).toList();
    }

    private static Gap gap(Rule rule, int line, String text, Outcomes outcomes) {
        return new Gap(rule.table().name(), line, text.strip().replaceAll("\\s+", " "), !outcomes.yes, !outcomes.no);
    }

    private static Stream<Condition.Pattern> patterns(List<Condition> conditions) {
        return conditions.stream().flatMap(condition -> condition instanceof Condition.Group group ? patterns(group.conditions())
                : Stream.of((Condition.Pattern) condition));
    }

    private static Stream<Test> conditions(Condition.Pattern pattern) {
        return Arrays.stream(pattern.tests()).filter(test -> !test.saysWhichFact());
    }

    private static boolean isCondition(Condition.Pattern pattern) {
        return !pattern.term().isEmpty() && conditions(pattern).findAny().isEmpty();
    }

    // The greatest truth of any match of the conditions, as a walk finds it; but past the first match, so that all facts are seen.
    private int best(List<Condition> conditions, int at, int truth, Frame frame) {
        if (at == conditions.size()) {
            return truth;
        }
        if (conditions.get(at) instanceof Condition.Group group) {
            int held = Math.min(truth, group(group, frame));
            return held == Truth.NO ? Truth.NO : best(conditions, at + 1, held, frame);
        }
        Condition.Pattern pattern = (Condition.Pattern) conditions.get(at);
        int best = Truth.NO;
        int matched = Truth.NO;
        for (Candidate candidate : candidates(pattern)) {
            pattern.bind(frame, candidate.entry());
            int held = held(pattern, frame, candidate.truth());
            matched = Math.max(matched, held);
            if (held != Truth.NO) {
                best = Math.max(best, best(conditions, at + 1, Math.min(truth, held), frame));
            }
        }
        saw(pattern, matched);
        return best;
    }

    private Collection<? extends Candidate> candidates(Condition.Pattern pattern) {
        return pattern.term().isEmpty() ? Arrays.asList(world.ofType(pattern.type())) : evaluation.derived(pattern.term());
    }

    private int held(Condition.Pattern pattern, Frame frame, int there) {
        int held = there;
        for (Test test : pattern.tests()) {
            int truth = test.truth(frame);
            saw(test, truth);
            if (truth == Truth.NO) {
                return Truth.NO;
            }
            held = Math.min(held, truth);
        }
        return held;
    }

    private void saw(Object condition, int truth) {
        Outcomes outcomes = seen.get(condition);
        if (outcomes != null) {
            outcomes.yes |= truth == Truth.YES;
            outcomes.no |= truth == Truth.NO;
        }
    }

    private int group(Condition.Group group, Frame frame) {
        if (group.kind() == Node.Group.Kind.OR) {
            int best = Truth.NO;
            for (Condition alternative : group.conditions()) {
                best = Math.max(best, best(List.of(alternative), 0, Truth.YES, frame));
            }
            return best;
        }
        int best = best(group.conditions(), 0, Truth.YES, frame);
        return group.kind() == Node.Group.Kind.NOT ? Truth.not(best) : best;
    }
}
