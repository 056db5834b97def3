package org.visarules.authoring.replay;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.visarules.decision.Decision;
import org.visarules.decision.Finding;
import org.visarules.decision.Verdict;
import org.visarules.formats.DecisionRecord;
import org.visarules.formats.DecisionRecordJson;
import org.visarules.formats.JsonDifference;

/**
 * A record, and what deciding again came to. They are held against one another as {@link DecisionRecordJson} writes them, but for the version of
 * the library. Immutable.
 */
public final class Replay {

    /** Where a pack was found. */
    public enum Origin {
        /** Among the packs at hand, compiled already. */
        AT_HAND,
        /** In the store; compiled again. */
        STORE
    }

    private final DecisionRecord record;
    private final DecisionRecord again;
    private final List<Origin> origins;
    private final boolean sameBytes;
    private final Optional<JsonDifference> difference;

    Replay(DecisionRecord record, String written, DecisionRecord again, List<Origin> origins) {
        this.record = record;
        this.again = again;
        this.origins = List.copyOf(origins);
        String rewritten = DecisionRecordJson.write(new DecisionRecord(record.library(), again.factModel(), again.day(), again.packs(), again.supposed(), again.engines(),
                again.budget(), again.dossier(), again.decision()));
        this.sameBytes = written.strip().equals(rewritten.strip());
        this.difference = sameBytes ? Optional.empty() : JsonDifference.of(written, rewritten);
    }

    /** The record. */
    public DecisionRecord record() {
        return record;
    }

    /** What deciding again gives. */
    public DecisionRecord again() {
        return again;
    }

    /** Where each pack of the record was found, in the order of its packs. */
    public List<Origin> origins() {
        return origins;
    }

    /** Whether both say the same. */
    public boolean isEqual() {
        return difference.isEmpty();
    }

    /** Whether both are equal, byte for byte; what says the same may be laid out otherwise: other blanks, line ends, or order of keys. */
    public boolean isEqualInBytes() {
        return sameBytes;
    }

    /** The first difference, in the order in which a record is written; nothing if both are equal. */
    public Optional<JsonDifference> difference() {
        return difference;
    }

    /** Whether the version of the library that made the record is this one; builds of a snapshot share theirs. */
    public boolean isSameVersion() {
        return record.library().equals(again.library());
    }

    /** Whether every requirement has the same verdict for the same subjects, and the same acts were asked about. */
    public boolean hasSameVerdicts() {
        return record.decision().acts().equals(again.decision().acts()) && verdicts(record.decision()).equals(verdicts(again.decision()));
    }

    private static Map<String, Verdict> verdicts(Decision decision) {
        Map<String, Verdict> verdicts = new TreeMap<>();
        for (Finding finding : decision.findings()) {
            verdicts.put(finding.requirement() + " @ " + finding.subject().path(), finding.verdict());
        }
        return verdicts;
    }

    /** The outcome in sentences: lines of at most 100 columns, each with its line feed. For people, not for parsing. */
    public String explain(Locale locale) {
        return new ReplayText(this, locale).text();
    }
}
