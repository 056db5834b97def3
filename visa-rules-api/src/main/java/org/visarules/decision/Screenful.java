package org.visarules.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.visarules.rule.Phrase;

/**
 * Findings, the gravest first, each in the longest form for which there is room on a screen. The last, which are the least
 * grave, give way first: down to a brief form, then to a single line, and what asks for nothing to its name. The gravest
 * keeps its reasons.
 */
final class Screenful {

    /** So many of a verdict are told one by one even where their names would do. */
    private static final int FEW = 2;
    private static final int RESERVATIONS = 3;

    private final LocalDate day;
    private final Language language;
    private final List<Finding> byName;
    private final List<Finding> findings;
    private final List<List<List<String>>> forms;
    private final int[] form;
    private final List<String> names;

    private Screenful(List<Finding> all, Set<Verdict> named, LocalDate day, Language language) {
        this.day = day;
        this.language = language;
        this.byName = all.stream().filter(finding -> named.contains(finding.verdict())
                && all.stream().filter(other -> other.verdict() == finding.verdict()).count() > FEW).toList();
        this.findings = all.stream().filter(finding -> !byName.contains(finding)).toList();
        this.forms = findings.stream().map(finding -> new FindingText(finding, day, language).forms()).toList();
        this.form = new int[findings.size()];
        this.names = names();
    }

    static List<String> lines(List<Finding> findings, int room, LocalDate day, Language language) {
        Screenful all = new Screenful(findings, EnumSet.of(Verdict.NOT_IN_FORCE), day, language);
        if (all.fits(room) || findings.stream().allMatch(finding -> finding.verdict() == findings.get(0).verdict())) {
            return all.shortened(room);
        }
        return new Screenful(findings, EnumSet.of(Verdict.NOT_IN_FORCE, Verdict.COMPLIANT), day, language).shortened(room);
    }

    private List<String> names() {
        Map<String, Set<String>> names = new LinkedHashMap<>();
        byName.forEach(finding -> names.computeIfAbsent(new FindingText(finding, day, language).verdict(), any -> new LinkedHashSet<>())
                .add(finding.requirement()));
        Lines lines = new Lines();
        names.forEach((verdict, requirements) -> lines.headed(verdict, String.join(", ", requirements)));
        return lines.list();
    }

    private boolean fits(int room) {
        int left = room - names.size() - reservations(byName).size();
        shorten(FindingText.BRIEF, 0, left);
        return length() <= left;
    }

    private List<String> shortened(int room) {
        if (fits(room)) {
            return shown(room - names.size() - reservations(byName).size());
        }
        // What is not repeated at each finding is told below them.
        int left = Math.max(1, room - names.size() - reservations(Stream.concat(findings.stream(), byName.stream()).toList()).size());
        shorten(FindingText.LINE, 1, left);
        return shown(left);
    }

    private void shorten(int shortest, int first, int room) {
        for (int i = form.length - 1; i >= first; i--) {
            while (form[i] < shortest && length() > room) {
                form[i]++;
            }
        }
    }

    private List<String> shown(int room) {
        List<String> lines = new ArrayList<>();
        int shown = form.length;
        int length = length();
        while (shown > 1 && length > room) {
            // The first that is left out leaves a line that says so.
            length -= forms.get(--shown).get(form[shown]).size() - (shown == form.length - 1 ? 1 : 0);
        }
        for (int i = 0; i < shown; i++) {
            lines.addAll(forms.get(i).get(form[i]));
        }
        if (shown < form.length) {
            lines.add(language.say(Wording.MORE_FINDINGS, form.length - shown));
        }
        List<Finding> silent = new ArrayList<>(byName);
        for (int i = 0; i < form.length; i++) {
            if (i >= shown || form[i] > FindingText.BRIEF) {
                silent.add(findings.get(i));
            }
        }
        lines.addAll(names);
        lines.addAll(reservations(silent));
        return lines;
    }

    // Those of most findings first.
    private List<String> reservations(List<Finding> silent) {
        Map<Phrase, Integer> counted = new LinkedHashMap<>();
        silent.forEach(finding -> finding.reservations().forEach(reservation -> counted.merge(reservation, 1, Integer::sum)));
        Lines lines = new Lines();
        counted.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.reverseOrder())).limit(RESERVATIONS).forEach(one ->
                lines.labelled(language.say(Wording.LABEL_RESERVED), one.getValue() == 1
                        ? language.say(Wording.RESERVED_ONE, language.say(one.getKey()))
                        : language.say(Wording.RESERVED_SEVERAL, language.say(one.getKey()), one.getValue())));
        if (counted.size() > RESERVATIONS) {
            lines.labelled(language.say(Wording.LABEL_RESERVED), language.say(Wording.MORE, counted.size() - RESERVATIONS));
        }
        return lines.list();
    }

    private int length() {
        int length = 0;
        for (int i = 0; i < form.length; i++) {
            length += forms.get(i).get(form[i]).size();
        }
        return length;
    }
}
