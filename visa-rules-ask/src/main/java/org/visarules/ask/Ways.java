package org.visarules.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.visarules.ask.Trial.Goal;
import org.visarules.ask.Trial.Look;
import org.visarules.decision.MissingFact;
import org.visarules.fact.DossierFacts;
import org.visarules.schema.Kind;
import org.visarules.schema.Property;
import org.visarules.value.Answer;
import org.visarules.value.Choice;
import org.visarules.value.Day;

/** Looks for the steps that make one more goal pass, besides those before it. What is found is minimal: no step and nothing that one secures can be left out. */
final class Ways {

    /** The most ways that are kept for one goal. */
    static final int MOST = 5;

    private static final int DEEPEST = 14;
    private static final int WIDEST = 3;

    // The decisions that one search may cost.
    private static final int EACH = 150;

    private static final String FIRST = "(window|bodyCertificate)[.]firstDay";
    private static final String LAST = "(window|bodyCertificate)[.]lastDay";

    private final Trial trial;
    private final List<Step> before;
    private final Goal goal;
    private final List<Goal> goals;
    private final Values values;
    private final List<List<Step>> found = new ArrayList<>();
    private final Set<String> barred = new LinkedHashSet<>();
    private Map<String, Want> domains = Map.of();
    private List<Move> moves = List.of();
    private boolean everPossible;
    private boolean cutShort;
    private int least;

    /**
     * @param before the steps so far
     * @param earlier the goals that they meet
     */
    Ways(Trial trial, List<Step> before, List<Goal> earlier, Goal goal, Values values) {
        this.trial = trial;
        this.before = before;
        this.goal = goal;
        this.goals = new ArrayList<>(earlier);
        this.goals.add(0, goal);
        this.values = values;
    }

    /** What was found, all that there was time for. */
    List<List<Step>> found() {
        try {
            find();
        } catch (Trial.UsedUp usedUp) {
            cutShort = true;
            everPossible = true;
        }
        return found;
    }

    private void find() {
        extend();
        if (found.isEmpty()) {
            List<Spot> added = new ArrayList<>(Step.bases(before, trial.facts(goal.market()), goal.market()));
            moves = Move.all(trial.taken(before, goal.market(), false).facts(), goal.market()).stream()
                    .filter(move -> added.stream().noneMatch(base -> move.spot().isWithin(base.path()))).toList();
            moves.forEach(this::single);
            if (found.isEmpty()) {
                several(moves);
            }
        }
    }

    /** Whether the goal is not proved to fail whatever is done; asked after {@link #found}. */
    boolean isPossible() {
        return everPossible;
    }

    /** Whether a search was ended before its end; asked after {@link #found}. */
    boolean isCutShort() {
        return cutShort;
    }

    // The steps so far may be enough, if one secures something more, or less loosely.
    private void extend() {
        if (before.isEmpty()) {
            return;
        }
        List<Step> loosened = new ArrayList<>();
        Map<String, Want> narrowed = new LinkedHashMap<>();
        List<Spot> bases = Step.bases(before, trial.facts(goal.market()), goal.market());
        for (int i = 0; i < before.size(); i++) {
            Step step = before.get(i);
            for (Map.Entry<String, Want> want : before.get(i).wants().entrySet()) {
                if (want.getValue().isLoose()) {
                    narrowed.put(Step.below(bases.get(i), want.getKey()).path(), want.getValue());
                    step = step.without(want.getKey());
                }
            }
            loosened.add(step);
        }
        domains = narrowed;
        if (!keep(before)) {
            search(loosened);
        }
        domains = Map.of();
    }

    private boolean keep(List<Step> steps) {
        if (trial.look(steps, goals, false).passes()) {
            found.add(steps);
            return true;
        }
        return false;
    }

    private void single(Move move) {
        if (found.size() >= MOST) {
            return;
        }
        if (move.adds().isEmpty()) {
            searchAll(and(before, begun(move)));
            return;
        }
        // A record of which nothing else is known is the costliest to decide about, so it is looked at only where no guess of its days helps.
        boolean helps = false;
        for (Step dated : dated(move)) {
            helps = helps || named(move, dated);
        }
        if (!helps) {
            named(move, begun(move));
        }
    }

    private boolean named(Move move, Step step) {
        if (trial.look(and(before, step), goals, true).fails()) {
            return false;
        }
        everPossible = true;
        int known = found.size();
        Property<?> naming = move.naming().orElse(null);
        if (naming == null) {
            searchAll(and(before, step));
        } else {
            for (Object constant : ((Kind.OneOf<?>) naming.kind()).known()) {
                boolean isSpared = found.stream().skip(known).anyMatch(way -> !way.get(way.size() - 1).wants().containsKey(naming.name()));
                if (isNamed(constant) && found.size() < MOST && !isSpared) {
                    searchAll(and(before, step.with(naming.name(), Want.of(constant))));
                    join(known);
                }
            }
        }
        return found.size() > known;
    }

