package org.visarules.authoring;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.visarules.engine.table.Bilingual;
import org.visarules.engine.table.CitationEntry;
import org.visarules.engine.table.DefinitionEntry;
import org.visarules.engine.table.ParameterEntry;
import org.visarules.engine.table.RegisterEntry;
import org.visarules.engine.table.RequirementEntry;
import org.visarules.engine.table.TermEntry;
import org.visarules.engine.table.TextEntry;
import org.visarules.fact.Country;
import org.visarules.fact.FactTypes;
import org.visarules.fact.Listed;
import org.visarules.fact.Window;
import org.visarules.rule.Act;
import org.visarules.rule.Confidence;
import org.visarules.rule.Strength;
import org.visarules.schema.FactType;
import org.visarules.schema.Kind;
import org.visarules.schema.Property;
import org.visarules.value.Day;
import org.visarules.value.Term;
import org.visarules.value.Value;

/**
 * What {@code pack.yaml} says. Entries with a mistake keep their id, with nothing else known of them, so that what refers
 * to them is no further mistake.
 */
final class Manifest {

    /**
     * What the manifest adds to a rule.
     *
     * @param cites empty if the rule has the citation of its unit
     * @param misspelt whether a key was reported that may mean one of these
     * @param at offset of the rule's name
     */
    record RuleEntry(Optional<CitationEntry> cites, Bilingual actor, Bilingual due, Bilingual deliverable, boolean misspelt, int at) {
    }

    /** What a parameter can set: one of these. */
    static final List<String> VALUES_OF_PARAMETERS = List.of("term", "day", "countries");

    /** What an entry of a register can set besides its window. */
    static final List<String> VALUES_OF_ENTRIES = Listed.TYPE.properties().stream().filter(property -> property.kind() instanceof Kind.Scalar<?>)
            .map(Property::name).toList();

    private static final Kind.Several<Country> COUNTRIES = new Kind.Several<>(Country.class);
    // Possessive here and wherever groups repeat in what authors write: a group that may be given back takes a frame of the stack each time.
    private static final String ID = "[A-Z][A-Z0-9]*+(-[A-Z0-9]++)*+";

    final SourceFile file;
    /** Whether every id that the manifest declares is known. */
    boolean readable;
    String pack = "";
    String version = "";
    Bilingual title = Bilingual.NONE;
    private Bilingual readBy = Bilingual.NONE;
    List<String> needs = List.of();
    final List<TextEntry> texts = new ArrayList<>();
    final List<RequirementEntry> requirements = new ArrayList<>();
    final List<DefinitionEntry> definitions = new ArrayList<>();
    final List<TermEntry> terms = new ArrayList<>();
    final List<ParameterEntry> parameters = new ArrayList<>();
    final List<RegisterEntry> registers = new ArrayList<>();
    final Map<String, RuleEntry> rules = new LinkedHashMap<>();

    /** Subject by requirement, type by term, property by parameter, properties by register: empty where the entry is faulty. */
    final Map<String, String> subjects = new LinkedHashMap<>();
    final Map<String, String> termTypes = new LinkedHashMap<>();
    final Map<String, String> parameterProperties = new LinkedHashMap<>();
    final Map<String, Set<String>> registerProperties = new LinkedHashMap<>();
    final Map<String, Integer> definitionPlaces = new LinkedHashMap<>();
    final Map<String, Integer> requirementPlaces = new LinkedHashMap<>();
    final Map<String, Integer> termPlaces = new LinkedHashMap<>();
    final Map<String, Integer> registerPlaces = new LinkedHashMap<>();
    private final Set<String> textIds = new TreeSet<>();

    private Manifest(SourceFile file) {
        this.file = file;
    }

    static Manifest read(SourceFile file) {
        Manifest manifest = new Manifest(file);
        if (!file.text().isEmpty() || file.isSound()) {
            Yaml.read(file).ifPresent(manifest::all);
        }
        return manifest;
    }

    /** Where an entry of {@code needs} is reported. */
    void problemInNeeds(String message, String proposal) {
        int at = file.text().indexOf("\nneeds:");
        file.at(at < 0 ? 0 : at + 1, message, proposal);
    }

