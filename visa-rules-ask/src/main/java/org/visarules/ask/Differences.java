package org.visarules.ask;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;

import org.visarules.ask.Difference.Kind;
import org.visarules.decision.Decision;
import org.visarules.decision.Finding;
import org.visarules.decision.Reading;
import org.visarules.decision.Spoken;
import org.visarules.decision.Verdict;
import org.visarules.rule.Act;
import org.visarules.rule.Phrase;

/** Finds what two decisions do not both say. */
final class Differences {

    private static final List<Point> NOTHING = List.of();

    private final Decision before;
    private final Decision after;
    private final Said was;
    private final Said is;
    private final List<Difference> found = new ArrayList<>();

    Differences(Decision before, Decision after) {
        this.before = before;
        this.after = after;
        Map<String, String> insteads = Matter.insteads(before, after);
        boolean sameWords = insteads.isEmpty() && before.packs().equals(after.packs());
        this.was = new Said(before, insteads, sameWords);
        this.is = new Said(after, Map.of(), sameWords);
        for (Act act : Act.values()) {
            act(act);
        }
        findings();
        for (Map.Entry<String, String> instead : insteads.entrySet()) {
            found.add(new Difference(Kind.OFFER, "", instead.getValue(), instead.getKey(), instead.getValue(), List.of(),
                    Words.OFFERED.say(instead.getKey(), instead.getValue()), List.of()));
        }
        points(was.ofTheWhole(), is.ofTheWhole(), List.of());
        found.sort(Comparator.comparing(Difference::kind).thenComparingInt(Differences::weight));
    }

    List<Difference> found() {
        return List.copyOf(found);
    }

    /** Of verdicts, those first that count by the law and the buyer's demands, the worst after first, of these the one that was best before. */
    private static int weight(Difference difference) {
        if (difference.kind().compareTo(Kind.REQUIREMENT_VERDICT) > 0) {
            return 0;
        }
        return (difference.readings().contains(Reading.MARKET) ? 0 : 100) + 10 * rank(difference.after()) - rank(difference.before());
    }

    // What was not asked or found binds nobody.
    private static int rank(String written) {
        for (Verdict verdict : Verdict.values()) {
            if (Said.written(verdict).equals(written)) {
                return verdict.ordinal();
            }
        }
        return Verdict.NOT_APPLICABLE.ordinal();
    }

    private void act(Act act) {
        boolean asked = before.acts().contains(act);
        boolean asks = after.acts().contains(act);
        Map<List<Verdict>, List<Reading>> changes = new LinkedHashMap<>();
        for (Reading reading : Reading.values()) {
            List<Verdict> verdicts = List.of(asked ? before.verdict(act, reading) : Verdict.NOT_APPLICABLE,
                    asks ? after.verdict(act, reading) : Verdict.NOT_APPLICABLE);
            if (verdicts.get(0) != verdicts.get(1)) {
                changes.computeIfAbsent(verdicts, any -> new ArrayList<>()).add(reading);
            }
        }
        for (Map.Entry<List<Verdict>, List<Reading>> change : changes.entrySet()) {
            Verdict gone = change.getKey().get(0);
            Verdict come = change.getKey().get(1);
            Phrase changed = Words.CHANGED.say(Spoken.of(act), asked ? Spoken.of(gone) : Words.NOT_ASKED.words(), asks ? Spoken.of(come) : Words.NOT_ASKED.words());
            StringBuilder by = new StringBuilder();
            for (Reading reading : change.getValue()) {
                by.append(by.isEmpty() ? "" : ", ").append(Said.written(reading));
            }
            found.add(new Difference(Kind.ACT_VERDICT, Said.written(act), "", asked ? Said.written(gone) : "", asks ? Said.written(come) : "", change.getValue(),
                    change.getValue().size() == Reading.values().length ? changed : Words.READ.say(changed, by), List.of()));
        }
    }

    private void findings() {
        List<Finding> gone = new ArrayList<>(before.findings());
        List<Finding> come = new ArrayList<>(after.findings());
        together(gone, come, (one, other) -> was.key(one).equals(is.key(other)) && was.content(one).equals(is.content(other)), (one, other) -> { });
        together(gone, come, (one, other) -> was.key(one).equals(is.key(other)), this::finding);
        gone.forEach(one -> finding(one, null));
        come.forEach(one -> finding(null, one));
    }

    /** A finding in both decisions, or in one. */
    private void finding(Finding gone, Finding come) {
        Finding named = come == null ? gone : come;
        // A requirement that applies to nothing stands in a decision all the same; what it asks of something, it says there.
        if ((gone == null || come == null) && named.verdict() == Verdict.NOT_APPLICABLE && named.grounds().isEmpty()) {
            return;
        }
        List<Reading> readings = new ArrayList<>();
        for (Reading reading : Reading.values()) {
            if (counting(gone, reading) != counting(come, reading)) {
                readings.add(reading);
            }
        }
        boolean otherVerdict = counting(gone, Reading.ADVICE) != counting(come, Reading.ADVICE);
        if (otherVerdict) {
            found.add(new Difference(Kind.REQUIREMENT_VERDICT, named.requirement(), named.subject().label(), gone == null ? "" : Said.written(gone.verdict()),
                    come == null ? "" : Said.written(come.verdict()), readings,
                    Words.CHANGED.say(Said.title(named), verdict(gone, named, before), verdict(come, named, after)), List.of(named.citation())));
        }
        points(gone == null ? NOTHING : was.of(gone), come == null ? NOTHING : is.of(come), otherVerdict ? List.of() : readings);
    }

    // By advice everything counts.
    private static Verdict counting(Finding finding, Reading reading) {
        return finding != null && reading.counts(finding.act(), finding.strength()) ? finding.verdict() : Verdict.NOT_APPLICABLE;
    }

    // Where the requirement is asked of other subjects only, it does not apply to this one.
    private static Phrase verdict(Finding finding, Finding named, Decision decision) {
        if (finding != null) {
            return Spoken.of(finding.verdict());
        }
        for (Finding other : decision.findings()) {
            if (other.requirement().equals(named.requirement())) {
                return Spoken.of(Verdict.NOT_APPLICABLE);
            }
        }
        return Words.NO_FINDING.words();
    }

    /** What one says and the other does not, or says otherwise; how a requirement binds may change verdicts by some readings. */
    private void points(Collection<Point> allBefore, Collection<Point> allAfter, List<Reading> readings) {
        List<Point> gone = new ArrayList<>(allBefore);
        List<Point> come = new ArrayList<>(allAfter);
        together(gone, come, (one, other) -> one.isFound(other) && one.data().equals(other.data()), (one, other) -> { });
        BiConsumer<Point, Point> tell = (one, other) -> one.against(other, readings, found);
        together(gone, come, Point::isFound, tell);
        together(gone, come, Point::mayBe, tell);
        gone.forEach(point -> point.only(false, found));
        come.forEach(point -> point.only(true, found));
    }

    /** Takes what is the same out of both lists, in pairs, in their order. */
    private static <T> void together(List<T> before, List<T> after, BiPredicate<T, T> same, BiConsumer<T, T> pair) {
        for (Iterator<T> ones = before.iterator(); ones.hasNext();) {
            T one = ones.next();
            for (Iterator<T> others = after.iterator(); others.hasNext();) {
                T other = others.next();
                if (same.test(one, other)) {
                    ones.remove();
                    others.remove();
                    pair.accept(one, other);
                    break;
                }
            }
        }
    }
}
