package org.visarules.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import org.junit.jupiter.api.Assertions;
import org.visarules.authoring.compile.SessionModelCompiler;
import org.visarules.engine.CompiledPack;
import org.visarules.engine.table.Bilingual;
import org.visarules.engine.table.PackTable;
import org.visarules.engine.table.RuleTable;
import org.visarules.engine.walk.Program;
import org.visarules.fact.FactModel;
import org.visarules.sessions.SessionJudge;

/**
 * However the files of the shipped packs are spoiled, they are read or refused: nothing is thrown, nothing hangs, and what is
 * accepted compiles and passes every further line of defence. {@code -Dvisarules.mutations=100} tries a hundred times as much.
 */
class MutationTest {

    private static final int ROUNDS = Integer.getInteger("visarules.mutations", 1);
    private static final int MOST_COMPILED = 8 * ROUNDS;
    private static final Path PACKS = Path.of("../visa-rules-drl/src/main/packs");
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final AtomicInteger REFUSED = new AtomicInteger();
    private static final AtomicInteger ACCEPTED = new AtomicInteger();
    private static final AtomicInteger COMPILED = new AtomicInteger();

    private record RuleFile(String pack, String path, String text, RuleContext context) {
    }

    private static final List<String> CONSTRUCTS = constructs();
    private static final Map<String, String> MANIFESTS = new TreeMap<>();
    private static final List<String> SENTENCES = new ArrayList<>();
    private static final List<RuleFile> RULES = rules();

