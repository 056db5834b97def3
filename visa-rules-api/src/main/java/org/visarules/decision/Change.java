package org.visarules.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.visarules.rule.Act;
import org.visarules.rule.Citation;
import org.visarules.rule.Phrase;
import org.visarules.rule.Strength;

/**
 * How the verdict on one requirement and one subject differs from what it was the day before.
 *
 * @param requirement its id
 * @param pack the pack it stands in
 * @param act the act it belongs to
 * @param strength whether it binds
 * @param title what it asks
 * @param subject what it is asked of
 * @param before the verdict of the day before
 * @param after the verdict from this day
 * @param citation where the law says it
 * @param isCertain whether the causes are known to make the difference; if not, it is known only that there is no other than these
 * @param causes why, as far as it can be told; none where the rules do not tell causes
 */
public record Change(String requirement, String pack, Act act, Strength strength, Phrase title, FactRef subject, Verdict before, Verdict after,
        Citation citation, boolean isCertain, List<Cause> causes) {

    public Change {
        causes = List.copyOf(causes);
    }

    /** The same change with its causes. */
    public Change because(boolean certain, List<Cause> told) {
        return new Change(requirement, pack, act, strength, title, subject, before, after, citation, certain, told);
    }

    /** What the verdict is about: the requirement and the path of the subject. */
    public String key() {
        return key(requirement, subject.path());
    }

    /** What a verdict is about. */
    public static String key(String requirement, String subjectPath) {
        return requirement + " @ " + subjectPath;
    }

    /** How the verdicts of one decision differ from those of an earlier one, without causes, in the order of the findings. */
    public static List<Change> between(Decision earlier, Decision later) {
        Map<String, Finding> before = applying(earlier);
        Map<String, Finding> after = applying(later);
        List<Change> changes = new ArrayList<>();
        Map<String, Finding> all = new LinkedHashMap<>(after);
        before.forEach(all::putIfAbsent);
        all.forEach((key, finding) -> {
            Verdict was = verdict(before.get(key));
            Verdict is = verdict(after.get(key));
            if (was != is) {
                changes.add(new Change(finding.requirement(), finding.pack(), finding.act(), finding.strength(), finding.title(),
                        finding.subject(), was, is, finding.citation(), false, List.of()));
            }
        });
        return List.copyOf(changes);
    }

    // What applies to nothing is said of the market, and is no verdict on it.
    private static Map<String, Finding> applying(Decision decision) {
        Map<String, Finding> applying = new LinkedHashMap<>();
        for (Finding finding : decision.findings()) {
            if (finding.verdict() != Verdict.NOT_APPLICABLE) {
                applying.put(key(finding.requirement(), finding.subject().path()), finding);
            }
        }
        return applying;
    }

    private static Verdict verdict(Finding finding) {
        return finding == null ? Verdict.NOT_APPLICABLE : finding.verdict();
    }
}
