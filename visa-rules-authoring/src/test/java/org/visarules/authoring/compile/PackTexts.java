package org.visarules.authoring.compile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.visarules.engine.CompiledPack;
import org.visarules.engine.table.Bilingual;
import org.visarules.engine.table.CitationEntry;
import org.visarules.engine.table.PackTable;
import org.visarules.engine.table.RuleTable;
import org.visarules.rule.Confidence;
import org.visarules.rule.Verb;

/** Packs for tests, made from the text of rules alone: names, verbs, terms and strata are read off with patterns. */
public final class PackTexts {

    private static final Pattern RULE = Pattern.compile("rule \"(([A-Z0-9-]+)/([^\"]+))\"(.*?)\\bend\\b", Pattern.DOTALL);
    private static final Pattern DERIVES = Pattern.compile("derives\\(\\s*\\$\\w+,\\s*\"([^\"]+)\"");
    private static final Pattern MENTIONS = Pattern.compile("term == \"([^\"]+)\"");

    private final String id;
    private final Map<String, String> files = new LinkedHashMap<>();

    private PackTexts(String id) {
        this.id = id;
    }

    public static PackTexts pack(String id) {
        return new PackTexts(id);
    }

    /** A file whose header is added. */
    public PackTexts file(String name, String rules) {
        files.put("rules/" + name + ".drl", header() + rules);
        return this;
    }

    public String header() {
        return "package org.visarules.packs." + id + ";\nimport org.visarules.fact.*;\nimport org.visarules.value.*;\n"
                + "global org.visarules.rule.Requirement requirement;\n\n";
    }

    public CompiledPack compiled() {
        PackTable table = table();
        byte[] bytes = SessionModelCompiler.compile(table);
        return new CompiledPack(table, () -> bytes);
    }

    public PackTable table() {
        List<RuleTable> rules = new ArrayList<>();
        Map<String, String> bodies = new LinkedHashMap<>();
        Map<String, String> derived = new LinkedHashMap<>();
        files.forEach((path, text) -> {
            Matcher rule = RULE.matcher(text);
            while (rule.find()) {
                bodies.put(rule.group(1), rule.group(4));
                Matcher derives = DERIVES.matcher(rule.group(4));
                derived.put(rule.group(1), derives.find() ? derives.group(1) : "");
            }
        });
        Map<String, Integer> strata = new LinkedHashMap<>();
        bodies.keySet().forEach(name -> strata.put(name, 0));
        for (int round = 0; round < bodies.size(); round++) {
            bodies.forEach((name, body) -> MENTIONS.matcher(body).results().map((MatchResult m) -> m.group(1)).forEach(term ->
                    derived.forEach((by, its) -> {
                        if (its.equals(term)) {
                            strata.merge(name, strata.get(by) + 1, Math::max);
                        }
                    })));
        }
        CitationEntry cites = new CitationEntry("T", "1", Confidence.values()[0], "");
        bodies.forEach((name, body) -> rules.add(new RuleTable(name, name.substring(0, name.indexOf('/')),
                Verb.ofName(name.substring(name.indexOf('/') + 1)).orElseThrow(), strata.get(name), LocalDate.MIN, LocalDate.MAX,
                "rules/x.drl", 1, List.of(), List.of(), derived.get(name), cites, Bilingual.NONE, Bilingual.NONE, Bilingual.NONE)));
        return new PackTable(id, "1", "", 1, Bilingual.NONE, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                rules, Map.of(), Map.of(), files);
    }
}