    private void all(Yaml.Mapping root) {
        root.keys(List.of("pack", "version", "title"), List.of("readBy", "needs", "texts", "requirements", "definitions", "terms", "parameters", "registers", "rules"));
        readable = !root.hasOddKey() && Stream.of("requirements", "definitions", "terms", "parameters", "registers")
                .allMatch(section -> !root.has(section) || root.inner(section).isPresent());
        pack = root.value("pack", Manifest::packId).orElse("");
        version = root.value("version", written -> shaped(written, "\\d{1,5}\\.\\d{1,5}\\.\\d{1,5}", "no version; write for example 0.1.0")).orElse("");
        title = bilingual(root, "title");
        readBy = root.has("readBy") ? bilingual(root, "readBy") : Bilingual.NONE;
        needs = root.texts("needs");
        if (Set.copyOf(needs).size() != needs.size() || needs.contains(pack)) {
            root.problemAtValue("needs", needs.contains(pack) ? "a pack does not need itself" : "a pack is named twice", "remove one");
            needs = needs.stream().distinct().filter(other -> !other.equals(pack)).toList();
        }
        each(root, "texts", ID, this::text);
        each(root, "requirements", ID, this::requirement);
        each(root, "definitions", ID, this::definition);
        each(root, "terms", ID, this::term);
        root.inner("parameters").ifPresent(all -> all.names().forEach(name -> parameter(all, name)));
        each(root, "registers", ID, this::register);
        each(root, "rules", ".+", this::rule);
    }

    private static void each(Yaml.Mapping root, String key, String shape, BiConsumer<Yaml.Mapping, String> reader) {
        root.inner(key).ifPresent(all -> {
            for (String name : all.names()) {
                id(all, name, shape);
                reader.accept(all, name);
            }
        });
    }

    private static void id(Yaml.Mapping all, String name, String shape) {
        if (!name.matches(shape)) {
            all.problemAtKey(name, "'" + name + "' is no id", "write capital letters and digits with single hyphens: LPM-RULE7-PROBE");
        }
    }

    private void text(Yaml.Mapping all, String id) {
        textIds.add(id);
        all.inner(id).ifPresent(entry -> {
            entry.keys(List.of("title", "url", "readOn", "readUntil"), List.of());
            Bilingual name = bilingual(entry, "title");
            Optional<String> url = entry.value("url", written -> shaped(written, "https?://\\S+", "no web address; write https://…"));
            Optional<LocalDate> readOn = entry.value("readOn", Manifest::day);
            Optional<LocalDate> readUntil = entry.value("readUntil", Manifest::day);
            if (readOn.isPresent() && readUntil.isPresent() && readUntil.get().isAfter(readOn.get())) {
                entry.problemAtValue("readUntil", "a text read on " + readOn.get() + " is not known until " + readUntil.get(),
                        "write that day or an earlier one");
            }
            if (url.isPresent() && readOn.isPresent() && readUntil.isPresent()) {
                texts.add(new TextEntry(id, name, url.get(), readOn.get(), readUntil.get(), readBy));
            }
        });
    }

    private void requirement(Yaml.Mapping all, String id) {
        subjects.put(id, "");
        requirementPlaces.put(id, all.offsetOfKey(id));
        all.inner(id).ifPresent(entry -> {
            entry.keys(List.of("title", "act", "strength", "subject", "cites"), List.of());
            Bilingual name = bilingual(entry, "title");
            Optional<Act> act = entry.value("act", written -> constant(Act.class, written));
            Optional<Strength> strength = entry.value("strength", written -> constant(Strength.class, written));
            Optional<String> subject = entry.value("subject", Manifest::subject);
            Optional<CitationEntry> cites = citation(entry, "cites");
            subject.ifPresent(type -> subjects.put(id, type));
            if (act.isPresent() && strength.isPresent() && subject.isPresent() && cites.isPresent()) {
                requirements.add(new RequirementEntry(id, name, act.get(), strength.get(), subject.get(), cites.get()));
            }
        });
    }

    private void definition(Yaml.Mapping all, String id) {
        definitionPlaces.put(id, all.offsetOfKey(id));
        if (subjects.containsKey(id)) {
            all.problemAtKey(id, "'" + id + "' is a requirement already", "choose another id");
        }
        all.inner(id).ifPresent(entry -> {
            entry.keys(List.of("title", "cites"), List.of());
            Bilingual name = bilingual(entry, "title");
            citation(entry, "cites").ifPresent(cites -> definitions.add(new DefinitionEntry(id, name, cites)));
        });
    }

    private void term(Yaml.Mapping all, String id) {
        termTypes.put(id, "");
        termPlaces.put(id, all.offsetOfKey(id));
        all.inner(id).ifPresent(entry -> {
            entry.keys(List.of("of", "title"), List.of());
            Bilingual name = bilingual(entry, "title");
            entry.value("of", Manifest::subject).ifPresent(of -> {
                termTypes.put(id, of);
                terms.add(new TermEntry(id, of, name));
            });
        });
    }

