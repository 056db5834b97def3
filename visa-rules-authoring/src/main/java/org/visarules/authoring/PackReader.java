package org.visarules.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.visarules.engine.table.Bilingual;
import org.visarules.engine.table.CitationEntry;
import org.visarules.engine.table.DefinitionEntry;
import org.visarules.engine.table.PackTable;
import org.visarules.engine.table.ParameterEntry;
import org.visarules.engine.table.RegisterEntry;
import org.visarules.engine.table.RequirementEntry;
import org.visarules.engine.table.RuleTable;
import org.visarules.engine.table.TermEntry;
import org.visarules.fact.FactModel;
import org.visarules.rule.Verb;

/**
 * Reads a pack from its folder: {@code pack.yaml}, {@code rules/*.drl} and both message files. It reports every mistake of
 * every file: one faulty file never hides the faults of another. Symbolic links are not followed.
 */
public final class PackReader {

    private static final int MOST_FILES = 500;
    private static final String RULES = "rules";

    private final Path folder;
    private final Map<String, PackTable> others = new TreeMap<>();
    private final List<SourceFile> files = new ArrayList<>();

    private PackReader(Path folder, List<PackTable> others) {
        this.folder = folder;
        others.forEach(table -> this.others.put(table.id(), table));
    }

    /**
     * Reads and checks a pack.
     *
     * @param folder the folder of the pack
     * @param others tables of the packs that it needs, and of any that are to decide beside it: their names are taken
     */
    public static Outcome<PackTable> read(Path folder, List<PackTable> others) {
        return new PackReader(folder, others).read();
    }

    /**
     * The digest of the files that a folder has of a pack, whether they are sound or not.
     *
     * @param factModel the number of the fact model
     */
    public static String digest(Path folder, int factModel) {
        PackReader reader = new PackReader(folder, List.of());
        reader.open("pack.yaml");
        reader.ruleFiles(reader.files.get(0)).forEach(reader::open);
        reader.open("messages_en.properties");
        reader.open("messages_fr.properties");
        return PackDigest.of(reader.sources(), factModel);
    }

    /**
     * The id of the pack in a folder and the packs it needs.
     *
     * @return the id first; empty if the manifest has none
     */
    static List<String> idAndNeeds(Path folder) {
        Manifest manifest = Manifest.read(SourceFile.read(folder, "pack.yaml"));
        if (manifest.pack.isEmpty()) {
            return List.of();
        }
        List<String> all = new ArrayList<>(List.of(manifest.pack));
        all.addAll(manifest.needs);
        return all;
    }

    private Outcome<PackTable> read() {
        Manifest manifest = Manifest.read(open("pack.yaml"));
        namesOfOthers(manifest);
        RuleContext context = context(manifest);
        List<RuleDraft> rules = new ArrayList<>();
        Set<String> units = new HashSet<>();
        Set<String> unread = new HashSet<>();
        for (String path : ruleFiles(manifest.file)) {
            SourceFile file = open(path);
            units.add(file.unit());
            rules.addAll(rules(file, manifest.pack, context));
            if (!file.isSound()) {
                unread.add(file.unit());
            }
        }
        unitsWithoutFile(manifest, units);
        List<Integer> strata = Strata.of(rules);
        Messages english = Messages.read(open("messages_en.properties"));
        Messages french = Messages.read(open("messages_fr.properties"));
        List<RuleDraft> sound = rules.stream().filter(rule -> !unread.contains(rule.table().unit())).toList();
        new Sentences(english, french).check(sound, unread);
        ruleEntries(manifest, sound, unread);
        requirementsThatNeverApply(manifest, sound);
        if (unread.isEmpty()) {
            termsWithoutRule(manifest, rules);
        }
        List<Problem> problems = files.stream().flatMap(file -> file.problems().stream()).sorted().toList();
        return problems.isEmpty() ? new Outcome.Success<>(table(manifest, rules, strata, english, french)) : new Outcome.Failure<>(problems);
    }

    private TreeMap<String, String> sources() {
        TreeMap<String, String> sources = new TreeMap<>();
        files.forEach(file -> sources.put(file.path(), file.text()));
        return sources;
    }

    private SourceFile open(String path) {
        SourceFile file = SourceFile.read(folder, path);
        files.add(file);
        return file;
    }

