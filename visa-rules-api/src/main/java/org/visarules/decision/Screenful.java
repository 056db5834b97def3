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
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.visarules.rule.Phrase;
import org.visarules.text.Language;
import org.visarules.text.Lines;

/**
 * Findings, the gravest first, each in the longest form for which there is room on a screen. The last, which are the least
 * grave, give way first: down to a brief form, then to a single line, and what asks for nothing to its name. The gravest
 * keeps its reasons.
 */
final class Screenful {

    /** So many of a verdict are told one by one even where their names would do. */
    private static final int FEW = 2;
    private static final int RESERVATIONS = 3;

    /** A finding with its verdict in words and its forms, from the longest to the shortest. */
    private record Told(Finding finding, String verdict, List<List<String>> forms) {

        static Told of(Finding finding, LocalDate day, Language language) {
            FindingText text = new FindingText(finding, day, language);
            return new Told(finding, text.verdict(), text.forms());
        }
    }

    private final Language language;
    private final int room;
    private final List<Told> byName;
    private final List<Told> findings;
    private final int[] form;
    // What the findings may take; the rest is for names and reservations below them.
    private int left;

    private Screenful(List<Told> all, Set<Verdict> named, int room, Language language) {
        this.language = language;
        this.room = room;
        Map<Verdict, Long> counted = all.stream().collect(Collectors.groupingBy(told -> told.finding.verdict(), Collectors.counting()));
        Map<Boolean, List<Told>> parted = all.stream().collect(Collectors.partitioningBy(told ->
                named.contains(told.finding.verdict()) && counted.get(told.finding.verdict()) > FEW));
        this.byName = parted.get(true);
        this.findings = parted.get(false);
        this.form = new int[findings.size()];
        this.left = room - below(byName).size();
        shorten(FindingText.BRIEF, 0);
    }

    static List<String> lines(List<Finding> findings, int room, LocalDate day, Language language) {
        List<Told> all = findings.stream().map(finding -> Told.of(finding, day, language)).toList();
        Screenful screen = new Screenful(all, EnumSet.of(Verdict.NOT_IN_FORCE), room, language);
        boolean alike = findings.stream().map(Finding::verdict).distinct().count() == 1;
        return screen.fits() || alike ? screen.lines()
                : new Screenful(all, EnumSet.of(Verdict.NOT_IN_FORCE, Verdict.COMPLIANT), room, language).lines();
    }

    private boolean fits() {
        return length() <= left;
    }

    private void shorten(int shortest, int first) {
        for (int i = form.length - 1; i >= first; i--) {
            while (form[i] < shortest && !fits()) {
                form[i]++;
            }
        }
    }

    private List<String> lines() {
        if (!fits()) {
            // What is not repeated at each finding is told below them.
            left = Math.max(1, room - below(Stream.concat(findings.stream(), byName.stream()).toList()).size());
            shorten(FindingText.LINE, 1);
        }
        int shown = form.length;
        int length = length();
        while (shown > 1 && length > left) {
            // The first that is left out leaves a line that says so.
            length -= lines(--shown).size() - (shown == form.length - 1 ? 1 : 0);
        }
        List<String> lines = new ArrayList<>();
        List<Told> silent = new ArrayList<>(byName);
        for (int i = 0; i < form.length; i++) {
            if (i < shown) {
                lines.addAll(lines(i));
            }
            if (i >= shown || form[i] > FindingText.BRIEF) {
                silent.add(findings.get(i));
            }
        }
        if (shown < form.length) {
            lines.add(language.say(Wording.MORE_FINDINGS, form.length - shown));
        }
        lines.addAll(below(silent));
        return lines;
    }

    private List<String> lines(int at) {
        return findings.get(at).forms.get(form[at]);
    }

    private int length() {
        int length = 0;
        for (int i = 0; i < form.length; i++) {
            length += lines(i).size();
        }
        return length;
    }

    /** The names of what is told by name, and the reservations of what says none itself, those of most findings first. */
    private List<String> below(List<Told> silent) {
        Lines lines = new Lines();
        Map<String, Set<String>> names = new LinkedHashMap<>();
        byName.forEach(told -> names.computeIfAbsent(told.verdict, any -> new LinkedHashSet<>()).add(told.finding.requirement()));
        names.forEach((verdict, requirements) -> lines.headed(verdict, String.join(", ", requirements)));
        Map<Phrase, Integer> counted = new LinkedHashMap<>();
        silent.forEach(told -> told.finding.reservations().forEach(reservation -> counted.merge(reservation, 1, Integer::sum)));
        counted.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.reverseOrder())).limit(RESERVATIONS).forEach(one ->
                lines.labelled(language.say(Wording.LABEL_RESERVED), one.getValue() == 1
                        ? language.say(Wording.RESERVED_ONE, language.say(one.getKey()))
                        : language.say(Wording.RESERVED_SEVERAL, language.say(one.getKey()), one.getValue())));
        if (counted.size() > RESERVATIONS) {
            lines.labelled(language.say(Wording.LABEL_RESERVED), language.say(Wording.MORE, counted.size() - RESERVATIONS));
        }
        return lines.list();
    }
}
