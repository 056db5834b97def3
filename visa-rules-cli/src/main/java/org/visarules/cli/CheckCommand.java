package org.visarules.cli;

import java.time.LocalDate;

import org.visarules.Dossier;
import org.visarules.VisaRules;
import org.visarules.ask.Inquiry;
import org.visarules.decision.Decision;
import org.visarules.decision.Detail;
import org.visarules.formats.DecisionJson;
import org.visarules.formats.DecisionRecord;
import org.visarules.formats.DecisionRecordJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code visa-rules check}: decides each dossier of each file. */
@Command(name = "check", description = {"Decides dossiers and prints each decision.", ""})
final class CheckCommand extends DossierCommand {

    private enum Format { TEXT, JSON, RECORD }

    @Option(names = "--as-of", order = 0, paramLabel = "DAY", converter = Converters.DayConverter.class,
            description = "Day asked about, such as 2026-11-21. Today if left out.")
    private LocalDate asOf;

    @Option(names = "--format", order = 20, paramLabel = "text|json|record", converter = FormatConverter.class,
            description = "Text for people (the default), JSON, or a record that replay decides again, one document per decision.")
    private Format format = Format.TEXT;

    @Option(names = "--all", order = 40, description = "Print everything that the decision holds, not one screen of it.")
    private boolean all;

    CheckCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    void check() {
        asOf = asOf == null ? surroundings().today().get() : asOf;
    }

    @Override
    boolean isText() {
        return format == Format.TEXT;
    }

    @Override
    Answer answer(VisaRules rules, Dossier dossier) {
        DecisionRecord record = DecisionRecord.of(rules, dossier, asOf);
        Decision decision = record.decision();
        String text = switch (format) {
            case TEXT -> Inquiry.explain(decision, dossier, locale(), reading(), all ? Detail.FULL : Detail.SCREEN);
            case JSON -> DecisionJson.write(decision);
            case RECORD -> DecisionRecordJson.write(record);
        };
        return new Answer(text, decision.verdict(reading()), "");
    }

    private static final class FormatConverter extends Converters.WordConverter<Format> {
        FormatConverter() {
            super(Format.class, "format");
        }
    }
}
