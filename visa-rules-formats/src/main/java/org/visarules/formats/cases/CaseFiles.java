package org.visarules.formats.cases;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.visarules.Dossier;
import org.visarules.decision.Verdict;
import org.visarules.decision.Warning;
import org.visarules.fact.DossierFacts;
import org.visarules.fact.Listed;
import org.visarules.formats.DossierReader;
import org.visarules.formats.RegisterReader;
import org.visarules.formats.UnreadableFileException;
import org.visarules.formats.text.Item;
import org.visarules.formats.text.Nearest;
import org.visarules.formats.text.Problems;
import org.visarules.formats.text.TextFiles;
import org.visarules.formats.text.TreeReader;

/** Reads case files. A mistake in a dossier makes its case fail; any other mistake refuses the file. */
public final class CaseFiles {

    private static final List<String> CASE_KEYS = List.of("case", "ids", "asOf", "given", "expect", "undecidable");
    private static final List<String> EXPECT_KEYS = List.of("verdict", "because", "notMet", "refused", "missing", "derived",
            "obliges", "advises", "silent", "warns");
    private static final String REGISTERS = "registers";
    private static final Pattern ID = Pattern.compile("[a-z]++/[A-Za-z0-9]++([.-][A-Za-z0-9]++)*+");
    private static final Dossier NOTHING_GIVEN = new Dossier(DossierFacts.unsaid(), Set.of(), Set.of());

    private final Problems problems;
    private final Set<String> names = new TreeSet<>();

    private CaseFiles(Problems problems) {
        this.problems = problems;
    }

    /**
     * Reads a file.
     *
     * @return its cases, in its order
     * @throws UnreadableFileException with every mistake outside the dossiers
     */
    public static List<Case> read(Path file) {
        return read(file.toString(), TextFiles.read(file));
    }

    /**
     * Reads the text of a file.
     *
     * @param file what to call it in messages
     * @return its cases, in its order
     * @throws UnreadableFileException with every mistake outside the dossiers
     */
    public static List<Case> read(String file, String text) {
        Problems problems = new Problems(file);
        Optional<Item> tree = TreeReader.read(text, problems);
        List<Case> cases = tree.isPresent() ? new CaseFiles(problems).cases(tree.get()) : List.of();
        problems.refuse();
        return cases;
    }

    /** A verdict as a file writes it: {@code non-compliant}. */
    public static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private List<Case> cases(Item root) {
        if (!(root instanceof Item.Mapping mapping) || !mapping.entries().containsKey("cases")) {
            problems.add(root.spot(), "A case file has one key, 'cases'.", "Write 'cases:' on top and begin each case with '- case: ' and a sentence.");
            return List.of();
        }
        refuseOthers(mapping, List.of("cases"));
        if (!(mapping.entries().get("cases").value() instanceof Item.Sequence sequence) || sequence.items().isEmpty()) {
            problems.add(mapping.entries().get("cases").key(), "There is no case.", "Begin each case with '- case: ' and a sentence.");
            return List.of();
        }
        List<Case> cases = new ArrayList<>();
        for (Item item : sequence.items()) {
            if (item instanceof Item.Mapping one) {
                cases.add(oneCase(one));
            } else {
                problems.add(item.spot(), "A case is keys with values.", "Begin it with '- case: ' and a sentence.");
            }
        }
        return cases;
    }

    private Case oneCase(Item.Mapping mapping) {
        refuseOthers(mapping, CASE_KEYS);
        String name = text(mapping, "case");
        if (!mapping.entries().containsKey("case")) {
            problems.add(mapping.spot(), "The case has no sentence.", "Begin it with 'case: ' and a sentence.");
        } else if (!name.isEmpty() && !names.add(name)) {
            problems.add(mapping.entries().get("case").key(), "Two cases have this sentence.", "Say what is different.");
        }
        Item.Entry undecidable = mapping.entries().get("undecidable");
        Item.Entry expect = mapping.entries().get("expect");
        if ((undecidable == null) == (expect == null)) {
            problems.add(mapping.spot(), "A case has either 'expect' or 'undecidable'.", "Keep one of the two.");
        }
        Problems inDossier = new Problems(problems.file());
        return new Case(name, ids(mapping), day(mapping, undecidable != null), given(mapping, undecidable != null, inDossier),
                entered(mapping, inDossier), inDossier.all(), expect == null ? Expectation.NOTHING : expectation(expect.value()), text(mapping, "undecidable"),
                problems.file(), mapping.spot().line());
    }

