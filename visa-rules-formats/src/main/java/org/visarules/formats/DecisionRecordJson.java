package org.visarules.formats;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.visarules.Dossier;
import org.visarules.Supposition;
import org.visarules.VisaRulesException;
import org.visarules.decision.Budget;
import org.visarules.decision.Decision;
import org.visarules.decision.PackId;
import org.visarules.fact.FactModel;
import org.visarules.formats.text.Item;
import org.visarules.formats.text.Problems;
import org.visarules.formats.text.TextFiles;
import org.visarules.formats.text.TreeReader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Records as JSON: first what the decision was made of, the dossier as a file would write it, then the decision as {@link DecisionJson}
 * writes it. Equal records give equal bytes.
 */
public final class DecisionRecordJson {

    /** What a record's {@code format} says. */
    public static final String FORMAT = "visa-rules/record/1";

    static final String DOSSIER = "dossier";
    static final String DECISION = "decision";

    private static final String FACT_MODEL = "factModel";
    private static final String LIBRARY = "library";
    private static final String RECORD = "visa-rules check --format record writes a record of a decision.";
    private static final Set<String> OTHER_KEYS = Set.of(DecisionJson.FORMAT_KEY, DOSSIER, DECISION);
    private static final int LAST_YEAR = 9999;
    private static final String WORD = "[A-Za-z0-9._+-]{1,100}";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** What a record holds beside dossier and decision. */
    record Head(String library, int factModel, LocalDate day, List<PackId> packs, List<Supposition> supposed, List<String> engines, Budget budget) {
    }

    private DecisionRecordJson() {
    }

    /**
     * A record as JSON text, indented by two blanks, ending in a line feed.
     *
     * @throws org.visarules.VisaRulesException if the dossier holds what no file can say, see {@link DossierWriter}
     */
    public static String write(DecisionRecord record) {
        ObjectNode root = NODES.objectNode().put(DecisionJson.FORMAT_KEY, FORMAT);
        root.setAll(RecordForm.written(new Head(record.library(), record.factModel(), record.day(), record.packs(), record.supposed(), record.engines(),
                record.budget())));
        root.set(DOSSIER, Json.tree(DossierWriter.json(record.dossier())));
        root.set(DECISION, Json.tree(DecisionJson.write(record.decision())));
        return Json.text(root);
    }

    /**
     * Reads a record back.
     *
     * @param file what to call the text in messages
     * @throws UnreadableFileException with every mistake: a key is missing or unknown, a value is of the wrong kind, the fact model is
     *         another than that of this library, or a verdict on top of the decision does not follow from its findings
     */
    public static DecisionRecord read(String file, byte[] content) {
        return read(file, TextFiles.decoded(file, content));
    }

    /**
     * Reads a record back.
     *
     * @param file what to call the text in messages
     * @throws UnreadableFileException with every mistake, see {@link #read(String, byte[])}
     */
    public static DecisionRecord read(String file, String text) {
        Problems problems = new Problems(file);
        Optional<DecisionRecord> record = TreeReader.read(text, problems).flatMap(item -> read(item, problems));
        // What reads files reads YAML, too; bytes that are compared one by one have one form.
        if (problems.isEmpty()) {
            Json.spotOfMistake(text).ifPresent(spot -> problems.add(spot, "This is no JSON.", "Take the record as visa-rules wrote it."));
        }
        problems.refuse();
        return record.orElseThrow();
    }

    private static Optional<DecisionRecord> read(Item item, Problems problems) {
        if (!(item instanceof Item.Mapping mapping)) {
            problems.add(item.spot(), "A record is an object.", RECORD);
            return Optional.empty();
        }
        if (!isOurs(mapping, problems)) {
            return Optional.empty();
        }
        Optional<Head> head = RecordForm.read(Head.class, item, OTHER_KEYS, problems);
        head.ifPresent(one -> refuseOdd(one, mapping, problems));
        Optional<Dossier> dossier = part(mapping, DOSSIER, problems).flatMap(written -> dossier(written, problems));
        Optional<Decision> decision = part(mapping, DECISION, problems).flatMap(written -> DecisionJson.read(written, problems));
        if (head.isEmpty() || dossier.isEmpty() || decision.isEmpty()) {
            return Optional.empty();
        }
        Head one = head.get();
        return Optional.of(new DecisionRecord(one.library(), one.factModel(), one.day(), one.packs(), one.supposed(), one.engines(), one.budget(), dossier.get(),
                decision.get()));
    }

