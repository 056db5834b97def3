package org.visarules.cli;

import java.time.LocalDate;

import org.visarules.Dossier;
import org.visarules.VisaRules;
import org.visarules.decision.Decision;
import org.visarules.decision.Detail;
import org.visarules.formats.DecisionJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code visa-rules check}: decides each dossier of each file. */
@Command(name = "check", description = {"Decides dossiers and prints each decision.", ""})
final class CheckCommand extends DossierCommand {

    @Option(names = "--as-of", order = 0, paramLabel = "DAY", converter = Converters.DayConverter.class,
            description = "Day asked about, such as 2026-11-21. Today if left out.")
    private LocalDate asOf;

    @Option(names = "--format", order = 20, paramLabel = "text|json", converter = Converters.TextOrJsonConverter.class,
            description = "Text for people (the default), or JSON, one document per decision.")
    private Converters.TextOrJson format = Converters.TextOrJson.TEXT;

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
        return format == Converters.TextOrJson.TEXT;
    }

    @Override
    Answer answer(VisaRules rules, Dossier dossier) {
        Decision decision = rules.decide(dossier, asOf);
        return new Answer(format == Converters.TextOrJson.JSON ? DecisionJson.write(decision)
                : decision.explain(locale(), reading(), all ? Detail.FULL : Detail.SCREEN), decision.verdict(reading()), "");
    }
}
