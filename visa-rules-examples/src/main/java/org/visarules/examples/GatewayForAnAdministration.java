package org.visarules.examples;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.visarules.VisaRules;
import org.visarules.decision.Decision;
import org.visarules.formats.DossierFiles;

/** Reads a dossier from a file, decides, and explains in both languages. */
public final class GatewayForAnAdministration {

    private GatewayForAnAdministration() {
    }

    /** Prints the decision on the dossier whose folder is given. */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "visa-rules-examples/dossiers");
        Decision decision = VisaRules.bundled().decide(DossierFiles.read(folder.resolve("mistral-gateway-administration.yaml")).get(0),
                LocalDate.of(2026, 11, 21));
        List.of(Locale.ENGLISH, Locale.FRENCH).forEach(language -> System.out.println(decision.explain(language)));
    }
}