    // What another format or fact model says cannot be read at all, so nothing else of it is worth telling.
    private static boolean isOurs(Item.Mapping mapping, Problems problems) {
        Item at = value(mapping, DecisionJson.FORMAT_KEY);
        String format = word(mapping, DecisionJson.FORMAT_KEY);
        if (!format.equals(FORMAT)) {
            boolean later = format.startsWith(FORMAT.substring(0, FORMAT.length() - 1));
            problems.add(at.spot(), format.isEmpty() ? "The format is not that of a record." : later
                    ? "The record is of the format " + format + ", which is not read here." : "The format " + format + " is not that of a record.",
                    later ? "Take the visa-rules that wrote it; this one reads and writes " + FORMAT + "." : RECORD);
            return false;
        }
        String model = word(mapping, FACT_MODEL);
        if (model.matches("[0-9]{1,9}") && Integer.parseInt(model) != FactModel.NUMBER) {
            problems.add(value(mapping, FACT_MODEL).spot(), "The record is of fact model " + model + ", and this visa-rules (" + LibraryVersion.text() + ") has fact model "
                    + FactModel.NUMBER + ": facts have other names or meanings.", "Replay it with the visa-rules that made it"
                    + (word(mapping, LIBRARY).isEmpty() ? "." : ", version " + word(mapping, LIBRARY) + "."));
            return false;
        }
        return true;
    }

    private static void refuseOdd(Head head, Item.Mapping mapping, Problems problems) {
        if (head.day().getYear() < 1 || head.day().getYear() > LAST_YEAR) {
            problems.add(value(mapping, "day").spot(), "This day is out of reach.", "Days are of the years 1 to " + LAST_YEAR + ".");
        }
        if (!head.library().matches(WORD)) {
            problems.add(value(mapping, LIBRARY).spot(), "This is no version of visa-rules.", "Take the record as visa-rules wrote it.");
        }
        if (!head.engines().stream().allMatch(engine -> engine.matches(WORD))) {
            problems.add(value(mapping, "engines").spot(), "An engine is called by one word.", "Take the record as visa-rules wrote it.");
        }
        if (!head.packs().stream().allMatch(pack -> pack.id().matches(WORD) && pack.version().matches(WORD))) {
            problems.add(value(mapping, "packs").spot(), "A pack has an id and a version of one word each.", "Take the record as visa-rules wrote it.");
        }
        if (head.supposed().stream().anyMatch(DecisionRecordJson::isOdd)) {
            problems.add(value(mapping, "supposed").spot(), "This supposes nothing of the law.", "Take the record as visa-rules wrote it.");
        }
        if (head.packs().stream().anyMatch(pack -> !pack.digest().matches("[0-9a-f]{64}"))) {
            problems.add(value(mapping, "packs").spot(), "A pack has a digest that is no SHA-256.", "It is 64 digits and letters from a to f, as visa-rules wrote it.");
        }
    }

    private static boolean isOdd(Supposition supposition) {
        try {
            return !Supposition.of(supposition.written()).equals(supposition);
        } catch (VisaRulesException e) {
            return true;
        }
    }

    private static Optional<Item> part(Item.Mapping mapping, String key, Problems problems) {
        if (!mapping.entries().containsKey(key)) {
            problems.add(mapping.spot(), "The key '" + key + "' is missing.");
            return Optional.empty();
        }
        return Optional.of(value(mapping, key));
    }

    private static Optional<Dossier> dossier(Item item, Problems problems) {
        if (item instanceof Item.Mapping mapping) {
            // What is no fact would stand in the record, and no replay would hold it against anything.
            for (String key : List.of(DossierReader.MARKETS, "description", "fictional")) {
                if (mapping.entries().containsKey(key)) {
                    problems.add(mapping.entries().get(key).key(), "A record never holds this.", "Take the record as visa-rules wrote it.");
                    return Optional.empty();
                }
            }
        }
        int before = problems.all().size();
        List<Dossier> read = new DossierReader(problems).read(item, true);
        return problems.all().size() > before ? Optional.empty() : Optional.of(read.get(0));
    }

    private static Item value(Item.Mapping mapping, String key) {
        return mapping.entries().containsKey(key) ? mapping.entries().get(key).value() : mapping;
    }

    private static String word(Item.Mapping mapping, String key) {
        return value(mapping, key) instanceof Item.Scalar scalar ? scalar.text() : "";
    }

    /** The JSON Schema (draft 2020-12) of records as {@link #write} writes them; it refers to those of dossiers and decisions by their ids. */
    public static String schema() {
        Map<String, JsonNode> definitions = new TreeMap<>();
        ObjectNode properties = RecordForm.document(FORMAT, Head.class, definitions);
        properties.putObject(DOSSIER).put("$ref", "urn:visa-rules:dossier:1");
        properties.putObject(DECISION).put("$ref", "urn:visa-rules:decision:1");
        return RecordForm.schema(FORMAT, "A record of a decision of visa-rules", RecordForm.object(properties), definitions);
    }
}
