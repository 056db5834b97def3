package org.visarules.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.visarules.engine.CompiledPack;
import org.visarules.engine.table.DefinitionEntry;
import org.visarules.engine.table.PackTable;
import org.visarules.engine.table.ParameterEntry;
import org.visarules.engine.table.RequirementEntry;
import org.visarules.engine.table.RuleTable;
import org.visarules.formats.cases.Case;
import org.visarules.formats.cases.CaseFiles;
import org.visarules.formats.cases.Expected;

/** Nothing of the fact sheets is left out in silence: SCOPE.md says of each row what became of it, and each test case is a case. */
class ScopeTest {

    private static final Path PACKS = Path.of("src/main/packs");
    private static final List<PackTable> PACK_TABLES = BundledPacks.packs().stream().map(CompiledPack::table).toList();
    // Of a table without ids several rows may be told apart by words: fr/2.5 service qualification.
    private static final Pattern ROW = Pattern.compile("\\|\\s*([a-z]+/[A-Za-z0-9.-]+)((?: [^|]*)?)\\|([^|]*)\\|([^|]*)\\|\\s*");
    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+(?:/[a-z0-9-]+)?");
    private static final Set<String> NAMING = Set.of("encoded", "parameter", "advisory");
    private static final Set<String> REASONED = Set.of("needs a human", "out of scope");
    private static final String BACKGROUND = "background";
    private static final int MOST_UNDECIDABLE_IN = 10;

    private static Stream<DynamicTest> ofEachPack(Consumer<PackTable> test) {
        return PACK_TABLES.stream().map(pack -> DynamicTest.dynamicTest(pack.id(), () -> test.accept(pack)));
    }

    @TestFactory
    Stream<DynamicTest> everyRowOfTheSheetsIsAccountedFor() {
        return ofEachPack(pack -> {
            List<String> problems = new ArrayList<>();
            Set<String> accounted = new TreeSet<>();
            Set<String> written = new TreeSet<>();
            for (String line : scope(pack)) {
                Matcher row = ROW.matcher(line);
                if (row.matches()) {
                    accounted.add(row.group(1));
                    if (!written.add(row.group(1) + row.group(2).stripTrailing())) {
                        problems.add(row.group(1) + row.group(2).stripTrailing() + " is accounted for twice");
                    }
                    check(pack, row.group(1), row.group(3).strip(), row.group(4).strip(), problems);
                }
            }
            Sheets.idsListed(pack.id() + ".rows").stream().filter(id -> !accounted.contains(id))
                    .forEach(id -> problems.add(id + " is not accounted for"));
            assertThat(problems).as("rows of " + pack.id() + "/SCOPE.md").isEmpty();
        });
    }

    private static void check(PackTable pack, String id, String kind, String text, List<String> problems) {
        if (NAMING.contains(kind)) {
            Set<String> units = units(pack);
            Set<String> parameters = parameters(pack);
            List<String> names = NAME.matcher(text).results().map(MatchResult::group).toList();
            if (names.stream().noneMatch(kind.equals("parameter") ? parameters::contains : units::contains)) {
                problems.add(id + " (" + kind + ") names no " + (kind.equals("parameter") ? "parameter" : "unit") + ": " + text);
            }
            names.stream().filter(name -> isOurs(pack, name) && !units.contains(name) && !parameters.contains(name))
                    .forEach(name -> problems.add(id + " names " + name + ", which is not there"));
        } else if (REASONED.contains(kind)) {
            if (text.isEmpty()) {
                problems.add(id + " (" + kind + ") gives no reason");
            }
        } else if (!kind.equals(BACKGROUND)) {
            problems.add(id + " is of no known kind: " + kind);
        }
    }

