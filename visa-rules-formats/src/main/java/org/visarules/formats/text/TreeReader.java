package org.visarules.formats.text;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML 1.2 or JSON text as a tree. Refused: anchors, aliases, tags, duplicate keys, keys that are no text, more
 * than one document, values nested deeper than {@link #DEPTH}.
 */
public final class TreeReader {

    /** How deep values may be nested. */
    public static final int DEPTH = 32;

    private static final Item.Spot START = new Item.Spot(1, 1, "");

    // The text was left behind in the middle; what was found so far is reported.
    private static final class Abandoned extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Abandoned() {
            super(null, null, false, false);
        }
    }

    private final Problems problems;
    private final Iterator<Event> events;

    private TreeReader(String text, Problems problems) {
        this.problems = problems;
        // JSON may be indented by tabs, which YAML refuses; between brackets a blank says the same.
        boolean bracketed = text.stripLeading().startsWith("{") || text.stripLeading().startsWith("[");
        LoadSettings settings = LoadSettings.builder().setLabel(problems.file()).setCodePointLimit(TextFiles.LIMIT).build();
        this.events = new Parse(settings).parseString(bracketed ? text.replace('\t', ' ') : text).iterator();
    }

    /**
     * Reads a text.
     *
     * @return the tree, or nothing if the text is not readable at all; mistakes are added to the problems either way
     */
    public static Optional<Item> read(String text, Problems problems) {
        if (text.length() > TextFiles.LIMIT) {
            throw TextFiles.tooLarge(problems.file());
        }
        try {
            return new TreeReader(text, problems).document();
        } catch (Abandoned e) {
            return Optional.empty();
        } catch (MarkedYamlEngineException e) {
            unreadable(e, problems);
            return Optional.empty();
        } catch (ReaderException e) {
            String before = text.substring(0, Math.min(text.length(), text.offsetByCodePoints(0, Math.min(e.getPosition(), text.codePointCount(0, text.length())))));
            int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
            problems.add(new Item.Spot(line, before.length() - before.lastIndexOf('\n'), ""),
                    String.format(Locale.ROOT, "The character U+%04X is not allowed here.", e.getCodePoint()), "Is this a text file?");
            return Optional.empty();
        } catch (YamlEngineException e) {
            problems.add(START, "This is neither YAML nor JSON: " + e.getMessage());
            return Optional.empty();
        }
    }

    private static void unreadable(MarkedYamlEngineException e, Problems problems) {
        Item.Spot spot = e.getProblemMark().or(e::getContextMark).map(mark -> spot(mark, "")).orElse(START);
        String problem = e.getProblem();
        if (problem != null && problem.contains("TAB")) {
            problems.add(spot, "A tab stands here.", "Indent with spaces.");
        } else {
            problems.add(spot, "This is neither YAML nor JSON: " + problem + ".", "Check indentation, quotes and brackets here and just above.");
        }
    }

    private Optional<Item> document() {
        events.next();
        if (events.next().getEventId() == Event.ID.StreamEnd) {
            problems.add(START, "The file is empty.");
            return Optional.empty();
        }
        Item root = item(events.next(), "", 1);
        events.next();
        Event after = events.next();
        if (after.getEventId() != Event.ID.StreamEnd) {
            problems.add(spot(after, ""), "A second document begins here.", "Write one document per file.");
        }
        if (root instanceof Item.Scalar scalar && scalar.isNothing()) {
            problems.add(START, "The file is empty.");
            return Optional.empty();
        }
        return Optional.of(root);
    }

    private Item item(Event event, String path, int depth) {
        Item.Spot spot = spot(event, path);
        if (depth > DEPTH) {
            problems.add(spot, "Values are nested deeper than " + DEPTH + " levels.");
            throw new Abandoned();
        }
        if (event instanceof AliasEvent alias) {
            problems.add(spot, "'*" + alias.getAlias() + "' repeats another value.", "Write the value itself; aliases are not read.");
            return new Item.Scalar(spot, "?", true);
        }
        refuseAnchor((NodeEvent) event, spot);
        if (event instanceof ScalarEvent scalar) {
            refuseTag(scalar.getTag(), spot);
            return new Item.Scalar(spot, scalar.getValue(), scalar.isPlain());
        }
        return event instanceof SequenceStartEvent sequence ? sequence(sequence, spot, depth) : mapping((MappingStartEvent) event, spot, depth);
    }

    private Item sequence(SequenceStartEvent start, Item.Spot spot, int depth) {
        refuseTag(start.getTag(), spot);
        List<Item> items = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(item(event, spot.path() + "[" + items.size() + "]", depth + 1));
        }
        return new Item.Sequence(spot, items);
    }

    private Item mapping(MappingStartEvent start, Item.Spot spot, int depth) {
        refuseTag(start.getTag(), spot);
        Map<String, Item.Entry> entries = new LinkedHashMap<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            Item key = item(event, spot.path(), depth + 1);
            if (key instanceof Item.Scalar name) {
                String path = spot.path().isEmpty() ? name.text() : spot.path() + "." + name.text();
                Item.Spot at = new Item.Spot(name.spot().line(), name.spot().column(), path);
                Item value = item(events.next(), path, depth + 1);
                if (entries.containsKey(name.text())) {
                    problems.add(at, "The key stands here twice.", "Keep one; the first is in line " + entries.get(name.text()).key().line() + ".");
                } else {
                    entries.put(name.text(), new Item.Entry(at, value));
                }
            } else {
                problems.add(key.spot(), "A key is a word.", "Write 'key: value'.");
                item(events.next(), spot.path(), depth + 1);
            }
        }
        return new Item.Mapping(spot, entries);
    }

    private void refuseAnchor(NodeEvent event, Item.Spot spot) {
        Optional<Anchor> anchor = event.getAnchor();
        if (anchor.isPresent()) {
            problems.add(spot, "'&" + anchor.get() + "' names a value for repetition.", "Remove it; anchors are not read.");
        }
    }

    private void refuseTag(Optional<String> tag, Item.Spot spot) {
        if (tag.isPresent()) {
            problems.add(spot, "'" + tag.get().replace("tag:yaml.org,2002:", "!!") + "' gives the value a type.", "Remove it; tags are not read.");
        }
    }

    private static Item.Spot spot(Event event, String path) {
        return event.getStartMark().map(mark -> spot(mark, path)).orElse(new Item.Spot(1, 1, path));
    }

    private static Item.Spot spot(Mark mark, String path) {
        return new Item.Spot(mark.getLine() + 1, mark.getColumn() + 1, path);
    }
}
