package org.visarules.formats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.visarules.fact.Country;
import org.visarules.fact.Market;
import org.visarules.fact.MarketProfile;
import org.visarules.fact.Window;
import org.visarules.formats.text.Item;
import org.visarules.formats.text.Nearest;
import org.visarules.formats.text.Problems;
import org.visarules.schema.Composite;
import org.visarules.schema.Fact;
import org.visarules.schema.FactType;
import org.visarules.schema.Kind;
import org.visarules.schema.Listing;
import org.visarules.schema.Property;
import org.visarules.schema.Stated;
import org.visarules.value.Choice;

/** Reads facts by their schema. A value that cannot be read is reported and left out. */
final class FactReader {

    // Enumerations are few and never change.
    private static final Map<Class<?>, Map<String, Choice>> CONSTANTS = new ConcurrentHashMap<>();

    private final Problems problems;

    FactReader(Problems problems) {
        this.problems = problems;
    }

    /** A composite value written as keys. Keys of the caller's own are passed over. */
    <C extends Composite<C>> C composite(FactType<C> type, Item.Mapping mapping, Set<String> callersKeys) {
        C value = type.unsaid();
        Map<List<Property<?>>, String> keyOf = new HashMap<>();
        for (Map.Entry<String, Item.Entry> entry : mapping.entries().entrySet()) {
            String key = entry.getKey();
            Optional<Layout.Slot> found = Layout.slot(type, key);
            if (found.isEmpty()) {
                if (!callersKeys.contains(key) && !Layout.keys(type).contains(key)) {
                    List<String> known = new ArrayList<>(Layout.keys(type));
                    known.addAll(callersKeys);
                    problems.add(entry.getValue().key(), "There is no such key here.", Nearest.proposal(key, known));
                }
                continue;
            }
            Layout.Slot slot = found.get();
            String other = keyOf.putIfAbsent(slot.path(), key);
            if (other != null) {
                problems.add(entry.getValue().key(), "'" + other + "' and '" + key + "' say the same thing twice.", "Keep one of the two.");
                continue;
            }
            Optional<Object> read = property(slot.property().kind(), entry.getValue().value(), slot.alone());
            if (read.isPresent()) {
                value = put(value, slot.path(), read.get());
            }
        }
        value = withLevel(value, mapping);
        return withProfiles(withComplete(value, mapping), mapping);
    }

    private static <C extends Composite<C>> C put(C value, List<Property<?>> path, Object content) {
        Property<?> first = path.get(0);
        if (path.size() == 1) {
            return value.withRaw(first.index(), content);
        }
        Composite<?> part = (Composite<?>) value.get(first);
        return value.withRaw(first.index(), part.withRaw(path.get(1).index(), content));
    }

    private <C extends Composite<C>> C withLevel(C value, Item.Mapping mapping) {
        Item.Entry level = mapping.entries().get(Layout.LEVEL);
        if (level == null || Layout.scales(value.type()).isEmpty()) {
            return value;
        }
        Optional<Property<?>> scale = Layout.scale(value);
        if (scale.isEmpty()) {
            List<String> schemes = Layout.schemesWithScale(value.type());
            Optional<String> scheme = Layout.scheme(value);
            if (scheme.isPresent()) {
                problems.add(level.key(), "'" + scheme.get() + "' has no levels.", "Leave the level out; levels go with: " + String.join(", ", schemes) + ".");
            } else if (Layout.schemeKeys(value.type()).stream().noneMatch(mapping.entries()::containsKey)) {
                problems.add(level.key(), "A level is one of a scheme.",
                        "Say which, under '" + String.join("' or '", Layout.schemeKeys(value.type())) + "'; levels go with: " + String.join(", ", schemes) + ".");
            }
            return value;
        }
        Property<?> property = scale.get();
        if (mapping.entries().containsKey(property.name())) {
            problems.add(level.key(), "'" + property.name() + "' and 'level' say the same thing twice.", "Keep one of the two.");
            return value;
        }
        Optional<Object> read = property(property.kind(), level.value(), false);
        return read.isPresent() ? value.withRaw(property.index(), read.get()) : value;
    }

