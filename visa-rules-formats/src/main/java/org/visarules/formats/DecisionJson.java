package org.visarules.formats;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.visarules.decision.Decision;
import org.visarules.decision.Reading;
import org.visarules.decision.Verdict;
import org.visarules.formats.text.Item;
import org.visarules.formats.text.Problems;
import org.visarules.formats.text.TextFiles;
import org.visarules.formats.text.TreeReader;
import org.visarules.rule.Act;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Decisions as JSON: everything a decision says, every sentence in both languages, and on top the verdicts per act and
 * per text that follow from it. Equal decisions give equal bytes.
 */
public final class DecisionJson {

    /** What a decision's {@code format} says. */
    public static final String FORMAT = "visa-rules/decision/1";

    static final String FORMAT_KEY = "format";
    static final String VERDICT = "verdict";
    static final String BY_ACT = "verdictByAct";
    static final String BY_TEXT = "verdictByText";
    static final String HOLDS = "holds";

    private static final String DECIDE = "visa-rules check --format json writes a decision of a dossier.";
    private static final Set<String> OWN_KEYS = Set.of(FORMAT_KEY, VERDICT, BY_ACT, BY_TEXT, HOLDS);

    private DecisionJson() {
    }

    /** A decision as JSON text, indented by two blanks, ending in a line feed. */
    public static String write(Decision decision) {
        ObjectNode root = JsonNodeFactory.instance.objectNode().put(FORMAT_KEY, FORMAT);
        root.setAll(verdicts(decision));
        root.setAll(RecordForm.written(parts(decision)));
        root.set(HOLDS, RecordForm.written(decision.holds()));
        return Json.text(root);
    }

    private static Decision.Parts parts(Decision decision) {
        return new Decision.Parts(decision.day(), decision.acts(), decision.assumptions(), decision.packs(), decision.factModel(),
                decision.confirmedBy(), decision.missingIsExact(), decision.findings(), decision.derived(), decision.obligations(),
                decision.advisories(), decision.warnings());
    }

    static ObjectNode verdicts(Decision decision) {
        ObjectNode verdicts = JsonNodeFactory.instance.objectNode().put(VERDICT, RecordForm.written(decision.verdict()));
        ObjectNode byAct = verdicts.putObject(BY_ACT);
        for (Act act : decision.acts()) {
            byAct.put(RecordForm.written(act), RecordForm.written(decision.verdict(act, Reading.MARKET)));
        }
        ObjectNode byText = verdicts.putObject(BY_TEXT);
        for (Map.Entry<String, Verdict> text : decision.verdictByText(Reading.MARKET).entrySet()) {
            byText.put(text.getKey(), RecordForm.written(text.getValue()));
        }
        return verdicts;
    }

    /**
     * Reads a decision back.
     *
     * @param file what to call the text in messages
     * @throws UnreadableFileException if a key is missing or unknown, a value is of the wrong kind, or a verdict on top
     *         does not follow from the findings
     */
    public static Decision read(String file, byte[] content) {
        return read(file, TextFiles.decoded(file, content));
    }

    /**
     * Reads a decision back.
     *
     * @param file what to call the text in messages
     * @throws UnreadableFileException if a key is missing or unknown, a value is of the wrong kind, or a verdict on top
     *         does not follow from the findings
     */
    public static Decision read(String file, String text) {
        Problems problems = new Problems(file);
        Optional<Item> tree = TreeReader.read(text, problems);
        Optional<Decision> decision = tree.flatMap(item -> read(item, problems));
        problems.refuse();
        return decision.orElseThrow();
    }

    static Optional<Decision> read(Item item, Problems problems) {
        if (!(item instanceof Item.Mapping mapping)) {
            problems.add(item.spot(), "A decision is an object.", DECIDE);
            return Optional.empty();
        }
        String format = value(mapping, FORMAT_KEY) instanceof Item.Scalar scalar ? scalar.text() : "";
        if (!format.equals(FORMAT)) {
            boolean later = format.startsWith(FORMAT.substring(0, FORMAT.length() - 1));
            problems.add(value(mapping, FORMAT_KEY).spot(), format.isEmpty() ? "The format is not that of a decision."
                    : later ? "The decision is of the format " + format + ", which is not read here." : "The format " + format + " is not that of a decision.",
                    later ? "Take a later visa-rules, or decide again with this one, which reads and writes " + FORMAT + "." : DECIDE);
            return Optional.empty();
        }
        Optional<Decision.Parts> parts = RecordForm.read(Decision.Parts.class, item, OWN_KEYS, problems);
        Item holds = value(mapping, HOLDS);
        Optional<Decision.Holding> holding = holds == mapping ? Optional.empty() : RecordForm.read(Decision.Holding.class, holds, Set.of(), problems);
        for (String key : List.of(HOLDS, VERDICT, BY_ACT, BY_TEXT)) {
            if (!mapping.entries().containsKey(key)) {
                problems.add(item.spot(), "The key '" + key + "' is missing.");
            }
        }
        if (parts.isEmpty() || holding.isEmpty()) {
            return Optional.empty();
        }
        Decision decision = new Decision(parts.get(), holding::get);
        ObjectNode verdicts = verdicts(decision);
        for (Iterator<String> keys = verdicts.fieldNames(); keys.hasNext();) {
            String key = keys.next();
            if (mapping.entries().containsKey(key) && !says(verdicts.get(key), value(mapping, key))) {
                problems.add(value(mapping, key).spot(), "This does not follow from the findings.", "They give " + verdicts.get(key) + ".");
            }
        }
        return Optional.of(decision);
    }

    private static Item value(Item.Mapping mapping, String key) {
        return mapping.entries().containsKey(key) ? mapping.entries().get(key).value() : mapping;
    }

    private static boolean says(JsonNode expected, Item item) {
        if (expected.isTextual()) {
            return item instanceof Item.Scalar scalar && scalar.text().equals(expected.textValue());
        }
        if (!(item instanceof Item.Mapping mapping) || mapping.entries().size() != expected.size()) {
            return false;
        }
        return mapping.entries().entrySet().stream()
                .allMatch(entry -> expected.has(entry.getKey()) && says(expected.get(entry.getKey()), entry.getValue().value()));
    }
}
