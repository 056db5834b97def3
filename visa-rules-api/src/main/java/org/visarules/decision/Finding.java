package org.visarules.decision;

import java.time.LocalDate;
import java.util.List;

import org.visarules.rule.Act;
import org.visarules.rule.Citation;
import org.visarules.rule.Phrase;
import org.visarules.rule.Strength;

/**
 * What one requirement says about one subject.
 *
 * @param requirement its id
 * @param pack the pack it stands in
 * @param act the act it belongs to
 * @param strength whether it binds
 * @param title what it asks
 * @param subject what it was asked of; the market where it applies to nothing
 * @param verdict the answer
 * @param inForce for {@link Verdict#NOT_IN_FORCE} the days on which it is in force, otherwise empty
 * @param citation where the law says it
 * @param grounds why, in the order of the rules
 * @param refused evidence that was looked at and does not count, and why
 * @param notMet why each way to meet it failed, where it is not met; first the way of which the fewest conditions were left
 * @param missing the questions that matter, where it is undetermined
 * @param onlyOpenLists the open lists that alone keep it undetermined, empty if others do
 * @param reservations what to know before relying on it
 */
public record Finding(String requirement, String pack, Act act, Strength strength, Phrase title, FactRef subject,
        Verdict verdict, List<InForce> inForce, Citation citation, List<Ground> grounds, List<Ground> refused,
        List<Unmet> notMet, List<MissingFact> missing, List<String> onlyOpenLists, List<Phrase> reservations) {

    /**
     * Days on which a rule is in force.
     *
     * @param from first day, inclusive; {@link LocalDate#MIN} if there is none
     * @param until last day, inclusive; {@link LocalDate#MAX} if there is none
     */
    public record InForce(LocalDate from, LocalDate until) {
    }

    public Finding {
        inForce = List.copyOf(inForce);
        grounds = List.copyOf(grounds);
        refused = List.copyOf(refused);
        notMet = List.copyOf(notMet);
        missing = List.copyOf(missing);
        onlyOpenLists = List.copyOf(onlyOpenLists);
        reservations = List.copyOf(reservations);
    }
}
