package org.visarules.cli.show;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.visarules.ask.Comparison;
import org.visarules.ask.Difference;
import org.visarules.ask.Difference.Kind;
import org.visarules.ask.Matter;
import org.visarules.decision.Decision;
import org.visarules.decision.Detail;
import org.visarules.decision.Reading;
import org.visarules.decision.Spoken;
import org.visarules.rule.Citation;
import org.visarules.rule.Phrase;
import org.visarules.text.Language;
import org.visarules.text.Lines;

/** Comparisons as text, in one language, each on a screen of its own. */
public final class ComparisonPage {

    private static final int SCREEN = 40;
    // Below the differences, with the title above them: what is not shown, and whose decision it is.
    private static final int FRAME = 6;
    private static final Set<Kind> VERDICTS = EnumSet.of(Kind.ACT_VERDICT, Kind.REQUIREMENT_VERDICT, Kind.STRENGTH);
    private static final Set<Kind> REASONS = EnumSet.of(Kind.REASON, Kind.NOT_MET, Kind.REFUSED);

    /** How much is told: of every verdict its source and so many reasons, so many verdicts, and so many differences of every other kind. */
    private record Room(boolean sources, int reasons, int verdicts, int others) {

        private static final int ALL = Integer.MAX_VALUE;
        private static final Room EVERYTHING = new Room(true, 0, ALL, ALL);

        /** From the most to the least that a screen may hold. */
        private static List<Room> ofAScreen() {
            List<Room> rooms = new ArrayList<>(List.of(new Room(true, 3, ALL, 3), new Room(true, 2, ALL, 2), new Room(true, 1, ALL, 2), new Room(true, 1, ALL, 1),
                    new Room(true, 0, ALL, 1), new Room(false, 1, ALL, 1), new Room(false, 0, ALL, 1)));
            for (int verdicts = SCREEN; verdicts > 0; verdicts--) {
                rooms.add(new Room(false, 0, verdicts, 1));
            }
            return rooms;
        }

        /** Whether all that gives way has given way, and other differences are told as far as there is room. */
        private boolean isLeast() {
            return !sources && reasons == 0;
        }
    }

    private final Path before;
    private final Path after;
    private final Reading reading;
    private final Locale locale;
    private final Detail detail;
    private final List<String> lines = new ArrayList<>();

    public ComparisonPage(Path before, Path after, Reading reading, Locale locale, Detail detail) {
        this.before = before;
        this.after = after;
        this.reading = reading;
        this.locale = locale;
        this.detail = detail;
    }

    /** A decision that stands in one file only. */
    public void alone(Decision decision, boolean isBefore) {
        Path file = (isBefore ? before : after).getFileName();
        next(new Lines().sentence(say("Only in " + file + ": ", "Dans " + file + " seulement : ") + about(decision) + say(", ", ", ")
                + say(Spoken.of(decision.verdict(reading))) + say(" on ", " au ") + decision.day() + ".").list());
    }

    /** Two decisions that were compared. */
    public void comparison(Comparison comparison) {
        if (detail == Detail.FULL) {
            next(told(comparison, Room.EVERYTHING));
            return;
        }
        List<List<String>> told = new ArrayList<>();
        for (Room room : Room.ofAScreen()) {
            told.add(told(comparison, room));
            if (told.get(told.size() - 1).size() <= SCREEN) {
                break;
            }
        }
        next(told.get(told.size() - 1));
    }

