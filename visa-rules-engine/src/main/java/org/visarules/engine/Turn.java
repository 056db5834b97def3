package org.visarules.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.visarules.decision.Budget;
import org.visarules.decision.Cause;
import org.visarules.decision.Change;
import org.visarules.decision.FactRef;
import org.visarules.decision.Verdict;
import org.visarules.engine.explain.Happening;
import org.visarules.engine.explain.Narrator;
import org.visarules.engine.intake.Intake;
import org.visarules.engine.kernel.Kernel;
import org.visarules.engine.table.Bilingual;
import org.visarules.engine.unknown.Domains;
import org.visarules.engine.walk.Access;
import org.visarules.engine.walk.Entry;
import org.visarules.engine.walk.Program;
import org.visarules.engine.walk.Rule;
import org.visarules.engine.walk.Steps;
import org.visarules.engine.walk.World;
import org.visarules.fact.AsOf;
import org.visarules.rule.Act;
import org.visarules.rule.Citation;
import org.visarules.schema.Fact;
import org.visarules.value.Day;
import org.visarules.value.Moment;
import org.visarules.value.Term;

/**
 * Why verdicts differ from those of the day before. All that can make a difference begins, ends or was last read then; what makes it is that
 * without which the verdict would have stayed as it was, be it one day or all that one fact states. Where there is no such thing, it is among
 * what the requirement looks at; and where that is a single thing, it is this one.
 */
final class Turn {

    private static final Term ONE_DAY = Term.of("1 day");

    /**
     * Something that happens with the day.
     *
     * @param looks whether a requirement looks at it
     * @param without the verdicts if it did not happen yet; null if that takes too much work
     */
    private record Candidate(List<Cause> causes, Predicate<String> looks, Map<String, Verdict> without) {

        boolean makes(Change change) {
            return without != null && looks.test(change.requirement()) && without.getOrDefault(change.key(), Verdict.NOT_APPLICABLE) == change.before();
        }
    }

    private final Rulebook book;
    private final Intake intake;
    private final LocalDate day;
    private final List<Change> changes;
    private final World world;
    private final World undated;
    private final List<Entry> sinceRead;
    private final List<Candidate> candidates = new ArrayList<>();
    // All that one fact states, where that is more than one of the candidates.
    private final List<Candidate> together = new ArrayList<>();
    // Where a status says since when: told as the status.
    private final Set<String> otherStatus = new HashSet<>();
    private final Map<String, Set<String>> looksAt = new HashMap<>();
    private final Steps steps = new Steps(Budget.STANDARD.verdicts());

    Turn(Rulebook whole, Intake intake, LocalDate day, List<Change> changes) {
        Set<Act> acts = intake.dossier().askedActs();
        this.book = whole.about(changes.stream().map(Change::requirement).collect(Collectors.toSet())).deciding(acts);
        this.intake = intake;
        this.day = day;
        this.changes = changes;
        this.world = Hearing.world(book, intake, day);
        this.undated = world.with(entry -> entry.fact() instanceof AsOf ? null : entry);
        this.sinceRead = Hearing.sinceRead(book, intake, day);
    }

    List<Change> explained() {
        rules();
        statuses();
        stated();
        registers();
        supposed();
        return changes.stream().map(this::explained).toList();
    }

    private Change explained(Change change) {
        for (List<Candidate> tried : List.of(candidates, together)) {
            List<Cause> making = causes(tried, one -> one.makes(change));
            if (!making.isEmpty()) {
                return change.because(true, making);
            }
        }
        List<Cause> possible = causes(candidates, one -> one.looks().test(change.requirement()));
        return change.because(possible.size() == 1, possible);
    }

    private static List<Cause> causes(List<Candidate> candidates, Predicate<Candidate> those) {
        return candidates.stream().filter(those).flatMap(one -> one.causes().stream()).distinct().toList();
    }

    private Candidate candidate(List<Cause> causes, Predicate<String> looks, World other, List<Entry> read, LocalDate inForce) {
        Map<String, Verdict> without = null;
        try {
            without = Hearing.verdictsIf(book, intake, other, read, inForce, steps);
        } catch (Steps.Exhausted e) {
            // That it may be the cause is all that can be told.
        }
        return new Candidate(causes, looks, without);
    }

    // Rules that come into force or no longer are, by the text that says so.
    private void rules() {
        Map<String, Set<String>> requirements = new LinkedHashMap<>();
        Map<String, Cause> causes = new LinkedHashMap<>();
        for (String requirement : changes.stream().map(Change::requirement).distinct().toList()) {
            for (Rule rule : book.program().ofUnit(requirement)) {
                boolean begins = Kernel.isInForce(rule, day);
                if (Kernel.decides(rule.table().verb()) && begins != Kernel.isInForce(rule, day.minusDays(1))) {
                    Citation citation = book.citation(rule.table().cites());
                    String key = begins + citation.text();
                    causes.computeIfAbsent(key, any -> new Cause(Happening.inForce(citation, begins, day), new FactRef("", "", ""), List.of()));
                    requirements.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(requirement);
                }
            }
        }
        causes.forEach((key, cause) -> candidates.add(candidate(List.of(cause), requirements.get(key)::contains,
                world, sinceRead, day.minusDays(1))));
    }