    private List<String> ids(Item.Mapping mapping) {
        List<String> ids = new ArrayList<>();
        for (Item.Scalar id : words(mapping, "ids")) {
            if (!ID.matcher(id.text()).matches()) {
                problems.add(id.spot(), "'" + id.text() + "' is no id of a sheet's case.", "Write sheet, slash, row, as in fr/T62.");
            } else if (ids.contains(id.text())) {
                problems.add(id.spot(), "The id " + id.text() + " stands here twice.", "Leave one out.");
            } else {
                ids.add(id.text());
            }
        }
        return ids;
    }

    private LocalDate day(Item.Mapping mapping, boolean optional) {
        Item.Entry entry = mapping.entries().get("asOf");
        if (entry == null) {
            if (!optional) {
                problems.add(mapping.spot(), "The case does not say the day asked about.", "Write for example 'asOf: 2026-11-21'.");
            }
            return LocalDate.MIN;
        }
        try {
            return LocalDate.parse(text(mapping, "asOf"));
        } catch (DateTimeException e) {
            problems.add(entry.value().spot(), "This is no day of the calendar.", "Write for example 2026-11-21.");
            return LocalDate.MIN;
        }
    }

    private Dossier given(Item.Mapping mapping, boolean optional, Problems inDossier) {
        Item.Entry entry = mapping.entries().get("given");
        if (entry == null) {
            if (!optional) {
                problems.add(mapping.spot(), "The case gives no dossier.", "Write it under 'given:', as in a dossier file.");
            }
            return NOTHING_GIVEN;
        }
        List<Dossier> dossiers = new DossierReader(inDossier).read(withoutRegisters(entry.value()), false);
        if (dossiers.size() > 1) {
            inDossier.add(entry.key(), "A case gives one dossier.", "Write 'market' in place of 'markets'.");
        }
        return inDossier.isEmpty() ? dossiers.get(0) : NOTHING_GIVEN;
    }

    // What registers hold is no part of a dossier: there it is for the packs to say.
    private static Item withoutRegisters(Item given) {
        if (!(given instanceof Item.Mapping mapping) || !mapping.entries().containsKey(REGISTERS)) {
            return given;
        }
        Map<String, Item.Entry> entries = new LinkedHashMap<>(mapping.entries());
        entries.remove(REGISTERS);
        return new Item.Mapping(mapping.spot(), entries);
    }

    private static List<Listed> entered(Item.Mapping mapping, Problems inDossier) {
        Item.Entry given = mapping.entries().get("given");
        return given != null && given.value() instanceof Item.Mapping keys && keys.entries().containsKey(REGISTERS)
                ? RegisterReader.read(keys.entries().get(REGISTERS).value(), inDossier) : List.of();
    }

    private Expectation expectation(Item item) {
        if (!(item instanceof Item.Mapping mapping) || mapping.entries().isEmpty()) {
            problems.add(item.spot(), "The case expects nothing.", "Write at least one of: " + String.join(", ", EXPECT_KEYS) + ".");
            return Expectation.NOTHING;
        }
        refuseOthers(mapping, EXPECT_KEYS);
        Map<String, Expected> verdicts = map(mapping, "verdict");
        for (Map.Entry<String, Expected> verdict : verdicts.entrySet()) {
            Item.Spot spot = ((Item.Mapping) mapping.entries().get("verdict").value()).entries().get(verdict.getKey()).value().spot();
            oneOf(verdict.getValue().text(), spot, "verdict", Verdict.values());
        }
        List<Item.Scalar> warns = words(mapping, "warns");
        for (Item.Scalar kind : warns) {
            oneOf(kind.text(), kind.spot(), "kind of warning", Warning.Kind.values());
        }
        List<Item.Scalar> derived = words(mapping, "derived");
        for (Item.Scalar fact : derived) {
            if (!fact.text().contains(": ")) {
                problems.add(fact.spot(), "A derived fact is a term and the fact of which it is true.", "Write for example \"CERTIFICATE-IN-FORCE: EX-1\", in quotes.");
            }
        }
        return new Expectation(verdicts, expected(words(mapping, "because")), map(mapping, "notMet"), expected(words(mapping, "refused")),
                mapping.entries().containsKey("missing"), expected(words(mapping, "missing")), expected(derived),
                expected(words(mapping, "obliges")), expected(words(mapping, "advises")), expected(words(mapping, "silent")),
                expected(warns));
    }

