package org.visarules.formats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.visarules.fact.DossierFacts;
import org.visarules.fact.Label;
import org.visarules.fact.Market;
import org.visarules.fact.Source;
import org.visarules.fact.Window;
import org.visarules.schema.Composite;
import org.visarules.schema.FactType;
import org.visarules.schema.Kind;
import org.visarules.schema.Property;
import org.visarules.value.Choice;

/**
 * How a file writes a type of fact. The rule is one key per property; every exception to it stands here, and reader,
 * writer and JSON Schema follow.
 */
final class Layout {

    /** The key under which a level is written, whatever scale the scheme has. */
    static final String LEVEL = "level";

    /** The key under which lists of evidence are named as complete. */
    static final String COMPLETE = "complete";

    /** The last element of a list that may hold others. */
    static final String MAYBE_MORE = "maybe-more";

    /** The key of a market under which profiles stand for their demands. */
    static final String PROFILES = "profiles";

    /** The only key of a value that sources state differently. */
    static final String STATED = "stated";

    private static final Map<String, String> SCALE_OF_SCHEME = scales();
    private static final List<String> SCHEMES = List.of("scheme", "certificate", "qualification");
    private static final Map<String, String> ONE_OF_SEVERAL =
            Map.of("products", "product", "services", "service", "providers", "provider", "projects", "project",
            "events", "event");

    private static Map<String, String> scales() {
        Map<String, String> scales = new LinkedHashMap<>();
        scales.put("eucc", "csaLevel");
        scales.put("pvid", "pvidLevel");
        scales.put("product", "productLevel");
        scales.put("passi", "passiLevel");
        scales.put("pacs", "pacsLevel");
        return scales;
    }

    /**
     * A key of a file.
     *
     * @param key as the file writes it
     * @param path the property it stands for, from the type
     * @param alone whether it holds one element where the property holds a list
     */
    record Slot(String key, List<Property<?>> path, boolean alone) {

        Property<?> property() {
            return path.get(path.size() - 1);
        }
    }

    private record Keys(List<Slot> slots, Map<String, Slot> byKey, List<Property<?>> scales, List<Property<?>> evidence, List<String> all) {
    }

    // Types are few and never change.
    private static final Map<FactType<?>, Keys> KEYS = new ConcurrentHashMap<>();

    private Layout() {
    }

    private static Keys of(FactType<?> type) {
        return KEYS.computeIfAbsent(type, Layout::drawn);
    }

    private static Keys drawn(FactType<?> type) {
        List<Slot> slots = drawnSlots(type);
        Map<String, Slot> byKey = new LinkedHashMap<>();
        slots.forEach(slot -> byKey.put(slot.key(), slot));
        List<Property<?>> scales = type.properties().stream().filter(property -> SCALE_OF_SCHEME.containsValue(property.name())).toList();
        List<Property<?>> evidence = type.properties().stream()
                .filter(property -> property.kind() instanceof Kind.Records<?> records && records.nature() == Kind.Nature.EVIDENCE)
                .toList();
        List<String> all = new ArrayList<>(byKey.keySet());
        if (!scales.isEmpty()) {
            all.add(LEVEL);
        }
        if (!evidence.isEmpty()) {
            all.add(COMPLETE);
        }
        if (isMarket(type)) {
            all.add(PROFILES);
        }
        return new Keys(List.copyOf(slots), byKey, scales, evidence, List.copyOf(all));
    }

    /** The keys of a type, in the order in which they are written. */
    static List<Slot> slots(FactType<?> type) {
        return of(type).slots;
    }

    /** The key of a type; empty if there is none, or if it stands for no one property. */
    static Optional<Slot> slot(FactType<?> type, String key) {
        return Optional.ofNullable(of(type).byKey.get(key));
    }

    private static List<Slot> drawnSlots(FactType<?> type) {
        List<Slot> slots = new ArrayList<>();
        for (Property<?> property : type.properties()) {
            if (type == Label.TYPE && property.kind() instanceof Kind.Part<?> part) {
                // What a label asks at least is written beside its scheme.
                for (Property<?> inner : part.of().properties()) {
                    slots.add(new Slot(inner.name(), List.of(property, inner), false));
                    if (inner.name().equals("profiles")) {
                        slots.add(new Slot("profile", List.of(property, inner), true));
                    }
                }
                continue;
            }
            slots.add(new Slot(property.name(), List.of(property), false));
            if (type == DossierFacts.TYPE && ONE_OF_SEVERAL.containsKey(property.name())) {
                slots.add(new Slot(ONE_OF_SEVERAL.get(property.name()), List.of(property), true));
            }
        }
        return slots;
    }

    /** The properties that {@code level} may stand for; none where the type has no scheme. */
    static List<Property<?>> scales(FactType<?> type) {
        return of(type).scales;
    }

    /** The property that {@code level} stands for beside the scheme that was said; empty if the scheme has no scale. */
    static Optional<Property<?>> scale(Composite<?> value) {
        return scheme(value).flatMap(scheme -> value.type().property(SCALE_OF_SCHEME.getOrDefault(scheme, "")));
    }

    /** The scheme that was said, as a file writes it. */
    static Optional<String> scheme(Composite<?> value) {
        for (String name : SCHEMES) {
            Optional<Property<?>> property = value.type().property(name);
            if (property.isPresent() && value.raw(property.get().index()) instanceof Choice choice
                    && choice.isKnown() && choice != property.get().unsaid()) {
                return Optional.of(choice.written());
            }
        }
        return Optional.empty();
    }

    /** The schemes that have a scale in this type. */
    static List<String> schemesWithScale(FactType<?> type) {
        return SCALE_OF_SCHEME.entrySet().stream().filter(entry -> type.property(entry.getValue()).isPresent())
                .map(Map.Entry::getKey).toList();
    }

    /** The keys that give a type its scheme. */
    static List<String> schemeKeys(FactType<?> type) {
        return SCHEMES.stream().filter(name -> type.property(name).isPresent()).toList();
    }

    /** The lists of evidence that a type has. */
    static List<Property<?>> evidence(FactType<?> type) {
        return of(type).evidence;
    }

    /** Every key of a type. */
    static List<String> keys(FactType<?> type) {
        return of(type).all;
    }

    /** Whether it is the type of windows, which are written {@code from/to}. */
    static boolean isWindow(FactType<?> type) {
        return type == Window.TYPE;
    }

    /** Whether it is the type of markets, which may name profiles in place of demands. */
    static boolean isMarket(FactType<?> type) {
        return type == Market.TYPE;
    }

    /** Whether it is the type of sources, of which the kinds alone may be written. */
    static boolean isSource(FactType<?> type) {
        return type == Source.TYPE;
    }
}
