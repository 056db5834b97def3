package org.visarules.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

import org.visarules.Assumption;
import org.visarules.Dossier;
import org.visarules.VisaRules;
import org.visarules.VisaRulesException;
import org.visarules.decision.Advisory;
import org.visarules.decision.Decision;
import org.visarules.decision.DerivedFact;
import org.visarules.decision.FactRef;
import org.visarules.decision.Finding;
import org.visarules.decision.Ground;
import org.visarules.decision.MissingFact;
import org.visarules.decision.Obligation;
import org.visarules.decision.PackId;
import org.visarules.decision.Unmet;
import org.visarules.decision.Verdict;
import org.visarules.engine.explain.Narrator;
import org.visarules.engine.explain.Questions;
import org.visarules.engine.intake.Intake;
import org.visarules.engine.kernel.Kernel;
import org.visarules.engine.table.RuleTable;
import org.visarules.engine.walk.Match;
import org.visarules.engine.walk.Question;
import org.visarules.engine.walk.Rule;
import org.visarules.engine.walk.Steps;
import org.visarules.engine.walk.Truth;
import org.visarules.fact.FactModel;
import org.visarules.rule.Citation;
import org.visarules.rule.Phrase;
import org.visarules.rule.Verb;
import org.visarules.schema.Fact;

/** Hears a dossier, has the judge confirm what was heard, and writes the decision down. */
final class Deciding implements VisaRules {

    /**
     * The steps that a decision may take, as many again to find out what it rests on, and as many again how long it holds;
     * an ordinary dossier needs a few thousand.
     */
    static final long BUDGET = 20_000_000;

    // Beyond it a term added to a day leaves the calendar of Java.
    private static final int LAST_YEAR = 9999;

    private static final String EVALUATOR = "evaluator";

    private final Rulebook book;
    private final Judges judges;

    Deciding(Rulebook book, Judges judges) {
        this.book = book;
        this.judges = judges;
    }

    @Override
    public List<PackId> packs() {
        return book.ids();
    }

    @Override
    public Decision decide(Dossier dossier, LocalDate day) {
        Objects.requireNonNull(dossier, "dossier");
        if (!canBeAsked(Objects.requireNonNull(day, "day"))) {
            throw new VisaRulesException("The day " + day + " is out of reach. Ask about a day of the years 1 to " + LAST_YEAR + ".");
        }
        Intake intake = Intake.of(dossier);
        Hearing hearing = Hearing.of(book, intake, day, BUDGET);
        TreeSet<String> confirmedBy = new TreeSet<>(Set.of(EVALUATOR));
        for (Judge judge : judges.all()) {
            new Agreement(book, judge, day).confirm(hearing);
            confirmedBy.add(judge.name());
        }
        Writing writing = new Writing(hearing, day, resting(dossier, day, hearing));
        Decision.Parts parts = new Decision.Parts(day, List.copyOf(dossier.askedActs()), dossier.assumptions().stream().map(Assumption::written).toList(),
                book.ids(), FactModel.NUMBER, List.copyOf(confirmedBy), hearing.isExact(), writing.findings(), writing.derived(),
                writing.obligations(), writing.advisories(), intake.warnings());
        return new Decision(parts, () -> new Horizon(book, intake, day).around(hearing.verdicts()));
    }

    /** Whether it is a day that a file can write. */
    static boolean canBeAsked(LocalDate day) {
        return day.getYear() >= 1 && day.getYear() <= LAST_YEAR;
    }

