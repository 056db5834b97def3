package org.visarules.engine.walk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.visarules.engine.table.Node;
import org.visarules.schema.Fact;

/** Finds the first condition of a rule that nothing met, and the fact that came closest to it. */
public final class WhyNot {

    private static final int TRIES = 20_000;

    /**
     * Why a rule does not hold for certain.
     *
     * @param line line of the condition
     * @param text the condition as written
     * @param nearest the fact that came closest, or that stands in the way; null if there is no fact of the type
     * @param found what that fact has where the condition asks for something else; null if there is nothing to show
     * @param underived the derived fact that is missing; null if something else is
     * @param reached how many conditions were met before it
     * @param passed how many comparisons of the condition itself were met
     * @param bound what the variables held by then; nothing for those of later conditions
     */
    public record Failure(int line, String text, Fact<?> nearest, Object found, Underived underived, int reached, int passed, Match bound) {

        /** Whether more conditions were met than in another failure. */
        public boolean isCloserThan(Failure other) {
            return reached > other.reached || reached == other.reached && passed > other.passed;
        }
    }

    /** A term that would have to be true of a fact. */
    public record Underived(String term, Fact<?> of) {
    }

    private final Rule rule;
    private final World world;
    private final Evaluation evaluation;
    private final Fact<?> subject;
    private int tries;
    private Failure failure;

    private WhyNot(Rule rule, World world, Evaluation evaluation, Fact<?> subject) {
        this.rule = rule;
        this.world = world;
        this.evaluation = evaluation;
        this.subject = subject;
    }

    /** Explains a rule that does not hold for certain for a subject; null if it does. */
    public static Failure of(Rule rule, World world, Evaluation evaluation, Fact<?> subject) {
        WhyNot search = new WhyNot(rule, world, evaluation, subject);
        return search.holds(0, new Frame(rule.frameSize)) ? null : search.failure;
    }

    private boolean holds(int at, Frame frame) {
        if (at == rule.when.size()) {
            return true;
        }
        Condition condition = rule.when.get(at);
        if (condition instanceof Condition.Group group) {
            return holdsGroup(group, at, frame);
        }
        Condition.Pattern pattern = (Condition.Pattern) condition;
        boolean any = false;
        for (Fact<?> fact : pattern.term().isEmpty() ? facts(pattern) : derived(pattern, frame)) {
            any = true;
            if (tries++ > TRIES) {
                break;
            }
            if (pattern.slot() == rule.subjectSlot && !fact.equals(subject)) {
                continue;
            }
            pattern.bind(frame, Entry.of(fact));
            if (passes(pattern, fact, at, frame) && holds(at + 1, frame)) {
                return true;
            }
        }
        if (!any) {
            note(new Failure(pattern.source().line(), pattern.source().text(), null, null, underived(pattern, frame), at, 0, bound(at, frame)));
        }
        return false;
    }

    private boolean passes(Condition.Pattern pattern, Fact<?> fact, int at, Frame frame) {
        int count = 0;
        for (Test test : pattern.tests()) {
            if (test.truth(frame) != Truth.YES) {
                note(new Failure(test.source.line(), test.source.text(), fact, test.found(frame), null, at, count + 1, bound(at, frame)));
                return false;
            }
            count++;
        }
        return true;
    }

    private boolean holdsGroup(Condition.Group group, int at, Frame frame) {
        Fact<?> blocking = firstOf(group.conditions(), 0, frame);
        boolean isThere = blocking != null;
        if (isThere == (group.kind() != Node.Group.Kind.NOT)) {
            return holds(at + 1, frame);
        }
        note(new Failure(group.source().line(), group.source().text(), blocking, null, null, at, 0, bound(at, frame)));
        return false;
    }

    // The first fact of a match of the conditions, doubtful ones included; null if there is none.
    private Fact<?> firstOf(List<Condition> conditions, int at, Frame frame) {
        if (at == conditions.size()) {
            return subject;
        }
        Condition condition = conditions.get(at);
        if (condition instanceof Condition.Group group) {
            return group.kind() == Node.Group.Kind.OR
                    ? group.conditions().stream().map(one -> firstOf(List.of(one), 0, frame)).filter(Objects::nonNull).findFirst().orElse(null)
                    : firstOf(group.conditions(), 0, frame);
        }
        Condition.Pattern pattern = (Condition.Pattern) condition;
        for (Fact<?> fact : facts(pattern)) {
            if (tries++ > TRIES) {
                break;
            }
            pattern.bind(frame, Entry.of(fact));
            if (Arrays.stream(pattern.tests()).allMatch(test -> test.truth(frame) != Truth.NO)
                    && firstOf(conditions, at + 1, frame) != null) {
                return fact;
            }
        }
        return null;
    }

    private List<? extends Fact<?>> facts(Condition.Pattern pattern) {
        if (!pattern.term().isEmpty()) {
            List<Fact<?>> facts = new ArrayList<>();
            evaluation.derived(pattern.term()).forEach(finding -> facts.add(finding.fact()));
            return facts;
        }
        return Arrays.stream(world.ofType(pattern.type())).filter(entry -> !entry.isGhost()).map(Entry::fact).toList();
    }

    // A term that is true of another fact comes no closer than one that is true of none.
    private List<Fact<?>> derived(Condition.Pattern pattern, Frame frame) {
        List<Fact<?>> facts = new ArrayList<>();
        for (Evaluation.Finding finding : evaluation.derived(pattern.term())) {
            pattern.bind(frame, Entry.of(finding.fact()));
            if (finding.truth() == Truth.YES && Arrays.stream(pattern.tests()).allMatch(test -> test.truth(frame) == Truth.YES)) {
                facts.add(finding.fact());
            }
        }
        return facts;
    }

    private static Underived underived(Condition.Pattern pattern, Frame frame) {
        for (Test test : pattern.tests()) {
            if (test.compared(frame) instanceof Fact<?> of) {
                return new Underived(pattern.term(), of);
            }
        }
        return null;
    }

    // What is certain there: the facts of the conditions before, and the subject.
    private Match bound(int at, Frame frame) {
        Frame bound = new Frame(rule.frameSize);
        for (int i = 0; i < rule.when.size(); i++) {
            if (rule.when.get(i) instanceof Condition.Pattern pattern) {
                if (i < at) {
                    pattern.bind(bound, frame.entries[pattern.slot()]);
                } else if (pattern.slot() == rule.subjectSlot) {
                    pattern.bind(bound, Entry.of(subject));
                }
            }
        }
        return new Match(rule, Truth.MAYBE, bound, null);
    }

    private void note(Failure found) {
        if (failure == null || found.isCloserThan(failure)) {
            failure = found;
        }
    }
}
