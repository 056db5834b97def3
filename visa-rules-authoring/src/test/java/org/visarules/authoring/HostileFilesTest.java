package org.visarules.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.visarules.authoring.compile.SessionModelCompiler;
import org.visarules.engine.table.PackTable;
import org.visarules.fact.CertificateNumber;

/** Tricks with the files around the rules: each is refused with a sentence, and at its place where it has one. */
class HostileFilesTest {

    private static final String ENGLISH = "messages_en.properties";

    @TempDir
    Path folder;

    private List<String> problems(SamplePack pack) {
        return pack.problems(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"!!java.lang.Runtime [x]", "!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [\"https://example.org/\"]]]]",
        "!x A sample", "&a A sample", "*a", "[A sample]", "{en: A sample}"})
    void aManifestHoldsTextAndNothingThatStandsForSomethingElse(String title) {
        assertThat(problems(new SamplePack().replace("pack.yaml", "en: A sample", "en: " + title))).isNotEmpty()
                .allSatisfy(problem -> assertThat(problem).startsWith("pack.yaml:3:"));
    }

    @Test
    void aliasesThatMultiplyAreRefusedUnread() {
        StringBuilder laughs = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 40; i++) {
            laughs.append('a').append(i).append(": &a").append(i).append(" [").append(("*a" + (i - 1) + ", ").repeat(9)).append("x]\n");
        }
        assertThat(problems(new SamplePack().file("pack.yaml", laughs + SamplePack.MANIFEST))).first().asString().startsWith("pack.yaml:1:5:");
    }

    @Test
    void namesOfManyPartsAreReadWithoutDepth() {
        assertThat(problems(new SamplePack().replace(ENGLISH, "Send a copy", "Send {$p" + ".name".repeat(10_000) + "}"))).isNotEmpty();
        assertThat(problems(new SamplePack().replace("pack.yaml", "  SAMPLE-PROBE:", "  SAMPLE" + "-P".repeat(15_000) + ":"))).isNotEmpty();
        assertThat(problems(new SamplePack().replace(SamplePack.PROBE_FILE, "obliges-copy", "obliges" + "-p".repeat(15_000)))).isNotEmpty();
        assertThat(CertificateNumber.of("BSI-DSZ-CC-1234-2020" + "-MA-12".repeat(100_000))).isNotNull();
        Path pack = new SamplePack().file(RuleFolderTest.CASES, RuleFolderTest.ONE_CASE.replace("    asOf:", "    ids: [fr/A" + ".1".repeat(100_000) + "]\n    asOf:"))
                .writeTo(folder.resolve("cases"));
        assertThat(RuleFolder.at(pack).reload().problems()).isEmpty();
    }

    @Test
    void aMisspeltListOfCountriesIsOneMistake() {
        assertThat(problems(new SamplePack().replace("pack.yaml", "day: 2024-01-01", "countreis: [DE, FR]"))).singleElement().asString()
                .contains("did you mean 'countries'?");
    }

    @Test
    void nestingAndSizeAreBounded() {
        assertThat(problems(new SamplePack().replace("pack.yaml", "en: A sample", "en: " + "[".repeat(20_000)))).isNotEmpty();
        assertThat(problems(new SamplePack().replace(SamplePack.PROBE_FILE, "not( ", "not( ".repeat(5_000)))).isNotEmpty();
        assertThat(problems(new SamplePack().replace(SamplePack.PROBE_FILE, "$name : name", "$name : name" + ".name".repeat(9_000)))).isNotEmpty();
        assertThat(problems(new SamplePack().replace(SamplePack.PROBE_FILE, "when", "(".repeat(30_000) + "when"))).isNotEmpty();
        for (String path : List.of("pack.yaml", SamplePack.PROBE_FILE, ENGLISH)) {
            assertThat(problems(new SamplePack().file(path, "#".repeat(10_000_000)))).as(path)
                    .anySatisfy(problem -> assertThat(problem)
                            .startsWith(path + ": the file is larger than " + (path.endsWith(".drl") ? "64 KiB" : "256 KiB")));
        }
    }

    @Test
    void whatTakesDroolsLongIsRefusedBeforeItIsAsked() {
        String path = SamplePack.PROBE_FILE;
        String condition = "$p : Product( functions contains SecurityFunction.DETECTION )";
        assertThat(problems(new SamplePack().replace(path, condition, "$p : Product( " + "a.".repeat(25_000) + "a == $p )"))).singleElement().asString()
                .startsWith(path + ":9:19: more than 8 names joined by dots");
        assertThat(problems(new SamplePack().replace(path, condition, "$p : Product( form in ( " + "ProductForm.SOFTWARE, ".repeat(100) + "ProductForm.SOFTWARE ) )")))
                .singleElement().asString().startsWith(path + ":9:24: more than 100 values");
        assertThat(problems(new SamplePack().replace(path, "appliesTo( $p )", "appliesTo( " + "$p, ".repeat(10_000) + "$p )"))).contains(
                path + ":11:32: '$p' is passed twice; remove one");
        assertThat(problems(new SamplePack().replace(path, condition, "$p : Product( $n : name )\n" + nots(38, 8)))).singleElement().asString()
                .startsWith(path + ":7:6: more than 300 conditions of facts in one rule");
    }

    @Test
    void theLargestRuleCompiles() {
        Outcome<PackTable> read = new SamplePack().replace(SamplePack.PROBE_FILE, "$p : Product( functions contains SecurityFunction.DETECTION )",
                "$p : Product( $n : name )\n" + nots(37, 8)).read(folder);
        assertThat(SessionModelCompiler.compile(read.orThrow())).isNotEmpty();
    }

    private static String nots(int patterns, int conditions) {
        return ("    not( Qualification( of == $n" + ", of != $n".repeat(conditions - 1) + " ) )\n").repeat(patterns);
    }

    @ParameterizedTest
    @CsvSource({"pack: sample, pack: ../sample", "pack: sample, pack: /etc/passwd", "texts:, needs: [../other]\\ntexts:", "texts:, needs: [/etc]\\ntexts:",
        "SAMPLE-PROBE:, ../SAMPLE-PROBE:", "SAMPLE-IN-FORCE:, SAMPLE/../IN-FORCE:"})
    void namesAreNoPaths(String text, String by) {
        assertThat(problems(new SamplePack().replace("pack.yaml", text, by.replace("\\n", "\n")))).isNotEmpty()
                .anySatisfy(problem -> assertThat(problem).matches("pack\\.yaml:\\d+:\\d+: .*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{$p.class}", "{$p.getClass()}", "{$p.name.toString()}", "{$p.owner}", "{$p.place}", "{$p.type}", "{$requirement}", "{$c.of.name}",
        "{$p.name.length}", "{0}", "${user.home}", "{$p[0]}", "{{$p.name}}", "{$p.name + 1}", "#{$p}", "%{x}", "{$P}", "{$p..name}"})
    void aSentencePrintsPropertiesAndCallsNothing(String placeholder) {
        SamplePack pack = new SamplePack().replace(ENGLISH, "Send a copy", "Send " + placeholder);
        assertThat(problems(pack)).as(placeholder).isNotEmpty().anySatisfy(problem -> assertThat(problem).startsWith(ENGLISH + ":4:"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0024", "\\", "a\\\nb"})
    void aSentenceHoldsNoEscapes(String escape) {
        assertThat(problems(new SamplePack().replace(ENGLISH, "Send a copy", "Send " + escape))).anySatisfy(problem ->
                assertThat(problem).contains("a backslash may not stand in a sentence"));
    }

    @Test
    void onlyOrdinaryFilesOfTheFolderAreRead() throws IOException {
        Path outside = Files.writeString(folder.resolve("outside.drl"), SamplePack.REQUIREMENT);
        Path pack = new SamplePack().writeTo(folder.resolve("pack"));
        for (String path : List.of(SamplePack.PROBE_FILE, "pack.yaml", "messages_fr.properties")) {
            Files.delete(pack.resolve(path));
            Files.createSymbolicLink(pack.resolve(path), outside);
            assertThat(PackReader.read(pack, List.of()).problems()).extracting(Problem::render).contains(path + ": the file is no ordinary file");
            Files.delete(pack.resolve(path));
            Files.createDirectory(pack.resolve(path));
            assertThat(PackReader.read(pack, List.of()).problems()).extracting(Problem::render).contains(path + ": the file is no ordinary file");
            Files.delete(pack.resolve(path));
            new SamplePack().writeTo(pack);
        }
        Path rules = Files.move(pack.resolve("rules"), folder.resolve("rules"));
        Files.createSymbolicLink(pack.resolve("rules"), rules);
        assertThat(PackReader.read(pack, List.of()).problems()).extracting(Problem::message).contains("the pack has no folder 'rules'");
    }

    @Test
    void moreFilesThanAPackHasAreNotRead() throws IOException {
        Path pack = new SamplePack().writeTo(folder);
        for (int i = 0; i < 600; i++) {
            Files.writeString(pack.resolve("rules/X-" + i + ".drl"), "x");
        }
        assertThat(PackReader.read(pack, List.of()).problems()).extracting(Problem::message).contains("more than 500 rule files");
    }
}
