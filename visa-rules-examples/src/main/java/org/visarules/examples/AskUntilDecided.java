package org.visarules.examples;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.visarules.Dossier;
import org.visarules.VisaRules;
import org.visarules.ask.Asked;
import org.visarules.ask.Inquiry;
import org.visarules.formats.DossierFiles;

/** A certificate of which the list says neither status nor day: the next question, answered, until there is a decision. */
public final class AskUntilDecided {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Map<String, String> KNOWN = Map.of("certificates[0].window.firstDay", "2024-01-15", "certificates[0].status", "in-force");

    private AskUntilDecided() {
    }

    /** Prints what is asked about the dossier in the folder given, and how the decision narrows with each answer. */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "visa-rules-examples/dossiers");
        Dossier dossier = DossierFiles.read(folder.resolve("s2opc-cspn.yaml")).get(0);
        Inquiry inquiry = Inquiry.of(VisaRules.bundled(), dossier, DAY);
        System.out.print(inquiry.explain(Locale.FRENCH));
        while (inquiry.next().isPresent()) {
            Asked question = inquiry.next().get();
            String answer = KNOWN.getOrDefault(question.path(), "none");
            for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
                System.out.println(question.question().in(language) + " " + answer);
            }
            inquiry = Inquiry.of(VisaRules.bundled(), inquiry.answered(question, answer), DAY);
            System.out.println("  " + inquiry.standing());
        }
    }
}
