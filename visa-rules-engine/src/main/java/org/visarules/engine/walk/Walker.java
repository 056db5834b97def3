package org.visarules.engine.walk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.visarules.engine.table.Node;
import org.visarules.schema.Fact;

/**
 * Walks rules over a world in three values: a match is the least of its conditions, a rule the greatest of its
 * matches, {@code not} turns no and yes round.
 */
public final class Walker {

    private final World world;
    private final Steps steps;
    private final Doubts doubts;
    private final Evaluation evaluation = new Evaluation();
    private final List<Question> doubted = new ArrayList<>();
    private int kept;

    private Walker(World world, Steps steps, Doubts doubts) {
        this.world = world;
        this.steps = steps;
        this.doubts = doubts;
    }

    /** Walks rules, in the order of strata. */
    public static Evaluation walk(List<Rule> rules, World world, Steps steps) {
        return walk(rules, world, steps, null);
    }

    /** Walks rules and notes for every match that holds only perhaps the questions on which it depends. */
    public static Evaluation walk(List<Rule> rules, World world, Steps steps, Doubts doubts) {
        Walker walker = new Walker(world, steps, doubts);
        for (Rule rule : rules) {
            if (walker.hasFactsFor(rule)) {
                walker.matches(rule, 0, Truth.YES, new Frame(rule.frameSize));
            }
        }
        return walker.evaluation;
    }

    // Most rules speak of something that a dossier does not have at all.
    private boolean hasFactsFor(Rule rule) {
        for (int type : rule.types) {
            if (world.ofType(type).length == 0) {
                return false;
            }
        }
        for (String term : rule.terms) {
            if (evaluation.derived(term).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private void matches(Rule rule, int at, int truth, Frame frame) {
        if (at == rule.when.size()) {
            steps.keep(++kept);
            evaluation.add(new Match(rule, truth, frame.copy(),
                    truth == Truth.MAYBE && doubts != null ? Match.setOf(doubted) : null));
            return;
        }
        Condition condition = rule.when.get(at);
        int mark = doubted.size();
        if (condition instanceof Condition.Group group) {
            int held = Math.min(truth, group(group, frame));
            if (held != Truth.NO) {
                matches(rule, at + 1, held, frame);
            }
            forgetSince(mark);
            return;
        }
        Condition.Pattern pattern = (Condition.Pattern) condition;
        for (Candidate candidate : candidates(pattern, frame)) {
            int held = held(pattern, candidate, frame, truth);
            if (held != Truth.NO) {
                matches(rule, at + 1, held, frame);
            }
            forgetSince(mark);
        }
    }

    // Of a term that must be true of one fact there is at most one finding.
    private Collection<? extends Candidate> candidates(Condition.Pattern pattern, Frame frame) {
        if (pattern.term().isEmpty()) {
            return Arrays.asList(world.ofType(pattern.type()));
        }
        if (pattern.of() == null) {
            return evaluation.derived(pattern.term());
        }
        Evaluation.Finding finding = evaluation.derived(pattern.term(), (Fact<?>) pattern.of().value(frame));
        return finding == null ? List.of() : List.of(finding);
    }

    private int held(Condition.Pattern pattern, Candidate candidate, Frame frame, int truth) {
        if (candidate.truth() == Truth.MAYBE && doubts != null) {
            candidate.noteDoubts(doubts, doubted);
        }
        pattern.bind(frame, candidate.entry());
        return tests(pattern, frame, Math.min(truth, candidate.truth()));
    }

    private int tests(Condition.Pattern pattern, Frame frame, int truth) {
        steps.take();
        int held = truth;
        for (Test test : pattern.tests()) {
            int result = test.truth(frame);
            if (result == Truth.MAYBE && doubts != null) {
                result = doubts.judge(test, frame, doubted);
            }
            if (result == Truth.NO) {
                return Truth.NO;
            }
            held = Math.min(held, result);
        }
        return held;
    }

    private int group(Condition.Group group, Frame frame) {
        if (group.kind() == Node.Group.Kind.NOT) {
            return Truth.not(best(group.conditions(), 0, Truth.YES, frame));
        }
        if (group.kind() == Node.Group.Kind.OR) {
            int best = Truth.NO;
            for (Condition alternative : group.conditions()) {
                best = Math.max(best, best(List.of(alternative), 0, Truth.YES, frame));
            }
            return best;
        }
        return best(group.conditions(), 0, Truth.YES, frame);
    }

    // The greatest truth of any match of the conditions. Doubts stay noted: whatever was doubtful here may matter.
    private int best(List<Condition> conditions, int at, int truth, Frame frame) {
        if (at == conditions.size()) {
            return truth;
        }
        Condition condition = conditions.get(at);
        if (condition instanceof Condition.Group group) {
            int held = Math.min(truth, group(group, frame));
            return held == Truth.NO ? Truth.NO : best(conditions, at + 1, held, frame);
        }
        Condition.Pattern pattern = (Condition.Pattern) condition;
        int best = Truth.NO;
        int before = doubted.size();
        for (Candidate candidate : candidates(pattern, frame)) {
            int mark = doubted.size();
            int held = held(pattern, candidate, frame, truth);
            int reached = held == Truth.NO ? Truth.NO : best(conditions, at + 1, held, frame);
            if (reached == Truth.NO) {
                forgetSince(mark);
            }
            best = Math.max(best, reached);
            if (best == Truth.YES) {
                break;
            }
        }
        if (best == Truth.YES) {
            forgetSince(before);
        }
        return best;
    }

    private void forgetSince(int mark) {
        if (doubted.size() > mark) {
            doubted.subList(mark, doubted.size()).clear();
        }
    }
}
