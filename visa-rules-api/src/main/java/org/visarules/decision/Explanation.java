package org.visarules.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.visarules.rule.Act;
import org.visarules.rule.Phrase;
import org.visarules.rule.Strength;
import org.visarules.text.Language;
import org.visarules.text.Lines;

/** A decision in sentences. Written from the decision's data alone, so equal decisions read the same. */
final class Explanation {

    private static final int SCREEN = 40;
    private static final int AT_LEAST = 3;
    private static final int FEW_OBLIGATIONS = 3;

    private final Decision decision;
    private final Reading reading;
    private final Language language;
    private final List<Finding> binding;
    private final List<Finding> other;

    Explanation(Decision decision, Reading reading, Locale locale) {
        this.decision = decision;
        this.reading = reading;
        this.language = new Language(locale);
        this.binding = decision.findings().stream().filter(this::binds)
                .sorted(Comparator.comparing(Finding::verdict)).toList();
        this.other = decision.findings().stream().filter(finding -> !binds(finding)).toList();
    }

    private boolean binds(Finding finding) {
        return decision.acts().contains(finding.act()) && reading.counts(finding.act(), finding.strength());
    }

    String text(Detail detail) {
        return String.join("\n", detail == Detail.FULL ? full() : screen()) + "\n";
    }

    // Few obligations are the next steps, and told where they fit; a whole catalogue is counted only.
    private List<String> screen() {
        if (onlyAdvises()) {
            return advice();
        }
        List<String> withNextSteps = screen(decision.obligations().size() <= FEW_OBLIGATIONS);
        return withNextSteps.size() <= SCREEN ? withNextSteps : screen(false);
    }

    private List<String> screen(boolean tellsObligations) {
        List<String> head = head();
        Lines below = new Lines();
        if (tellsObligations) {
            obligations(below);
        }
        List<String> foot = below.blank().all(notShown(tellsObligations)).all(packs()).all(support()).list();
        int room = Math.max(AT_LEAST, SCREEN - head.size() - 1 - foot.size());
        List<Finding> findings = toShow();
        List<String> body = findings.isEmpty() ? List.of(language.say(Wording.NOTHING_BINDS)) : Screenful.lines(findings, room, decision.day(), language);
        return new Lines().all(head).blank().all(body).all(foot).list();
    }

    // A project on its way to a label, under no condition that binds it: what it is told is the answer.
    private boolean onlyAdvises() {
        return decision.acts().equals(List.of(Act.OBTAIN_LABEL)) && toShow().isEmpty()
                && !(decision.obligations().isEmpty() && decision.advisories().isEmpty());
    }

    // Until when the verdict holds says nothing of advice, and is left out.
    private List<String> advice() {
        Lines head = new Lines().sentence(headline(language.say(Wording.HEADLINE_ADVICE, decision.day())));
        head.labelled(language.say(Wording.LABEL_DECIDED), language.say(Spoken.decided(decision.confirmedBy())));
        assumed(head);
        listed(Wording.TITLE_NEXT_STEPS, decision.obligations().stream().map(this::obligation).toList(), head);
        List<String> advice = decision.advisories().stream().map(this::advisory).toList();
        int shown = advice.size();
        List<String> lines = advice(head, advice, shown);
        while (shown > 0 && lines.size() > SCREEN) {
            lines = advice(head, advice, --shown);
        }
        return lines;
    }

    private List<String> advice(Lines head, List<String> advice, int shown) {
        Lines lines = new Lines().all(head.list());
        listed(Wording.TITLE_ADVISORIES, advice.subList(0, shown), lines);
        List<String> counts = new ArrayList<>();
        count(advice.size() - shown, Wording.ADVISORY, Wording.ADVISORIES, counts);
        count(decision.warnings().size(), Wording.WARNING, Wording.WARNINGS, counts);
        return lines.blank().all(notShown(counts)).all(support()).list();
    }