    private <C extends Composite<C>> C withComplete(C value, Item.Mapping mapping) {
        List<Property<?>> lists = Layout.evidence(value.type());
        Item.Entry complete = mapping.entries().get(Layout.COMPLETE);
        if (complete == null || lists.isEmpty()) {
            return value;
        }
        C closed = value;
        for (Item.Scalar name : words(complete.value(), "[" + lists.get(0).name() + "]")) {
            Optional<Property<?>> list = lists.stream().filter(known -> known.name().equals(name.text())).findFirst();
            if (list.isPresent()) {
                closed = closed.withRaw(list.get().index(), ((Listing<?>) closed.get(list.get())).closed());
            } else {
                problems.add(name.spot(), "'" + name.text() + "' is no list of evidence.", Nearest.proposal(name.text(), lists.stream().map(Property::name).toList()));
            }
        }
        return closed;
    }

    private <C extends Composite<C>> C withProfiles(C value, Item.Mapping mapping) {
        Item.Entry profiles = mapping.entries().get(Layout.PROFILES);
        if (profiles == null || !Layout.isMarket(value.type())) {
            return value;
        }
        Map<String, MarketProfile> known = new LinkedHashMap<>();
        MarketProfile.all().forEach(profile -> known.put(profile.written(), profile));
        Set<MarketProfile> named = new LinkedHashSet<>();
        for (Item.Scalar word : words(profiles.value(), "[" + MarketProfile.OIV.written() + "]")) {
            MarketProfile profile = known.get(word.text());
            if (profile == null) {
                problems.add(word.spot(), "'" + word.text() + "' is no market profile.", Nearest.proposal(word.text(), known.keySet()));
            } else if (!named.add(profile)) {
                problems.add(word.spot(), "'" + word.text() + "' stands here twice.", "Keep one.");
            }
        }
        return value.type().javaType().cast(((Market) (Composite<?>) value).profile(named.toArray(MarketProfile[]::new)));
    }

    private Optional<Object> property(Kind<?> kind, Item item, boolean alone) {
        if (item instanceof Item.Mapping mapping && mapping.entries().containsKey(Layout.STATED) && !(kind instanceof Kind.Records<?>)) {
            return stated(kind, mapping, alone);
        }
        return value(kind, item, alone);
    }

    private Optional<Object> stated(Kind<?> kind, Item.Mapping mapping, boolean alone) {
        for (Map.Entry<String, Item.Entry> entry : mapping.entries().entrySet()) {
            if (!entry.getKey().equals(Layout.STATED)) {
                problems.add(entry.getValue().key(), "There is no such key beside 'stated'.", "Remove it.");
            }
        }
        Item list = mapping.entries().get(Layout.STATED).value();
        if (!(list instanceof Item.Sequence sequence)) {
            problems.add(list.spot(), "The values that sources state are a list.", "Write for example {stated: [first, second]}.");
            return Optional.empty();
        }
        List<Object> values = new ArrayList<>();
        for (Item item : sequence.items()) {
            value(kind, item, alone).ifPresent(values::add);
        }
        if (values.size() == sequence.items().size() && Set.copyOf(values).size() < Math.max(2, values.size())) {
            problems.add(list.spot(), "Sources that differ state at least two values, each once.", "Write a single value without 'stated'.");
            return Optional.empty();
        }
        return Optional.of(new Stated<>(values));
    }

    private Optional<Object> value(Kind<?> kind, Item item, boolean alone) {
        if (item instanceof Item.Scalar scalar && scalar.isNothing()) {
            problems.add(item.spot(), "No value is written.", "Leave the key out if the value is not known.");
            return Optional.empty();
        }
        if (kind instanceof Kind.Scalar<?> scalar) {
            return scalar(scalar, item);
        }
        if (kind instanceof Kind.Several<?> several) {
            return isUnknown(item) ? Optional.of(several.unsaid()) : several(several, item);
        }
        if (kind instanceof Kind.Tokens<?> tokens) {
            return isUnknown(item) ? Optional.of(tokens.unsaid()) : tokens(tokens, alone ? new Item.Sequence(item.spot(), List.of(item)) : item);
        }
        if (kind instanceof Kind.Part<?> part) {
            return part(part.of(), item);
        }
        if (kind instanceof Kind.Records<?> records) {
            return records(records, alone ? new Item.Sequence(item.spot(), List.of(item)) : item);
        }
        throw new IllegalStateException("No dossier holds a property of kind " + kind);
    }

