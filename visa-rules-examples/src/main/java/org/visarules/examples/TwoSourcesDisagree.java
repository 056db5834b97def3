package org.visarules.examples;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.visarules.VisaRules;
import org.visarules.decision.Decision;
import org.visarules.formats.DossierFiles;

/** Two sources state different levels of one certificate: the level is unknown among these two, and the warning names both. */
public final class TwoSourcesDisagree {

    private TwoSourcesDisagree() {
    }

    /** Prints the warnings and questions of the dossier whose folder is given. */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "visa-rules-examples/dossiers");
        Decision decision = VisaRules.bundled().decide(DossierFiles.read(folder.resolve("trustway-two-sources.yaml")).get(0),
                LocalDate.of(2026, 11, 21));
        System.out.println(decision);
        for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            decision.warnings().forEach(warning -> System.out.println("! " + warning.sentence().in(language)));
            decision.missing().forEach(question -> System.out.println("? " + question.question().in(language) + " " + question.answers()));
        }
    }
}
