package org.visarules.cli;

import java.time.LocalDate;

import org.visarules.Dossier;
import org.visarules.VisaRules;
import org.visarules.VisaRulesException;
import org.visarules.ask.Timeline;
import org.visarules.decision.Verdict;
import org.visarules.formats.TimelineCalendar;
import org.visarules.formats.TimelineJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code visa-rules timeline}: tells of each dossier of each file how the decision goes on, and why it changes. */
@Command(name = "timeline", description = {"Tells when the decision about a dossier changes in a window of days, and why.", ""},
        footerHeading = "%nExit status, the worst of all dossiers and all days of the window:%n")
final class TimelineCommand extends DossierCommand {

    private enum Format { TEXT, JSON, ICS }

    @Option(names = "--from", order = 0, paramLabel = "DAY", converter = Converters.DayConverter.class,
            description = "First day of the window, such as 2026-11-21. Today if left out.")
    private LocalDate from;

    @Option(names = "--to", order = 1, required = true, paramLabel = "DAY", converter = Converters.DayConverter.class,
            description = "Last day of the window, included.")
    private LocalDate to;

    @Option(names = "--format", order = 20, paramLabel = "text|json|ics", converter = FormatConverter.class,
            description = "Text for people (the default), JSON, or a calendar (iCalendar), one document per dossier.")
    private Format format = Format.TEXT;

    TimelineCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    void check() {
        from = from == null ? surroundings().today().get() : from;
        try {
            Timeline.refuse(from, to);
        } catch (VisaRulesException noWindow) {
            throw misuse(noWindow.getMessage());
        }
    }

    @Override
    boolean isText() {
        return format == Format.TEXT;
    }

    @Override
    Answer answer(VisaRules rules, Dossier dossier) {
        Timeline timeline = Timeline.of(rules, dossier, from, to);
        String text = switch (format) {
            case TEXT -> timeline.explain(locale(), reading());
            case JSON -> TimelineJson.write(timeline);
            case ICS -> TimelineCalendar.write(timeline, locale(), reading());
        };
        return new Answer(text, Verdict.worst(timeline.spans().stream().map(span -> span.decision().verdict(reading())).toList()), timeline.untold());
    }

    private static final class FormatConverter extends Converters.WordConverter<Format> {
        FormatConverter() {
            super(Format.class, "format");
        }
    }
}