    private List<RuleDraft> rules(SourceFile file, String pack, RuleContext context) {
        if (file.text().isEmpty() && !file.isSound()) {
            return List.of();
        }
        Syntax.RuleFile read = RuleParser.parse(file, pack);
        boolean grammatical = file.isSound();
        List<RuleDraft> drafts = RuleChecker.check(file, read, context);
        if (grammatical) {
            DroolsGate.check(file, read);
        }
        return drafts;
    }

    private List<String> ruleFiles(SourceFile manifest) {
        Path rules = folder.resolve(RULES);
        if (!Files.isDirectory(rules, LinkOption.NOFOLLOW_LINKS)) {
            manifest.whole("the pack has no folder 'rules'", "make it, with one file per requirement or definition");
            return List.of();
        }
        List<String> paths;
        try (Stream<Path> found = Files.list(rules)) {
            paths = found.map(path -> RULES + "/" + path.getFileName()).filter(path -> path.endsWith(".drl")).sorted().toList();
        } catch (IOException e) {
            manifest.whole("the folder 'rules' cannot be read", "");
            return List.of();
        }
        if (paths.size() > MOST_FILES) {
            manifest.whole("more than " + MOST_FILES + " rule files", "split the pack");
            return paths.subList(0, MOST_FILES);
        }
        return paths;
    }

    private RuleContext context(Manifest manifest) {
        boolean complete = manifest.readable;
        Map<String, String> otherTerms = new TreeMap<>();
        Map<String, String> parameters = new TreeMap<>();
        Map<String, Set<String>> registers = new TreeMap<>();
        for (String need : manifest.needs) {
            PackTable table = others.get(need);
            if (table == null) {
                complete = false;
                manifest.problemInNeeds("the pack '" + need + "' is not there, or has mistakes of its own", "give its folder too, or remove it from 'needs'");
                continue;
            }
            for (TermEntry term : table.terms()) {
                otherTerms.put(term.id(), term.of());
            }
            for (ParameterEntry parameter : table.parameters()) {
                parameters.put(parameter.name(), parameter.property());
            }
            for (RegisterEntry register : table.registers()) {
                registers.put(register.name(), register.items().isEmpty() ? Set.of() : register.items().get(0).sets().keySet());
            }
        }
        parameters.putAll(manifest.parameterProperties);
        registers.putAll(manifest.registerProperties);
        return new RuleContext(manifest.subjects, manifest.definitionPlaces.keySet(), manifest.termTypes, otherTerms, parameters, registers, complete);
    }

    // Whether needed or not: packs that decide together share their names.
    private void namesOfOthers(Manifest manifest) {
        for (PackTable other : others.values()) {
            taken(manifest, "requirement", manifest.requirementPlaces, other.requirements().stream().map(RequirementEntry::id), other);
            taken(manifest, "definition", manifest.definitionPlaces, other.definitions().stream().map(DefinitionEntry::id), other);
            taken(manifest, "term", manifest.termPlaces, other.terms().stream().map(TermEntry::id), other);
            taken(manifest, "register", manifest.registerPlaces, other.registers().stream().map(RegisterEntry::name), other);
        }
    }

    private static void taken(Manifest manifest, String kind, Map<String, Integer> places, Stream<String> names, PackTable other) {
        names.filter(places::containsKey).forEach(name -> manifest.file.at(places.get(name),
                "the " + kind + " '" + name + "' belongs to the pack '" + other.id() + "'", "choose another name"));
    }

    private static void unitsWithoutFile(Manifest manifest, Set<String> units) {
        manifest.requirementPlaces.forEach((unit, at) -> withoutFile(manifest, units, "requirement", unit, at));
        manifest.definitionPlaces.forEach((unit, at) -> withoutFile(manifest, units, "definition", unit, at));
    }

    private static void withoutFile(Manifest manifest, Set<String> units, String kind, String unit, int at) {
        if (!units.contains(unit)) {
            manifest.file.at(at, "the " + kind + " '" + unit + "' has no rules", "write rules/" + unit + ".drl, or remove it");
        }
    }

