package org.visarules.formats;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.visarules.ask.Asked;
import org.visarules.ask.Inquiry;
import org.visarules.decision.Decision;
import org.visarules.decision.PackId;
import org.visarules.decision.Reading;
import org.visarules.decision.Verdict;
import org.visarules.rule.Act;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What is missing as JSON: every question with its possible answers, every sentence in both languages. Equal inquiries give equal bytes. */
public final class InquiryJson {

    /** What an inquiry's {@code format} says. */
    public static final String FORMAT = "visa-rules/inquiry/1";

    /**
     * All that is told.
     *
     * @param exact whether the questions are exactly those that matter
     * @param findings how many findings count
     * @param settled how many of these are settled
     * @param closingLines the lines of a file that settle everything; empty if more is missing
     */
    record Whole(LocalDate day, List<Act> acts, Reading reading, Verdict verdict, List<String> assumptions, List<PackId> packs, int factModel,
            List<String> confirmedBy, boolean exact, int findings, int settled, List<String> closingLines, List<Asked> questions) {
    }

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private InquiryJson() {
    }

    /** An inquiry as JSON text, indented by two blanks, ending in a line feed. */
    public static String write(Inquiry inquiry) {
        Decision decision = inquiry.decision();
        ObjectNode root = NODES.objectNode().put(DecisionJson.FORMAT_KEY, FORMAT);
        root.setAll(RecordForm.written(new Whole(decision.day(), decision.acts(), inquiry.reading(), decision.verdict(inquiry.reading()), decision.assumptions(),
                decision.packs(), decision.factModel(), decision.confirmedBy(), decision.missingIsExact(), inquiry.findings(), inquiry.settled(),
                inquiry.closingLines(), inquiry.questions())));
        return Json.text(root);
    }

    /** The JSON Schema (draft 2020-12) of inquiries as {@link #write} writes them. */
    public static String schema() {
        Map<String, JsonNode> definitions = new TreeMap<>();
        ObjectNode properties = RecordForm.document(FORMAT, Whole.class, definitions);
        return RecordForm.schema(FORMAT, "The questions of visa-rules", RecordForm.object(properties), definitions);
    }
}
