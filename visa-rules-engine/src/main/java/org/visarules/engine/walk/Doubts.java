package org.visarules.engine.walk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.visarules.schema.Composite;
import org.visarules.schema.Fact;
import org.visarules.schema.Stated;
import org.visarules.value.Answer;
import org.visarules.value.Choice;
import org.visarules.value.Day;
import org.visarules.value.Members;
import org.visarules.value.Value;
import org.visarules.value.Version;
import org.visarules.value.VersionScope;

/**
 * Looks behind a comparison that is neither yes nor no: which questions it hangs on, and whether all answers to them
 * give the same after all.
 */
public final class Doubts {

    private static final int COMBINATIONS = 4096;

    /** The answers that a question may have. */
    public interface Domain {

        /** The values that an unknown property may have. */
        List<?> of(Question.Leaf question);

        /** A constant that stands for all that no rule names for a list; null if none can. */
        Enum<?> unnamed(Fact<?> fact, Access access, Members<?> members);
    }

    /**
     * A value read of a fact that may be one of several.
     *
     * @param telling those of the candidates that have to be tried where another question is looked at
     */
    private record Slot(Operand.Read read, Question.Leaf question, List<?> candidates, List<?> telling) {

        Slot(Operand.Read read, Question.Leaf question, List<?> candidates) {
            this(read, question, candidates, candidates);
        }

        Slot byItsEnds() {
            return new Slot(read, question, candidates, List.of(Collections.min(days()), Collections.max(days())));
        }

        List<Day> days() {
            return candidates.stream().map(Day.class::cast).toList();
        }
    }

    private record Instance(Test test, Frame frame, List<Slot> slots) {
    }

    private final Domain domain;
    private final Steps steps;
    private final Map<Question.Leaf, List<Instance>> instances = new LinkedHashMap<>();
    private final Map<Question.Leaf, List<?>> candidates = new LinkedHashMap<>();

    /** Over the answers that questions may have; each answer tried in a comparison is a step. */
    public Doubts(Domain domain, Steps steps) {
        this.domain = domain;
        this.steps = steps;
    }

    /** Notes the question whether a fact is there at all. */
    void note(Entry entry, List<Question> doubted) {
        if (entry.presence() == Entry.Presence.CLAIMED) {
            doubted.add(new Question.Claim(entry.fact().place().path()));
        } else if (entry.presence() == Entry.Presence.POSSIBLE) {
            doubted.add(new Question.More(entry.list()));
        }
    }

    /** Judges a doubtful comparison under every combination of answers, and notes its questions if they differ. */
    int judge(Test test, Frame frame, List<Question> doubted) {
        List<Slot> slots = new ArrayList<>();
        List<Question> questions = new ArrayList<>();
        boolean ofGhost = false;
        for (Operand.Read read : test.reads()) {
            Entry entry = frame.entries[read.patternSlot()];
            if (entry.isGhost()) {
                ofGhost = true;
                continue;
            }
            String fact = entry.fact().place().path();
            Object raw = read.origin().rawFrom(entry.fact());
            if (raw instanceof Members<?> members) {
                list(test, frame, read, members, entry.fact(), questions);
            } else if (raw instanceof Stated<?> stated) {
                slots.add(new Slot(read, new Question.Leaf(fact, read.origin()), stated.values()));
            } else if (raw instanceof Value value && !(value instanceof Composite<?>) && !value.isKnown()) {
                Question.Leaf leaf = new Question.Leaf(fact, read.origin());
                slots.add(new Slot(read, leaf, domain.of(leaf)));
            } else if (raw instanceof VersionScope scope && test.argument(frame) instanceof Version version && version.isKnown()
                    && !scope.includes(version).isKnown()) {
                questions.add(new Question.Covers(fact, read.origin(), version));
            }
        }
        if (test.ordersDays() && slots.stream().map(Slot::question).distinct().count() == slots.size()
                && slots.stream().allMatch(slot -> slot.candidates.get(0) instanceof Day)) {
            // The earlier a day, the sooner it comes before another: what holds of the first and of the last holds of those between.
            slots.replaceAll(Slot::byItsEnds);
        }
        if (!ofGhost && questions.isEmpty() && !slots.isEmpty()) {
            int all = under(test, frame, slots, null);
            if (all != Truth.MAYBE) {
                return all;
            }
        }
        for (Slot slot : slots) {
            questions.add(slot.question);
            candidates.putIfAbsent(slot.question, slot.candidates);
            instances.computeIfAbsent(slot.question, any -> new ArrayList<>()).add(new Instance(test, frame.copy(), slots));
        }
        doubted.addAll(questions);
        return Truth.MAYBE;
    }

