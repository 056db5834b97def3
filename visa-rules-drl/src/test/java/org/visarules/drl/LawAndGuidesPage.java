package org.visarules.drl;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.visarules.drl.LawAndGuides.Group;
import org.visarules.drl.LawAndGuides.Guide;
import org.visarules.drl.LawAndGuides.Row;
import org.visarules.engine.table.CitationEntry;
import org.visarules.engine.table.PackTable;
import org.visarules.engine.table.TextEntry;
import org.visarules.formats.cases.Case;
import org.visarules.formats.cases.CaseFiles;
import org.visarules.formats.cases.Expectation;
import org.visarules.formats.cases.Expected;
import org.visarules.rule.Confidence;
import org.visarules.rule.Strength;

/** The page on law and guides: citations come from the packs, verdicts from the cases, so that neither is told differently than it is. */
final class LawAndGuidesPage {

    // Texts of the packs that are guides: the page names neither them nor whoever wrote them.
    private static final String GUIDE = "GUIDE-";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final Map<Guide, String> GUIDES = Map.of(Guide.PRODUCT, "The product guide", Guide.AUDIT, "The audit guide");
    private static final Map<Confidence, String> VERIFIED = Map.of(Confidence.READ_IN_TEXT, "read in the text",
            Confidence.OFFICIAL_GUIDANCE, "official guidance", Confidence.SECONDARY, "secondary source");

    /** A citation of a pack, with what the page links to. */
    private record Cited(CitationEntry citation, TextEntry text, String file) {
    }

    /** Where a case stands. */
    private record Place(String pack, String unit, String name) {

        static Optional<Place> of(String written) {
            String[] parts = written.split("/", 3);
            return parts.length == 3 ? Optional.of(new Place(parts[0], parts[1], parts[2])) : Optional.empty();
        }

        String file() {
            return pack + "/rules/" + unit + ".test.yaml";
        }
    }

    private final List<Group> groups;
    private final Path folder;
    private final Map<String, Cited> cited = new HashMap<>();
    private final Set<String> recommended = new TreeSet<>();
    private final Set<String> namesOfGuides = new TreeSet<>();
    private final Map<String, Map<String, Case>> cases = new HashMap<>();

    /**
     * A page.
     *
     * @param groups what it tells
     * @param packs the packs that it cites
     * @param folder the folder in which their sources lie, each in its own
     */
    LawAndGuidesPage(List<Group> groups, List<PackTable> packs, Path folder) {
        this.groups = groups;
        this.folder = folder;
        packs.forEach(this::collect);
    }

    private void collect(PackTable pack) {
        Map<String, TextEntry> texts = pack.texts().stream().collect(Collectors.toMap(TextEntry::id, text -> text));
        texts.values().stream().filter(text -> text.id().startsWith(GUIDE)).map(text -> URI.create(text.url()).getHost().replaceFirst("^www\\.", ""))
                .forEach(host -> namesOfGuides.add(host.substring(0, host.lastIndexOf('.'))));
        pack.requirements().stream().filter(one -> one.strength() == Strength.RECOMMENDED).forEach(one -> recommended.add(one.id()));
        String manifest = pack.id() + "/pack.yaml";
        pack.requirements().forEach(one -> cited.put(one.id(), cited(one.cites(), texts, pack.id() + "/rules/" + one.id() + ".drl")));
        pack.definitions().forEach(one -> cited.put(one.id(), cited(one.cites(), texts, pack.id() + "/rules/" + one.id() + ".drl")));
        pack.rules().forEach(one -> cited.put(one.name(), cited(one.cites(), texts, pack.id() + "/" + one.file())));
        // Of a parameter with several values the last one is the one in force.
        pack.parameters().forEach(one -> cited.put(one.name(), cited(one.cites(), texts, manifest)));
        pack.registers().forEach(one -> cited.put(one.name(), cited(one.cites(), texts, manifest)));
    }

    private static Cited cited(CitationEntry citation, Map<String, TextEntry> texts, String file) {
        return new Cited(citation, texts.get(citation.text()), file);
    }

