package org.visarules.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.visarules.VisaRules;
import org.visarules.authoring.cases.CaseResult;
import org.visarules.authoring.cases.CaseRunner;
import org.visarules.authoring.cases.Coverage;
import org.visarules.engine.CompiledPack;
import org.visarules.engine.Engine;
import org.visarules.engine.table.PackTable;

/** Runs the cases that stand beside the rules, each decided twice. */
class CasesTest {

    private static final Path PACKS = Path.of("src/main/packs");
    private static final List<CompiledPack> BUNDLED = BundledPacks.packs();
    // Cases are those of a pack: it decides them with the packs it needs.
    private static final Map<String, VisaRules> RULES = BUNDLED.stream()
            .collect(Collectors.toMap(pack -> pack.table().id(), pack -> Engine.rules(withNeeded(pack))));
    // Each file is run once, whatever is asked of its results.
    private static final class Ran {
        static final Map<Path, List<CaseResult>> RESULTS = all();
        static final Map<String, Coverage> COVERAGE = BUNDLED.stream().map(CompiledPack::table)
                .collect(Collectors.toMap(PackTable::id, CasesTest::coverage));
    }

    @TestFactory
    Stream<DynamicContainer> everyCaseHolds() {
        return BUNDLED.stream().map(CompiledPack::table).map(pack -> DynamicContainer.dynamicContainer(pack.id(), files(pack).stream()
                .map(file -> DynamicContainer.dynamicContainer(file.getFileName().toString(), Ran.RESULTS.get(file).stream()
                        .map(result -> DynamicTest.dynamicTest(result.of().name(), () -> assertThat(result.differences()).as(result.toString()).isEmpty()))))));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleFiresInSomeCase() {
        return BUNDLED.stream().map(CompiledPack::table).map(pack -> DynamicTest.dynamicTest(pack.id(),
                () -> assertThat(Ran.COVERAGE.get(pack.id()).neverFired()).as("rules of " + pack.id() + " that no case makes fire").isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> everyConditionIsYesInSomeCaseAndNoInSome() {
        return BUNDLED.stream().map(CompiledPack::table).map(pack -> DynamicTest.dynamicTest(pack.id(), () -> {
            Coverage coverage = Ran.COVERAGE.get(pack.id());
            System.out.println(coverage);
            assertThat(coverage.gaps()).as(coverage.toString()).isEmpty();
        }));
    }

    @Test
    void everyRuleFileHasItsCasesBesideIt() {
        for (CompiledPack pack : BUNDLED) {
            for (String source : pack.table().sources().keySet()) {
                if (source.endsWith(".drl")) {
                    assertThat(PACKS.resolve(pack.table().id()).resolve(source.replace(".drl", ".test.yaml"))).exists();
                }
            }
        }
    }

    private static Coverage coverage(PackTable pack) {
        List<CaseResult> results = new ArrayList<>();
        files(pack).forEach(file -> results.addAll(Ran.RESULTS.get(file)));
        return Coverage.of(pack, BUNDLED.stream().map(CompiledPack::table).toList(), results);
    }

    private static List<Path> files(PackTable pack) {
        try (Stream<Path> files = Files.list(PACKS.resolve(pack.id()).resolve("rules"))) {
            return files.filter(file -> file.toString().endsWith(".test.yaml")).sorted().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<CompiledPack> withNeeded(CompiledPack pack) {
        return BUNDLED.stream().filter(one -> one == pack || pack.table().needs().contains(one.table().id())).toList();
    }

    // Several files at a time, since one by one takes minutes.
    private static Map<Path, List<CaseResult>> all() {
        Map<Path, PackTable> packs = new ConcurrentHashMap<>();
        BUNDLED.stream().map(CompiledPack::table).forEach(pack -> files(pack).forEach(file -> packs.put(file, pack)));
        Map<Path, List<CaseResult>> results = new ConcurrentHashMap<>();
        packs.entrySet().parallelStream().forEach(one -> results.put(one.getKey(), decided(one.getValue(), one.getKey())));
        return results;
    }

    private static List<CaseResult> decided(PackTable pack, Path file) {
        try {
            return new CaseRunner(RULES.get(pack.id())).run(file.toString(), Files.readString(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