    private void next(List<String> screen) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        lines.addAll(screen);
    }

    private List<String> told(Comparison comparison, Room room) {
        Lines screen = new Lines().sentence(say(comparison.summary(reading)));
        screen.labelled(say("before", "avant"), side(before, comparison.before()));
        screen.labelled(say("after", "après"), side(after, comparison.after()));
        List<Difference> differences = new ArrayList<>(comparison.differences());
        comparison.holds().ifPresent(differences::add);
        List<Difference> verdicts = differences.stream().filter(one -> VERDICTS.contains(one.kind()) && one.readings().contains(reading)).toList();
        Set<Difference> shown = new LinkedHashSet<>();
        verdicts.stream().limit(room.verdicts()).forEach(verdict -> {
            if (room.sources() || shown.isEmpty()) {
                screen.blank();
            }
            verdict(verdict, differences, room, shown, screen);
        });
        Lines others = new Lines();
        for (Kind kind : Kind.values()) {
            differences.stream().filter(one -> one.kind() == kind && !verdicts.contains(one) && !shown.contains(one)).limit(room.others()).forEach(one -> {
                List<String> entry = new Lines().entry(say(one.sentence()) + source(one, room)).list();
                if (!room.isLeast() || screen.list().size() + others.list().size() + entry.size() <= SCREEN - FRAME) {
                    shown.add(one);
                    others.all(entry);
                }
            });
        }
        if (!others.list().isEmpty()) {
            screen.blank().sentence(say(verdicts.isEmpty() ? Phrase.of("What differs", "Ce qui diffère") : Phrase.of("What explains it", "Ce qui l’explique")))
                    .all(others.list());
        }
        notShown(verdicts.size(), differences, shown, screen);
        return screen.blank().sentence(say(Spoken.support())).list();
    }

    private void verdict(Difference verdict, List<Difference> differences, Room room, Set<Difference> shown, Lines screen) {
        shown.add(verdict);
        screen.sentence(say(verdict.sentence()));
        if (room.sources()) {
            verdict.cited().forEach(citation -> screen.labelled("source", source(citation)));
        }
        String title = verdict.about() + " (" + verdict.subject() + ")" + say(": ", " : ");
        differences.stream().filter(one -> REASONS.contains(one.kind()) && one.about().equals(verdict.about()) && one.subject().equals(verdict.subject()))
                .sorted(Comparator.comparing(one -> weight(one, verdict))).limit(room.reasons()).forEach(one -> {
                    shown.add(one);
                    screen.labelled(say("because", "motif"), say(one.sentence()).replace(title, ""));
                });
    }

    // First what holds after, and of this what the verdict rests on rather than what brings the requirement about.
    private static int weight(Difference reason, Difference verdict) {
        String rule = reason.before() + reason.after();
        int own = reason.kind() != Kind.REASON ? 1 : !rule.startsWith(verdict.about() + "/") ? 3 : rule.startsWith(verdict.about() + "/applies-to") ? 2 : 0;
        return reason.after().isEmpty() ? own + 4 : own;
    }

    private void notShown(int verdicts, List<Difference> differences, Set<Difference> shown, Lines screen) {
        long more = verdicts - shown.stream().filter(one -> VERDICTS.contains(one.kind()) && one.readings().contains(reading)).count();
        long others = differences.size() - shown.size() - more;
        if (more + others > 0) {
            List<String> counts = new ArrayList<>();
            if (more > 0) {
                counts.add(more + say(more == 1 ? " verdict that changed" : " verdicts that changed", more == 1 ? " verdict changé" : " verdicts changés"));
            }
            if (others > 0) {
                counts.add(others + say(others == 1 ? " difference that explains it" : " differences that explain it",
                        others == 1 ? " différence qui l’explique" : " différences qui l’expliquent"));
            }
            screen.blank().sentence(say("Not shown: ", "Non affiché : ") + String.join(say(" and ", " et "), counts)
                    + say(" (--all shows everything).", " (--all affiche tout)."));
        }
    }

    private String source(Difference difference, Room room) {
        return room.equals(Room.EVERYTHING) ? difference.cited().stream().findFirst().map(citation -> " (" + source(citation) + ")").orElse("") : "";
    }

    private String source(Citation citation) {
        return say(citation.title()) + ", " + citation.provision() + ", " + citation.url();
    }

    private String side(Path file, Decision decision) {
        return Spoken.headline(decision.day() + ", " + about(decision) + " (" + file.getFileName() + ")", decision, new Language(locale));
    }

    private static String about(Decision decision) {
        Matter matter = Matter.of(decision);
        List<String> parts = new ArrayList<>(List.of(matter.market()));
        parts.addAll(matter.offers());
        return String.join(", ", parts);
    }

    private String say(Phrase phrase) {
        return phrase.in(locale);
    }

    private String say(String english, String french) {
        return say(Phrase.of(english, french));
    }

    /** All of it, as lines of at most 100 columns. */
    public String text() {
        return String.join("\n", lines) + "\n";
    }
}
