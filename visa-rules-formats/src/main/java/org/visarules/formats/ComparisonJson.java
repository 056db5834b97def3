package org.visarules.formats;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.visarules.ask.Comparison;
import org.visarules.ask.Difference;
import org.visarules.ask.Matter;
import org.visarules.decision.Decision;
import org.visarules.decision.Reading;
import org.visarules.decision.Verdict;
import org.visarules.rule.Phrase;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Comparisons as JSON: every difference, each sentence in both languages, and whether a verdict changed by a reading. Equal comparisons give equal bytes. */
public final class ComparisonJson {

    /** What a comparison's {@code format} says. */
    public static final String FORMAT = "visa-rules/comparison/1";

    /** A comparison, but for its two sides. */
    record Head(Reading reading, boolean same, boolean verdictChanged, Phrase summary) {
    }

    /** What one of the decisions is about, and what it assumed or supposed. */
    record Side(LocalDate day, Verdict verdict, List<String> assumptions, String market, List<String> offers) {
    }

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String READING = "reading";
    private static final String BEFORE = "before";
    private static final String AFTER = "after";
    private static final String ONLY_BEFORE = "onlyBefore";
    private static final String ONLY_AFTER = "onlyAfter";
    private static final String DIFFERENCES = "differences";

    private ComparisonJson() {
    }

    /** A comparison by a reading as JSON text, indented by two blanks, ending in a line feed. */
    public static String write(Comparison comparison, Reading reading) {
        ObjectNode root = NODES.objectNode().put(DecisionJson.FORMAT_KEY, FORMAT);
        root.setAll(RecordForm.written(new Head(reading, comparison.isSame() && comparison.holds().isEmpty(), comparison.changesVerdict(reading),
                comparison.summary(reading))));
        root.set(BEFORE, side(comparison.before(), reading));
        root.set(AFTER, side(comparison.after(), reading));
        ArrayNode differences = root.putArray(DIFFERENCES);
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
        ObjectNode root = NODES.objectNode().put(DecisionJson.FORMAT_KEY, FORMAT).put(READING, RecordForm.written(reading));
        root.set(isBefore ? ONLY_BEFORE : ONLY_AFTER, side(decision, reading));
        return Json.text(root);
    }

    private static ObjectNode side(Decision decision, Reading reading) {
        Matter matter = Matter.of(decision);
        return RecordForm.written(new Side(decision.day(), decision.verdict(reading), decision.assumptions(), matter.market(), matter.offers()));
    }

    /** The JSON Schema (draft 2020-12) of comparisons, and of decisions without a counterpart, as they are written here. */
    public static String schema() {
        Map<String, JsonNode> definitions = new TreeMap<>();
        JsonNode side = RecordForm.shape(Side.class, definitions);
        ObjectNode compared = RecordForm.document(FORMAT, Head.class, definitions);
        compared.set(BEFORE, side);
        compared.set(AFTER, side);
        compared.putObject(DIFFERENCES).put("type", "array").set("items", RecordForm.shape(Difference.class, definitions));
        ObjectNode shape = NODES.objectNode();
        ArrayNode shapes = shape.putArray("oneOf").add(RecordForm.object(compared));
        for (String only : List.of(ONLY_BEFORE, ONLY_AFTER)) {
            ObjectNode alone = RecordForm.format(FORMAT);
            alone.set(READING, RecordForm.shape(Reading.class, definitions));
            alone.set(only, side);
            shapes.add(RecordForm.object(alone));
        }
        return RecordForm.schema(FORMAT, "Two decisions of visa-rules, compared", shape, definitions);
    }
}