    /** What does not apply is counted only, unless a reason is given for it: "text read, no such obligation". */
    private List<Finding> toShow() {
        return binding.stream()
                .filter(finding -> finding.verdict() != Verdict.NOT_APPLICABLE || !finding.grounds().isEmpty()).toList();
    }

    private List<String> full() {
        Lines lines = new Lines().all(head());
        if (binding.isEmpty()) {
            lines.blank().sentence(language.say(Wording.NOTHING_BINDS));
        }
        binding.forEach(finding -> lines.blank().all(new FindingText(finding, decision.day(), language).full()));
        titled(Wording.TITLE_OTHER, other.stream()
                .flatMap(finding -> new FindingText(finding, decision.day(), language).full().stream()).toList(), lines);
        listed(Wording.TITLE_DERIVED, decision.derived().stream()
                .map(derived -> language.say(Wording.SENTENCE_OF_RULE, derived.term(), FindingText.name(derived.of()))).toList(), lines);
        obligations(lines);
        listed(Wording.TITLE_ADVISORIES, decision.advisories().stream().map(this::advisory).toList(), lines);
        listed(Wording.TITLE_WARNINGS, decision.warnings().stream().map(warning -> language.say(warning.sentence())).toList(), lines);
        return lines.blank().all(packs()).all(support()).list();
    }

    private void titled(Wording title, List<String> content, Lines lines) {
        if (!content.isEmpty()) {
            lines.blank().sentence(language.say(title)).all(content);
        }
    }

    private void listed(Wording title, List<String> entries, Lines lines) {
        Lines list = new Lines();
        entries.forEach(list::entry);
        titled(title, list.list(), lines);
    }

    private void obligations(Lines lines) {
        listed(Wording.TITLE_OBLIGATIONS, decision.obligations().stream().map(this::obligation).toList(), lines);
    }

    private String obligation(Obligation obligation) {
        List<String> parts = new ArrayList<>();
        parts.add(language.say(Wording.OWED, language.say(obligation.actor()), language.opening(obligation.ground().sentence())));
        add(Wording.DUE, obligation.due(), parts);
        add(Wording.DELIVERABLE, obligation.deliverable(), parts);
        return language.say(Wording.SENTENCE_OF_RULE, obligation.requirement(), language.list(parts));
    }

    private String advisory(Advisory advisory) {
        return language.say(Wording.SENTENCE_OF_RULE, advisory.requirement(), language.say(advisory.ground().sentence()));
    }

    private void add(Wording wording, Phrase phrase, List<String> parts) {
        if (!language.say(phrase).isEmpty()) {
            parts.add(language.say(wording, language.say(phrase)));
        }
    }

    private List<String> head() {
        Lines lines = new Lines().sentence(headline(language.say(Wording.HEADLINE,
                language.capitals(Wording.of(decision.verdict(reading))), decision.day(), language.say(Wording.of(reading)))));
        lines.labelled(language.say(Wording.LABEL_DECIDED), language.say(Spoken.decided(decision.confirmedBy())));
        lines.labelled(language.say(Wording.LABEL_HOLDS), holds(decision.holds()));
        assumed(lines);
        lines.labelled(language.say(Wording.LABEL_ACTS), language.list(decision.acts().stream().map(this::act).toList()));
        Map<Verdict, List<String>> texts = new TreeMap<>();
        decision.verdictBy(this::source, reading).forEach((text, verdict) -> texts.computeIfAbsent(verdict, any -> new ArrayList<>()).add(text));
        if (!texts.isEmpty()) {
            lines.labelled(language.say(Wording.LABEL_TEXTS), language.list(texts.entrySet().stream().map(verdict -> language.say(Wording.COUNTED,
                    language.say(Wording.of(verdict.getKey())), String.join(", ", verdict.getValue()))).toList()));
        }
        if (!decision.missingIsExact()) {
            lines.labelled(language.say(Wording.LABEL_MISSING), language.say(Wording.NOT_EXACT));
        }
        return lines.list();
    }

    private void assumed(Lines lines) {
        if (!decision.assumptions().isEmpty()) {
            lines.labelled(language.say(Wording.LABEL_ASSUMED), String.join(", ", decision.assumptions()));
        }
    }