    private void oneOf(String written, Item.Spot spot, String called, Enum<?>[] constants) {
        List<String> words = Arrays.stream(constants).map(CaseFiles::written).toList();
        if (!words.contains(written)) {
            problems.add(spot, "'" + written + "' is no " + called + ".", Nearest.proposal(written, words));
        }
    }

    private void refuseOthers(Item.Mapping mapping, List<String> keys) {
        for (Map.Entry<String, Item.Entry> entry : mapping.entries().entrySet()) {
            if (!keys.contains(entry.getKey())) {
                problems.add(entry.getValue().key(), "There is no such key here.", Nearest.proposal(entry.getKey(), keys));
            }
        }
    }

    private String text(Item.Mapping mapping, String key) {
        Item.Entry entry = mapping.entries().get(key);
        if (entry == null) {
            return "";
        }
        if (entry.value() instanceof Item.Scalar scalar && !scalar.isNothing() && !scalar.text().isBlank()) {
            return scalar.text().strip();
        }
        problems.add(entry.value().spot(), "A text is written here.");
        return "";
    }

    private Map<String, Expected> map(Item.Mapping mapping, String key) {
        Map<String, Expected> read = new LinkedHashMap<>();
        Item.Entry entry = mapping.entries().get(key);
        if (entry == null) {
            return read;
        }
        if (!(entry.value() instanceof Item.Mapping expected) || expected.entries().isEmpty()) {
            problems.add(entry.value().spot(), "Keys with values are written here.",
                    key.equals("verdict") ? "Write for example {use: non-compliant}." : "Write for example {met-by-listed-probe: 'Qualification( '}.");
            return read;
        }
        for (Map.Entry<String, Item.Entry> one : expected.entries().entrySet()) {
            if (one.getValue().value() instanceof Item.Scalar scalar && !scalar.isNothing()) {
                read.put(one.getKey(), new Expected(scalar.text(), one.getValue().key().line()));
            } else {
                problems.add(one.getValue().value().spot(), "A text is written here.");
            }
        }
        return read;
    }

    private static List<Expected> expected(List<Item.Scalar> words) {
        return words.stream().map(word -> new Expected(word.text(), word.spot().line())).toList();
    }

    private List<Item.Scalar> words(Item.Mapping mapping, String key) {
        Item.Entry entry = mapping.entries().get(key);
        if (entry == null) {
            return List.of();
        }
        if (!(entry.value() instanceof Item.Sequence sequence)) {
            problems.add(entry.value().spot(), "A list is written here.", entry.value() instanceof Item.Scalar scalar && !scalar.isNothing() ? "Write [" + scalar.text() + "]." : "");
            return List.of();
        }
        List<Item.Scalar> words = new ArrayList<>();
        for (Item item : sequence.items()) {
            if (item instanceof Item.Scalar scalar && !scalar.isNothing()) {
                words.add(scalar);
            } else {
                problems.add(item.spot(), "One text is written here.", item instanceof Item.Mapping ? "Put it in quotes." : "");
            }
        }
        if (sequence.items().isEmpty() && !key.equals("missing")) {
            problems.add(entry.value().spot(), "An empty list says nothing.", "Leave it out.");
        }
        return words;
    }
}
