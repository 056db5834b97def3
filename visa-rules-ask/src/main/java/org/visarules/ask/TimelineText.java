package org.visarules.ask;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.visarules.ask.Timeline.Span;
import org.visarules.decision.Cause;
import org.visarules.decision.Change;
import org.visarules.decision.Decision;
import org.visarules.decision.Reading;
import org.visarules.decision.Spoken;
import org.visarules.decision.Verdict;
import org.visarules.rule.Act;
import org.visarules.rule.Citation;
import org.visarules.rule.Phrase;
import org.visarules.text.Language;
import org.visarules.text.Lines;
import org.visarules.text.Worded;

/** A timeline in sentences, with a bar for each act that reads without colour. Written from the data of the timeline alone. */
final class TimelineText {

    private enum Wording implements Worded {
        HEADLINE("TIMELINE from {0} to {1}, both days included, by {2}", "CHRONOLOGIE du {0} au {1} inclus, selon {2}"),
        TURNS("changes", "ruptures"),
        KEY("key", "légende"),
        CAUSE("cause", "cause"),
        PERHAPS("perhaps", "peut-être"),
        SOURCE("source", "source"),
        ONE_DAY("one sign for each day", "un signe par jour"),
        SEVERAL_DAYS("one sign for {0} days, the worst verdict on them", "un signe pour {0} jours, le pire verdict de ceux-ci"),
        FROM("{0} to {1} ({2}): {3}", "{0} au {1} ({2}) : {3}"),
        ON("{0} ({2}): {3}", "{0} ({2}) : {3}"),
        DAY("{0} day", "{0} jour"),
        DAYS("{0} days", "{0} jours"),
        ACT("{0}: {1}", "{0} : {1}"),
        GROUP("{0} -> {1}: {2}", "{0} -> {1} : {2}"),
        ACT_BY("act by", "agir d’ici"),
        LEAD("{0}. From {1} on {2} says: {3}", "au {0} inclus. À partir du {1}, {2} indique : {3}"),
        NO_LEAD("unknown: no text that was read says how long before the end of {0} to act.",
                "inconnu : aucun texte lu ne dit combien de temps avant la fin de {0} agir."),
        NO_CAUSE("these rules do not tell", "ces règles ne la disent pas"),
        UNTOLD("From {0} on nothing is told. {1}.", "À partir du {0}, rien n’est dit. {1}."),
        STAYS("No verdict that counts changes in this window.", "Aucun verdict pris en compte ne change dans cette période."),
        NOT_SHOWN("Not shown: {0} of verdicts that do not count in this reading (--reading advice counts all).",
                "Non affiché : {0} de verdicts sans effet dans cette lecture (--reading advice les compte tous)."),
        CHANGE("{0} change", "{0} changement"),
        CHANGES("{0} changes", "{0} changements");

        private final Phrase words;

        Wording(String english, String french) {
            this.words = Phrase.of(english, french);
        }

        @Override
        public Phrase words() {
            return words;
        }
    }

    private record Group(Verdict before, Verdict after, boolean isCertain, List<Cause> causes) {
    }

    private static final Map<Verdict, Character> SIGNS = signs();
    private static final int YEAR = 5;

    private final List<Span> spans;
    private final LocalDate lastDay;
    private final String untold;
    private final long notShown;
    private final Reading reading;
    private final Language language;
    // Requirements that are asked of several subjects.
    private final Set<String> repeated;

    TimelineText(Timeline timeline, Reading reading, Locale locale) {
        this(timeline.spans(reading), timeline.spans(), timeline.lastDay(), timeline.untold(), reading, locale);
    }

    TimelineText(Span span, Reading reading, Locale locale) {
        this(List.of(span), List.of(span), span.lastDay(), "", reading, locale);
    }

