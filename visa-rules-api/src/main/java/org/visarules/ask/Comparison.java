package org.visarules.ask;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.visarules.ask.Difference.Kind;
import org.visarules.decision.Decision;
import org.visarules.decision.Finding;
import org.visarules.decision.Reading;
import org.visarules.decision.Spoken;
import org.visarules.decision.Verdict;
import org.visarules.rule.Act;
import org.visarules.rule.Phrase;

/**
 * Two decisions, compared by what they say. A fact is the same where it is called the same (name, number, id, else what kind it is), wherever
 * it stands in its list; the one product, service, provider or project that is new is set against the one that is gone. Which engines agreed,
 * titles, quotations, lines of rules and how near a way came to be met are no difference, nor is what another edition of a rule says of the
 * same facts in other words. Immutable.
 */
public final class Comparison {

    private final Decision before;
    private final Decision after;
    private final List<Difference> differences;

    private Comparison(Decision before, Decision after) {
        this.before = before;
        this.after = after;
        this.differences = differencesOf(before, after);
    }

    public static Comparison of(Decision before, Decision after) {
        return new Comparison(before, after);
    }

    public Decision before() {
        return before;
    }

    public Decision after() {
        return after;
    }

    /**
     * What differs, in the order of {@link Difference.Kind}. Of the verdicts those come first that count by the law and the buyer's demands, the worst
     * after first, of these the one that was best before; all else is in the order of the decisions.
     */
    public List<Difference> differences() {
        return differences;
    }

    /** Whether nothing differs but perhaps the days on which the decisions hold. */
    public boolean isSame() {
        return differences.isEmpty();
    }

    /** Whether a verdict differs, on an act or of a requirement, that counts by the law and the buyer's demands. */
    public boolean changesVerdict() {
        return changesVerdict(Reading.MARKET);
    }

    /** Whether a verdict differs, on an act or of a requirement, that counts by a reading. */
    public boolean changesVerdict(Reading reading) {
        return differences.stream().anyMatch(difference -> difference.readings().contains(reading));
    }

    /** The comparison in one sentence, two at most. */
    public Phrase summary(Reading reading) {
        if (isSame()) {
            return Words.SAME.words();
        }
        Verdict was = before.verdict(reading);
        Verdict is = after.verdict(reading);
        Words changed = was != is ? Words.VERDICT_CHANGED : changesVerdict(reading) ? Words.VERDICTS_CHANGED : Words.NO_VERDICT_CHANGED;
        return changed.say(Spoken.of(reading), Spoken.of(was), Spoken.of(is));
    }

    /** The days on which each decision holds, if they differ. Finding them may take as long as many decisions, so they are compared when asked for. */
    public Optional<Difference> holds() {
        Decision.Holding was = before.holds();
        Decision.Holding is = after.holds();
        return was.equals(is) ? Optional.empty() : Optional.of(new Difference(Kind.HOLDS, "", "", days(was).english(), days(is).english(), List.of(),
                Words.CHANGED.say(Words.HOLDS.words(), days(was), days(is)), List.of()));
    }

    private static Phrase days(Decision.Holding holding) {
        Phrase days = Said.days(holding.firstDay(), holding.lastDay());
        return holding.isExact() ? days : Words.AT_LEAST.say(days);
    }

    private static List<Difference> differencesOf(Decision before, Decision after) {
        Map<String, String> insteads = Names.insteads(before, after);
        boolean sameWords = insteads.isEmpty() && before.packs().equals(after.packs());
        Said was = new Said(before, new Names(before, insteads), sameWords);
        Said is = new Said(after, new Names(after, Map.of()), sameWords);
        List<Difference> found = new ArrayList<>();
        for (Act act : Act.values()) {
            act(act, before, after, found);
        }
        List<Difference> verdicts = new ArrayList<>();
        List<Difference> rest = new ArrayList<>();
        new Findings(before, after, was, is).tell(verdicts, rest);
        verdicts.sort(WORST_FIRST);
        found.sort(WORST_FIRST);
        found.addAll(verdicts);
        insteads.forEach((name, instead) -> rest.add(new Difference(Kind.OFFER, "", instead, name, instead, List.of(), Words.OFFERED.say(name, instead), List.of())));
        tell(was.ofTheWhole(), is.ofTheWhole(), rest);
        rest.sort(Comparator.comparing(Difference::kind));
        found.addAll(rest);
        return List.copyOf(found);
    }

    private static final Comparator<Difference> WORST_FIRST = Comparator.<Difference, Boolean>comparing(difference -> !difference.readings().contains(Reading.MARKET))
            .thenComparing(difference -> verdict(difference.after())).thenComparing(difference -> verdict(difference.before()), Comparator.reverseOrder());

    // What was not asked or found binds nobody.
    private static Verdict verdict(String written) {
        return Arrays.stream(Verdict.values()).filter(verdict -> Said.written(verdict).equals(written)).findFirst().orElse(Verdict.NOT_APPLICABLE);
    }

    private static void act(Act act, Decision before, Decision after, List<Difference> found) {
        Map<List<Verdict>, List<Reading>> readings = new LinkedHashMap<>();
        for (Reading reading : Reading.values()) {
            Verdict was = before.verdict(act, reading);
            Verdict is = after.verdict(act, reading);
            if (was != is) {
                readings.computeIfAbsent(List.of(was, is), any -> new ArrayList<>()).add(reading);
            }
        }
        readings.forEach((verdicts, by) -> {
            boolean asked = before.acts().contains(act);
            boolean asks = after.acts().contains(act);
            Phrase changed = Words.CHANGED.say(Spoken.of(act), asked ? Spoken.of(verdicts.get(0)) : Words.NOT_ASKED.words(),
                    asks ? Spoken.of(verdicts.get(1)) : Words.NOT_ASKED.words());
            found.add(new Difference(Kind.ACT_VERDICT, Said.written(act), "", asked ? Said.written(verdicts.get(0)) : "", asks ? Said.written(verdicts.get(1)) : "", by,
                    by.size() == Reading.values().length ? changed : Words.READ.say(changed, by.stream().map(Said::written).collect(Collectors.joining(", "))), List.of()));
        });
    }

