package org.visarules.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import org.visarules.rule.Phrase;

/**
 * Findings, the gravest first, each in the longest form for which there is room on a screen. The last, which are the least
 * grave, give way first: down to a brief form, then to a single line, before a graver one loses what makes it clear.
 */
final class Screenful {

    private static final int FEW = 2;

    private final List<Finding> findings;
    private final Language language;
    private final List<List<List<String>>> forms;
    private final int[] form;
    private final List<String> asleep;

    Screenful(List<Finding> all, LocalDate day, Language language) {
        List<Finding> notInForce = all.stream().filter(finding -> finding.verdict() == Verdict.NOT_IN_FORCE).toList();
        boolean few = notInForce.size() <= FEW;
        this.language = language;
        this.findings = few ? all : all.stream().filter(finding -> !notInForce.contains(finding)).toList();
        this.forms = findings.stream().map(finding -> new FindingText(finding, day, language).forms()).toList();
        this.form = new int[findings.size()];
        this.asleep = few ? List.of() : byDays(notInForce, day);
    }

    // What is not in force asks for nothing: a list of names will do.
    private List<String> byDays(List<Finding> notInForce, LocalDate day) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        notInForce.forEach(finding -> names.computeIfAbsent(new FindingText(finding, day, language).verdict(), any -> new ArrayList<>())
                .add(finding.requirement()));
        Lines lines = new Lines();
        names.forEach((verdict, requirements) -> lines.headed(verdict, String.join(", ", new LinkedHashSet<>(requirements))));
        return lines.list();
    }

    List<String> lines(int screen) {
        int room = Math.max(1, screen - asleep.size());
        shorten(FindingText.BRIEF, room);
        if (length() > room) {
            // What is not repeated at each finding is told below them.
            int left = Math.max(1, room - reservations(findings).size());
            shorten(FindingText.LINE, left);
            return shown(left);
        }
        return shown(room);
    }

    private void shorten(int shortest, int room) {
        for (int i = form.length - 1; i >= 0; i--) {
            while (form[i] < shortest && length() > room) {
                form[i]++;
            }
        }
    }

    private List<String> shown(int room) {
        List<String> lines = new ArrayList<>();
        int shown = length() <= room ? form.length : room - 1;
        for (int i = 0; i < shown; i++) {
            lines.addAll(forms.get(i).get(form[i]));
        }
        if (shown < form.length) {
            lines.add(language.say(Wording.MORE_FINDINGS, form.length - shown));
        }
        List<Finding> silent = new ArrayList<>();
        for (int i = 0; i < form.length; i++) {
            if (i >= shown || form[i] > FindingText.BRIEF) {
                silent.add(findings.get(i));
            }
        }
        lines.addAll(asleep);
        lines.addAll(reservations(silent));
        return lines;
    }

    private List<String> reservations(List<Finding> silent) {
        Map<Phrase, Integer> counted = new LinkedHashMap<>();
        silent.forEach(finding -> finding.reservations().forEach(reservation -> counted.merge(reservation, 1, Integer::sum)));
        Lines lines = new Lines();
        counted.forEach((reservation, count) -> lines.labelled(language.say(Wording.LABEL_RESERVED), count == 1
                ? language.say(Wording.RESERVED_ONE, language.say(reservation))
                : language.say(Wording.RESERVED_SEVERAL, language.say(reservation), count)));
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