    private TimelineText(List<Span> spans, List<Span> all, LocalDate lastDay, String untold, Reading reading, Locale locale) {
        this.spans = spans;
        this.lastDay = lastDay;
        this.untold = untold;
        this.notShown = changes(all) - changes(spans);
        this.reading = reading;
        this.language = new Language(locale);
        Map<String, Set<String>> subjects = new LinkedHashMap<>();
        all.forEach(span -> span.changes().forEach(change -> subjects
                .computeIfAbsent(change.requirement(), any -> new LinkedHashSet<>()).add(change.subject().path())));
        this.repeated = subjects.keySet().stream().filter(requirement -> subjects.get(requirement).size() > 1).collect(Collectors.toSet());
    }

    private static Map<Verdict, Character> signs() {
        Map<Verdict, Character> signs = new LinkedHashMap<>();
        signs.put(Verdict.COMPLIANT, '=');
        signs.put(Verdict.NON_COMPLIANT, 'X');
        signs.put(Verdict.UNDETERMINED, '?');
        signs.put(Verdict.NOT_IN_FORCE, '-');
        signs.put(Verdict.NOT_APPLICABLE, '.');
        return signs;
    }

    private static long changes(List<Span> spans) {
        return spans.stream().mapToLong(span -> span.changes().size()).sum();
    }

    List<String> lines() {
        Decision first = spans.get(0).decision();
        Lines lines = new Lines();
        Heading.tell(language.say(Wording.HEADLINE, firstDay(), lastDay, language.say(Spoken.of(reading))), first, language, lines);
        lines.blank().all(bars(first.acts()));
        for (Span span : spans) {
            lines.blank().all(stretch(span));
        }
        lines.blank();
        if (!untold.isEmpty()) {
            lines.sentence(language.say(Wording.UNTOLD, spans.get(spans.size() - 1).lastDay().plusDays(1), untold)).blank();
        } else if (spans.size() == 1) {
            lines.sentence(language.say(Wording.STAYS));
        }
        if (notShown > 0) {
            lines.sentence(language.say(Wording.NOT_SHOWN, language.count((int) notShown, Wording.CHANGE, Wording.CHANGES)));
        }
        return lines.sentence(language.say(Spoken.support())).list();
    }

    private LocalDate firstDay() {
        return spans.get(0).firstDay();
    }

    // The bars.

    private List<String> bars(List<Act> acts) {
        long days = ChronoUnit.DAYS.between(firstDay(), lastDay) + 1;
        int column = Math.max(Lines.LABEL, 3 + acts.stream().mapToInt(act -> language.say(Spoken.of(act)).length()).max().orElse(0));
        int room = Lines.COLUMNS - column;
        int each = (int) ((days + room - 1) / room);
        int signs = (int) ((days + each - 1) / each);
        Lines lines = new Lines();
        row("", years(signs, each), column, lines);
        Set<Verdict> seen = new LinkedHashSet<>();
        for (Act act : acts) {
            row(language.say(Spoken.of(act)), drawn(signs, each, days(each, span -> span.decision().verdict(act, reading), seen)), column, lines);
        }
        if (spans.size() > 1) {
            row(language.say(Wording.TURNS), drawn(signs, each, first -> spans.stream().skip(1).map(Span::firstDay)
                    .anyMatch(turn -> !turn.isBefore(first) && turn.isBefore(first.plusDays(each))) ? '^' : ' '), column, lines);
        }
        String key = SIGNS.keySet().stream().filter(seen::contains)
                .map(verdict -> SIGNS.get(verdict) + " " + language.say(Spoken.of(verdict))).collect(Collectors.joining(", "));
        lines.labelled(language.say(Wording.KEY), key);
        lines.labelled("", each == 1 ? language.say(Wording.ONE_DAY) : language.say(Wording.SEVERAL_DAYS, each));
        return lines.list();
    }

    private Function<LocalDate, Character> days(int each, Function<Span, Verdict> verdict, Set<Verdict> seen) {
        return first -> {
            Verdict worst = Verdict.worst(spans.stream().filter(span -> !span.lastDay().isBefore(first) && span.firstDay().isBefore(first.plusDays(each)))
                    .map(verdict).toList());
            if (spans.get(spans.size() - 1).lastDay().isBefore(first)) {
                return ' ';
            }
            seen.add(worst);
            return SIGNS.get(worst);
        };
    }

