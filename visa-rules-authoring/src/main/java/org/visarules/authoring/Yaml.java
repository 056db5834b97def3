package org.visarules.authoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads YAML strictly: every value at its place, nothing guessed, no references, no depth. Mistakes go to the file. */
final class Yaml {

    private static final int DEEPEST = 8;

    private final SourceFile file;

    private Yaml(SourceFile file) {
        this.file = file;
    }

    /** The mapping that the file is; nothing if it is none. */
    static Optional<Mapping> read(SourceFile file) {
        Yaml yaml = new Yaml(file);
        LoadSettings settings = LoadSettings.builder().setLabel(file.path()).build();
        try {
            if (!yaml.isPlain(new Parse(settings).parseString(file.text()))) {
                return Optional.empty();
            }
            Optional<Node> root = new Compose(settings).composeString(file.text());
            if (root.isEmpty()) {
                file.whole("the file is empty", "begin with 'pack: ' and the name of the pack");
                return Optional.empty();
            }
            return yaml.mapping(root.get(), "the file");
        } catch (MarkedYamlEngineException e) {
            Mark mark = e.getProblemMark().or(e::getContextMark).orElse(null);
            if (mark == null) {
                file.whole("the file is no YAML", e.getProblem());
            } else {
                file.at(mark.getLine() + 1, mark.getColumn() + 1, "this is no YAML: " + e.getProblem(), "");
            }
        } catch (YamlEngineException e) {
            file.whole("the file is no YAML", "");
        }
        return Optional.empty();
    }

    private boolean isPlain(Iterable<Event> events) {
        int depth = 0;
        int documents = 0;
        for (Event event : events) {
            switch (event.getEventId()) {
                case MappingStart, SequenceStart -> depth++;
                case MappingEnd, SequenceEnd -> depth--;
                case DocumentStart -> documents++;
                default -> { }
            }
            boolean reference = event.getEventId() == Event.ID.Alias || event instanceof NodeEvent node && node.getAnchor().isPresent();
            if (reference || depth > DEEPEST || documents > 1) {
                Mark mark = event.getStartMark().orElseThrow();
                file.at(mark.getLine() + 1, mark.getColumn() + 1, reference ? "YAML references (& and *) may not stand in a manifest"
                        : documents > 1 ? "a second document" : "more than " + DEEPEST + " levels inside one another",
                        reference ? "write the value out" : "remove it");
                return false;
            }
        }
        return true;
    }

    private void at(Node node, String message, String proposal) {
        Mark mark = node.getStartMark().orElseThrow();
        file.at(mark.getLine() + 1, mark.getColumn() + 1, message, proposal);
    }

    private Optional<Mapping> mapping(Node node, String what) {
        if (!(node instanceof MappingNode written)) {
            at(node, what + " must be a mapping", "write 'key: value' pairs");
            return Optional.empty();
        }
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : written.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                at(tuple.getKeyNode(), "a key must be a word", "");
            } else if (entries.putIfAbsent(key.getValue(), new Entry(key, tuple.getValueNode())) != null) {
                at(key, "'" + key.getValue() + "' stands twice", "remove one");
            }
        }
        return Optional.of(new Mapping(written, what, entries));
    }

    private record Entry(ScalarNode key, Node value) {
    }

    /** A mapping whose keys are asked for one by one. */
    final class Mapping {

        private final MappingNode node;
        private final String what;
        private final Map<String, Entry> entries;

        private Mapping(MappingNode node, String what, Map<String, Entry> entries) {
            this.node = node;
            this.what = what;
            this.entries = entries;
        }

        /** Reports keys other than these, and missing ones of the first. */
        Mapping keys(List<String> required, List<String> optional) {
            List<String> known = new ArrayList<>(required);
            known.addAll(optional);
            for (Entry entry : entries.values()) {
                if (!known.contains(entry.key().getValue())) {
                    at(entry.key(), "no key '" + entry.key().getValue() + "' in " + what, Nearest.proposal(entry.key().getValue(), known));
                }
            }
            for (String key : required) {
                if (!entries.containsKey(key)) {
                    at(node, "'" + key + "' is missing in " + what, "");
                }
            }
            return this;
        }

        boolean has(String key) {
            return entries.containsKey(key);
        }

        Set<String> names() {
            return entries.keySet();
        }

        void problemAtKey(String key, String message, String proposal) {
            at(entries.get(key).key(), message, proposal);
        }

        void problemAtValue(String key, String message, String proposal) {
            at(entries.get(key).value(), message, proposal);
        }

        int offsetOfKey(String key) {
            Mark mark = entries.get(key).key().getStartMark().orElseThrow();
            return file.offset(mark.getLine() + 1, mark.getColumn() + 1);
        }

        /** A text that is not empty; nothing if it is missing or faulty. */
        Optional<String> text(String key) {
            Entry entry = entries.get(key);
            return entry == null ? Optional.empty() : scalar(entry.value(), "'" + key + "'");
        }

        /** A text as something else; what the function throws is what is wrong with it. */
        <V> Optional<V> value(String key, Function<String, V> reader) {
            Optional<String> text = text(key);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            try {
                return Optional.of(reader.apply(text.get()));
            } catch (IllegalArgumentException e) {
                problemAtValue(key, e.getMessage(), "");
                return Optional.empty();
            }
        }

        Optional<Mapping> inner(String key) {
            Entry entry = entries.get(key);
            return entry == null ? Optional.empty() : mapping(entry.value(), "'" + key + "'");
        }

        List<Mapping> mappings(String key) {
            List<Mapping> found = new ArrayList<>();
            for (Node item : sequence(key)) {
                mapping(item, "an entry of '" + key + "'").ifPresent(found::add);
            }
            return found;
        }

        List<String> texts(String key) {
            List<String> found = new ArrayList<>();
            for (Node item : sequence(key)) {
                scalar(item, "an entry of '" + key + "'").ifPresent(found::add);
            }
            return found;
        }

        private List<Node> sequence(String key) {
            Entry entry = entries.get(key);
            if (entry == null) {
                return List.of();
            }
            if (entry.value() instanceof SequenceNode sequence) {
                return sequence.getValue();
            }
            at(entry.value(), "'" + key + "' must be a list", "write [ … ], or lines that begin with '- '");
            return List.of();
        }

        private Optional<String> scalar(Node value, String name) {
            if (!(value instanceof ScalarNode scalar)) {
                at(value, name + " must be a text", "");
                return Optional.empty();
            }
            if (scalar.getValue().isBlank()) {
                at(value, name + " is empty", "");
                return Optional.empty();
            }
            return Optional.of(scalar.getValue().strip());
        }
    }
}
