package org.visarules.formats;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.visarules.formats.text.Item;
import org.visarules.formats.text.Nearest;
import org.visarules.formats.text.Problems;
import org.visarules.rule.Phrase;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The JSON form of records: one key per component, in their order, so that a component can be neither forgotten nor
 * added unseen. A day that bounds nothing is written {@code open}: as the first day of its record it stands for
 * {@link LocalDate#MIN}, as a later one for {@link LocalDate#MAX}.
 */
final class RecordForm {

    static final String OPEN = "open";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private RecordForm() {
    }

    // ---- writing

    static ObjectNode written(Record value) {
        ObjectNode object = NODES.objectNode();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            object.set(component.getName(), written(component, component(value, component)));
        }
        return object;
    }

    private static Object component(Record value, RecordComponent component) {
        try {
            return component.getAccessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("A component of a decision is public", e);
        }
    }

    private static JsonNode written(RecordComponent component, Object value) {
        if (value instanceof LocalDate day) {
            return NODES.textNode(day.equals(openDay(component)) ? OPEN : day.toString());
        }
        if (value instanceof List<?> list) {
            ArrayNode array = NODES.arrayNode();
            list.forEach(element -> array.add(written(component, element)));
            return array;
        }
        if (value instanceof Record inner) {
            return written(inner);
        }
        if (value instanceof Phrase phrase) {
            return NODES.objectNode().put("en", phrase.english()).put("fr", phrase.french());
        }
        if (value instanceof Enum<?> constant) {
            return NODES.textNode(written(constant));
        }
        if (value instanceof Integer number) {
            return NODES.numberNode(number);
        }
        if (value instanceof Boolean bool) {
            return NODES.booleanNode(bool);
        }
        if (value instanceof String text) {
            return NODES.textNode(text);
        }
        throw new IllegalStateException("There is no JSON form of " + component);
    }

    static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static LocalDate openDay(RecordComponent component) {
        RecordComponent first = Arrays.stream(component.getDeclaringRecord().getRecordComponents())
                .filter(other -> other.getType() == LocalDate.class).findFirst().orElse(component);
        return first.getName().equals(component.getName()) ? LocalDate.MIN : LocalDate.MAX;
    }

    // ---- reading

    /** A record read from its form; nothing if a part of it is wrong, which is then reported. */
    static <R extends Record> Optional<R> read(Class<R> type, Item item, Set<String> callersKeys, Problems problems) {
        if (!(item instanceof Item.Mapping mapping)) {
            problems.add(item.spot(), "Keys with values are written here.");
            return Optional.empty();
        }
        RecordComponent[] components = type.getRecordComponents();
        List<String> names = Arrays.stream(components).map(RecordComponent::getName).toList();
        refuseOthers(mapping, names, callersKeys, problems);
        Object[] values = new Object[components.length];
        boolean whole = true;
        for (int i = 0; i < components.length; i++) {
            Item.Entry entry = mapping.entries().get(names.get(i));
            if (entry == null) {
                problems.add(mapping.spot(), "The key '" + names.get(i) + "' is missing.");
                whole = false;
                continue;
            }
            Optional<Object> value = read(components[i], components[i].getGenericType(), entry.value(), problems);
            whole &= value.isPresent();
            values[i] = value.orElse(null);
        }
        return whole ? Optional.of(made(type, components, values)) : Optional.empty();
    }

    static void refuseOthers(Item.Mapping mapping, List<String> names, Set<String> callersKeys, Problems problems) {
        for (Map.Entry<String, Item.Entry> entry : mapping.entries().entrySet()) {
            if (!names.contains(entry.getKey()) && !callersKeys.contains(entry.getKey())) {
                problems.add(entry.getValue().key(), "There is no such key here.", Nearest.proposal(entry.getKey(), names));
            }
        }
    }

    private static <R extends Record> R made(Class<R> type, RecordComponent[] components, Object[] values) {
        try {
            Constructor<R> constructor = type.getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The records of a decision are public and take what they hold", e);
        }
    }

    private static Optional<Object> read(RecordComponent component, Type type, Item item, Problems problems) {
        if (type instanceof ParameterizedType list) {
            if (!(item instanceof Item.Sequence sequence)) {
                problems.add(item.spot(), "A list is written here.");
                return Optional.empty();
            }
            List<Object> elements = new ArrayList<>();
            sequence.items().forEach(element -> read(component, list.getActualTypeArguments()[0], element, problems).ifPresent(elements::add));
            return elements.size() == sequence.items().size() ? Optional.of(elements) : Optional.empty();
        }
        Class<?> simple = (Class<?>) type;
        if (simple == Phrase.class) {
            return phrase(item, problems);
        }
        if (simple.isRecord()) {
            return read(simple.asSubclass(Record.class), item, Set.of(), problems).map(record -> record);
        }
        if (!(item instanceof Item.Scalar scalar)) {
            problems.add(item.spot(), "One value is written here.");
            return Optional.empty();
        }
        Optional<Object> value = scalar(component, simple, scalar);
        if (value.isEmpty()) {
            problems.add(item.spot(), "'" + scalar.text() + "' is " + (simple == String.class ? "no text in quotes" : "no " + called(simple)) + ".",
                    simple.isEnum() ? Nearest.proposal(scalar.text(), words(simple)) : "");
        }
        return value;
    }

    private static Optional<Object> scalar(RecordComponent component, Class<?> type, Item.Scalar scalar) {
        String text = scalar.text();
        if (type == int.class) {
            return scalar.plain() && text.matches("0|[1-9][0-9]{0,8}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
        }
        if (type == boolean.class) {
            return scalar.plain() && (text.equals("true") || text.equals("false")) ? Optional.of(Boolean.valueOf(text)) : Optional.empty();
        }
        if (scalar.plain()) {
            return Optional.empty();
        }
        if (type == LocalDate.class) {
            try {
                return Optional.of(text.equals(OPEN) ? openDay(component) : LocalDate.parse(text));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants()).filter(constant -> written((Enum<?>) constant).equals(text)).findFirst().map(constant -> constant);
        }
        return Optional.of(text);
    }

    private static Optional<Object> phrase(Item item, Problems problems) {
        if (item instanceof Item.Mapping mapping && mapping.entries().keySet().equals(Set.of("en", "fr"))
                && mapping.entries().get("en").value() instanceof Item.Scalar english
                && mapping.entries().get("fr").value() instanceof Item.Scalar french && !english.plain() && !french.plain()) {
            return Optional.of(Phrase.of(english.text(), french.text()));
        }
        problems.add(item.spot(), "A sentence is written here in both languages.", "Write {\"en\": \"…\", \"fr\": \"…\"}.");
        return Optional.empty();
    }

    private static String called(Class<?> type) {
        return type == int.class ? "whole number" : type == boolean.class ? "true or false" : type == LocalDate.class ? "day in quotes"
                : type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    static List<String> words(Class<?> enumeration) {
        return Arrays.stream(enumeration.getEnumConstants()).map(constant -> written((Enum<?>) constant)).toList();
    }

    // ---- schema

    /** The definitions of a record's JSON Schema, with those of every record and enumeration in it, by name. */
    static Map<String, JsonNode> definitions(Class<?> type) {
        Map<String, JsonNode> definitions = new TreeMap<>();
        define(type, definitions);
        return definitions;
    }

    private static void define(Class<?> type, Map<String, JsonNode> definitions) {
        if (definitions.containsKey(name(type))) {
            return;
        }
        if (type.isEnum()) {
            ArrayNode words = NODES.arrayNode();
            words(type).forEach(words::add);
            definitions.put(name(type), NODES.objectNode().<ObjectNode>set("enum", words));
            return;
        }
        definitions.put(name(type), NODES.objectNode());
        definitions.put(name(type), object(properties(type, definitions)));
    }

    /** The shape of each component of a record, by its name. */
    static ObjectNode properties(Class<?> type, Map<String, JsonNode> definitions) {
        ObjectNode properties = NODES.objectNode();
        for (RecordComponent component : type.getRecordComponents()) {
            properties.set(component.getName(), shape(component.getGenericType(), definitions));
        }
        return properties;
    }

    /** The properties of a document: its format, then the components of a record. */
    static ObjectNode document(String format, Class<?> type, Map<String, JsonNode> definitions) {
        ObjectNode document = format(format);
        document.setAll(properties(type, definitions));
        return document;
    }

    /** The properties of a document of which nothing but the format is said yet. */
    static ObjectNode format(String format) {
        ObjectNode properties = NODES.objectNode();
        properties.putObject(DecisionJson.FORMAT_KEY).put("const", format);
        return properties;
    }

    /** A schema (draft 2020-12) as JSON text: what it is called, what it says, and the definitions that this mentions. */
    static String schema(String format, String title, ObjectNode shape, Map<String, JsonNode> definitions) {
        ObjectNode root = schema(format, title);
        root.setAll(shape);
        root.set("$defs", NODES.objectNode().setAll(definitions));
        return Json.text(root);
    }

    /** A schema that only says what it is called. */
    static ObjectNode schema(String format, String title) {
        return NODES.objectNode().put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", "urn:" + format.replace('/', ':')).put("title", title);
    }

    /** An object with exactly these keys. */
    static ObjectNode object(ObjectNode properties) {
        ArrayNode required = NODES.arrayNode();
        properties.fieldNames().forEachRemaining(required::add);
        ObjectNode object = NODES.objectNode().put("type", "object");
        object.set("properties", properties);
        object.set("required", required);
        return object.put("additionalProperties", false);
    }

    static JsonNode shape(Type type, Map<String, JsonNode> definitions) {
        if (type instanceof ParameterizedType list) {
            return NODES.objectNode().put("type", "array").set("items", shape(list.getActualTypeArguments()[0], definitions));
        }
        Class<?> simple = (Class<?>) type;
        if (simple == Phrase.class) {
            definitions.computeIfAbsent("Phrase", name -> object(NODES.objectNode()
                    .<ObjectNode>set("en", NODES.objectNode().put("type", "string"))
                    .set("fr", NODES.objectNode().put("type", "string"))));
            return reference("Phrase");
        }
        if (simple == LocalDate.class) {
            definitions.computeIfAbsent("Day", name -> NODES.objectNode().put("type", "string")
                    .put("pattern", "^(open|[0-9]{4}-[0-9]{2}-[0-9]{2}|[+-][0-9]{4,9}-[0-9]{2}-[0-9]{2})$"));
            return reference("Day");
        }
        if (simple == String.class || simple == boolean.class || simple == int.class || simple == Integer.class) {
            return NODES.objectNode().put("type", simple == String.class ? "string" : simple == boolean.class ? "boolean" : "integer");
        }
        define(simple, definitions);
        return reference(name(simple));
    }

    static ObjectNode reference(String name) {
        return NODES.objectNode().put("$ref", "#/$defs/" + name);
    }

    // An enumeration inside a record may share its name with another: MissingFact.Kind, Warning.Kind.
    private static String name(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return outer == null ? type.getSimpleName() : outer.getSimpleName() + type.getSimpleName();
    }
}