    /** What is wrong with the rows: what is missing in one, and what one names that is not there. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        groups.forEach(group -> group.rows().forEach(row -> problemsOf(row).forEach(problem -> problems.add(row.name() + ": " + problem))));
        String page = text().toLowerCase(Locale.ROOT);
        namesOfGuides.stream().filter(page::contains).forEach(name -> problems.add("The page names " + name + ", which wrote a guide"));
        return problems;
    }

    private List<String> problemsOf(Row row) {
        List<String> problems = new ArrayList<>();
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("title", row.title());
        texts.put("claim", row.claim());
        texts.put("text", row.text());
        texts.put("does", row.does());
        texts.forEach((key, text) -> {
            if (text.isEmpty()) {
                problems.add("says no '" + key + "'");
            }
        });
        if (row.ids().isEmpty()) {
            problems.add("has no id");
        }
        if (row.cases().isEmpty() == row.reason().isEmpty()) {
            problems.add("has either cases or the reason why there is none");
        }
        if (row.cites().isEmpty() && row.reason().isEmpty()) {
            problems.add("cites nothing");
        }
        for (String name : row.cites()) {
            if (!cited.containsKey(name)) {
                problems.add("cites " + name + ", which is in no pack");
            } else if (cited.get(name).text().id().startsWith(GUIDE)) {
                problems.add("cites " + name + ", which rests on a guide itself");
            }
        }
        for (String written : row.cases()) {
            Optional<Case> found = Place.of(written).flatMap(this::find);
            if (found.isEmpty()) {
                problems.add("names the case " + written + ", which is not there");
            } else if (!found.get().isDecidable()) {
                problems.add("names the case " + written + ", which nobody decides");
            }
        }
        return problems;
    }

    private Optional<Case> find(Place place) {
        return Optional.ofNullable(cases.computeIfAbsent(place.file(), file -> Files.exists(folder.resolve(file))
                ? CaseFiles.read(folder.resolve(file)).stream().collect(Collectors.toMap(Case::name, one -> one)) : Map.of()).get(place.name()));
    }

    /** The page as Markdown. */
    String text() {
        StringBuilder page = new StringBuilder();
        page.append("# Law and guides\n\n<!-- Written by LawAndGuidesTest from law-and-guides.yaml, the packs and their cases: edit those. -->\n\n");
        page.append("Two guides that people read before they make, buy or audit security products in France, one on products and one on audits, simplify here and\n"
                + "err there, as guides do. This page takes ").append(groups.stream().mapToInt(group -> group.rows().size()).sum())
                .append(" of their statements and sets beside each what the text says and where, what visa-rules does about\n"
                + "it, and the cases that show it, with the verdict that each build checks. It is a reading by the maintainers of visa-rules and the word of no\n"
                + "authority; a source that is only secondary is called so, and a row without a case says why there is none.\n\n");
        for (Group group : groups) {
            page.append("- [").append(group.title()).append("](#").append(anchor(group.title())).append("): ").append(group.rows().size()).append(" rows\n");
        }
        for (Group group : groups) {
            page.append("\n## ").append(group.title()).append('\n');
            group.rows().forEach(row -> append(row, page));
        }
        return page.toString();
    }

    private static String anchor(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 -]", "").replace(' ', '-');
    }

    private void append(Row row, StringBuilder page) {
        page.append("\n### ").append(row.title()).append("\n\n");
        page.append("> **").append(GUIDES.get(row.guide())).append(":** ").append(row.claim()).append("\n\n");
        page.append("**The text:** ").append(row.text()).append('\n');
        citations(row).forEach(citation -> page.append("<br>— ").append(citation).append('\n'));
        page.append("\n**visa-rules:** ").append(row.does()).append("\n\n");
        row.cases().forEach(written -> Place.of(written).ifPresent(place -> find(place).ifPresent(one -> append(place, one, page))));
        if (!row.reason().isEmpty()) {
            page.append("*No case:* ").append(row.reason()).append('\n');
        }
        page.append("\n<sub>").append(row.cites().stream().filter(cited::containsKey).map(name -> "[" + name + "](" + link(cited.get(name).file()) + ") · ")
                .collect(Collectors.joining())).append(String.join(" · ", row.ids())).append("</sub>\n");
    }

    // Provisions of one text stand together.
    private List<String> citations(Row row) {
        Map<String, Set<String>> provisions = new LinkedHashMap<>();
        Map<String, Cited> texts = new HashMap<>();
        for (String name : row.cites()) {
            if (cited.containsKey(name)) {
                Cited one = cited.get(name);
                String key = one.text().title().english() + one.citation().confidence();
                texts.put(key, one);
                provisions.computeIfAbsent(key, none -> new LinkedHashSet<>()).add(one.citation().provision());
            }
        }
        return provisions.entrySet().stream().map(entry -> citation(texts.get(entry.getKey()), String.join("; ", entry.getValue()))).toList();
    }

    private static String citation(Cited one, String provisions) {
        return "[" + one.text().title().english() + "](" + one.text().url() + "): " + provisions + " (" + VERIFIED.get(one.citation().confidence()) + ")";
    }

    private static String link(String file) {
        return "../visa-rules-drl/src/main/packs/" + file;
    }

    private void append(Place place, Case one, StringBuilder page) {
        Expectation expect = one.expect();
        List<String> parts = new ArrayList<>();
        parts.add(verdicts(expect));
        if (expect.verdicts().isEmpty()) {
            parts.add(names("derives", expect.derived()));
        }
        parts.add(names("asked for", expect.missing()));
        parts.add(names("evidence refused by", expect.refused()));
        parts.add(names("duty told by", expect.obliges()));
        parts.add(names("advice by", expect.advises()));
        if (expect.obliges().isEmpty() && expect.advises().isEmpty()) {
            parts.add(names("nothing said by", expect.silent()));
        }
        page.append("- [").append(place.name()).append("](").append(link(place.file())).append(")<br>").append(one.asOf().format(DAY)).append(": ")
                .append(parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("; "))).append('\n');
    }

    // That of an act follows from those of its requirements, which say more.
    private String verdicts(Expectation expect) {
        boolean ofRequirements = expect.verdicts().keySet().stream().anyMatch(LawAndGuidesPage::isRequirement);
        return expect.verdicts().entrySet().stream().filter(verdict -> !ofRequirements || isRequirement(verdict.getKey()))
                .map(verdict -> "`" + verdict.getKey() + "` **" + verdict.getValue().text() + "**" + (isRecommended(verdict.getKey()) ? " (recommended)" : ""))
                .collect(Collectors.joining(", "));
    }

    // Whoever misses what is only recommended breaks nothing.
    private boolean isRecommended(String verdict) {
        return recommended.contains(verdict.split(" @ ", 2)[0]);
    }

    private static boolean isRequirement(String name) {
        return Character.isUpperCase(name.charAt(0));
    }

    private static String names(String word, List<Expected> names) {
        return names.isEmpty() ? "" : names.stream().map(name -> "`" + name.text() + "`").collect(Collectors.joining(", ", word + " ", ""));
    }
}
