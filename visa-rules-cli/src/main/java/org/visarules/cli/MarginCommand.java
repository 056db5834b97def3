package org.visarules.cli;

import java.time.LocalDate;

import org.visarules.Dossier;
import org.visarules.VisaRules;
import org.visarules.ask.Margin;
import org.visarules.formats.MarginJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code visa-rules margin}: tells of each dossier of each file by how much its requirements pass, and by how little they fail. */
@Command(name = "margin", description = {"Tells by how much each requirement passes, in days and levels, and what single change would make pass what fails.", ""})
final class MarginCommand extends DossierCommand {

    @Option(names = "--as-of", order = 0, paramLabel = "DAY", converter = Converters.DayConverter.class,
            description = "Day asked about, such as 2026-11-21. Today if left out.")
    private LocalDate asOf;

    @Option(names = "--format", order = 20, paramLabel = "text|json", converter = Converters.TextOrJsonConverter.class,
            description = "Text for people (the default), or JSON, one document per dossier.")
    private Converters.TextOrJson format = Converters.TextOrJson.TEXT;

    MarginCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    void check() {
        asOf = asOf == null ? surroundings().today().get() : asOf;
    }

    @Override
    boolean isText() {
        return format == Converters.TextOrJson.TEXT;
    }

    @Override
    Answer answer(VisaRules rules, Dossier dossier) {
        Margin margin = Margin.of(rules, dossier, asOf, reading());
        return new Answer(isText() ? margin.explain(locale()) : MarginJson.write(margin), margin.decision().verdict(reading()), "");
    }
}
