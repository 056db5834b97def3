package org.visarules.cli;

import java.time.LocalDate;
import java.util.List;

import org.visarules.Dossier;
import org.visarules.VisaRules;
import org.visarules.ask.GapPlan;
import org.visarules.decision.Verdict;
import org.visarules.formats.GapPlanJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code visa-rules plan}: tells what would make the dossiers of each file pass, those of several markets together. */
@Command(name = "plan", description = {"Tells what would make a dossier pass: a few steps, none of which can be left out, and what can never pass. A file"
        + " with several markets gets one plan for all of them.", ""},
        footerHeading = "%nExit status, the worst of all dossiers as they stand:%n")
final class PlanCommand extends DossierCommand {

    @Option(names = "--as-of", order = 0, paramLabel = "DAY", converter = Converters.DayConverter.class,
            description = "Day by which the steps are taken, such as 2026-11-21. Today if left out.")
    private LocalDate asOf;

    @Option(names = "--format", order = 20, paramLabel = "text|json", converter = Converters.TextOrJsonConverter.class,
            description = "Text for people (the default), or JSON, one document per file.")
    private Converters.TextOrJson format = Converters.TextOrJson.TEXT;

    PlanCommand(Surroundings surroundings) {
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
    boolean isTogether() {
        return true;
    }

    @Override
    Answer answer(VisaRules rules, Dossier dossier) {
        return answer(rules, List.of(dossier));
    }

    @Override
    Answer answer(VisaRules rules, List<Dossier> dossiers) {
        GapPlan plan = GapPlan.of(rules, dossiers, asOf, reading());
        return new Answer(format == Converters.TextOrJson.JSON ? GapPlanJson.write(plan) : plan.explain(locale(), reading()),
                Verdict.worst(plan.decisions().stream().map(decision -> decision.verdict(reading())).toList()), "");
    }
}
