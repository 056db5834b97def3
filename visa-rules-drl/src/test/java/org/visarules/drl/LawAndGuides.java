package org.visarules.drl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.visarules.formats.text.Item;
import org.visarules.formats.text.Problems;
import org.visarules.formats.text.TreeReader;

/** What two guides say and the texts say otherwise: a file of groups of rows. */
final class LawAndGuides {

    /** The guide that says it. */
    enum Guide {
        PRODUCT, AUDIT
    }

    /**
     * A statement of a guide.
     *
     * @param ids its ids: rows of fact sheets, or {@code guides/...}
     * @param guide the guide
     * @param title what is so, in a few words
     * @param claim what the guide says
     * @param text what the text says
     * @param cites requirements, definitions, rules, parameters or registers whose citation is that of the text
     * @param does what the packs do about it
     * @param cases cases that show it, as pack, slash, unit, slash, name
     * @param reason why no case can show it; empty if one does
     */
    record Row(List<String> ids, Guide guide, String title, String claim, String text, List<String> cites, String does, List<String> cases, String reason) {

        String name() {
            return ids.isEmpty() ? title : ids.get(0);
        }
    }

    /** Rows about one subject. */
    record Group(String title, List<Row> rows) {
    }

    private static final List<String> KEYS = List.of("ids", "guide", "title", "claim", "text", "cites", "does", "cases", "reason");

    private final Problems problems;

    private LawAndGuides(Problems problems) {
        this.problems = problems;
    }

    /** The groups of a file; a mistake refuses it. */
    static List<Group> read(String file, String text) {
        Problems problems = new Problems(file);
        LawAndGuides reader = new LawAndGuides(problems);
        List<Group> groups = new ArrayList<>();
        TreeReader.read(text, problems).ifPresent(root -> {
            for (Item group : reader.list(reader.keys(root, List.of("groups")), "groups")) {
                Map<String, Item> keys = reader.keys(group, List.of("title", "rows"));
                groups.add(new Group(reader.text(keys, "title"), reader.list(keys, "rows").stream().map(reader::row).toList()));
            }
        });
        problems.refuse();
        return groups;
    }

    private Row row(Item item) {
        Map<String, Item> keys = keys(item, KEYS);
        return new Row(texts(keys, "ids"), guide(item, text(keys, "guide")), text(keys, "title"), text(keys, "claim"), text(keys, "text"), texts(keys, "cites"),
                text(keys, "does"), texts(keys, "cases"), text(keys, "reason"));
    }

    private Guide guide(Item item, String word) {
        try {
            return Guide.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            problems.add(item.spot(), "A guide is 'product' or 'audit', and not '" + word + "'.", "Write 'guide: product'.");
            return Guide.PRODUCT;
        }
    }

    private Map<String, Item> keys(Item item, List<String> known) {
        Map<String, Item> keys = new LinkedHashMap<>();
        if (!(item instanceof Item.Mapping mapping)) {
            problems.add(item.spot(), "Here stand keys with values.", "Write them: " + String.join(", ", known) + ".");
            return keys;
        }
        mapping.entries().forEach((key, entry) -> {
            if (!known.contains(key)) {
                problems.add(entry.key(), "There is no key '" + key + "'.", "Write one of: " + String.join(", ", known) + ".");
            }
            keys.put(key, entry.value());
        });
        return keys;
    }

    private List<Item> list(Map<String, Item> keys, String key) {
        Item item = keys.get(key);
        if (item instanceof Item.Sequence sequence) {
            return sequence.items();
        }
        if (item != null) {
            problems.add(item.spot(), "'" + key + "' is a list.", "Begin each item with a dash.");
        }
        return List.of();
    }

    private String text(Map<String, Item> keys, String key) {
        return keys.containsKey(key) ? text(keys.get(key)) : "";
    }

    private List<String> texts(Map<String, Item> keys, String key) {
        return list(keys, key).stream().map(this::text).toList();
    }

    private String text(Item item) {
        if (item instanceof Item.Scalar scalar) {
            return scalar.text().strip();
        }
        problems.add(item.spot(), "Here stands a text.", "Write one.");
        return "";
    }
}