    private static boolean isUnknown(Item item) {
        return item instanceof Item.Scalar scalar && (scalar.text().equals("unknown") || scalar.text().equals("?"));
    }

    private Optional<Object> scalar(Kind.Scalar<?> kind, Item item) {
        if (kind == Kind.SCOPE && item instanceof Item.Sequence sequence && !sequence.items().isEmpty()) {
            List<Item.Scalar> parts = words(item, "");
            boolean all = parts.stream().map(part -> parsed(kind, part)).allMatch(Optional::isPresent);
            String joined = String.join("; ", parts.stream().map(Item.Scalar::text).toList());
            return all && parts.size() == sequence.items().size() ? Optional.of(kind.parse(joined)) : Optional.empty();
        }
        if (item instanceof Item.Scalar scalar) {
            return parsed(kind, scalar);
        }
        problems.add(item.spot(), "One value is written here, no " + called(item) + ".", example(kind));
        return Optional.empty();
    }

    private Optional<Object> parsed(Kind.Scalar<?> kind, Item.Scalar scalar) {
        if (kind instanceof Kind.OneOf<?> choice) {
            return constant(choice.javaType(), scalar, true);
        }
        try {
            return Optional.of(kind.parse(scalar.text()));
        } catch (IllegalArgumentException e) {
            problems.add(scalar.spot(), e.getMessage() + ".");
            return Optional.empty();
        }
    }

    private Optional<Object> constant(Class<? extends Enum<?>> type, Item.Scalar scalar, boolean unknownToo) {
        Choice constant = CONSTANTS.computeIfAbsent(type, FactReader::byWord).get(scalar.text());
        if (constant != null && (unknownToo || constant.isKnown())) {
            return Optional.of(constant);
        }
        List<String> words = CONSTANTS.get(type).values().stream().filter(choice -> unknownToo || choice.isKnown()).map(Choice::written).toList();
        problems.add(scalar.spot(), "'" + scalar.text() + "' is no " + Kind.spoken(type) + ".", proposal(type, scalar.text(), words));
        return Optional.empty();
    }

    private static String proposal(Class<?> type, String text, List<String> words) {
        if (text.equals("true") && words.contains("yes")) {
            return "Write yes.";
        }
        if (text.equals("false") && words.contains("no")) {
            return "Write no.";
        }
        Optional<Country> around = type == Country.class ? Country.around(text) : Optional.empty();
        return around.map(country -> "Write " + country.written() + ", of which it is a part.").orElseGet(() -> Nearest.proposal(text, words));
    }

