package org.visarules.formats;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.visarules.ask.Margin;
import org.visarules.decision.Decision;
import org.visarules.decision.PackId;
import org.visarules.decision.Verdict;
import org.visarules.rule.Act;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Margins as JSON: of every finding that passes or fails, what is nearest to turning it. Equal margins give equal bytes. */
public final class MarginJson {

    /** What a margin's {@code format} says. */
    public static final String FORMAT = "visa-rules/margin/1";

    /** The decision that is measured. */
    record Head(LocalDate day, List<Act> acts, List<String> assumptions, List<PackId> packs, int factModel, List<String> confirmedBy) {
    }

    /** A finding. */
    record Entry(String requirement, String pack, String subject, Verdict verdict, boolean isWhole, List<Turn> turns) {
    }

    /** A turn, its size in digits. */
    record Turn(Margin.Unit unit, String size, String path, String now, String turn, String kept) {
    }

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String MEASURED = "measured";

    private MarginJson() {
    }

    /** A margin as JSON text, indented by two blanks, ending in a line feed. */
    public static String write(Margin margin) {
        Decision decision = margin.decision();
        ObjectNode root = NODES.objectNode().put(DecisionJson.FORMAT_KEY, FORMAT);
        root.setAll(RecordForm.written(new Head(decision.day(), decision.acts(), decision.assumptions(), decision.packs(), decision.factModel(),
                decision.confirmedBy())));
        ArrayNode measured = root.putArray(MEASURED);
        for (Margin.Measured one : margin.measured()) {
            measured.add(RecordForm.written(new Entry(one.finding().requirement(), one.finding().pack(), one.finding().subject().path(), one.finding().verdict(),
                    one.isWhole(), one.turns().stream().map(turn -> new Turn(turn.unit(), Long.toString(turn.size()), turn.path(), turn.now(), turn.turn(),
                            turn.kept())).toList())));
        }
        return Json.text(root);
    }

    /** The JSON Schema (draft 2020-12) of margins as {@link #write} writes them. */
    public static String schema() {
        Map<String, JsonNode> definitions = new TreeMap<>();
        ObjectNode properties = RecordForm.document(FORMAT, Head.class, definitions);
        properties.putObject(MEASURED).put("type", "array").set("items", RecordForm.shape(Entry.class, definitions));
        return RecordForm.schema(FORMAT, "A margin of visa-rules", RecordForm.object(properties), definitions);
    }
}
