package org.visarules.formats;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.visarules.Assumption;
import org.visarules.fact.DossierFacts;
import org.visarules.fact.Market;
import org.visarules.fact.MarketProfile;
import org.visarules.rule.Act;
import org.visarules.schema.FactType;
import org.visarules.schema.Kind;
import org.visarules.schema.Property;
import org.visarules.value.Choice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema (draft 2020-12) of dossier files, for editors and other programs. It sees less than the reader: not
 * whether a day exists, nor whether a level is one of its scheme.
 */
public final class DossierSchema {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}|none|[?]|unknown";
    private static final String MOMENT = "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2})|none|[?]|unknown";
    private static final String TERM = "[0-9]{1,4} (year|month|day|hour)s?|[?]|unknown";

    private final Map<String, JsonNode> definitions = new TreeMap<>();

    private DossierSchema() {
    }

    /** The schema as JSON text. */
    public static String text() {
        return Json.text(new DossierSchema().root());
    }

    private ObjectNode root() {
        ObjectNode properties = NODES.objectNode();
        properties.putObject("format").put("const", DossierReader.FORMAT);
        DossierReader.FREE_TEXTS.forEach(key -> properties.set(key, reference("Text", plainText())));
        properties.set("acts", list(words(Arrays.stream(Act.values()).map(DossierReader::written).toList())));
        properties.set("assume", list(words(Arrays.stream(Assumption.values()).map(Assumption::written).toList())));
        properties.set(DossierReader.MARKETS, list(reference(Market.TYPE)).put("minItems", 1));
        properties.setAll((ObjectNode) object(DossierFacts.TYPE).get("properties"));
        ObjectNode root = RecordForm.schema(DossierReader.FORMAT, "A dossier of visa-rules").put("type", "object");
        root.set("properties", properties);
        root.putArray("required").add("format");
        root.put("additionalProperties", false);
        ArrayNode never = root.putArray("allOf");
        for (Property<?> property : DossierFacts.TYPE.properties()) {
            Layout.slots(DossierFacts.TYPE).stream().filter(slot -> slot.alone() && slot.property().equals(property))
                    .forEach(slot -> notBoth(never, slot.key(), property.name()));
        }
        notBoth(never, "market", DossierReader.MARKETS);
        root.set("$defs", NODES.objectNode().setAll(definitions));
        return root;
    }

    private static void notBoth(ArrayNode never, String one, String other) {
        never.addObject().putObject("not").putArray("required").add(one).add(other);
    }

    private ObjectNode object(FactType<?> type) {
        ObjectNode properties = NODES.objectNode();
        for (Layout.Slot slot : Layout.slots(type)) {
            properties.set(slot.key(), property(slot.property().kind(), slot.alone()));
        }
        List<Property<?>> scales = Layout.scales(type);
        if (!scales.isEmpty()) {
            properties.set(Layout.LEVEL, anyOf(scales.stream().map(scale -> property(scale.kind(), false)).toList()));
        }
        List<Property<?>> evidence = Layout.evidence(type);
        if (!evidence.isEmpty()) {
            properties.set(Layout.COMPLETE, list(words(evidence.stream().map(Property::name).toList())));
        }
        if (Layout.isMarket(type)) {
            properties.set(Layout.PROFILES, list(words(MarketProfile.all().stream().map(MarketProfile::written).toList())).put("uniqueItems", true));
        }
        ObjectNode object = NODES.objectNode().put("type", "object");
        object.set("properties", properties);
        return object.put("additionalProperties", false);
    }

    private JsonNode property(Kind<?> kind, boolean alone) {
        if (kind instanceof Kind.Records<?> records) {
            return alone ? reference(records.of()) : records(records);
        }
        return anyOf(List.of(value(kind, alone), reference("Stated", stated())));
    }

    private JsonNode records(Kind.Records<?> kind) {
        ObjectNode record = reference(kind.of());
        return list(kind.nature() == Kind.Nature.DESCRIPTION ? anyOf(List.of(record, words(List.of(Layout.MAYBE_MORE)))) : record);
    }

    private static ObjectNode stated() {
        ObjectNode stated = NODES.objectNode().put("type", "object");
        stated.putObject("properties").putObject(Layout.STATED).put("type", "array").put("minItems", 2).put("uniqueItems", true);
        stated.putArray("required").add(Layout.STATED);
        return stated.put("additionalProperties", false);
    }

    private JsonNode value(Kind<?> kind, boolean alone) {
        if (kind instanceof Kind.OneOf<?> choice) {
            return reference(choice.javaType().getSimpleName(), choices(choice.javaType(), true));
        }
        if (kind instanceof Kind.Several<?> several) {
            return anyOf(List.of(list(reference(several.member().getSimpleName() + "Listed", listed(several.member()))).put("uniqueItems", true), unknown()));
        }
        if (kind instanceof Kind.Tokens<?>) {
            JsonNode element = kind == Kind.COMPONENTS ? reference("Component", pattern("[A-Z]{3}_[A-Z]{3}[.][0-9]"))
                    : kind == Kind.LEVELS ? reference("Level", numeric("[0-9]")) : reference("Text", plainText());
            return alone ? element : anyOf(List.of(list(element), unknown()));
        }
        if (kind instanceof Kind.Part<?> part) {
            return Layout.isWindow(part.of()) ? anyOf(List.of(reference("Period", pattern("\\s*(" + DAY + ")\\s*/\\s*(" + DAY + ")\\s*")), reference(part.of())))
                    : Layout.isSource(part.of()) ? source(part.of()) : reference(part.of());
        }
        if (kind == Kind.SCOPE) {
            return anyOf(List.of(reference("Text", plainText()), list(reference("Text", plainText())).put("minItems", 1)));
        }
        return kind == Kind.DAY ? reference("Day", pattern(DAY)) : kind == Kind.NUMBER ? reference("Number", numeric("-?[0-9]{1,15}([.][0-9]{1,6})?|none|[?]|unknown"))
                : kind == Kind.MOMENT ? reference("Moment", pattern(MOMENT)) : kind == Kind.TERM ? reference("Term", pattern(TERM)) : reference("Text", plainText());
    }

    private JsonNode source(FactType<?> type) {
        JsonNode kinds = value(type.property("kinds").orElseThrow().kind(), false);
        JsonNode one = kinds.get("anyOf").get(0).get("items");
        return anyOf(List.of(one, kinds.get("anyOf").get(0), reference(type)));
    }

    // ---- pieces

    private ObjectNode reference(FactType<?> type) {
        if (!definitions.containsKey(type.name())) {
            definitions.put(type.name(), NODES.objectNode());
            definitions.put(type.name(), object(type));
        }
        return RecordForm.reference(type.name());
    }

    private ObjectNode reference(String name, ObjectNode definition) {
        definitions.put(name, definition);
        return RecordForm.reference(name);
    }

    private static ObjectNode choices(Class<?> type, boolean unknownToo) {
        return words(Arrays.stream(type.getEnumConstants()).map(Choice.class::cast).filter(choice -> unknownToo || choice.isKnown())
                .map(Choice::written).toList());
    }

    private static ObjectNode listed(Class<?> type) {
        ObjectNode words = choices(type, false);
        ((ArrayNode) words.get("enum")).add(Layout.MAYBE_MORE);
        return words;
    }

    private static ObjectNode words(Collection<String> words) {
        ObjectNode schema = NODES.objectNode();
        ArrayNode all = schema.putArray("enum");
        words.forEach(all::add);
        return schema;
    }

    private static ObjectNode unknown() {
        return words(List.of("unknown", "?"));
    }

    private static ObjectNode list(JsonNode items) {
        return NODES.objectNode().put("type", "array").set("items", items);
    }

    private static ObjectNode anyOf(List<JsonNode> schemas) {
        ObjectNode schema = NODES.objectNode();
        ArrayNode all = schema.putArray("anyOf");
        schemas.stream().distinct().forEach(all::add);
        return schema;
    }

    // Programs that give plain words a type of their own read 5.2 as a number; the reader takes it as written.
    private static ObjectNode plainText() {
        ObjectNode schema = NODES.objectNode();
        schema.putArray("type").add("string").add("number");
        return schema.put("minLength", 1);
    }

    private static ObjectNode pattern(String pattern) {
        return NODES.objectNode().put("type", "string").put("pattern", "^(" + pattern + ")$");
    }

    private static ObjectNode numeric(String pattern) {
        ObjectNode schema = NODES.objectNode();
        schema.putArray("type").add("string").add("number");
        return schema.put("pattern", "^(" + pattern + ")$");
    }
}
