package org.visarules.formats;

import java.util.Map;
import java.util.TreeMap;

import org.visarules.decision.Decision;
import org.visarules.decision.Verdict;
import org.visarules.rule.Act;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The JSON Schema (draft 2020-12) of decisions as {@link DecisionJson} writes them. */
public final class DecisionSchema {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private DecisionSchema() {
    }

    /** The schema as JSON text. */
    public static String text() {
        Map<String, JsonNode> definitions = new TreeMap<>(RecordForm.definitions(Decision.Parts.class));
        ObjectNode parts = (ObjectNode) definitions.remove("DecisionParts");
        ObjectNode properties = RecordForm.format(DecisionJson.FORMAT);
        JsonNode verdict = verdicts(properties, definitions);
        properties.putObject(DecisionJson.BY_TEXT).put("type", "object").set("additionalProperties", verdict);
        properties.setAll((ObjectNode) parts.get("properties"));
        properties.set(DecisionJson.HOLDS, RecordForm.shape(Decision.Holding.class, definitions));
        return RecordForm.schema(DecisionJson.FORMAT, "A decision of visa-rules", RecordForm.object(properties), definitions);
    }

    /** Puts the shape of a verdict over all acts and of one per act; gives that of a verdict. */
    static JsonNode verdicts(ObjectNode properties, Map<String, JsonNode> definitions) {
        JsonNode verdict = RecordForm.shape(Verdict.class, definitions);
        properties.set(DecisionJson.VERDICT, verdict);
        ObjectNode byAct = properties.putObject(DecisionJson.BY_ACT).put("type", "object");
        ObjectNode acts = byAct.putObject("properties");
        RecordForm.words(Act.class).forEach(act -> acts.set(act, verdict));
        byAct.put("additionalProperties", false);
        return verdict;
    }
}
