package org.visarules.authoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.visarules.formats.text.Item;
import org.visarules.formats.text.Nearest;
import org.visarules.formats.text.Problems;
import org.visarules.formats.text.TreeReader;

/** A manifest as keys that are asked for one by one. Nothing is guessed, and mistakes go to the file. */
final class Yaml {

    private final SourceFile file;

    private Yaml(SourceFile file) {
        this.file = file;
    }

    /** The mapping that the file is; nothing if it is none. */
    static Optional<Mapping> read(SourceFile file) {
        if (file.text().isBlank()) {
            file.whole("the file is empty", "begin with 'pack: ' and the name of the pack");
            return Optional.empty();
        }
        Problems problems = new Problems(file.path());
        Optional<Item> root = TreeReader.read(file.text(), problems);
        problems.all().forEach(problem -> file.at(problem.line(), problem.column(), problem.message(), problem.proposal()));
        return root.flatMap(item -> new Yaml(file).mapping(item, "the file"));
    }

    private void at(Item.Spot spot, String message, String proposal) {
        file.at(spot.line(), spot.column(), message, proposal);
    }

    private Optional<Mapping> mapping(Item item, String what) {
        if (item instanceof Item.Mapping written) {
            return Optional.of(new Mapping(written, what));
        }
        at(item.spot(), what + " must be a mapping", "write 'key: value' pairs");
        return Optional.empty();
    }

    /** A mapping whose keys are asked for one by one. */
    final class Mapping {

        private final Item.Mapping written;
        private final String what;
        private final Map<String, Item.Entry> entries;
        private final Set<String> misspelt = new HashSet<>();
        private boolean odd;

        private Mapping(Item.Mapping written, String what) {
            this.written = written;
            this.what = what;
            this.entries = written.entries();
        }

        /** Reports keys other than these, and missing ones of the first unless another key seems to mean them. */
        Mapping keys(List<String> required, List<String> optional) {
            List<String> known = new ArrayList<>(required);
            known.addAll(optional);
            entries.forEach((key, entry) -> {
                if (!known.contains(key)) {
                    odd = true;
                    Nearest.of(key, known).ifPresent(misspelt::add);
                    at(entry.key(), "no key '" + key + "' in " + what, Proposal.nearest(key, known));
                }
            });
            for (String key : required) {
                if (!has(key) && !misspelt.contains(key)) {
                    at(written.spot(), "'" + key + "' is missing in " + what, "");
                }
            }
            return this;
        }

        boolean has(String key) {
            return entries.containsKey(key);
        }

        /** Whether the key is there, or one that was reported and seems to mean it. */
        boolean means(String key) {
            return has(key) || misspelt.contains(key);
        }

        /** Whether a key was reported that is none of those asked for. */
        boolean hasOddKey() {
            return odd;
        }

        Set<String> names() {
            return entries.keySet();
        }

        void problemAtKey(String key, String message, String proposal) {
            at(entries.get(key).key(), message, proposal);
        }

        void problemAtValue(String key, String message, String proposal) {
            at(entries.get(key).value().spot(), message, proposal);
        }

        int offsetOfKey(String key) {
            Item.Spot spot = entries.get(key).key();
            return file.offset(spot.line(), spot.column());
        }

        /** A text that is not empty; nothing if it is missing or faulty. */
        Optional<String> text(String key) {
            Item.Entry entry = entries.get(key);
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
            Item.Entry entry = entries.get(key);
            return entry == null ? Optional.empty() : mapping(entry.value(), "'" + key + "'");
        }

        List<Mapping> mappings(String key) {
            List<Mapping> found = new ArrayList<>();
            for (Item item : sequence(key)) {
                mapping(item, "an entry of '" + key + "'").ifPresent(found::add);
            }
            return found;
        }

        List<String> texts(String key) {
            List<String> found = new ArrayList<>();
            for (Item item : sequence(key)) {
                scalar(item, "an entry of '" + key + "'").ifPresent(found::add);
            }
            return found;
        }

        private List<Item> sequence(String key) {
            Item.Entry entry = entries.get(key);
            if (entry == null) {
                return List.of();
            }
            if (entry.value() instanceof Item.Sequence sequence) {
                return sequence.items();
            }
            at(entry.value().spot(), "'" + key + "' must be a list", "write [ … ], or lines that begin with '- '");
            return List.of();
        }

        private Optional<String> scalar(Item value, String name) {
            if (!(value instanceof Item.Scalar scalar)) {
                at(value.spot(), name + " must be a text", "");
                return Optional.empty();
            }
            if (scalar.text().isBlank()) {
                at(value.spot(), name + " is empty", "");
                return Optional.empty();
            }
            return Optional.of(scalar.text().strip());
        }
    }
}
