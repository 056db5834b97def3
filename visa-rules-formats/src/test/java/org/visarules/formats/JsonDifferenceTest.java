package org.visarules.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

class JsonDifferenceTest {

    private static Optional<JsonDifference> between(String first, String second) {
        return JsonDifference.of(first.replace('\'', '"'), second.replace('\'', '"'));
    }

    @Test
    void theFirstDifferenceIsToldWithItsPathAndBothValues() {
        assertThat(between("{'a': 1, 'b': [{'c': 'x'}, 2]}", "{'a': 1, 'b': [{'c': 'y'}, 3]}")).contains(new JsonDifference("b[0].c", "\"x\"", "\"y\""));
        assertThat(between("{'a': [1, 2]}", "{'a': [1]}")).contains(new JsonDifference("a[1]", "2", ""));
        assertThat(between("{'a': [1]}", "{'a': [1, {'b': []}]}")).contains(new JsonDifference("a[1]", "", "{\"b\":[]}"));
        assertThat(between("{'a': 1}", "{'b': 1}")).contains(new JsonDifference("a", "1", ""));
        assertThat(between("{'a': 1}", "{'a': 1, 'b': true}")).contains(new JsonDifference("b", "", "true"));
        assertThat(between("{'a': '1'}", "{'a': 1}")).contains(new JsonDifference("a", "\"1\"", "1"));
        assertThat(between("{'a': {}}", "{'a': []}")).contains(new JsonDifference("a", "{}", "[]"));
        assertThat(between("1", "2")).contains(new JsonDifference("", "1", "2"));
    }

    @Test
    void blanksAndTheOrderOfKeysAreNoDifference() {
        assertThat(between("{'a': 1,\r\n 'b': 'x'}", "{'b':'x','a':1}")).isEmpty();
    }

    /** Every value of a text in turn is changed, left out or doubled: it is found, in its place. */
    @Test
    void whateverIsChangedIsFoundWhereItStands() {
        Random random = new Random(9);
        String text = DecisionJson.write(new RandomDecisions(9).next());
        List<String> paths = new ArrayList<>();
        paths("", Json.tree(text), paths);
        assertThat(paths).hasSizeGreaterThan(50);
        for (String path : paths) {
            JsonNode changed = Json.tree(text);
            change(changed, "", path, random);
            Optional<JsonDifference> found = JsonDifference.of(text, Json.text(changed));
            assertThat(found).as(path).isPresent();
            assertThat(found.get().path()).as(path).startsWith(path.replaceAll("\\[[0-9]+]$", ""));
        }
    }

    private static void paths(String path, JsonNode node, List<String> paths) {
        if (node.isObject()) {
            node.fieldNames().forEachRemaining(key -> {
                String below = path.isEmpty() ? key : path + "." + key;
                paths.add(below);
                paths(below, node.get(key), paths);
            });
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            paths.add(path + "[" + i + "]");
            paths(path + "[" + i + "]", node.get(i), paths);
        }
    }

    private static void change(JsonNode node, String at, String path, Random random) {
        if (node instanceof ObjectNode object) {
            List<String> keys = new ArrayList<>();
            object.fieldNames().forEachRemaining(keys::add);
            for (String key : keys) {
                String below = at.isEmpty() ? key : at + "." + key;
                if (below.equals(path)) {
                    if (random.nextBoolean()) {
                        object.put(key, "another value");
                    } else {
                        object.remove(key);
                    }
                } else {
                    change(object.path(key), below, path, random);
                }
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = array.size() - 1; i >= 0; i--) {
                String below = at + "[" + i + "]";
                if (below.equals(path)) {
                    if (random.nextBoolean()) {
                        array.insert(i, "another value");
                    } else {
                        array.remove(i);
                    }
                } else {
                    change(array.get(i), below, path, random);
                }
            }
        }
    }
}
