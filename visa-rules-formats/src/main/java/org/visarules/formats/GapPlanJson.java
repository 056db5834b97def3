package org.visarules.formats;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.visarules.ask.GapPlan;
import org.visarules.decision.Decision;
import org.visarules.decision.PackId;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Gap plans as JSON: every course that is told with its steps, what can never pass, and what has to be known first. Equal plans give equal bytes. */
public final class GapPlanJson {

    /** What a plan's {@code format} says. */
    public static final String FORMAT = "visa-rules/plan/1";

    /**
     * All that a plan tells.
     *
     * @param day the day by which steps are taken
     * @param markets ids of the markets, in their order; empty for one without id
     * @param complete whether the search was not cut short
     * @param further how many courses were found besides those told
     */
    record Told(LocalDate day, List<String> markets, List<String> assumptions, List<PackId> packs, int factModel, List<String> confirmedBy, boolean complete,
            List<GapPlan.Course> courses, int further, List<GapPlan.Never> never, List<GapPlan.Open> open) {
    }

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private GapPlanJson() {
    }

    /** A plan as JSON text, indented by two blanks, ending in a line feed. */
    public static String write(GapPlan plan) {
        Decision first = plan.decisions().get(0);
        ObjectNode root = NODES.objectNode().put(DecisionJson.FORMAT_KEY, FORMAT);
        root.setAll(RecordForm.written(new Told(first.day(), plan.markets(), first.assumptions(), first.packs(), first.factModel(), first.confirmedBy(),
                plan.isComplete(), plan.courses(), plan.further(), plan.never(), plan.open())));
        return Json.text(root);
    }

    /** The JSON Schema (draft 2020-12) of plans as {@link #write} writes them. */
    public static String schema() {
        Map<String, JsonNode> definitions = new TreeMap<>();
        ObjectNode properties = RecordForm.document(FORMAT, Told.class, definitions);
        return RecordForm.schema(FORMAT, "A gap plan of visa-rules", RecordForm.object(properties), definitions);
    }
}
