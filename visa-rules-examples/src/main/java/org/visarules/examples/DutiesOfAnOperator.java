package org.visarules.examples;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.visarules.VisaRules;
import org.visarules.decision.Decision;
import org.visarules.decision.Finding;
import org.visarules.decision.Obligation;
import org.visarules.decision.Verdict;
import org.visarules.formats.DossierFiles;

/** An operator of vital importance asks about its own system: what is in order, what is not, and who has to do what by when. */
public final class DutiesOfAnOperator {

    private DutiesOfAnOperator() {
    }

    /** Prints the findings and obligations of the dossier whose folder is given. */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "visa-rules-examples/dossiers");
        Decision decision = VisaRules.bundled().decide(DossierFiles.read(folder.resolve("siiv-of-an-operator.yaml")).get(0),
                LocalDate.of(2026, 11, 21));
        System.out.println(decision);
        for (Finding finding : decision.findings()) {
            if (finding.verdict() != Verdict.NOT_APPLICABLE) {
                System.out.println(finding.requirement() + " " + finding.verdict());
            }
        }
        for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            System.out.println();
            for (Obligation obligation : decision.obligations()) {
                System.out.println("- " + obligation.actor().in(language) + ": " + obligation.deliverable().in(language)
                        + " (" + obligation.due().in(language) + "; " + obligation.ground().citation().provision() + ")");
            }
        }
    }
}
