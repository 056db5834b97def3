package org.visarules.examples;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.visarules.Dossier;
import org.visarules.VisaRules;
import org.visarules.authoring.replay.Replay;
import org.visarules.authoring.replay.Replayer;
import org.visarules.drl.BundledPacks;
import org.visarules.formats.DecisionRecord;
import org.visarules.formats.DecisionRecordJson;
import org.visarules.formats.DossierFiles;
import org.visarules.formats.UnreadableFileException;

/** A refusal is recorded and years later decided again; then somebody has changed the record. */
public final class YearsLater {

    private YearsLater() {
    }

    /** Prints what a replay says of the record of a refused probe, as it was made and as it was changed. */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "visa-rules-examples/dossiers");
        Dossier dossier = DossierFiles.read(folder.resolve("detection-probe-cspn-only.yaml")).get(0);
        String record = DecisionRecordJson.write(DecisionRecord.of(VisaRules.bundled(), dossier, LocalDate.of(2026, 11, 21)));

        // Who replays later than the packs changed adds a store that keeps them: Replayer.of(BundledPacks.packs(), PackStore.at(folder)).
        Replayer replayer = Replayer.of(BundledPacks.packs());
        String kinder = record.replace("\"non-compliant\"", "\"compliant\"");
        String otherCertificate = record.replaceFirst("FICTION-C-12", "FICTION-C-21");
        String careless = record.replaceFirst("\"verdict\": \"non-compliant\"", "\"verdict\": \"compliant\"");
        for (String text : List.of(record, kinder, otherCertificate, careless)) {
            try {
                Replay replay = replayer.replay("record.json", text);
                System.out.println(replay.isEqualInBytes() ? "Equal, byte for byte: " + replay.again().decision().verdict() + " on " + replay.again().day()
                        : "Different, and so are verdicts: " + !replay.hasSameVerdicts());
                replay.difference().ifPresent(difference -> System.out.println("  " + difference.path() + ": recorded " + difference.first() + ", replayed " + difference.second()));
            } catch (UnreadableFileException noRecord) {
                System.out.println("No record: " + noRecord.problems().get(0).path() + ": " + noRecord.problems().get(0).message());
            }
        }
    }
}