    /** What one says and the other does not, or says otherwise; what says quite the same goes together first. */
    private static void tell(Collection<Point> was, Collection<Point> is, List<Difference> found) {
        List<Point> gone = new ArrayList<>(was);
        List<Point> come = new ArrayList<>(is);
        together(gone, come, point -> point.kind() + point.key() + "\n" + point.data());
        for (Pair<Point> pair : together(gone, come, point -> point.kind() + point.key())) {
            found.addAll(pair.before().against(pair.after()));
        }
        gone.removeIf(point -> {
            Optional<Point> same = come.stream().filter(point::mayBe).findFirst();
            same.ifPresent(other -> {
                come.remove(other);
                found.addAll(point.against(other));
            });
            return same.isPresent();
        });
        gone.forEach(point -> found.addAll(point.only(false)));
        come.forEach(point -> found.addAll(point.only(true)));
    }

    private record Pair<T>(T before, T after) {
    }

    /** Takes what has the same key out of both lists, in pairs. */
    private static <T> List<Pair<T>> together(List<T> before, List<T> after, Function<T, String> key) {
        return together(before, after, key, key);
    }

    private static <T> List<Pair<T>> together(List<T> before, List<T> after, Function<T, String> keyBefore, Function<T, String> keyAfter) {
        Map<String, Deque<T>> waiting = new LinkedHashMap<>();
        before.forEach(one -> waiting.computeIfAbsent(keyBefore.apply(one), any -> new ArrayDeque<>()).add(one));
        List<Pair<T>> pairs = new ArrayList<>();
        List<T> come = new ArrayList<>();
        for (T one : after) {
            Deque<T> same = waiting.getOrDefault(keyAfter.apply(one), new ArrayDeque<>());
            if (same.isEmpty()) {
                come.add(one);
            } else {
                pairs.add(new Pair<>(same.remove(), one));
            }
        }
        Set<T> left = Collections.newSetFromMap(new IdentityHashMap<>());
        waiting.values().forEach(left::addAll);
        before.removeIf(one -> !left.contains(one));
        after.clear();
        after.addAll(come);
        return pairs;
    }

    /** The findings of two decisions. */
    private record Findings(Decision before, Decision after, Said was, Said is) {

        void tell(List<Difference> verdicts, List<Difference> rest) {
            List<Finding> gone = new ArrayList<>(before.findings());
            List<Finding> come = new ArrayList<>(after.findings());
            together(gone, come, finding -> was.key(finding) + "\n" + was.content(finding), finding -> is.key(finding) + "\n" + is.content(finding));
            together(gone, come, was::key, is::key).forEach(pair -> tell(Optional.of(pair.before()), Optional.of(pair.after()), verdicts, rest));
            gone.stream().filter(Findings::says).forEach(finding -> tell(Optional.of(finding), Optional.empty(), verdicts, rest));
            come.stream().filter(Findings::says).forEach(finding -> tell(Optional.empty(), Optional.of(finding), verdicts, rest));
        }

        // A requirement that applies to nothing stands in a decision all the same; what it asks of something, it says there.
        private static boolean says(Finding finding) {
            return finding.verdict() != Verdict.NOT_APPLICABLE || !finding.grounds().isEmpty();
        }

        private void tell(Optional<Finding> gone, Optional<Finding> come, List<Difference> verdicts, List<Difference> rest) {
            Finding named = come.or(() -> gone).orElseThrow();
            List<Reading> readings = Arrays.stream(Reading.values()).filter(reading -> counting(gone, reading) != counting(come, reading)).toList();
            boolean otherVerdict = verdictOf(gone) != verdictOf(come);
            if (otherVerdict) {
                verdicts.add(new Difference(Kind.REQUIREMENT_VERDICT, named.requirement(), named.subject().label(), gone.map(Findings::written).orElse(""),
                        come.map(Findings::written).orElse(""), readings,
                        Words.CHANGED.say(Said.title(named), spoken(gone, named, before), spoken(come, named, after)), List.of(named.citation())));
            }
            List<Difference> others = new ArrayList<>();
            Comparison.tell(gone.map(was::of).orElse(List.of()), come.map(is::of).orElse(List.of()), others);
            others.forEach(other -> rest.add(other.kind() == Kind.STRENGTH && !otherVerdict ? other.changingVerdictsBy(readings) : other));
        }

        private static Verdict verdictOf(Optional<Finding> finding) {
            return finding.map(Finding::verdict).orElse(Verdict.NOT_APPLICABLE);
        }

        private static Verdict counting(Optional<Finding> finding, Reading reading) {
            return finding.filter(one -> reading.counts(one.act(), one.strength())).map(Finding::verdict).orElse(Verdict.NOT_APPLICABLE);
        }

        private static String written(Finding finding) {
            return Said.written(finding.verdict());
        }

        // Where the requirement is asked of other subjects only, it does not apply to this one.
        private static Phrase spoken(Optional<Finding> finding, Finding named, Decision decision) {
            return finding.map(one -> Spoken.of(one.verdict())).orElseGet(() ->
                    decision.findings().stream().anyMatch(one -> one.requirement().equals(named.requirement())) ? Spoken.of(Verdict.NOT_APPLICABLE) : Words.NO_FINDING.words());
        }
    }
}