    private static Map<String, Choice> byWord(Class<?> type) {
        Map<String, Choice> constants = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            constants.put(((Choice) constant).written(), (Choice) constant);
        }
        return constants;
    }

    private Optional<Object> several(Kind.Several<?> kind, Item item) {
        if (!(item instanceof Item.Sequence)) {
            problems.add(item.spot(), "A list is written here.", item instanceof Item.Scalar scalar ? "Write [" + scalar.text() + "]." : "Write it in brackets.");
            return Optional.empty();
        }
        List<Item.Scalar> words = words(item, "");
        List<String> read = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        boolean right = words.size() == ((Item.Sequence) item).items().size();
        for (int i = 0; i < words.size(); i++) {
            Item.Scalar word = words.get(i);
            boolean last = i == words.size() - 1;
            if (!seen.add(word.text())) {
                problems.add(word.spot(), "'" + word.text() + "' stands here twice.", "Keep one.");
                right = false;
            } else if (!(last && word.text().equals(Layout.MAYBE_MORE)) && constant(kind.member(), word, false).isEmpty()) {
                right = false;
            }
            read.add(word.text());
        }
        return right ? Optional.of(kind.parse(read)) : Optional.empty();
    }

    private Optional<Object> tokens(Kind.Tokens<?> kind, Item item) {
        if (!(item instanceof Item.Sequence sequence)) {
            problems.add(item.spot(), "A list is written here.", item instanceof Item.Scalar scalar ? "Write [" + scalar.text() + "]." : "Write it in brackets.");
            return Optional.empty();
        }
        List<Item.Scalar> words = words(item, "");
        boolean right = words.size() == sequence.items().size();
        for (Item.Scalar word : words) {
            right &= parsed(kind, List.of(word.text()), word.spot()).isPresent();
        }
        return right ? parsed(kind, words.stream().map(Item.Scalar::text).toList(), item.spot()) : Optional.empty();
    }

    private Optional<Object> parsed(Kind.Tokens<?> kind, List<String> words, Item.Spot spot) {
        try {
            return Optional.of(kind.parser().apply(words));
        } catch (IllegalArgumentException e) {
            problems.add(spot, e.getMessage() + ".");
            return Optional.empty();
        }
    }

    private <C extends Composite<C>> Optional<Object> part(FactType<C> type, Item item) {
        if (item instanceof Item.Mapping mapping) {
            return Optional.of(composite(type, mapping, Set.of()));
        }
        if (Layout.isWindow(type) && item instanceof Item.Scalar scalar) {
            try {
                return Optional.of(Window.of(scalar.text()));
            } catch (IllegalArgumentException e) {
                problems.add(item.spot(), e.getMessage() + ".");
                return Optional.empty();
            }
        }
        if (Layout.isSource(type)) {
            Property<?> kinds = type.property("kinds").orElseThrow();
            Item list = item instanceof Item.Sequence ? item : new Item.Sequence(item.spot(), List.of(item));
            return value(kinds.kind(), list, false).map(read -> type.unsaid().withRaw(kinds.index(), read));
        }
        problems.add(item.spot(), "Keys with values are written here, no " + called(item) + ".",
                Layout.isWindow(type) ? "Write for example 2026-02-10/2029-02-09." : "Keys are: " + String.join(", ", Layout.keys(type)) + ".");
        return Optional.empty();
    }

    private <F extends Fact<F>> Optional<Object> records(Kind.Records<F> kind, Item item) {
        if (!(item instanceof Item.Sequence sequence)) {
            problems.add(item.spot(), "A list is written here.", "Begin each element with '- '.");
            return Optional.empty();
        }
        List<F> records = new ArrayList<>();
        boolean open = kind.nature() == Kind.Nature.EVIDENCE;
        for (int i = 0; i < sequence.items().size(); i++) {
            Item element = sequence.items().get(i);
            if (kind.nature() == Kind.Nature.DESCRIPTION && i == sequence.items().size() - 1
                    && element instanceof Item.Scalar scalar && scalar.text().equals(Layout.MAYBE_MORE)) {
                open = true;
            } else if (element instanceof Item.Mapping mapping) {
                records.add(composite(kind.of(), mapping, Set.of()));
            } else {
                problems.add(element.spot(), "Keys with values are written here, no " + called(element) + ".",
                        "Keys are: " + String.join(", ", Layout.keys(kind.of())) + ".");
            }
        }
        return Optional.of(new Listing<>(records, !open));
    }

    /** The words of a list; what is no word is reported and left out. */
    List<Item.Scalar> words(Item item, String example) {
        if (!(item instanceof Item.Sequence sequence)) {
            problems.add(item.spot(), "A list is written here.", item instanceof Item.Scalar scalar && !scalar.isNothing() ? "Write [" + scalar.text() + "]." : "Write for example " + example + ".");
            return List.of();
        }
        List<Item.Scalar> words = new ArrayList<>();
        for (Item element : sequence.items()) {
            if (element instanceof Item.Scalar scalar && !scalar.isNothing()) {
                words.add(scalar);
            } else {
                problems.add(element.spot(), "One word is written here.", example.isEmpty() ? "" : "Write for example " + example + ".");
            }
        }
        return words;
    }

    private static String called(Item item) {
        return item instanceof Item.Mapping ? "keys" : item instanceof Item.Sequence ? "list" : "single value";
    }

    private static String example(Kind.Scalar<?> kind) {
        return kind == Kind.DAY ? "Write for example 2026-11-21." : kind == Kind.MOMENT ? "Write for example 2026-11-21T08:30+01:00." : "";
    }
}
