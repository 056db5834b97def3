package org.visarules.examples;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

import org.visarules.Dossier;
import org.visarules.VisaRules;
import org.visarules.ask.Timeline;
import org.visarules.decision.Reading;
import org.visarules.formats.DossierFiles;

/** A probe and who operates it, over the years: when the decision changes, and what ends or begins then. */
public final class WhatChangesWhen {

    private WhatChangesWhen() {
    }

    /** Prints the timeline of the dossier in the folder given, as data and in French. */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "visa-rules-examples/dossiers");
        Dossier probe = DossierFiles.read(folder.resolve("detection-probe-oiv.yaml")).get(0);
        Timeline timeline = Timeline.of(VisaRules.bundled(), probe, LocalDate.of(2026, 11, 21), LocalDate.of(2029, 12, 31));
        for (Timeline.Span span : timeline.spans(Reading.LAW)) {
            System.out.println(span.firstDay() + " to " + span.lastDay() + " " + span.decision().verdict(Reading.LAW));
            span.changes().forEach(change -> System.out.println("  " + change.requirement() + " " + change.before() + " -> " + change.after()
                    + ": " + change.causes().get(0).sentence()));
        }
        System.out.print(timeline.explain(Locale.FRENCH));
    }
}
