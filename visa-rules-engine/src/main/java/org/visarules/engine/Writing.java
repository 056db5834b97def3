package org.visarules.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

import org.visarules.decision.Advisory;
import org.visarules.decision.DerivedFact;
import org.visarules.decision.FactRef;
import org.visarules.decision.Finding;
import org.visarules.decision.Ground;
import org.visarules.decision.MissingFact;
import org.visarules.decision.Obligation;
import org.visarules.decision.Verdict;
import org.visarules.engine.explain.Narrator;
import org.visarules.engine.explain.Questions;
import org.visarules.engine.kernel.Kernel;
import org.visarules.engine.table.RuleTable;
import org.visarules.engine.walk.Evaluation;
import org.visarules.engine.walk.Match;
import org.visarules.engine.walk.Question;
import org.visarules.engine.walk.Rule;
import org.visarules.engine.walk.Truth;
import org.visarules.rule.Citation;
import org.visarules.rule.Phrase;
import org.visarules.rule.Verb;
import org.visarules.schema.Fact;

/** Writes down what was heard: findings with their reasons, derived facts, obligations and advisories. */
final class Writing {

    private final Rulebook book;
    private final Hearing hearing;
    private final LocalDate day;
    private final Resting resting;
    private final Narrator narrator;
    private final FactRef market;

    Writing(Rulebook book, Hearing hearing, LocalDate day, Resting resting) {
        this.book = book;
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
        List<Rule> ways = new ArrayList<>();
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
                    ways.add(rule);
                }
            }
        }
        return new Finding(one.requirement().id(), one.pack().id(), one.requirement().act(), one.requirement().strength(),
                Narrator.phrase(one.requirement().title()), one.subject() == null ? market : narrator.ref(one.subject()), one.verdict(),
                one.inForce(), citation, grounds, refused, narrator.whyNot(ways, one.subject()), missing(one), onlyOpenLists(one), reservations(one, citation, grounds));
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
        return Questions.missing(one.split().missing(), hearing.world(), book, one.requirement().id());
    }

    private List<String> onlyOpenLists(Hearing.Judged one) {
        if (one.split() == null || !one.split().missing().keySet().stream().allMatch(Writing::asksForList)) {
            return List.of();
        }
        return one.split().missing().keySet().stream().map(question -> ((Question.More) question).list()).toList();
    }

    private static boolean asksForList(Question question) {
        return question instanceof Question.More more && more.register().isEmpty();
    }

    private List<Phrase> reservations(Hearing.Judged one, Citation citation, List<Ground> grounds) {
        List<Phrase> reservations = new ArrayList<>();
        Set<String> registers = hearing.hinges(one);
        if (one.subject() != null && one.verdict() != Verdict.NOT_APPLICABLE || !registers.isEmpty()) {
            reservations.addAll(new LawRead(book, citation, grounds, registers.stream().map(book::ofRegister).toList()).reservations(day));
        }
        if (one.split() != null && one.verdict() != Verdict.UNDETERMINED) {
            reservations.add(Phrase.of("Whatever the answers to the open questions, the verdict is the same.",
                    "Quelles que soient les réponses aux questions ouvertes, le verdict est le même."));
        }
        reservations.addAll(resting.reservations(one));
        return reservations;
    }

    List<DerivedFact> derived() {
        List<DerivedFact> derived = new ArrayList<>();
        Set<Evaluation.Finding> seen = new HashSet<>();
        for (Match match : hearing.evaluation().all()) {
            String term = match.rule().table().term();
            if (match.truth() == Truth.YES && match.rule().table().verb() == Verb.DERIVES
                    && seen.add(hearing.evaluation().derived(term, match.subject()))) {
                derived.add(new DerivedFact(term, narrator.ref(match.subject()), narrator.grounds(term, match.subject())));
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
        Set<String> heard = new HashSet<>();
        hearing.judged().forEach(one -> heard.add(one.requirement().id()));
        for (Match match : hearing.evaluation().all()) {
            Rule rule = match.rule();
            if (match.truth() == Truth.YES && rule.table().verb() == verb && heard.contains(rule.table().unit()) && Kernel.isInForce(rule, day)) {
                writer.accept(match, narrator.ref(match.subject()));
            }
        }
    }
}
