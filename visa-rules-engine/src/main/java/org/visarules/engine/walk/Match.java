package org.visarules.engine.walk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.visarules.schema.Composite;
import org.visarules.schema.Fact;
import org.visarules.schema.Stated;

/** One way in which a rule holds, for certain or perhaps. */
public final class Match {

    private final Rule rule;
    private final int truth;
    private final Frame frame;
    private final Set<Question> doubts;

    Match(Rule rule, int truth, Frame frame, Set<Question> doubts) {
        this.rule = rule;
        this.truth = truth;
        this.frame = frame;
        this.doubts = doubts;
    }

    public Rule rule() {
        return rule;
    }

    /** {@link Truth#YES} or {@link Truth#MAYBE}. */
    public int truth() {
        return truth;
    }

    /** What the consequence speaks of. */
    public Fact<?> subject() {
        return (Fact<?>) frame.values[rule.subjectSlot];
    }

    /** The facts of the patterns outside {@code not} and {@code exists}, in the order of the rule. */
    public List<Fact<?>> facts() {
        List<Fact<?>> facts = new ArrayList<>(rule.positives.length);
        for (int slot : rule.positives) {
            facts.add((Fact<?>) frame.values[slot]);
        }
        return facts;
    }

    /**
     * What a variable holds, with the names of further properties to follow from it; all values stated where sources
     * differ; null where the variable holds nothing, because the rule failed before.
     */
    public Object value(String variable, List<String> path) {
        Operand.Read read = rule.variables().get(variable);
        Object value = read.value(frame);
        if (path.isEmpty() || value == null) {
            return value;
        }
        Composite<?> start = (Composite<?>) value;
        Access access = Access.of(start.type(), path);
        Object raw = access.rawFrom(start);
        return raw instanceof Stated<?> ? raw : access.from(start);
    }

    /** The questions on which it depends, where it holds only perhaps. */
    public Set<Question> doubts() {
        return doubts == null ? Set.of() : doubts;
    }

    static Set<Question> setOf(List<Question> questions) {
        return new LinkedHashSet<>(questions);
    }
}