    // What differs in one constant alone is one way.
    private void join(int from) {
        for (int i = found.size() - 1; i > from; i--) {
            for (int j = from; j < i; j++) {
                List<Step> one = found.get(j);
                List<Step> other = found.get(i);
                int last = one.size() - 1;
                if (one.size() == other.size() && one.subList(0, last).equals(other.subList(0, last)) && one.get(last).move().equals(other.get(last).move())) {
                    Step joined = Courses.joined(one.get(last), other.get(last));
                    if (joined != null && !joined.equals(one.get(last))) {
                        found.set(j, and(one.subList(0, last), joined));
                        found.remove(i);
                        break;
                    }
                }
            }
        }
    }

    static boolean isNamed(Object constant) {
        String name = ((Choice) constant).name();
        return !name.equals("NONE") && !name.equals("ANY") && !name.equals("OTHER");
    }

    // Guesses of the days of a record: until the day asked or as long as anything here, and besides no other days, or any.
    private List<Step> dated(Move move) {
        List<Step> guesses = new ArrayList<>();
        for (boolean alone : new boolean[] {true, false}) {
            for (Day last : List.of(values.today(), values.last())) {
                Step step = begun(move);
                for (Spot leaf : Spot.leaves(new Spot(""), move.adds().get())) {
                    boolean isMain = leaf.path().matches(LAST);
                    Property<?> property = leaf.property(move.adds().get());
                    if (isMain || alone && property.kind() == Kind.DAY && !leaf.path().matches(FIRST)) {
                        step = step.with(leaf.path(), Want.of(isMain ? last : values.notYet(property)));
                    }
                }
                guesses.add(step);
            }
        }
        return guesses.stream().distinct().filter(step -> step.wants().size() > begun(move).wants().size()).toList();
    }

    // What is brought about begins on the day asked: nobody can bring it about earlier.
    private Step begun(Move move) {
        Step step = Step.of(move);
        if (move.adds().isEmpty()) {
            return move.spot().path().matches(".*[.](window|bodyCertificate)") ? step.with("firstDay", Want.of(values.today())) : step;
        }
        for (Spot leaf : Spot.leaves(new Spot(""), move.adds().get())) {
            if (leaf.path().matches(FIRST)) {
                step = step.with(leaf.path(), Want.of(values.today()));
            }
        }
        return step;
    }

    // One way, and then those that are barred from what it chose among constants, or from what it changed.
    private void searchAll(List<Step> steps) {
        int first = found.size();
        search(steps);
        for (int i = first; i < found.size() && found.size() < MOST; i++) {
            List<Step> way = found.get(i);
            List<Spot> bases = Step.bases(way, trial.facts(goal.market()), goal.market());
            for (int at = before.size(); at < way.size(); at++) {
                for (Map.Entry<String, Want> want : way.get(at).wants().entrySet()) {
                    boolean isChoice = want.getValue().value() instanceof Enum<?> && !(want.getValue().value() instanceof Answer);
                    if (isChoice && !isNaming(way.get(at), want.getKey()) || way.get(at).move().adds().isEmpty()) {
                        Spot spot = Step.below(bases.get(at), want.getKey());
                        List<String> bars = want.getValue().values().stream().map(value -> bar(spot, value)).toList();
                        barred.addAll(bars);
                        if (way.get(at).move().adds().isEmpty()) {
                            barred.add(spot.path());
                        }
                        search(steps);
                        barred.clear();
                    }
                }
            }
        }
    }

    static boolean isNaming(Step step, String way) {
        return step.move().naming().filter(property -> property.name().equals(way)).isPresent();
    }

    private static String bar(Spot spot, Object value) {
        return spot + "=" + value;
    }

    private void search(List<Step> steps) {
        least = trial.left() - EACH;
        List<Step> way = filled(steps, trial.look(steps, goals, true), 0);
        if (way == null) {
            return;
        }
        Minimal minimal = new Minimal(trial, goals, goal.market());
        List<Step> fewest = minimal.of(way);
        if (fewest.size() < before.size() || !trial.look(fewest, goals, false).passes()) {
            return;
        }
        List<Step> loose = minimal.loosened(fewest);
        if (found.stream().noneMatch(other -> isEasier(other, loose))) {
            found.removeIf(other -> isEasier(loose, other));
            found.add(loose);
        }
    }