    private static List<String> constructs() {
        List<String> constructs = new ArrayList<>(List.of("&anchor ", "*anchor", "!!java.lang.Runtime ", "<<: *anchor\n", "? ", "---\n", "%TAG ! tag:x:\n",
                "{$p.class}", "{$p.getName()}", "${user.home}", "{{$p}}", "\\u0024", "../../", "or ", "and ", "not( ", "exists( ", "eval( true )", "when\n", "then\n",
                "end\n", "rule \"A/met-by-x\" ", "@ValidFrom( \"2027-01-01\" ) ", "requirement.metBy( $p );", "Answer.YES", "== ", "in ( ", "this != $p, "));
        try (InputStream in = MutationTest.class.getResourceAsStream("/attempts.txt")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> line.startsWith("| ") || line.startsWith("> "))
                    .map(line -> line.replaceFirst("^(\\| |> \\w+: )", "") + " ").forEach(constructs::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return constructs;
    }

    private static List<RuleFile> rules() {
        Map<String, Manifest> manifests = new LinkedHashMap<>();
        Map<String, Path> folders = new TreeMap<>();
        for (Path folder : listed(PACKS, "")) {
            SourceFile file = SourceFile.read(folder, "pack.yaml");
            Manifest manifest = Manifest.read(file);
            manifests.put(manifest.pack, manifest);
            folders.put(manifest.pack, folder);
            MANIFESTS.put(manifest.pack, file.text());
            SENTENCES.add(SourceFile.read(folder, "messages_en.properties").text());
            SENTENCES.add(SourceFile.read(folder, "messages_fr.properties").text());
        }
        List<RuleFile> rules = new ArrayList<>();
        folders.forEach((pack, folder) -> {
            Manifest manifest = manifests.get(pack);
            Map<String, String> terms = new TreeMap<>();
            Map<String, String> parameters = new TreeMap<>(manifest.parameterProperties);
            manifest.needs.forEach(need -> {
                terms.putAll(manifests.get(need).termTypes);
                parameters.putAll(manifests.get(need).parameterProperties);
            });
            RuleContext context = new RuleContext(manifest.subjects, manifest.definitionPlaces.keySet(), manifest.termTypes, terms, parameters, manifest.registerProperties, true);
            for (Path file : listed(folder.resolve("rules"), ".drl")) {
                String path = "rules/" + file.getFileName();
                rules.add(new RuleFile(pack, path, SourceFile.read(folder, path).text(), context));
            }
        });
        return rules;
    }

    private static List<Path> listed(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Property(tries = 600, shrinking = ShrinkingMode.OFF, afterFailure = AfterFailureMode.SAMPLE_FIRST)
    void aSpoiledRuleFileIsReadOrRefused(@ForAll long seed) {
        for (int round = 0; round < ROUNDS; round++) {
            Mutations mutations = new Mutations(seed + round, CONSTRUCTS);
            RuleFile file = RULES.get(mutations.below(RULES.size()));
            String text = mutations.of(file.text(), 1 + mutations.below(mutations.below(3) == 0 ? 12 : 2));
            Assertions.assertTimeoutPreemptively(LONGEST, () -> ruleFile(file, text), () -> about(file, text));
        }
    }

    private static String about(RuleFile file, String text) {
        return file.pack() + "/" + file.path() + " spoiled:\n" + text.substring(0, Math.min(4000, text.length()));
    }

    private static void ruleFile(RuleFile original, String text) {
        SourceFile file = SourceFile.of(original.path(), text);
        try {
            Syntax.RuleFile read = RuleParser.parse(file, original.pack());
            boolean grammatical = file.isSound();
            List<RuleDraft> drafts = RuleChecker.check(file, read, original.context());
            if (grammatical) {
                DroolsGate.check(file, read);
            }
            if (!file.isSound()) {
                REFUSED.incrementAndGet();
                placed(file, text);
                return;
            }
            ACCEPTED.incrementAndGet();
            if (!text.equals(original.text()) && COMPILED.get() < MOST_COMPILED) {
                COMPILED.incrementAndGet();
                furtherLines(original.pack(), file, drafts);
            }
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError(about(original, text), e);
        }
    }

    // What the front end accepts is compiled, scanned, loaded and taken by the evaluator.
    private static void furtherLines(String pack, SourceFile file, List<RuleDraft> drafts) {
        List<RuleTable> rules = drafts.stream().map(RuleDraft::table).toList();
        PackTable table = new PackTable(pack, "0.0.0", "", FactModel.NUMBER, Bilingual.NONE, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                rules, Map.of(), Map.of(), Map.of(file.path(), file.text()));
        byte[] model = SessionModelCompiler.compile(table);
        SessionJudge.over(List.of(new CompiledPack(table, () -> model))).judge(List.of());
        assertThat(new Program(List.of(table)).rules()).hasSameSizeAs(rules);
    }

    private static void placed(SourceFile file, String text) {
        int lines = (int) text.lines().count() + 1;
        for (Problem problem : file.problems()) {
            assertThat(problem.message()).isNotBlank();
            assertThat(problem.line()).isBetween(0, lines);
            assertThat(problem.column()).isBetween(0, problem.sourceLine().length() + 1);
            assertThat(problem.render()).startsWith(file.path() + ":");
        }
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF, afterFailure = AfterFailureMode.SAMPLE_FIRST)
    void aSpoiledManifestIsReadOrRefused(@ForAll long seed) {
        List<String> texts = new ArrayList<>(MANIFESTS.values());
        texts.add(SamplePack.MANIFEST);
        for (int round = 0; round < ROUNDS; round++) {
            Mutations mutations = new Mutations(seed + round, CONSTRUCTS);
            String text = mutations.of(texts.get(mutations.below(texts.size())), 1 + mutations.below(6));
            Assertions.assertTimeoutPreemptively(LONGEST, () -> {
                SourceFile file = SourceFile.of("pack.yaml", text);
                Manifest.read(file);
                placed(file, text);
            }, () -> text);
        }
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF, afterFailure = AfterFailureMode.SAMPLE_FIRST)
    void spoiledSentencesAreReadOrRefused(@ForAll long seed) {
        for (int round = 0; round < ROUNDS; round++) {
            Mutations mutations = new Mutations(seed + round, CONSTRUCTS);
            String text = mutations.of(SENTENCES.get(mutations.below(SENTENCES.size())), 1 + mutations.below(8));
            Assertions.assertTimeoutPreemptively(LONGEST, () -> {
                SourceFile file = SourceFile.of("messages_en.properties", text);
                Messages messages = Messages.read(file);
                messages.all().values().forEach(sentence -> assertThat(sentence).isNotBlank());
                messages.all().keySet().forEach(messages::placeholders);
                placed(file, text);
            }, () -> text);
        }
    }

    // Every file of a pack at once, up to its cases.
    @Property(tries = 15, shrinking = ShrinkingMode.OFF, afterFailure = AfterFailureMode.SAMPLE_FIRST)
    void aFolderOfSpoiledFilesIsReloadedOrRefused(@ForAll long seed) throws IOException {
        Path folder = Files.createTempDirectory("spoiled");
        try {
            for (int round = 0; round < ROUNDS; round++) {
                Mutations mutations = new Mutations(seed + round, CONSTRUCTS);
                SamplePack pack = new SamplePack().file(RuleFolderTest.CASES, RuleFolderTest.ONE_CASE);
                for (String path : List.of("pack.yaml", SamplePack.PROBE_FILE, SamplePack.DEFINITION_FILE, "messages_en.properties", RuleFolderTest.CASES)) {
                    if (mutations.below(3) == 0) {
                        pack.file(path, mutations.of(pack.text(path), 1));
                    }
                }
                pack.writeTo(folder);
                Outcome<?> outcome = Assertions.assertTimeoutPreemptively(LONGEST, () -> RuleFolder.at(folder).reload());
                assertThat(outcome.problems()).allSatisfy(problem -> assertThat(problem.message()).isNotBlank().doesNotContain("an error of visa-rules"));
            }
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted((one, other) -> other.compareTo(one)).forEach(file -> file.toFile().delete());
            }
        }
    }

    @AfterContainer
    static void tellHowMuchWasTried() {
        System.out.println(REFUSED + " spoiled rule files refused, " + ACCEPTED + " accepted, " + COMPILED + " of these compiled");
        assertThat(REFUSED.get()).isPositive();
        assertThat(COMPILED.get()).isPositive();
    }
}
