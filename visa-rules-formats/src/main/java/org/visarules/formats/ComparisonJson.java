package org.visarules.formats;

import org.visarules.ask.Comparison;
import org.visarules.ask.Difference;
import org.visarules.ask.Matter;
import org.visarules.decision.Decision;
import org.visarules.decision.Reading;
import org.visarules.rule.Phrase;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Comparisons as JSON: every difference, each sentence in both languages, and whether a verdict changed by a reading. Equal comparisons give equal bytes. */
public final class ComparisonJson {

    /** What a comparison's {@code format} says. */
    public static final String FORMAT = "visa-rules/comparison/1";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ComparisonJson() {
    }

    /** A comparison by a reading as JSON text, indented by two blanks, ending in a line feed. */
    public static String write(Comparison comparison, Reading reading) {
        ObjectNode root = NODES.objectNode().put("format", FORMAT).put("reading", RecordForm.written(reading))
                .put("same", comparison.isSame() && comparison.holds().isEmpty()).put("verdictChanged", comparison.changesVerdict(reading));
        Phrase summary = comparison.summary(reading);
        root.putObject("summary").put("en", summary.english()).put("fr", summary.french());
        root.set("before", side(comparison.before(), reading));
        root.set("after", side(comparison.after(), reading));
        ArrayNode differences = root.putArray("differences");
        comparison.differences().forEach(difference -> differences.add(RecordForm.written(difference)));
        comparison.holds().ifPresent(difference -> differences.add(RecordForm.written(difference)));
        return Json.text(root);
    }

    /**
     * A decision that has no counterpart, as JSON text like that of a comparison, which says on one side only what the decision is about.
     *
     * @param isBefore whether it has none after; otherwise it has none before
     */
    public static String writeAlone(Decision decision, boolean isBefore, Reading reading) {
        ObjectNode root = NODES.objectNode().put("format", FORMAT).put("reading", RecordForm.written(reading));
        root.set(isBefore ? "onlyBefore" : "onlyAfter", side(decision, reading));
        return Json.text(root);
    }

    private static ObjectNode side(Decision decision, Reading reading) {
        ObjectNode side = NODES.objectNode().put("day", decision.day().toString()).put("verdict", RecordForm.written(decision.verdict(reading)));
        side.setAll(RecordForm.written(Matter.of(decision)));
        return side;
    }
}