    // Records of which another status governs.
    private void statuses() {
        if (!intake.days().contains(Day.of(day))) {
            return;
        }
        World yesterday = Hearing.world(book, intake, day.minusDays(1));
        for (Entry entry : world.entries()) {
            Entry before = yesterday.at(entry.fact().place().path());
            if (before != null && !(entry.fact() instanceof AsOf) && !before.fact().sameContent(entry.fact())) {
                otherStatus.add(entry.fact().place().path() + ".statusSince");
                FactRef ref = Narrator.named(entry.fact());
                candidates.add(candidate(List.of(new Cause(Happening.status(ref, day), ref, List.of())), any -> true, world.with(entry, before), sinceRead, day));
            }
        }
    }

    // Days that are compared with the day asked.
    private void stated() {
        Map<String, List<Domains.Mark>> marks = new LinkedHashMap<>();
        for (Domains.Mark mark : marksOf(book.program())) {
            marks.computeIfAbsent(key(mark), any -> new ArrayList<>()).add(mark);
        }
        marks.keySet().removeAll(otherStatus);
        Map<String, Set<String>> ofFact = new LinkedHashMap<>();
        Map<String, Cause> causes = new LinkedHashMap<>();
        marks.forEach((key, of) -> {
            causes.put(key, cause(of));
            candidates.add(candidate(List.of(causes.get(key)), looking(Set.of(key)), later(world, of.get(0)), sinceRead, day));
            ofFact.computeIfAbsent(of.get(0).fact().place().path(), any -> new LinkedHashSet<>()).add(key);
        });
        for (Set<String> keys : ofFact.values()) {
            if (keys.size() > 1) {
                World later = world;
                for (String key : keys) {
                    later = later(later, marks.get(key).get(0));
                }
                together.add(candidate(keys.stream().map(causes::get).toList(), looking(keys), later, sinceRead, day));
            }
        }
    }

    // A day as it is stated, else as a term moves it; which of several terms does is not known, and so none is cited.
    private Cause cause(List<Domains.Mark> marks) {
        Domains.Mark mark = marks.stream().filter(one -> one.day().equals(one.stated())).findFirst().orElse(marks.get(0));
        boolean onlyTerm = marks.stream().allMatch(one -> one.ofTerm() == mark.ofTerm());
        FactRef ref = Narrator.named(mark.fact());
        return new Cause(Happening.stated(mark, ref), ref, Stream.of(mark.fact(), onlyTerm ? mark.ofTerm() : null).filter(Objects::nonNull)
                .map(fact -> book.ofLaw(fact.place().path())).filter(Objects::nonNull).distinct().toList());
    }

    private Predicate<String> looking(Set<String> keys) {
        return requirement -> !Collections.disjoint(looksAt(requirement), keys);
    }

    private List<Domains.Mark> marksOf(Program program) {
        return new Domains(undated, program).comparedWithToday().stream()
                .filter(mark -> mark.day().date().equals(day) || mark.day().date().equals(day.minusDays(1))).toList();
    }

    private Set<String> looksAt(String requirement) {
        return looksAt.computeIfAbsent(requirement, only -> marksOf(book.program().deciding(List.of(only))).stream().map(Turn::key).collect(Collectors.toSet()));
    }

    private static String key(Domains.Mark mark) {
        return mark.fact().place().path() + "." + String.join(".", mark.way());
    }

    // The world in which that day is the next one, and what hangs on it has not happened yet.
    private static World later(World world, Domains.Mark mark) {
        Entry entry = world.at(mark.fact().place().path());
        Access access = Access.of(entry.fact().type(), mark.way());
        Object raw = access.rawFrom(entry.fact());
        Object next = raw instanceof Day stated && stated.isDate() ? stated.plus(ONE_DAY) : raw instanceof Moment moment && moment.isTime() ? moment.plus(ONE_DAY) : raw;
        return world.with(entry, new Entry(access.replacedIn((Fact<?>) entry.fact(), next), entry.presence(), entry.list()));
    }

    // Registers that were read until the day before.
    private void registers() {
        List<String> before = Hearing.sinceRead(book, intake, day.minusDays(1)).stream().map(entry -> Program.ofLaw(entry.fact())).toList();
        for (Entry entry : sinceRead) {
            String register = Program.ofLaw(entry.fact());
            if (!before.contains(register)) {
                Bilingual title = book.titleOf(register);
                candidates.add(candidate(List.of(new Cause(Happening.read(title, day.minusDays(1)), new FactRef("", "", ""), List.of(book.ofRegister(register)))),
                        requirement -> book.program().lawOf(requirement).contains(register), world,
                        sinceRead.stream().filter(other -> other != entry).toList(), day));
            }
        }
    }

    // Parameters that are supposed to have another value from the day on.
    private void supposed() {
        for (Rulebook.Instead other : book.insteadFrom(day)) {
            String name = other.said().getName();
            World before = world.with(entry -> entry.fact() == other.supposed() ? new Entry(other.said(), entry.presence(), entry.list()) : entry);
            candidates.add(candidate(List.of(new Cause(Happening.supposed(name, day), Narrator.named(other.supposed()), List.of())),
                    requirement -> book.program().lawOf(requirement).contains(name), before, sinceRead, day));
        }
    }
}