    private void parameter(Yaml.Mapping all, String name) {
        id(all, name, ID);
        parameterProperties.put(name, "");
        Set<String> properties = new TreeSet<>();
        for (Yaml.Mapping entry : all.mappings(name)) {
            entry.keys(List.of("window", "cites"), VALUES_OF_PARAMETERS);
            List<String> set = VALUES_OF_PARAMETERS.stream().filter(entry::means).toList();
            if (set.size() != 1) {
                all.problemAtKey(name, "a parameter sets either 'term', 'day' or 'countries'", "write one of them");
                continue;
            }
            String property = set.get(0);
            properties.add(property);
            Optional<String> value = switch (property) {
                case "term" -> entry.value(property, written -> Term.of(written).toString());
                case "day" -> entry.value(property, written -> day(written).toString());
                default -> countries(entry, property);
            };
            Optional<String> window = entry.value("window", Manifest::window);
            Optional<CitationEntry> cites = citation(entry, "cites");
            if (value.isPresent() && window.isPresent() && cites.isPresent()) {
                overlap(entry, name, window.get());
                parameters.add(new ParameterEntry(name, window.get(), property, value.get(), cites.get()));
            }
        }
        if (properties.size() == 1) {
            parameterProperties.put(name, properties.iterator().next());
        } else if (properties.size() > 1) {
            all.problemAtKey(name, "the values of '" + name + "' are not all of one kind: " + String.join(", ", properties), "choose one");
        } else if (all.mappings(name).isEmpty()) {
            all.problemAtValue(name, "the parameter '" + name + "' has no value", "write - {term: 3 years, window: 2022-03-25/none, cites: {…}}");
        }
    }

    private static Optional<String> countries(Yaml.Mapping entry, String key) {
        List<String> written = entry.texts(key);
        if (!entry.has(key)) {
            return Optional.empty();
        }
        if (written.isEmpty()) {
            entry.problemAtValue(key, "no country is named", "write two letters of ISO 3166-1: [DE, FR]");
            return Optional.empty();
        }
        try {
            return Optional.of(COUNTRIES.parse(written).held().stream().map(Country::written).collect(Collectors.joining(" ")));
        } catch (IllegalArgumentException e) {
            String odd = written.stream().filter(each -> COUNTRIES.known().stream().noneMatch(known -> known.written().equals(each))).findFirst().orElse("");
            entry.problemAtValue(key, "'" + odd + "' is no country", "write two letters of ISO 3166-1: [DE, FR]");
            return Optional.empty();
        }
    }

    private void overlap(Yaml.Mapping entry, String name, String written) {
        Window window = Window.of(written);
        for (ParameterEntry other : parameters) {
            Window earlier = Window.of(other.window());
            if (other.name().equals(name) && overlap(window, earlier)) {
                entry.problemAtValue("window", "'" + name + "' has another value on some of these days: " + other.window(),
                        "end one window the day before the other begins");
            }
        }
    }

    private static boolean overlap(Window one, Window other) {
        return one.getFirstDay().compareTo(other.getLastDay()) <= 0 && other.getFirstDay().compareTo(one.getLastDay()) <= 0;
    }

    private void register(Yaml.Mapping all, String name) {
        registerProperties.put(name, Set.of());
        registerPlaces.put(name, all.offsetOfKey(name));
        all.inner(name).ifPresent(entry -> {
            entry.keys(List.of("title", "cites", "items"), List.of());
            Bilingual title = bilingual(entry, "title");
            Optional<CitationEntry> cites = citation(entry, "cites");
            List<RegisterEntry.Item> items = new ArrayList<>();
            entry.mappings("items").forEach(item -> item(item, name, cites, items));
            cites.ifPresent(where -> registers.add(new RegisterEntry(name, title, where, List.copyOf(items))));
        });
    }

    private void item(Yaml.Mapping entry, String register, Optional<CitationEntry> citesOfRegister, List<RegisterEntry.Item> items) {
        List<String> optional = new ArrayList<>(VALUES_OF_ENTRIES);
        optional.add("cites");
        entry.keys(List.of("window"), optional);
        Map<String, String> sets = new TreeMap<>();
        for (Property<?> property : Listed.TYPE.properties()) {
            if (property.kind() instanceof Kind.Scalar<?> kind) {
                entry.value(property.name(), written -> known(kind, written)).ifPresent(value -> sets.put(property.name(), value));
            }
        }
        Optional<String> window = entry.value("window", Manifest::window);
        Optional<CitationEntry> cites = entry.has("cites") ? citation(entry, "cites") : citesOfRegister;
        Set<String> properties = new TreeSet<>(VALUES_OF_ENTRIES.stream().filter(entry::means).toList());
        if (properties.isEmpty() && entry.has("window")) {
            entry.problemAtKey("window", "an entry of '" + register + "' says more than its window", "write one of " + String.join(", ", VALUES_OF_ENTRIES));
        } else if (!properties.isEmpty()) {
            properties.add("window");
            Set<String> others = registerProperties.put(register, properties);
            if (!others.isEmpty() && !others.equals(properties)) {
                entry.problemAtKey(entry.names().iterator().next(), "the entries of '" + register + "' do not set the same: this one sets "
                        + String.join(", ", properties) + ", the one before " + String.join(", ", others), "choose one");
            }
        }
        if (window.isPresent() && cites.isPresent() && !sets.isEmpty()) {
            sets.put("window", window.get());
            entered(entry, sets, items);
            items.add(new RegisterEntry.Item(Collections.unmodifiableMap(sets), cites.get()));
        }
    }