    // Requirements and definitions with their rules, of the pack and of those it needs.
    private static Set<String> units(PackTable pack) {
        Set<String> units = new TreeSet<>();
        withNeeded(pack).forEach(one -> {
            one.requirements().stream().map(RequirementEntry::id).forEach(units::add);
            one.definitions().stream().map(DefinitionEntry::id).forEach(units::add);
            one.rules().stream().map(RuleTable::name).forEach(units::add);
        });
        return units;
    }

    private static Set<String> parameters(PackTable pack) {
        return withNeeded(pack).flatMap(one -> one.parameters().stream()).map(ParameterEntry::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isOurs(PackTable pack, String name) {
        return name.contains("/") || withNeeded(pack).anyMatch(one -> name.startsWith(one.id().toUpperCase(Locale.ROOT) + "-"));
    }

    private static Stream<PackTable> withNeeded(PackTable pack) {
        return PACK_TABLES.stream().filter(one -> one == pack || pack.needs().contains(one.id()));
    }

    private static List<String> scope(PackTable pack) {
        try {
            return Files.readAllLines(PACKS.resolve(pack.id()).resolve("SCOPE.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> everyTestCaseOfTheSheetsIsACase() {
        return ofEachPack(pack -> {
            List<String> wanted = Sheets.idsListed(pack.id() + ".cases");
            Map<String, Boolean> decided = new HashMap<>();
            cases(pack).forEach(one -> one.ids().forEach(id -> decided.merge(id, one.isDecidable(), Boolean::logicalOr)));

            assertThat(wanted.stream().filter(id -> !decided.containsKey(id)))
                    .as("test cases of the sheets that no case of " + pack.id() + " realises").isEmpty();
            List<String> undecidable = wanted.stream().filter(id -> !decided.get(id)).toList();
            assertThat(undecidable.size() * MOST_UNDECIDABLE_IN).as("one in ten may be left undecidable, of " + wanted.size() + ": " + undecidable)
                    .isLessThanOrEqualTo(wanted.size());
        });
    }

    private static List<Case> cases(PackTable pack) {
        try (Stream<Path> files = Files.list(PACKS.resolve(pack.id()).resolve("rules"))) {
            return files.filter(file -> file.toString().endsWith(".test.yaml")).sorted().flatMap(file -> CaseFiles.read(file).stream()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> whatACaseExpectsToBeSilentIsARule() {
        return ofEachPack(pack -> {
            Set<String> units = units(pack);
            assertThat(cases(pack).stream().flatMap(one -> one.expect().silent().stream()).map(Expected::text).filter(rule -> !units.contains(rule)))
                    .as("rules that cases of " + pack.id() + " expect to be silent and that are not there").isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> theListsAreThoseOfTheSheets() {
        return ofEachPack(pack -> {
            Map<String, Sheets.Section> sheets = Sheets.besideTheProject();
            for (String list : List.of(pack.id() + ".rows", pack.id() + ".cases")) {
                for (Sheets.Section listed : Sheets.listed(list)) {
                    assertThat(sheets).as(list).containsKey(listed.name());
                    List<String> ids = sheets.get(listed.name()).ids();
                    if (listed.whole()) {
                        assertThat(listed.ids()).as(list + " " + listed.name()).isEqualTo(ids);
                    } else {
                        assertThat(listed.ids()).as(list + " " + listed.name()).isNotEmpty().doesNotHaveDuplicates().isSubsetOf(ids);
                    }
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> everyIdThatAPackNamesIsARowOfTheSheets() {
        return ofEachPack(pack -> {
            Set<String> rows = new TreeSet<>();
            Sheets.besideTheProject().values().forEach(section -> rows.addAll(section.ids()));
            Set<String> named = new TreeSet<>();
            cases(pack).forEach(one -> named.addAll(one.ids()));
            scope(pack).stream().map(ROW::matcher).filter(Matcher::matches).forEach(row -> named.add(row.group(1)));

            named.removeAll(rows);
            assertThat(named).as("ids in " + pack.id() + " that are no row of the sheets").isEmpty();
        });
    }
}