    // Without such a rule a requirement would be silent about everything, however many ways there are to meet it.
    private static void requirementsThatNeverApply(Manifest manifest, List<RuleDraft> rules) {
        for (String unit : manifest.requirementPlaces.keySet()) {
            List<RuleDraft> own = rules.stream().filter(rule -> rule.table().unit().equals(unit)).toList();
            if (!own.isEmpty() && own.stream().noneMatch(rule -> rule.table().verb() == Verb.APPLIES_TO)) {
                own.get(0).file().whole("a requirement needs a rule that says to what it applies",
                        "write rule \"" + unit + "/" + Verb.APPLIES_TO.inName() + "\" when … then requirement.appliesTo( $subject ); end");
            }
        }
    }

    private static void termsWithoutRule(Manifest manifest, List<RuleDraft> rules) {
        for (String term : manifest.termTypes.keySet()) {
            if (rules.stream().noneMatch(rule -> rule.table().term().equals(term))) {
                manifest.file.at(manifest.termPlaces.get(term), "no rule derives the term '" + term + "'", "write a definition that does, or remove it");
            }
        }
    }

    private static void ruleEntries(Manifest manifest, List<RuleDraft> rules, Set<String> unread) {
        Map<String, RuleDraft> byName = new LinkedHashMap<>();
        rules.forEach(rule -> byName.put(rule.table().name(), rule));
        manifest.rules.forEach((name, entry) -> {
            RuleDraft rule = byName.get(name);
            if (rule == null) {
                if (!unread.contains(name.replaceFirst("/.*", ""))) {
                    manifest.file.at(entry.at(), "no rule '" + name + "'", Proposal.nearest(name, byName.keySet()));
                }
                return;
            }
            boolean obliges = rule.table().verb() == Verb.OBLIGES;
            List<Bilingual> parts = List.of(entry.actor(), entry.due(), entry.deliverable());
            if (obliges && parts.contains(Bilingual.NONE) && !entry.misspelt()) {
                manifest.file.at(entry.at(), "the obligation '" + name + "' does not say all of actor, due and deliverable", "add what is missing");
            } else if (!obliges && !parts.equals(List.of(Bilingual.NONE, Bilingual.NONE, Bilingual.NONE))) {
                manifest.file.at(entry.at(), "'actor', 'due' and 'deliverable' belong to obligations", "remove them");
            }
        });
        byName.forEach((name, rule) -> {
            if (rule.table().verb() == Verb.OBLIGES && manifest.readable && !manifest.rules.containsKey(name)) {
                rule.file().at(rule.at(), "the obligation does not say who owes what by when", "add '" + name
                        + ": {actor: …, due: …, deliverable: …}' to 'rules' in pack.yaml");
            }
        });
    }

    private PackTable table(Manifest manifest, List<RuleDraft> drafts, List<Integer> strata, Messages english, Messages french) {
        Map<String, CitationEntry> cites = new TreeMap<>();
        manifest.requirements.forEach(requirement -> cites.put(requirement.id(), requirement.cites()));
        manifest.definitions.forEach(definition -> cites.put(definition.id(), definition.cites()));
        List<RuleTable> rules = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            rules.add(finished(drafts.get(i).table(), strata.get(i), cites, Optional.ofNullable(manifest.rules.get(drafts.get(i).table().name()))));
        }
        TreeMap<String, String> sources = sources();
        return new PackTable(manifest.pack, manifest.version, PackDigest.of(sources, FactModel.NUMBER), FactModel.NUMBER, manifest.title, manifest.needs,
                List.copyOf(manifest.texts), List.copyOf(manifest.requirements), List.copyOf(manifest.definitions), List.copyOf(manifest.terms),
                List.copyOf(manifest.parameters), List.copyOf(manifest.registers), List.copyOf(rules), Collections.unmodifiableMap(english.all()),
                Collections.unmodifiableMap(french.all()), Collections.unmodifiableMap(sources));
    }

    private static RuleTable finished(RuleTable rule, int stratum, Map<String, CitationEntry> cites, Optional<Manifest.RuleEntry> entry) {
        CitationEntry citation = entry.flatMap(Manifest.RuleEntry::cites).orElse(cites.get(rule.unit()));
        return new RuleTable(rule.name(), rule.unit(), rule.verb(), stratum, rule.validFrom(), rule.validUntil(), rule.file(), rule.line(),
                rule.when(), rule.arguments(), rule.term(), citation, entry.map(Manifest.RuleEntry::actor).orElse(Bilingual.NONE),
                entry.map(Manifest.RuleEntry::due).orElse(Bilingual.NONE), entry.map(Manifest.RuleEntry::deliverable).orElse(Bilingual.NONE));
    }
}
