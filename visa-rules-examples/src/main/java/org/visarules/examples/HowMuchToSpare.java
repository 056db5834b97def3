package org.visarules.examples;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

import org.visarules.Dossier;
import org.visarules.VisaRules;
import org.visarules.ask.Margin;
import org.visarules.decision.Reading;
import org.visarules.formats.DossierFiles;

/** A probe and who operates it: how long each requirement still passes, and what would do so just as well. */
public final class HowMuchToSpare {

    private HowMuchToSpare() {
    }

    /** Prints the margin of the dossier in the folder given, as data and in French. */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "visa-rules-examples/dossiers");
        Dossier probe = DossierFiles.read(folder.resolve("detection-probe-oiv.yaml")).get(0);
        Margin margin = Margin.of(VisaRules.bundled(), probe, LocalDate.of(2026, 11, 21), Reading.MARKET);
        System.out.println(margin.days() + " days");
        for (Margin.Measured one : margin.measured()) {
            one.turns().forEach(turn -> System.out.println(one.finding().requirement() + " " + turn.unit() + " " + turn.spare() + " " + turn.kept()));
        }
        System.out.print(margin.explain(Locale.FRENCH));
    }
}