    private String headline(String headline) {
        return Spoken.headline(headline, decision, language);
    }

    // What a buyer demands binds by the demand, whatever text says what a demand may be.
    private String source(Finding finding) {
        return finding.strength() == Strength.DEMANDED ? language.say(Wording.BUYERS_DEMANDS) : finding.citation().text();
    }

    private String act(Act act) {
        return language.say(Wording.COUNTED, language.say(Wording.of(act)) + " (" + language.say(Wording.whose(act)) + ")",
                language.say(Wording.of(decision.verdict(act, reading))));
    }

    private String holds(Decision.Holding holding) {
        boolean begins = !holding.firstDay().equals(LocalDate.MIN);
        boolean ends = !holding.lastDay().equals(LocalDate.MAX);
        boolean exact = holding.isExact();
        if (begins) {
            return ends ? language.say(exact ? Wording.BETWEEN : Wording.PROVED_BETWEEN, holding.firstDay(), holding.lastDay())
                    : language.say(exact ? Wording.SINCE : Wording.PROVED_SINCE, holding.firstDay());
        }
        return ends ? language.say(exact ? Wording.UNTIL : Wording.PROVED_UNTIL, holding.lastDay()) : language.say(Wording.ALWAYS);
    }

    private List<String> notShown(boolean tellsObligations) {
        List<String> counts = new ArrayList<>();
        if (!tellsObligations) {
            count(decision.obligations().size(), Wording.OBLIGATION, Wording.OBLIGATIONS, counts);
        }
        count(decision.advisories().size(), Wording.ADVISORY, Wording.ADVISORIES, counts);
        count(decision.warnings().size(), Wording.WARNING, Wording.WARNINGS, counts);
        count(other.size(), Wording.OTHER_FINDING, Wording.OTHER_FINDINGS, counts);
        return notShown(counts);
    }

    private List<String> notShown(List<String> counts) {
        return counts.isEmpty() ? List.of()
                : new Lines().sentence(language.say(Wording.NOT_SHOWN, language.and(counts))).list();
    }

    private void count(int number, Wording one, Wording many, List<String> counts) {
        if (number > 0) {
            counts.add(language.count(number, one, many));
        }
    }

    // Packs that found nothing share a line, the last.
    private List<String> packs() {
        Lines lines = new Lines();
        List<String> silent = new ArrayList<>();
        for (PackId pack : decision.packs()) {
            List<Finding> findings = decision.findings().stream().filter(finding -> finding.pack().equals(pack.id())).toList();
            String edition = language.say(Wording.PACK, pack.id(), pack.version());
            if (findings.isEmpty()) {
                silent.add(edition);
            } else {
                lines.sentence(language.say(Wording.SENTENCE_OF_RULE, edition, counted(findings)));
            }
        }
        if (!silent.isEmpty()) {
            lines.sentence(language.say(Wording.SENTENCE_OF_RULE, String.join(", ", silent), counted(List.of())));
        }
        return lines.list();
    }

    private String counted(List<Finding> findings) {
        String total = language.count(findings.size(), Wording.FINDING, Wording.FINDINGS);
        if (findings.isEmpty()) {
            return total;
        }
        Map<Verdict, Long> verdicts = findings.stream()
                .collect(Collectors.groupingBy(Finding::verdict, TreeMap::new, Collectors.counting()));
        long free = findings.stream().filter(finding -> !binds(finding)).count();
        return language.say(Wording.COUNTED, total, verdicts.entrySet().stream()
                .map(verdict -> verdict.getValue() + " " + language.say(verdict.getValue() > 1 ? Wording.ofSeveral(verdict.getKey()) : Wording.of(verdict.getKey()))).collect(Collectors.joining(", ")))
                + (free == 0 ? "" : free == 1 ? language.say(Wording.NOT_BINDING_ONE) : language.say(Wording.NOT_BINDING, free));
    }

    private List<String> support() {
        return new Lines().sentence(language.say(Wording.SUPPORT)).list();
    }
}