    // Whether one way asks nothing that the other does not ask too, of the same moves.
    private static boolean isEasier(List<Step> one, List<Step> other) {
        if (one.equals(other)) {
            return true;
        }
        if (one.size() != other.size() || one.stream().mapToInt(step -> step.wants().size()).sum() == other.stream().mapToInt(step -> step.wants().size()).sum()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            Step step = one.get(i);
            Step theirs = other.get(i);
            if (!step.move().equals(theirs.move()) || !theirs.wants().keySet().containsAll(step.wants().keySet())
                    || !step.move().naming().map(naming -> Objects.equals(step.wants().get(naming.name()), theirs.wants().get(naming.name())))
                            .orElse(true)) {
                return false;
            }
        }
        return true;
    }

    private List<Step> filled(List<Step> steps, Look look, int depth) {
        if (look.passes()) {
            return steps;
        }
        if (look.fails()) {
            return null;
        }
        if (depth > DEEPEST || trial.left() < least) {
            cutShort = true;
            return null;
        }
        everPossible = true;
        DossierFacts facts = trial.taken(steps, goal.market(), true).facts();
        List<Spot> bases = Step.bases(steps, trial.facts(goal.market()), goal.market());
        for (MissingFact question : look.missing()) {
            int at = within(bases, question.path());
            if (at < 0) {
                continue;
            }
            List<Next> nexts = new ArrayList<>();
            for (Values.Try each : values.answering(question, facts)) {
                if (barred.contains(each.spot().path()) || barred.contains(bar(each.spot(), each.value()))
                        || domains.containsKey(each.spot().path()) && !domains.get(each.spot().path()).accepts(each.value())) {
                    continue;
                }
                if (trial.left() < least) {
                    cutShort = true;
                    return null;
                }
                String base = bases.get(at).path();
                String way = each.spot().path().equals(base) ? "" : each.spot().path().substring(base.length() + 1);
                List<Step> next = new ArrayList<>(steps);
                next.set(at, steps.get(at).with(way, Want.of(each.value())));
                Look then = trial.look(next, goals, true);
                if (then.passes()) {
                    return next;
                }
                if (!then.fails()) {
                    nexts.add(new Next(next, then));
                }
            }
            nexts.sort(Comparator.comparingInt(next -> next.look().missing().size()));
            for (Next next : nexts.subList(0, Math.min(WIDEST, nexts.size()))) {
                List<Step> way = filled(next.steps(), next.look(), depth + 1);
                if (way != null) {
                    return way;
                }
            }
            if (!nexts.isEmpty()) {
                return null;
            }
        }
        return withAnother(steps, look, bases, depth);
    }

    // What is still asked may be for another change to settle, such as what the agreement says of a qualification.
    private List<Step> withAnother(List<Step> steps, Look look, List<Spot> bases, int depth) {
        for (MissingFact question : look.missing()) {
            Spot spot = new Spot(question.path());
            if (within(bases, question.path()) < 0) {
                for (Move move : moves) {
                    if (move.adds().isEmpty() && spot.isWithin(move.spot().path()) && !barred.contains(move.spot().path())) {
                        List<Step> more = and(steps, begun(move));
                        return filled(more, trial.look(more, goals, true), depth + 1);
                    }
                }
            }
        }
        return null;
    }

    private record Next(List<Step> steps, Look look) {
    }

    private static int within(List<Spot> bases, String path) {
        for (int i = 0; i < bases.size(); i++) {
            if (new Spot(path).isWithin(bases.get(i).path())) {
                return i;
            }
        }
        return -1;
    }

    // No single move helps: all of them together, less what can be spared.
    private void several(List<Move> moves) {
        List<Step> all = new ArrayList<>(before);
        for (Move move : moves) {
            int copies = move.adds().isPresent() ? values.offers() : 1;
            for (int i = 0; i < copies; i++) {
                all.add(begun(move));
            }
        }
        if (trial.look(all, goals, true).fails()) {
            return;
        }
        everPossible = true;
        for (int size = Math.max(1, moves.size() / 2); size >= 1; size = size == 1 ? 0 : (size + 1) / 2) {
            for (int from = all.size() - size; from >= before.size(); from -= size) {
                List<Step> fewer = new ArrayList<>(all);
                fewer.subList(from, Math.min(from + size, all.size())).clear();
                if (!trial.look(fewer, goals, true).fails()) {
                    all = fewer;
                    from = Math.min(from, all.size());
                }
            }
        }
        searchAll(all);
    }

    private static List<Step> and(List<Step> steps, Step step) {
        List<Step> more = new ArrayList<>(steps);
        more.add(step);
        return more;
    }
}
