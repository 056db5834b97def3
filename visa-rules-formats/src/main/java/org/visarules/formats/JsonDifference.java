package org.visarules.formats;

import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The first place at which two JSON texts say something else, in the order of the first.
 *
 * @param path by keys: {@code decision.findings[0].verdict}; empty for the whole
 * @param first what the first says there, as JSON on one line; empty if nothing stands there
 * @param second what the second says there, as JSON on one line; empty if nothing stands there
 */
public record JsonDifference(String path, String first, String second) {

    /**
     * The first difference; nothing if they differ in blanks alone.
     *
     * @param first JSON as this library writes it
     * @param second JSON as this library writes it
     */
    public static Optional<JsonDifference> of(String first, String second) {
        return of("", Json.tree(first), Json.tree(second));
    }

    private static Optional<JsonDifference> of(String path, JsonNode first, JsonNode second) {
        if (first.isObject() && second.isObject()) {
            return ofObjects(path, first, second);
        }
        if (first.isArray() && second.isArray()) {
            return ofArrays(path, first, second);
        }
        return first.equals(second) ? Optional.empty() : Optional.of(new JsonDifference(path, first.toString(), second.toString()));
    }

    private static Optional<JsonDifference> ofObjects(String path, JsonNode first, JsonNode second) {
        for (Iterator<Map.Entry<String, JsonNode>> entries = first.fields(); entries.hasNext();) {
            Map.Entry<String, JsonNode> entry = entries.next();
            String place = place(path, entry.getKey());
            Optional<JsonDifference> found = second.has(entry.getKey()) ? of(place, entry.getValue(), second.get(entry.getKey()))
                    : Optional.of(new JsonDifference(place, entry.getValue().toString(), ""));
            if (found.isPresent()) {
                return found;
            }
        }
        for (Iterator<String> keys = second.fieldNames(); keys.hasNext();) {
            String key = keys.next();
            if (!first.has(key)) {
                return Optional.of(new JsonDifference(place(path, key), "", second.get(key).toString()));
            }
        }
        return Optional.empty();
    }

    private static Optional<JsonDifference> ofArrays(String path, JsonNode first, JsonNode second) {
        for (int i = 0; i < Math.max(first.size(), second.size()); i++) {
            String place = path + "[" + i + "]";
            Optional<JsonDifference> found = i >= second.size() ? Optional.of(new JsonDifference(place, first.get(i).toString(), ""))
                    : i >= first.size() ? Optional.of(new JsonDifference(place, "", second.get(i).toString())) : of(place, first.get(i), second.get(i));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static String place(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
