package org.visarules.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.visarules.fact.Listed;
import org.visarules.fact.Window;
import org.visarules.formats.text.Item;
import org.visarules.formats.text.Problems;
import org.visarules.schema.Property;

/** Reads entries of registers, by the name of the register. */
public final class RegisterReader {

    private static final Property<?> REGISTER = Listed.TYPE.property("register").orElseThrow();

    private RegisterReader() {
    }

    /**
     * The entries that a tree stands for, in its order; without what could not be read.
     *
     * @param problems where mistakes are added
     */
    public static List<Listed> read(Item item, Problems problems) {
        List<Listed> entries = new ArrayList<>();
        if (!(item instanceof Item.Mapping registers)) {
            problems.add(item.spot(), "The names of registers with lists are written here.", "Write for example {CITED-STANDARDS: [{standard: …, window: …}]}.");
            return entries;
        }
        FactReader facts = new FactReader(problems);
        for (Map.Entry<String, Item.Entry> register : registers.entries().entrySet()) {
            if (!(register.getValue().value() instanceof Item.Sequence sequence)) {
                problems.add(register.getValue().value().spot(), "A list is written here.", "Begin each element with '- '.");
                continue;
            }
            for (Item element : sequence.items()) {
                if (!(element instanceof Item.Mapping keys)) {
                    problems.add(element.spot(), "An entry is keys with values.", "Write for example {standard: …, window: …}.");
                } else if (keys.entries().containsKey(REGISTER.name())) {
                    problems.add(keys.entries().get(REGISTER.name()).key(), "The register is named above its entries.", "Remove the key.");
                } else {
                    entries.add(entry(register.getKey(), keys, facts, problems));
                }
            }
        }
        return entries;
    }

    private static Listed entry(String register, Item.Mapping keys, FactReader facts, Problems problems) {
        Listed read = facts.composite(Listed.TYPE, keys, Set.of());
        Window window = read.getWindow();
        if (!keys.entries().containsKey("window") || !window.getFirstDay().isKnown() || !window.getLastDay().isKnown()) {
            problems.add(keys.spot(), "The entry does not say on which days it holds.", "Write for example 'window: 2027-06-01/none'.");
        }
        return read.withRaw(REGISTER.index(), register);
    }
}
