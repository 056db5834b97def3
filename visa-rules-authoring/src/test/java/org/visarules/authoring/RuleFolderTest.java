package org.visarules.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visarules.Dossier;
import org.visarules.VisaRules;
import org.visarules.VisaRulesException;
import org.visarules.authoring.compile.SessionModelCompiler;
import org.visarules.decision.Decision;
import org.visarules.decision.Finding;
import org.visarules.decision.PackId;
import org.visarules.engine.CompiledPack;
import org.visarules.fact.Buyer;
import org.visarules.fact.Country;
import org.visarules.fact.Market;
import org.visarules.fact.Product;
import org.visarules.fact.SecurityFunction;
import org.visarules.rule.Act;

/** A pack that fails never replaces one that works. */
class RuleFolderTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    static final String CASES = "rules/SAMPLE-PROBE.test.yaml";

    static final String ONE_CASE = """
            cases:
              - case: A probe without a certificate
                asOf: 2026-11-21
                given:
                  market: {buyer: private-company}
                  product: {name: Alto, functions: [detection]}
                  complete: [certificates]
                expect:
                  verdict: {SAMPLE-PROBE: non-compliant}
                  because: [SAMPLE-PROBE/applies-to-all]
            """;

    @TempDir
    Path folder;

    private static SamplePack pack() {
        return new SamplePack().file(CASES, ONE_CASE);
    }

    private static Dossier probe() {
        return Dossier.on(Market.of(Buyer.PRIVATE_COMPANY, Country.FR)).offering(Product.named("Alto").functions(SecurityFunction.DETECTION))
                .complete("certificates").asking(Act.USE);
    }

    private static Decision decision(VisaRules rules) {
        return rules.decide(probe(), DAY);
    }

    @Test
    void rulesAreInForceOnceTheyAreSoundAndTheirCasesPass() {
        pack().writeTo(folder);
        RuleFolder rules = RuleFolder.at(folder);
        assertThatThrownBy(rules::rules).isInstanceOf(VisaRulesException.class).hasMessageContaining("reload()");

        VisaRules made = rules.reload().orThrow();

        assertThat(rules.rules()).isSameAs(made);
        assertThat(made.packs()).extracting(PackId::id).containsExactly("sample");
        assertThat(decision(made).findings()).extracting(Finding::requirement).contains("SAMPLE-PROBE");
        assertThat(decision(made).confirmedBy()).containsExactly("drools", "evaluator");
    }

    @Test
    void severalPacksStandInFoldersOfTheirOwn() {
        pack().writeTo(folder.resolve("sample"));
        assertThat(RuleFolder.at(folder).reload().orThrow().packs()).extracting(PackId::id).containsExactly("sample");
    }

    @Test
    void packsBesideTheFolderDecideBeforeIt() {
        CompiledPack sample = new PackCompiler(SessionModelCompiler::compile).compile(new SamplePack().writeTo(folder.resolve("beside")), List.of()).orThrow();
        Path upper = PacksTest.upper().writeTo(folder.resolve("own/upper"));

        assertThat(RuleFolder.at(upper.getParent(), List.of(sample)).reload().orThrow().packs()).extracting(PackId::id).containsExactly("sample", "upper");
        assertThat(RuleFolder.at(upper.getParent()).reload().problems()).extracting(Problem::message)
                .anySatisfy(message -> assertThat(message).contains("the pack 'sample' is not there"));
        pack().writeTo(folder.resolve("own/sample"));
        assertThat(RuleFolder.at(upper.getParent(), List.of(sample)).reload().problems()).extracting(Problem::message)
                .contains("the pack 'sample' is there already");
    }

    @Test
    void aMistakeLeavesTheEarlierRulesInForceAndIsNamedWithItsPlace() {
        RuleFolder rules = RuleFolder.at(pack().writeTo(folder.resolve("mine")));
        VisaRules earlier = rules.reload().orThrow();
        Decision before = decision(earlier);

        pack().replace(SamplePack.PROBE_FILE, "functions contains", "fnctions contains").replace("messages_en.properties", "{$p.name} is", "{$q.name} is")
                .writeTo(folder.resolve("mine"));

        assertThat(rules.reload().problems()).extracting(problem -> problem.render().lines().findFirst().orElseThrow()).anySatisfy(line -> assertThat(line)
                .isEqualTo("mine/rules/SAMPLE-PROBE.drl:9:19: no property 'fnctions' on Product; did you mean 'functions'?"));
        assertThat(rules.rules()).isSameAs(earlier);
        assertThat(decision(rules.rules())).isEqualTo(before);
    }

    @Test
    void aFailingCaseLeavesTheEarlierRulesInForceAndIsNamedWithItsPlace() {
        RuleFolder rules = RuleFolder.at(pack().writeTo(folder.resolve("mine")));
        VisaRules earlier = rules.reload().orThrow();

        pack().replace(CASES, "non-compliant", "compliant").writeTo(folder.resolve("mine"));

        assertThat(rules.reload().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("mine/" + CASES);
            assertThat(problem.line()).isEqualTo(9);
            assertThat(problem.sourceLine()).contains("SAMPLE-PROBE: compliant");
            assertThat(problem.message()).contains("A probe without a certificate").contains("SAMPLE-PROBE: compliant").contains("non-compliant");
        });
        assertThat(rules.rules()).isSameAs(earlier);

        pack().file(CASES, "cases:\n  - case: x\n    asOf: 31.12.2026\n").writeTo(folder.resolve("mine"));
        assertThat(rules.reload().problems()).isNotEmpty().allSatisfy(problem -> assertThat(problem.file()).isEqualTo("mine/" + CASES));
        assertThat(rules.rules()).isSameAs(earlier);
    }

    @Test
    void aPackThatCannotBeLoadedLeavesTheEarlierRulesInForce() {
        AtomicBoolean spoil = new AtomicBoolean();
        RuleFolder rules = new RuleFolder(pack().writeTo(folder), List.of(), table -> spoil.get() ? new byte[] {1, 2, 3} : SessionModelCompiler.compile(table));
        VisaRules earlier = rules.reload().orThrow();

        spoil.set(true);

        assertThat(rules.reload().problems()).extracting(Problem::message).singleElement().asString().contains("damaged");
        assertThat(rules.rules()).isSameAs(earlier);
    }

    @Test
    void whatFailsUnforeseenLeavesTheEarlierRulesInForce() {
        AtomicBoolean spoil = new AtomicBoolean();
        RuleFolder rules = new RuleFolder(pack().writeTo(folder), List.of(), table -> {
            if (spoil.get()) {
                throw new IllegalStateException("unforeseen");
            }
            return SessionModelCompiler.compile(table);
        });
        VisaRules earlier = rules.reload().orThrow();

        spoil.set(true);

        assertThat(rules.reload().problems()).extracting(Problem::message).singleElement().asString().contains("unforeseen").contains("report");
        assertThat(rules.rules()).isSameAs(earlier);
    }

    @Test
    void nothingIsReadFromBeyondTheFolder() throws IOException {
        assertThat(RuleFolder.at(folder.resolve("nowhere")).reload().problems()).extracting(Problem::render).containsExactly("nowhere: the folder cannot be read");
        assertThat(RuleFolder.at(folder).reload().problems()).extracting(Problem::message).singleElement().asString().startsWith("there is no pack");

        Path elsewhere = pack().writeTo(folder.resolve("elsewhere"));
        Path linked = Files.createDirectories(folder.resolve("linked"));
        Files.createSymbolicLink(linked.resolve("pack"), elsewhere);
        assertThat(RuleFolder.at(linked).reload().problems()).extracting(Problem::message).singleElement().asString().startsWith("there is no pack");

        for (String path : List.of(SamplePack.PROBE_FILE, "pack.yaml", "messages_fr.properties", CASES)) {
            Path mine = pack().writeTo(folder.resolve("mine"));
            Files.delete(mine.resolve(path));
            Files.createSymbolicLink(mine.resolve(path), elsewhere.resolve(path));
            assertThat(RuleFolder.at(mine).reload().problems()).as(path).extracting(Problem::message).contains("the file is no ordinary file");
            Files.delete(mine.resolve(path));
        }
    }

    @Test
    void decisionsGoOnWhileRulesAreReloaded() throws Exception {
        RuleFolder rules = RuleFolder.at(pack().writeTo(folder));
        rules.reload().orThrow();
        Decision expected = decision(rules.rules());
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService deciders = Executors.newFixedThreadPool(3);
        try {
            List<Future<Integer>> decided = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                decided.add(deciders.submit(() -> {
                    int count = 0;
                    while (!done.get() || count == 0) {
                        Decision decision = decision(rules.rules());
                        assertThat(decision.verdict()).isEqualTo(expected.verdict());
                        assertThat(decision.confirmedBy()).hasSize(2);
                        count++;
                    }
                    return count;
                }));
            }
            for (int i = 0; i < 6; i++) {
                SamplePack next = pack().replace("messages_en.properties", "Send a copy", "Send copy " + i);
                (i % 2 == 0 ? next : next.replace(CASES, "non-compliant", "compliant")).writeTo(folder);
                assertThat(rules.reload().problems().isEmpty()).isEqualTo(i % 2 == 0);
            }
            done.set(true);
            for (Future<Integer> count : decided) {
                assertThat(count.get(1, TimeUnit.MINUTES)).isPositive();
            }
        } finally {
            done.set(true);
            deciders.shutdown();
        }
    }

    @Test
    void manyReloadsLeaveNothingBehind() throws Exception {
        RuleFolder rules = RuleFolder.at(folder);
        reload(rules, 0, 5);
        long before = loadedClasses();
        List<WeakReference<VisaRules>> earlier = reload(rules, 5, 30);
        long after = loadedClasses();

        assertThat(earlier.stream().limit(24).filter(reference -> reference.get() != null).count()).as("earlier rules that are still held").isZero();
        assertThat(after - before).as("classes of 25 further reloads, of which each loads a dozen").isLessThan(60);
    }

    private List<WeakReference<VisaRules>> reload(RuleFolder rules, int from, int to) {
        List<WeakReference<VisaRules>> made = new ArrayList<>();
        for (int i = from; i < to; i++) {
            // Another text is another class, since the digest of the files is part of its name.
            pack().replace(SamplePack.PROBE_FILE, "// When it applies.", "// Edition " + i).writeTo(folder);
            VisaRules next = rules.reload().orThrow();
            assertThat(decision(next).confirmedBy()).hasSize(2);
            made.add(new WeakReference<>(next));
        }
        return made;
    }

    private static long loadedClasses() throws InterruptedException {
        for (int i = 0; i < 5; i++) {
            System.gc();
            Thread.sleep(50);
        }
        return ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
    }
}
