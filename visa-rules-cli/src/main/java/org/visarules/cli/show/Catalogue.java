package org.visarules.cli.show;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.visarules.engine.table.CitationEntry;
import org.visarules.engine.table.DefinitionEntry;
import org.visarules.engine.table.Node;
import org.visarules.engine.table.PackTable;
import org.visarules.engine.table.ParameterEntry;
import org.visarules.engine.table.RegisterEntry;
import org.visarules.engine.table.RequirementEntry;
import org.visarules.engine.table.RuleTable;
import org.visarules.engine.table.TermEntry;
import org.visarules.engine.table.TextEntry;
import org.visarules.formats.cases.Case;
import org.visarules.formats.cases.CaseFiles;

/** The packs as a work of reference: what they hold, by id, and what belongs together. */
public final class Catalogue {

    /**
     * A requirement or a definition.
     *
     * @param pack the pack it stands in
     * @param requirement the requirement; null of a definition
     * @param definition the definition; null of a requirement
     * @param rules its rules, in the order of the pack
     */
    public record Unit(PackTable pack, RequirementEntry requirement, DefinitionEntry definition, List<RuleTable> rules) {

        public String id() {
            return requirement != null ? requirement.id() : definition.id();
        }

        public CitationEntry cites() {
            return requirement != null ? requirement.cites() : definition.cites();
        }

        /** The rules as their author wrote them. */
        public String source() {
            return pack.sources().get("rules/" + id() + ".drl");
        }
    }

    /** A term, and the definitions that derive it. */
    public record Term(TermEntry entry, List<Unit> definitions) {
    }

    /** The values of a parameter, in the order of the manifest. */
    public record Parameter(PackTable pack, String name, List<ParameterEntry> values) {
    }

    /** A register that the law keeps open. */
    public record Register(PackTable pack, RegisterEntry entry) {
    }

    private final List<PackTable> packs;
    private final Map<String, Unit> units = new LinkedHashMap<>();
    private final Map<String, List<Unit>> deriving = new LinkedHashMap<>();
    private final Map<String, List<Unit>> mentioning = new LinkedHashMap<>();

    /** A catalogue of these packs. */
    public Catalogue(List<PackTable> packs) {
        this.packs = List.copyOf(packs);
        this.packs.forEach(this::collect);
        units.values().forEach(unit -> unit.rules().stream().map(RuleTable::term).distinct()
                .forEach(term -> deriving.computeIfAbsent(term, none -> new ArrayList<>()).add(unit)));
        units.values().forEach(unit -> Stream.of(terms(unit), parameters(unit), registers(unit)).flatMap(Set::stream)
                .forEach(word -> mentioning.computeIfAbsent(word, none -> new ArrayList<>()).add(unit)));
    }

    private void collect(PackTable pack) {
        Map<String, List<RuleTable>> rules = pack.rules().stream().collect(Collectors.groupingBy(RuleTable::unit));
        pack.requirements().forEach(entry -> units.put(entry.id(), new Unit(pack, entry, null, rules.getOrDefault(entry.id(), List.of()))));
        pack.definitions().forEach(entry -> units.put(entry.id(), new Unit(pack, null, entry, rules.getOrDefault(entry.id(), List.of()))));
    }

    public List<PackTable> packs() {
        return packs;
    }

    /** Every requirement of a pack. */
    public List<Unit> requirements(PackTable pack) {
        return pack.requirements().stream().map(requirement -> units.get(requirement.id())).toList();
    }

    /** Every definition of a pack. */
    public List<Unit> definitions(PackTable pack) {
        return pack.definitions().stream().map(definition -> units.get(definition.id())).toList();
    }

    /** Every requirement and definition, those of each pack together, its requirements first. */
    public List<Unit> units() {
        return List.copyOf(units.values());
    }

    /** The requirement or definition of that id. */
    public Optional<Unit> unit(String id) {
        return Optional.ofNullable(units.get(id));
    }

    /** The term of that name. */
    public Optional<Term> term(String name) {
        return packs.stream().flatMap(pack -> pack.terms().stream()).filter(term -> term.id().equals(name)).findFirst()
                .map(term -> new Term(term, List.copyOf(deriving.getOrDefault(name, List.of()))));
    }

    /** The parameter of that name. */
    public Optional<Parameter> parameter(String name) {
        return packs.stream().filter(pack -> pack.parameters().stream().anyMatch(parameter -> parameter.name().equals(name))).findFirst()
                .map(pack -> new Parameter(pack, name, pack.parameters().stream().filter(parameter -> parameter.name().equals(name)).toList()));
    }

    /** The register of that name. */
    public Optional<Register> register(String name) {
        return packs.stream().flatMap(pack -> pack.registers().stream().map(entry -> new Register(pack, entry)))
                .filter(register -> register.entry().name().equals(name)).findFirst();
    }

    /** Every id that can be asked for. */
    public List<String> ids() {
        Set<String> ids = new LinkedHashSet<>();
        ids.addAll(units.keySet());
        packs.forEach(pack -> {
            pack.terms().forEach(term -> ids.add(term.id()));
            pack.parameters().forEach(parameter -> ids.add(parameter.name()));
            pack.registers().forEach(register -> ids.add(register.name()));
        });
        return List.copyOf(ids);
    }

    /** The requirements and definitions whose rules mention a term, a parameter or a register. */
    public List<Unit> mentioning(String word) {
        return List.copyOf(mentioning.getOrDefault(word, List.of()));
    }

    /** The terms that the rules of a unit mention, in their order. */
    public Set<String> terms(Unit unit) {
        return words(unit, "Derived", "term");
    }

    /** The parameters that the rules of a unit mention, in their order. */
    public Set<String> parameters(Unit unit) {
        return words(unit, "Parameter", "name");
    }

    /** The registers that the rules of a unit mention, in their order. */
    public Set<String> registers(Unit unit) {
        return words(unit, "Listed", "register");
    }

    /** The text that a citation of that pack names. */
    public TextEntry text(PackTable pack, CitationEntry cites) {
        return pack.texts().stream().filter(text -> text.id().equals(cites.text())).findFirst().orElseThrow();
    }

    /** The cases beside the rules of a unit, in their order. */
    public List<Case> cases(Unit unit) {
        String file = unit.id() + ".test.yaml";
        try (InputStream in = Catalogue.class.getResourceAsStream("cases/" + unit.pack().id() + "/rules/" + file)) {
            return in == null ? List.of() : CaseFiles.read(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> words(Unit unit, String type, String property) {
        Set<String> words = new LinkedHashSet<>();
        for (RuleTable rule : unit.rules()) {
            for (Node.Pattern pattern : patterns(rule.when())) {
                for (Node.Test test : pattern.type().equals(type) ? pattern.tests() : List.<Node.Test>of()) {
                    if (test.left() instanceof Node.Read read && read.path().equals(List.of(property)) && test.right().get(0) instanceof Node.Literal literal) {
                        words.add(literal.value());
                    }
                }
            }
        }
        return words;
    }

    private static List<Node.Pattern> patterns(List<Node> nodes) {
        List<Node.Pattern> patterns = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Node.Pattern pattern) {
                patterns.add(pattern);
            } else {
                patterns.addAll(patterns(((Node.Group) node).nodes()));
            }
        }
        return patterns;
    }
}
