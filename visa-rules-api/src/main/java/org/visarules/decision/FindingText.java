package org.visarules.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.visarules.rule.Verb;
import org.visarules.text.Language;
import org.visarules.text.Lines;

/** A finding in words, as long as there is room for. */
final class FindingText {

    /** How many refusals, ways, questions and reasons of a kind a screen shows. */
    private static final int SEVERAL = 3;
    private static final int ONE = 1;
    private static final int FACTS = 8;

    /** The place among the forms of the briefest that still says what was refused and on what reservation. */
    static final int BRIEF = 3;
    /** The place among the forms of the single line. */
    static final int LINE = 5;

    private static final String OPEN_LIST = "complete: ";
    private static final Set<MissingFact.Kind> STATED_IN_THE_QUESTION = Set.of(MissingFact.Kind.DOCUMENT, MissingFact.Kind.AUTHORITY_DECISION);
    private static final Set<String> NO_FACT_OF_THE_DOSSIER = Set.of("AsOf", "Derived");

    private final Finding finding;
    private final LocalDate day;
    private final Language language;

    FindingText(Finding finding, LocalDate day, Language language) {
        this.finding = finding;
        this.day = day;
        this.language = language;
    }

    /** From everything a screen shows of it down to a single line. */
    List<List<String>> forms() {
        return List.of(screen(SEVERAL, true), screen(SEVERAL, false), screen(ONE, false), brief(true), brief(false), List.of(line()));
    }

    /** Verdict, requirement, subject and title on one line, cut if need be. */
    String line() {
        return Lines.cut(verdict() + title());
    }

    private List<String> brief(boolean withRefused) {
        Lines lines = new Lines().headed(verdict(), title());
        switch (finding.verdict()) {
            case NON_COMPLIANT -> {
                first(Wording.LABEL_BROKEN, sentences(Verb.BROKEN_BY), lines);
                first(Wording.LABEL_NOT_MET, finding.notMet().stream().map(this::unmet).toList(), lines);
            }
            case UNDETERMINED -> first(Wording.LABEL_MISSING, questions(), lines);
            default -> first(Wording.LABEL_MET, sentences(Verb.MET_BY), lines);
        }
        if (withRefused) {
            first(Wording.LABEL_REFUSED, refusals(), lines);
        }
        source(lines);
        facts(lines);
        if (withRefused) {
            reservations(lines);
        }
        return lines.list();
    }

    private List<String> screen(int several, boolean withReasons) {
        Lines lines = new Lines().headed(verdict(), title());
        subject(lines);
        some(Wording.LABEL_APPLIES, sentences(Verb.APPLIES_TO), several, lines);
        some(Wording.LABEL_BROKEN, sentences(Verb.BROKEN_BY), several, lines);
        some(Wording.LABEL_MET, sentences(Verb.MET_BY), several, lines);
        if (withReasons) {
            some(Wording.LABEL_BECAUSE, reasons(), several, lines);
        }
        some(Wording.LABEL_REFUSED, refusals(), several, lines);
        if (finding.verdict() == Verdict.NON_COMPLIANT) {
            some(Wording.LABEL_NOT_MET, finding.notMet().stream().map(this::unmet).toList(), several, lines);
        }
        some(Wording.LABEL_MISSING, questions(), several, lines);
        source(lines);
        facts(lines);
        reservations(lines);
        return lines.list();
    }

    /** Everything. */
    List<String> full() {
        Lines lines = new Lines().headed(verdict(), title());
        subject(lines);
        source(lines);
        if (!finding.citation().quotation().isEmpty()) {
            lines.labelled(language.say(Wording.LABEL_QUOTATION), finding.citation().quotation());
        }
        for (Ground ground : finding.grounds()) {
            ground(label(ground.verb()), ground, lines);
        }
        for (Ground ground : finding.refused()) {
            ground(Wording.LABEL_REFUSED, ground, lines);
        }
        finding.notMet().forEach(way -> lines.labelled(language.say(Wording.LABEL_NOT_MET),
                language.say(Wording.SENTENCE_OF_RULE, way.rule(), unmet(way))));
        questions().forEach(question -> lines.labelled(language.say(Wording.LABEL_MISSING), question));
        reservations(lines);
        return lines.list();
    }

