package org.visarules.formats;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.visarules.ask.Notice;
import org.visarules.ask.Timeline;
import org.visarules.decision.Change;
import org.visarules.decision.Decision;
import org.visarules.decision.PackId;
import org.visarules.rule.Act;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Timelines as JSON: every stretch with its verdicts and every change with its causes, whether it counts in a reading or not, every sentence in
 * both languages. Equal timelines give equal bytes. What was decided on a day in full is asked of that day.
 */
public final class TimelineJson {

    /** What a timeline's {@code format} says. */
    public static final String FORMAT = "visa-rules/timeline/1";

    /**
     * What the stretches of a timeline have in common.
     *
     * @param firstDay inclusive
     * @param lastDay inclusive
     * @param untold why nothing is told after the last stretch, if that ends before; otherwise empty
     */
    record Head(LocalDate firstDay, LocalDate lastDay, String untold, List<Act> acts, List<String> assumptions, List<PackId> packs,
            int factModel, List<String> confirmedBy) {
    }

    /** A stretch, but for its verdicts. */
    record Stretch(LocalDate firstDay, LocalDate lastDay, List<Change> changes, List<Notice> notices) {
    }

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String SPANS = "spans";

    private TimelineJson() {
    }

    /** A timeline as JSON text, indented by two blanks, ending in a line feed. */
    public static String write(Timeline timeline) {
        Decision first = timeline.spans().get(0).decision();
        ObjectNode root = NODES.objectNode().put(DecisionJson.FORMAT_KEY, FORMAT);
        root.setAll(RecordForm.written(new Head(timeline.firstDay(), timeline.lastDay(), timeline.untold(), first.acts(), first.assumptions(), first.packs(),
                first.factModel(), first.confirmedBy())));
        ArrayNode spans = root.putArray(SPANS);
        for (Timeline.Span span : timeline.spans()) {
            ObjectNode stretch = DecisionJson.verdicts(span.decision());
            stretch.remove(DecisionJson.BY_TEXT);
            stretch.setAll(RecordForm.written(new Stretch(span.firstDay(), span.lastDay(), span.changes(), span.notices())));
            spans.add(stretch);
        }
        return Json.text(root);
    }

    /** The JSON Schema (draft 2020-12) of timelines as {@link #write} writes them. */
    public static String schema() {
        Map<String, JsonNode> definitions = new TreeMap<>();
        ObjectNode properties = RecordForm.document(FORMAT, Head.class, definitions);
        ObjectNode stretch = NODES.objectNode();
        DecisionSchema.verdicts(stretch, definitions);
        stretch.setAll(RecordForm.properties(Stretch.class, definitions));
        properties.putObject(SPANS).put("type", "array").put("minItems", 1).set("items", RecordForm.object(stretch));
        return RecordForm.schema(FORMAT, "A timeline of visa-rules", RecordForm.object(properties), definitions);
    }
}