    private void list(Test test, Frame frame, Operand.Read read, Members<?> members, Fact<?> of, List<Question> questions) {
        String fact = of.place().path();
        Enum<?> member = test.member();
        if (member == null) {
            deciding(test, frame, read, members).forEach(each -> questions.add(new Question.Member(fact, read.origin(), each)));
            return;
        }
        if (members.has(member) == Answer.UNKNOWN) {
            questions.add(new Question.Member(fact, read.origin(), member));
        }
        if (test.asksForOthers() && !members.isKnown()) {
            if (domain.unnamed(of, read.origin(), members) != null) {
                questions.add(new Question.Others(fact, read.origin(), member));
            } else {
                unknown(members).stream().filter(each -> each != member).forEach(each -> questions.add(new Question.Member(fact, read.origin(), each)));
            }
        }
    }

    private static <E extends Enum<E> & Choice> List<E> unknown(Members<E> members) {
        return Arrays.stream(members.type().getEnumConstants())
                .filter(constant -> constant.isKnown() && members.has(constant) == Answer.UNKNOWN).toList();
    }

    // Where a comparison names no constant: those of which a single answer settles it, or else all that are unknown.
    private static <E extends Enum<E> & Choice> List<E> deciding(Test test, Frame frame, Operand.Read read, Members<E> members) {
        List<E> unknown = unknown(members);
        List<E> deciding = new ArrayList<>();
        Entry entry = frame.entries[read.patternSlot()];
        for (E constant : unknown) {
            for (Answer answer : List.of(Answer.YES, Answer.NO)) {
                frame.replace(read.patternSlot(), read.origin().replacedIn(entry.fact(), members.with(constant, answer)));
                if (test.truth(frame) != Truth.MAYBE && !deciding.contains(constant)) {
                    deciding.add(constant);
                }
            }
        }
        frame.replace(read.patternSlot(), entry.fact());
        return deciding.isEmpty() ? unknown : deciding;
    }

    /**
     * The answers to a question, grouped: two answers in one group give the same in every comparison met so far,
     * whatever the other questions' answers.
     */
    public List<List<Object>> classes(Question.Leaf question) {
        Map<List<Integer>, List<Object>> groups = new LinkedHashMap<>();
        for (Object candidate : candidates.get(question)) {
            List<Integer> signature = new ArrayList<>();
            for (Instance instance : instances.get(question)) {
                Map<Question.Leaf, Object> fixed = Map.of(question, candidate);
                signature.add(under(instance.test, instance.frame, instance.slots, fixed));
            }
            groups.computeIfAbsent(signature, any -> new ArrayList<>()).add(candidate);
        }
        return new ArrayList<>(groups.values());
    }

    // The truth under every combination of answers: yes or no if all give it, otherwise maybe.
    private int under(Test test, Frame frame, List<Slot> slots, Map<Question.Leaf, Object> fixed) {
        long combinations = 1;
        List<List<?>> answers = new ArrayList<>();
        for (Slot slot : slots) {
            List<?> values = fixed != null && fixed.containsKey(slot.question) ? List.of(fixed.get(slot.question)) : slot.telling;
            answers.add(values);
            combinations *= values.size();
        }
        if (combinations > COMBINATIONS) {
            return Truth.MAYBE;
        }
        return combine(test, frame.copy(), slots, answers, 0, -1);
    }

    private int combine(Test test, Frame frame, List<Slot> slots, List<List<?>> answers, int at, int soFar) {
        if (at == slots.size()) {
            steps.take();
            int truth = test.truth(frame);
            return soFar == -1 || soFar == truth ? truth : Truth.MAYBE;
        }
        int result = soFar;
        int slot = slots.get(at).read.patternSlot();
        Entry entry = frame.entries[slot];
        List<?> values = answers.get(at);
        // The last answer comes second: of answers in order, it is the one most likely to differ from the first.
        for (int i = 0; i < values.size() && result != Truth.MAYBE; i++) {
            Object answer = values.get(i == 0 ? 0 : i == 1 ? values.size() - 1 : i - 1);
            frame.replace(slot, slots.get(at).read.origin().replacedIn(entry.fact(), answer));
            result = combine(test, frame, slots, answers, at + 1, result);
        }
        frame.replace(slot, entry.fact());
        return result;
    }
}