    // The assumptions without which a verdict would be another: each that makes the difference by itself, or all of them
    // where only doing without all does. What the budget does not suffice to find out is possible.
    private Resting resting(Dossier dossier, LocalDate day, Hearing hearing) {
        Resting resting = new Resting();
        Set<Assumption> all = dossier.assumptions();
        Steps steps = new Steps(BUDGET);
        int left = all.size() > 1 ? all.size() + 1 : all.size();
        for (Assumption assumption : all) {
            EnumSet<Assumption> others = EnumSet.copyOf(all);
            others.remove(assumption);
            try {
                for (String changed : changed(dossier, others, day, hearing, steps.share(left--))) {
                    resting.certain.computeIfAbsent(changed, any -> new ArrayList<>()).add(assumption);
                }
            } catch (Steps.Exhausted e) {
                resting.possible.add(assumption);
            }
        }
        if (all.size() > 1) {
            try {
                for (String changed : changed(dossier, Set.of(), day, hearing, steps.share(left))) {
                    resting.certain.putIfAbsent(changed, List.copyOf(all));
                }
            } catch (Steps.Exhausted e) {
                resting.possible.addAll(all);
            }
        }
        return resting;
    }

    private List<String> changed(Dossier dossier, Set<Assumption> assumptions, LocalDate day, Hearing hearing, Steps steps) {
        Intake intake = Intake.of(new Dossier(dossier.facts(), dossier.acts(), assumptions));
        Map<String, Verdict> verdicts = Hearing.verdictsOn(book, intake, day, steps);
        return hearing.verdicts().entrySet().stream().filter(one -> verdicts.get(one.getKey()) != one.getValue()).map(Map.Entry::getKey).toList();
    }

    /** What verdicts rest on: for certain by requirement and subject, and possibly, whichever it is. */
    private record Resting(Map<String, List<Assumption>> certain, Set<Assumption> possible) {

        Resting() {
            this(new HashMap<>(), EnumSet.noneOf(Assumption.class));
        }
    }

    private final class Writing {

        private final Hearing hearing;
        private final LocalDate day;
        private final Resting resting;
        private final Narrator narrator;
        private final FactRef market;

        Writing(Hearing hearing, LocalDate day, Resting resting) {
            this.hearing = hearing;
            this.day = day;
            this.resting = resting;
            this.narrator = new Narrator(book, hearing.world(), hearing.evaluation());
            this.market = narrator.ref(hearing.world().at("market").fact());
        }

        List<Finding> findings() {
            return hearing.judged().stream().map(this::finding).toList();
        }

        private Finding finding(Hearing.Judged one) {
            Citation citation = book.citation(one.requirement().cites());
            List<Ground> grounds = new ArrayList<>();
            List<Ground> refused = new ArrayList<>();
            List<Unmet> notMet = new ArrayList<>();
            if (one.subject() != null) {
                boolean open = one.verdict() == Verdict.NON_COMPLIANT || one.verdict() == Verdict.UNDETERMINED;
                for (Rule rule : book.program().ofUnit(one.requirement().id())) {
                    Verb verb = rule.table().verb();
                    if (Kernel.decides(verb) && (Kernel.isInForce(rule, day) || one.verdict() == Verdict.NOT_IN_FORCE && verb == Verb.APPLIES_TO)) {
                        held(rule, one.subject(), grounds);
                    } else if (verb == Verb.REFUSES && Kernel.isInForce(rule, day)) {
                        held(rule, one.subject(), refused);
                    }
                    if (open && verb == Verb.MET_BY && Kernel.isInForce(rule, day)) {
                        notMet.addAll(narrator.whyNot(rule, one.subject()));
                    }
                }
            }
            return new Finding(one.requirement().id(), one.pack().id(), one.requirement().act(), one.requirement().strength(),
                    Narrator.phrase(one.requirement().title()), one.subject() == null ? market : narrator.ref(one.subject()), one.verdict(),
                    one.inForce(), citation, grounds, refused, notMet, missing(one), onlyOpenLists(one), reservations(one, citation, grounds));
        }

        private void held(Rule rule, Fact<?> subject, List<Ground> grounds) {
            for (Match match : hearing.evaluation().of(rule)) {
                if (match.truth() == Truth.YES && match.subject().equals(subject)) {
                    grounds.add(narrator.ground(match));
                }
            }
        }

