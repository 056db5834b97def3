package org.visarules.drl;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import org.visarules.decision.Verdict;
import org.visarules.engine.Rulebook;
import org.visarules.engine.kernel.Kernel;
import org.visarules.engine.walk.Entry;
import org.visarules.engine.walk.Evaluation;
import org.visarules.engine.walk.Rule;
import org.visarules.engine.walk.Steps;
import org.visarules.engine.walk.Walker;
import org.visarules.engine.walk.World;
import org.visarules.schema.Fact;

/**
 * What unknown means, by definition: every way of answering every question is tried, each gives a world without
 * doubts, and nothing is inferred. Slow, and independent of how the library splits.
 */
final class BruteForce {

    /**
     * A question with all its answers.
     *
     * @param path where it stands
     * @param answers its answers
     * @param answering the world under one of them
     */
    record Open(String path, List<?> answers, BiFunction<World, Object, World> answering) {
    }

    /**
     * What came out for one requirement and subject.
     *
     * @param hinges the registers in which something may have been entered that would change a verdict which stands as the law was read
     */
    record Outcome(Verdict verdict, Set<String> missing, Set<String> hinges) {
    }

    private static final String OF_LAW = "registers.";

    private final Rulebook book;
    private final LocalDate day;
    private final List<Open> questions;
    private final Map<String, Map<List<Integer>, Verdict>> verdicts = new LinkedHashMap<>();
    private final Map<String, Fact<?>> subjects;
    private final List<Rule> rules;

    private BruteForce(Rulebook book, LocalDate day, List<Open> questions, Map<String, Fact<?>> subjects) {
        this.book = book;
        this.day = day;
        this.questions = questions;
        this.subjects = subjects;
        Set<Rule> needed = subjects.keySet().stream().map(BruteForce::requirement).distinct()
                .flatMap(requirement -> book.program().sliceOf(requirement).stream()).collect(Collectors.toSet());
        this.rules = book.program().rules().stream().filter(needed::contains).toList();
    }

    private static String requirement(String key) {
        return key.substring(0, key.indexOf(' '));
    }

    /** The outcomes by {@code requirement @ path of the subject}, for these pairs. */
    static Map<String, Outcome> outcomes(Rulebook book, World world, LocalDate day, List<Open> questions, Map<String, Fact<?>> subjects) {
        BruteForce force = new BruteForce(book, day, questions, subjects);
        force.fill(world, new ArrayList<>());
        Map<String, Outcome> outcomes = new TreeMap<>();
        force.verdicts.forEach((key, byAnswers) -> outcomes.put(key, force.outcome(byAnswers)));
        return outcomes;
    }

    static long fillings(List<Open> questions) {
        return questions.stream().mapToLong(question -> question.answers.size()).reduce(1, (a, b) -> a * b);
    }

    private void fill(World world, List<Integer> answers) {
        if (answers.size() == questions.size()) {
            judge(world, List.copyOf(answers));
            return;
        }
        Open question = questions.get(answers.size());
        for (int i = 0; i < question.answers.size(); i++) {
            answers.add(i);
            fill(question.answering.apply(world, question.answers.get(i)), answers);
            answers.remove(answers.size() - 1);
        }
    }

    private void judge(World world, List<Integer> answers) {
        Evaluation evaluation = Walker.walk(rules, world, new Steps(Long.MAX_VALUE));
        subjects.forEach((key, subject) -> {
            verdicts.computeIfAbsent(key, any -> new HashMap<>())
                    .put(answers, Kernel.judge(book.program().ofUnit(requirement(key)), evaluation, subject, day).verdict());
        });
    }

    private Outcome outcome(Map<List<Integer>, Verdict> whateverWasEntered) {
        Map<List<Integer>, Verdict> byAnswers = new HashMap<>();
        whateverWasEntered.forEach((answers, verdict) -> {
            Verdict asRead = whateverWasEntered.get(asRead(answers));
            byAnswers.put(answers, asRead == Verdict.NON_COMPLIANT || asRead == Verdict.UNDETERMINED ? verdict : asRead);
        });
        Set<Verdict> all = new TreeSet<>(byAnswers.values());
        boolean same = all.stream().noneMatch(verdict -> Kernel.differ(verdict, all.iterator().next()));
        Set<String> hinges = mattering(whateverWasEntered);
        hinges.removeIf(path -> !path.startsWith(OF_LAW));
        // Not in force comes before not applicable.
        return new Outcome(same ? all.iterator().next() : Verdict.UNDETERMINED, mattering(byAnswers), hinges);
    }

    private List<Integer> asRead(List<Integer> answers) {
        List<Integer> asRead = new ArrayList<>(answers);
        for (int question = 0; question < questions.size(); question++) {
            if (questions.get(question).path.startsWith(OF_LAW)) {
                asRead.set(question, 0);
            }
        }
        return asRead;
    }

    private Set<String> mattering(Map<List<Integer>, Verdict> byAnswers) {
        Set<String> missing = new TreeSet<>();
        for (int question = 0; question < questions.size(); question++) {
            Map<List<Integer>, Verdict> others = new HashMap<>();
            for (Map.Entry<List<Integer>, Verdict> one : byAnswers.entrySet()) {
                List<Integer> rest = new ArrayList<>(one.getKey());
                rest.set(question, -1);
                Verdict before = others.putIfAbsent(rest, one.getValue());
                if (before != null && Kernel.differ(before, one.getValue())) {
                    missing.add(questions.get(question).path);
                }
            }
        }
        return missing;
    }

    /** The question whether an open list holds more. */
    static Open list(String list) {
        return more("complete: " + list, list);
    }

    /** The question whether something was entered in a register since it was read, by the record that stands for it. */
    static Open register(Entry entry) {
        return more(entry.list(), entry.list());
    }

    private static Open more(String path, String list) {
        return new Open(path, List.of(false, true), (world, more) -> world.with(entry -> !entry.isGhost() || !entry.list().equals(list)
                ? entry : (boolean) more ? new Entry(entry.fact(), Entry.Presence.MORE, list) : null));
    }

    /** The question whether a record that only the bidder speaks for is there. */
    static Open claim(String fact) {
        return new Open(fact + ".source", List.of(false, true), (world, there) -> world.with(entry -> {
            String path = entry.fact().place().path();
            boolean meant = path.equals(fact) || path.startsWith(fact + ".");
            return !meant ? entry : (boolean) there ? new Entry(entry.fact(), path.equals(fact) ? Entry.Presence.CERTAIN : entry.presence(), entry.list()) : null;
        }));
    }
}
