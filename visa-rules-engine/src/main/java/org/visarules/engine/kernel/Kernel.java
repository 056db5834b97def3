package org.visarules.engine.kernel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.visarules.decision.Finding.InForce;
import org.visarules.decision.Verdict;
import org.visarules.engine.walk.Evaluation;
import org.visarules.engine.walk.Match;
import org.visarules.engine.walk.Question;
import org.visarules.engine.walk.Rule;
import org.visarules.engine.walk.Truth;
import org.visarules.rule.Verb;
import org.visarules.schema.Fact;

/**
 * What the rules of one requirement that hold, or may hold, mean for one subject on one day. The same for every pack.
 */
public final class Kernel {

    /**
     * The outcome.
     *
     * @param verdict the verdict; {@link Verdict#UNDETERMINED} where the unknown facts have to be filled in to tell
     * @param inForce for {@link Verdict#NOT_IN_FORCE}, when the rules that apply, or may, are in force; for
     *        {@link Verdict#UNDETERMINED}, when those are that may apply on other days
     */
    public record Outcome(Verdict verdict, List<InForce> inForce) {
    }

    private Kernel() {
    }

    /** Judges a requirement by its rules. */
    public static Outcome judge(List<Rule> rules, Evaluation evaluation, Fact<?> subject, LocalDate day) {
        int appliesEver = Truth.NO;
        int appliesNow = Truth.NO;
        int broken = Truth.NO;
        int met = Truth.NO;
        boolean canBeMet = false;
        List<InForce> inForce = new ArrayList<>();
        List<InForce> perhapsInForce = new ArrayList<>();
        for (Rule rule : rules) {
            boolean now = isInForce(rule, day);
            int truth = truth(rule, evaluation, subject);
            switch (rule.table().verb()) {
                case APPLIES_TO -> {
                    appliesEver = Math.max(appliesEver, truth);
                    if (now) {
                        appliesNow = Math.max(appliesNow, truth);
                    } else if (truth != Truth.NO) {
                        (truth == Truth.YES ? inForce : perhapsInForce).add(new InForce(rule.table().validFrom(), rule.table().validUntil()));
                    }
                }
                case BROKEN_BY -> broken = now ? Math.max(broken, truth) : broken;
                case MET_BY -> {
                    canBeMet = true;
                    met = now ? Math.max(met, truth) : met;
                }
                default -> {
                    // Explains, obliges or advises; decides nothing.
                }
            }
        }
        if (appliesEver == Truth.NO) {
            return only(Verdict.NOT_APPLICABLE);
        }
        if (appliesNow == Truth.NO) {
            // Whether it would apply on other days matters to nobody on this one.
            inForce.addAll(perhapsInForce);
            return new Outcome(Verdict.NOT_IN_FORCE, inForce);
        }
        if (appliesNow == Truth.YES) {
            if (broken == Truth.YES || canBeMet && met == Truth.NO) {
                return only(Verdict.NON_COMPLIANT);
            }
            if (broken == Truth.NO && (met == Truth.YES || !canBeMet)) {
                return only(Verdict.COMPLIANT);
            }
        }
        inForce.addAll(perhapsInForce);
        return new Outcome(Verdict.UNDETERMINED, inForce);
    }

    /** Whether two verdicts say different things of the day: one that is not in force and one that does not apply do not. */
    public static boolean differ(Verdict one, Verdict other) {
        return (one == Verdict.NOT_APPLICABLE ? Verdict.NOT_IN_FORCE : one) != (other == Verdict.NOT_APPLICABLE ? Verdict.NOT_IN_FORCE : other);
    }

    /** Whether a rule is in force on a day. */
    public static boolean isInForce(Rule rule, LocalDate day) {
        return !day.isBefore(rule.table().validFrom()) && !day.isAfter(rule.table().validUntil());
    }

    /** Whether a verb decides a verdict. */
    public static boolean decides(Verb verb) {
        return verb == Verb.APPLIES_TO || verb == Verb.MET_BY || verb == Verb.BROKEN_BY;
    }

    /** The questions on which it depends whether the rules that decide hold for a subject; null for any subject. */
    public static Set<Question> doubts(List<Rule> rules, Evaluation evaluation, Fact<?> subject) {
        Set<Question> questions = new LinkedHashSet<>();
        for (Rule rule : rules) {
            if (decides(rule.table().verb())) {
                for (Match match : evaluation.of(rule)) {
                    if (match.truth() == Truth.MAYBE && (subject == null || match.subject().equals(subject))) {
                        questions.addAll(match.doubts());
                    }
                }
            }
        }
        return questions;
    }

    private static int truth(Rule rule, Evaluation evaluation, Fact<?> subject) {
        int best = Truth.NO;
        for (Match match : evaluation.of(rule)) {
            if (match.truth() > best && match.subject().equals(subject)) {
                best = match.truth();
            }
        }
        return best;
    }

    private static Outcome only(Verdict verdict) {
        return new Outcome(verdict, List.of());
    }
}