    private static void entered(Yaml.Mapping entry, Map<String, String> sets, List<RegisterEntry.Item> items) {
        for (RegisterEntry.Item other : items) {
            Map<String, String> same = new TreeMap<>(sets);
            String written = other.sets().get("window");
            same.put("window", written);
            if (same.equals(other.sets()) && overlap(Window.of(sets.get("window")), Window.of(written))) {
                entry.problemAtValue("window", "this is entered already on some of these days: " + written, "end one window the day before the other begins");
            }
        }
    }

    private static <V extends Value> String known(Kind.Scalar<V> kind, String written) {
        V value = kind.parse(written);
        if (!value.isKnown()) {
            throw new IllegalArgumentException("'" + written + "' says nothing; write what is entered");
        }
        return kind.write(value);
    }

    private void rule(Yaml.Mapping all, String name) {
        int at = all.offsetOfKey(name);
        all.inner(name).ifPresent(entry -> {
            entry.keys(List.of(), List.of("cites", "actor", "due", "deliverable"));
            rules.put(name, new RuleEntry(citation(entry, "cites"), bilingual(entry, "actor"), bilingual(entry, "due"), bilingual(entry, "deliverable"),
                    entry.hasOddKey(), at));
        });
    }

    private Optional<CitationEntry> citation(Yaml.Mapping entry, String key) {
        Optional<Yaml.Mapping> cites = entry.inner(key);
        if (cites.isEmpty()) {
            return Optional.empty();
        }
        Yaml.Mapping written = cites.get().keys(List.of("text", "provision", "confidence"), List.of("quotation"));
        Optional<String> text = written.text("text");
        if (text.isPresent() && !textIds.contains(text.get())) {
            written.problemAtValue("text", "no text '" + text.get() + "' among the texts of the pack", Proposal.nearest(text.get(), textIds));
        }
        Optional<String> provision = written.text("provision");
        Optional<Confidence> confidence = written.value("confidence", value -> constant(Confidence.class, value));
        Optional<String> quotation = written.has("quotation") ? written.text("quotation") : Optional.of("");
        if (text.isEmpty() || provision.isEmpty() || confidence.isEmpty() || quotation.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new CitationEntry(text.get(), provision.get(), confidence.get(), quotation.get()));
    }

    private static Bilingual bilingual(Yaml.Mapping entry, String key) {
        return entry.inner(key).map(both -> {
            both.keys(List.of("en", "fr"), List.of());
            return new Bilingual(both.text("en").orElse(""), both.text("fr").orElse(""));
        }).orElse(Bilingual.NONE);
    }

    private static String packId(String written) {
        return shaped(written, "[a-z][a-z0-9]*", "no id of a pack; write small letters and digits");
    }

    private static String shaped(String written, String shape, String otherwise) {
        if (!written.matches(shape)) {
            throw new IllegalArgumentException("'" + written + "' is " + otherwise);
        }
        return written;
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + written + "' is no day of the calendar; write for example 2026-11-21", e);
        }
    }

    private static String window(String written) {
        Window window = Window.of(written);
        if (!window.getFirstDay().isDate() || window.getLastDay() == Day.UNKNOWN || window.getFirstDay().compareTo(window.getLastDay()) > 0) {
            throw new IllegalArgumentException("'" + written + "' does not say from when until when; write for example 2022-03-25/none");
        }
        return window.written();
    }

    private static String subject(String written) {
        List<String> known = FactTypes.all().stream().filter(FactTypes::isOfDossier).map(FactType::name).toList();
        if (!known.contains(written)) {
            throw new IllegalArgumentException("no type of fact '" + written + "' in a dossier; " + Proposal.nearest(written, known));
        }
        return written;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String written) {
        List<String> known = Arrays.stream(type.getEnumConstants()).map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-')).toList();
        int index = known.indexOf(written);
        if (index < 0) {
            throw new IllegalArgumentException("'" + written + "' is none of " + String.join(", ", known));
        }
        return type.getEnumConstants()[index];
    }
}