    private String drawn(int signs, int each, Function<LocalDate, Character> sign) {
        StringBuilder drawn = new StringBuilder();
        for (int i = 0; i < signs; i++) {
            drawn.append(sign.apply(firstDay().plusDays((long) i * each)));
        }
        return drawn.toString();
    }

    // Each year stands where it begins, as far as there is room.
    private String years(int signs, int each) {
        StringBuilder years = new StringBuilder();
        for (int year = firstDay().getYear() + 1; year <= lastDay.getYear(); year++) {
            int at = (int) (ChronoUnit.DAYS.between(firstDay(), LocalDate.of(year, 1, 1)) / each);
            if (at >= years.length() + Math.min(1, years.length()) && at + YEAR <= signs) {
                years.append(" ".repeat(at - years.length())).append('|').append(String.format(Locale.ROOT, "%04d", year));
            }
        }
        return years.toString();
    }

    private static void row(String label, String drawn, int column, Lines lines) {
        String start = label.isEmpty() ? "" : "  " + label;
        String row = start + " ".repeat(column - start.length()) + drawn;
        if (!row.isBlank()) {
            lines.all(List.of(row.stripTrailing()));
        }
    }

    // The stretches.

    /** What the first of the stretches says. */
    List<String> told() {
        return stretch(spans.get(0));
    }

    /** The verdicts of a stretch, and what changed with its first day. */
    private List<String> stretch(Span span) {
        Lines lines = new Lines();
        Decision decision = span.decision();
        List<String> acts = decision.acts().stream().map(act -> language.say(Wording.ACT, language.say(Spoken.of(act)),
                language.say(Spoken.of(decision.verdict(act, reading))))).toList();
        String days = language.count((int) span.days(), Wording.DAY, Wording.DAYS);
        lines.sentence(language.say(span.days() == 1 ? Wording.ON : Wording.FROM, span.firstDay(), span.lastDay(), days, language.list(acts)));
        Map<Group, List<Change>> groups = new LinkedHashMap<>();
        for (Change change : span.changes()) {
            groups.computeIfAbsent(new Group(change.before(), change.after(), change.isCertain(), change.causes()), any -> new ArrayList<>()).add(change);
        }
        groups.forEach((group, changes) -> told(group, changes, lines));
        span.notices().forEach(notice -> told(notice, lines));
        return lines.list();
    }

    private void told(Group group, List<Change> changes, Lines lines) {
        boolean single = changes.size() == 1;
        String what = single ? name(changes.get(0)) + " (" + language.say(changes.get(0).title()) + ")"
                : changes.stream().map(this::name).collect(Collectors.joining(", "));
        lines.entry(language.say(Wording.GROUP, language.say(Spoken.of(group.before())), language.say(Spoken.of(group.after())), what));
        if (single) {
            source(changes.get(0).citation(), lines);
        }
        if (group.causes().isEmpty()) {
            lines.labelled(language.say(Wording.CAUSE), language.say(Wording.NO_CAUSE));
        }
        for (Cause cause : group.causes()) {
            lines.labelled(language.say(group.isCertain() ? Wording.CAUSE : Wording.PERHAPS), language.say(cause.sentence()));
            cause.cites().forEach(citation -> source(citation, lines));
        }
    }

    private void told(Notice notice, Lines lines) {
        if (notice.leads().isEmpty()) {
            lines.labelled(language.say(Wording.ACT_BY), language.say(Wording.NO_LEAD, Spoken.of(notice.fact())));
        }
        for (Notice.Lead lead : notice.leads()) {
            lines.labelled(language.say(Wording.ACT_BY), language.say(Wording.LEAD, lead.actBy(), lead.actBy().plusDays(1), lead.advisory().requirement(),
                    language.say(lead.advisory().ground().sentence())));
            source(lead.advisory().ground().citation(), lines);
        }
    }

    private void source(Citation citation, Lines lines) {
        lines.labelled(language.say(Wording.SOURCE), language.say(Spoken.of(citation)));
    }

    private String name(Change change) {
        return repeated.contains(change.requirement()) ? change.requirement() + " (" + Spoken.of(change.subject()) + ")" : change.requirement();
    }
}