    /** The verdict, with the days on which the requirement is in force if it is not. */
    String verdict() {
        String verdict = language.capitals(Wording.of(finding.verdict()));
        if (finding.verdict() == Verdict.NOT_IN_FORCE && !finding.inForce().isEmpty()) {
            verdict = language.say(Wording.NOT_IN_FORCE_BUT, verdict,
                    language.and(finding.inForce().stream().map(this::days).toList()));
        }
        return verdict + "  ";
    }

    private String title() {
        return language.say(Wording.SENTENCE_OF_RULE, finding.requirement(), language.say(finding.title()));
    }

    private String days(Finding.InForce inForce) {
        if (inForce.until().equals(LocalDate.MAX)) {
            return language.say(Wording.IN_FORCE_FROM, inForce.from());
        }
        return inForce.from().equals(LocalDate.MIN) || inForce.until().isBefore(day)
                ? language.say(Wording.IN_FORCE_UNTIL, inForce.until())
                : language.say(Wording.IN_FORCE_BETWEEN, inForce.from(), inForce.until());
    }

    private void subject(Lines lines) {
        lines.labelled(language.say(Wording.LABEL_SUBJECT), language.list(List.of(name(finding.subject()),
                language.say(Wording.of(finding.act())), language.say(Wording.of(finding.strength())))));
    }

    private void source(Lines lines) {
        lines.labelled(language.say(Wording.LABEL_SOURCE), language.say(Spoken.of(finding.citation())));
    }

    private void facts(Lines lines) {
        Set<String> facts = new LinkedHashSet<>();
        finding.grounds().forEach(ground -> rest(ground, facts));
        if (!facts.isEmpty()) {
            lines.labelled(language.say(Wording.LABEL_FACTS), facts.size() <= FACTS ? String.join(", ", facts)
                    : facts.stream().limit(FACTS).collect(Collectors.joining(", ")) + " "
                            + language.say(Wording.MORE, facts.size() - FACTS));
        }
    }

    // The day is in the headline, and a derived fact is told by what it rests on.
    private void rest(Ground ground, Set<String> facts) {
        ground.facts().stream().filter(fact -> !NO_FACT_OF_THE_DOSSIER.contains(fact.type())).map(FindingText::name).forEach(facts::add);
        ground.because().forEach(reason -> rest(reason, facts));
    }

    private void reservations(Lines lines) {
        finding.reservations().forEach(reservation -> lines.labelled(language.say(Wording.LABEL_RESERVED),
                language.say(reservation)));
    }

    private List<String> refusals() {
        return finding.refused().stream().map(ground -> language.say(ground.sentence())).toList();
    }