        private List<MissingFact> missing(Hearing.Judged one) {
            if (one.split() == null) {
                return List.of();
            }
            List<MissingFact> missing = new ArrayList<>();
            one.split().missing().forEach((question, answers) -> missing.add(
                    Questions.missing(question, answers, hearing.world(), one.requirement().id())));
            return missing;
        }

        private List<String> onlyOpenLists(Hearing.Judged one) {
            if (one.split() == null || one.split().missing().keySet().stream().anyMatch(question -> !(question instanceof Question.More))) {
                return List.of();
            }
            return one.split().missing().keySet().stream().map(question -> ((Question.More) question).list()).toList();
        }

        private List<Phrase> reservations(Hearing.Judged one, Citation citation, List<Ground> grounds) {
            List<Phrase> reservations = new ArrayList<>();
            if (one.subject() != null && one.verdict() != Verdict.NOT_APPLICABLE) {
                reservations.addAll(new LawRead(book, citation, grounds).reservations(day));
            }
            if (one.split() != null && one.verdict() != Verdict.UNDETERMINED) {
                reservations.add(Phrase.of("Whatever the answers to the open questions, the verdict is the same.",
                        "Quelles que soient les réponses aux questions ouvertes, le verdict est le même."));
            }
            List<Assumption> certain = resting.certain.getOrDefault(one.key(), List.of());
            for (Assumption assumption : certain) {
                reservations.add(Phrase.of("Rests on the assumption " + assumption.written() + ".",
                        "Repose sur l’hypothèse " + assumption.written() + "."));
            }
            for (Assumption assumption : resting.possible) {
                if (!certain.contains(assumption)) {
                    reservations.add(Phrase.of("May rest on the assumption " + assumption.written() + "; finding out takes too much work.",
                            "Repose peut-être sur l’hypothèse " + assumption.written() + " ; l’établir demande trop de travail."));
                }
            }
            return reservations;
        }

        List<DerivedFact> derived() {
            List<DerivedFact> derived = new ArrayList<>();
            TreeSet<String> seen = new TreeSet<>();
            for (Rule rule : book.program().rules()) {
                for (Match match : rule.table().verb() == Verb.DERIVES ? hearing.evaluation().of(rule) : List.<Match>of()) {
                    String term = rule.table().term();
                    if (match.truth() == Truth.YES && seen.add(term + " " + match.subject().place().path())) {
                        derived.add(new DerivedFact(term, narrator.ref(match.subject()), narrator.grounds(term, match.subject())));
                    }
                }
            }
            return derived;
        }

        List<Obligation> obligations() {
            List<Obligation> obligations = new ArrayList<>();
            each(Verb.OBLIGES, (match, subject) -> {
                RuleTable table = match.rule().table();
                obligations.add(new Obligation(table.unit(), subject, Narrator.phrase(table.actor()), Narrator.phrase(table.due()),
                        Narrator.phrase(table.deliverable()), narrator.ground(match)));
            });
            return obligations;
        }

        List<Advisory> advisories() {
            List<Advisory> advisories = new ArrayList<>();
            each(Verb.ADVISES, (match, subject) -> advisories.add(new Advisory(match.rule().table().unit(), subject, narrator.ground(match))));
            return advisories;
        }

        private void each(Verb verb, BiConsumer<Match, FactRef> writer) {
            Set<String> heard = new TreeSet<>();
            hearing.judged().forEach(one -> heard.add(one.requirement().id()));
            for (Rule rule : book.program().rules()) {
                if (rule.table().verb() == verb && heard.contains(rule.table().unit()) && Kernel.isInForce(rule, day)) {
                    for (Match match : hearing.evaluation().of(rule)) {
                        if (match.truth() == Truth.YES) {
                            writer.accept(match, narrator.ref(match.subject()));
                        }
                    }
                }
            }
        }
    }
}
