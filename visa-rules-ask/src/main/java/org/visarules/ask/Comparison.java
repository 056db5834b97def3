package org.visarules.ask;

import java.util.List;
import java.util.Optional;

import org.visarules.ask.Difference.Kind;
import org.visarules.decision.Decision;
import org.visarules.decision.Reading;
import org.visarules.decision.Spoken;
import org.visarules.decision.Verdict;
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
        this.differences = new Differences(before, after).found();
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
        for (Difference difference : differences) {
            if (difference.readings().contains(reading)) {
                return true;
            }
        }
        return false;
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
}