    private Collection<String> sentences(Verb verb) {
        return finding.grounds().stream().filter(ground -> ground.verb() == verb)
                .map(ground -> language.say(ground.sentence())).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Why the derived facts hold on which a breach or a met requirement rests. */
    private Collection<String> reasons() {
        Set<String> reasons = new LinkedHashSet<>();
        finding.grounds().stream().filter(ground -> ground.verb() != Verb.APPLIES_TO).forEach(ground -> reasons(ground, reasons));
        return reasons;
    }

    private void reasons(Ground ground, Set<String> reasons) {
        for (Ground reason : ground.because()) {
            reasons.add(language.say(reason.sentence()));
            reasons(reason, reasons);
        }
    }

    private void some(Wording label, Collection<String> sentences, int several, Lines lines) {
        int shown = sentences.size() <= several + 1 ? sentences.size() : several;
        sentences.stream().limit(shown).forEach(sentence -> lines.labelled(language.say(label), sentence));
        if (shown < sentences.size()) {
            lines.labelled(language.say(label), language.say(Wording.MORE, sentences.size() - shown));
        }
    }

    private void first(Wording label, Collection<String> sentences, Lines lines) {
        sentences.stream().limit(1).forEach(sentence -> lines.labelled(language.say(label), sentences.size() == 1 ? sentence
                : sentence + " (" + language.say(Wording.MORE, sentences.size() - 1) + ")"));
    }

    private String unmet(Unmet way) {
        Unmet root = way.root();
        String said = language.say(Wording.UNMET, language.opening(way.sentence()), root.condition().text(),
                root.condition().file() + ":" + root.condition().line());
        if (root.nearest().path().isEmpty()) {
            return said + language.say(root.nearest().type().equals("Derived") ? Wording.UNMET_NOT_DERIVED : Wording.UNMET_NONE);
        }
        boolean inTheWay = root.condition().text().startsWith("not");
        return said + language.say(inTheWay ? Wording.UNMET_IN_THE_WAY : Wording.UNMET_NEAREST, name(root.nearest()))
                + (root.found().isEmpty() ? "" : language.say(Wording.UNMET_FOUND, root.found()));
    }

    private List<String> questions() {
        List<String> questions = new ArrayList<>();
        if (!finding.onlyOpenLists().isEmpty()) {
            questions.add(language.say(Wording.OPEN_LISTS, language.and(finding.onlyOpenLists())));
        }
        for (MissingFact missing : finding.missing()) {
            if (finding.onlyOpenLists().contains(listOf(missing))) {
                continue;
            }
            String asked = language.say(Wording.QUESTION, language.say(missing.question()), missing.path());
            questions.add(missing.answers().isEmpty() || STATED_IN_THE_QUESTION.contains(missing.kind()) ? asked
                    : language.say(areExamples(missing.answers()) ? Wording.EXAMPLES : Wording.ANSWERS, asked, String.join(", ", missing.answers())));
        }
        return questions;
    }

    /** Days, numbers and versions stand each for many that mean the same; constants stand for themselves. */
    private static boolean areExamples(List<String> answers) {
        return answers.stream().anyMatch(answer -> !answer.isEmpty() && Character.isDigit(answer.charAt(0)));
    }

    /** The list that the question asks about, if it asks whether a list is open. */
    private static String listOf(MissingFact missing) {
        return missing.path().startsWith(OPEN_LIST) ? missing.path().substring(OPEN_LIST.length()) : missing.path();
    }

    private void ground(Wording label, Ground ground, Lines lines) {
        lines.labelled(language.say(label), language.say(ground.sentence()));
        lines.labelled(language.say(Wording.LABEL_RULE), ground.rule());
        if (!ground.citation().equals(finding.citation())) {
            lines.labelled(language.say(Wording.LABEL_SOURCE), language.say(Spoken.of(ground.citation())));
        }
        for (ConditionRef condition : ground.conditions()) {
            lines.labelled("", condition.text() + " (" + condition.file() + ":" + condition.line() + ")");
        }
        if (!ground.facts().isEmpty()) {
            lines.labelled(language.say(Wording.LABEL_FACTS),
                    ground.facts().stream().map(FindingText::name).collect(Collectors.joining(", ")));
        }
        ground.because().forEach(reason -> ground(Wording.LABEL_BECAUSE, reason, lines));
    }

    private static Wording label(Verb verb) {
        return switch (verb) {
            case APPLIES_TO -> Wording.LABEL_APPLIES;
            case MET_BY -> Wording.LABEL_MET;
            case BROKEN_BY -> Wording.LABEL_BROKEN;
            case REFUSES -> Wording.LABEL_REFUSED;
            case ADVISES, OBLIGES, DERIVES -> Wording.LABEL_BECAUSE;
        };
    }

    /** What a person calls the fact, and where it stands. */
    static String name(FactRef fact) {
        if (fact.path().isEmpty() || NO_FACT_OF_THE_DOSSIER.contains(fact.type())) {
            return fact.label().isEmpty() ? fact.type() : fact.label();
        }
        return fact.path().contains(fact.label()) ? fact.path() : fact.label() + " (" + fact.path() + ")";
    }
}
