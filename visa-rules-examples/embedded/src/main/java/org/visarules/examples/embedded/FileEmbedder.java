package org.visarules.examples.embedded;

import java.time.LocalDate;

import org.visarules.Dossier;
import org.visarules.VisaRules;
import org.visarules.decision.Decision;
import org.visarules.decision.Reading;
import org.visarules.formats.DecisionJson;
import org.visarules.formats.DossierFiles;
import org.visarules.rule.Act;

/** Reads a dossier as YAML, decides it and writes the decision as JSON. */
public final class FileEmbedder {

    private static final String DOSSIER = """
            format: visa-rules/dossier/1
            acts: [use]
            market:
              territory: [FR]
              buyer: private-company
              statuses: [oiv]
              system: {kinds: [siiv], sector: air-transport}
            product: {name: Vigie 7, version: 1.4.0, use: {roles: [probe]}}
            certificates:
              - {scheme: cspn, number: EX-2025/03, versions: [1.4.0], window: 2025-06-02/2028-06-01, status: in-force}
            complete: [certificates, qualifications]
            """;

    private FileEmbedder() {
    }

    /** Prints what was decided, as read back from what was written. */
    public static void main(String[] arguments) {
        Dossier dossier = DossierFiles.read("dossier.yaml", DOSSIER).get(0);
        String written = DecisionJson.write(VisaRules.bundled().decide(dossier, LocalDate.of(2026, 11, 21)));
        Decision decision = DecisionJson.read("decision.json", written);
        System.out.println("file: " + decision.verdict(Act.USE, Reading.LAW) + " " + decision.confirmedBy());
    }
}
