package org.visarules.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visarules.engine.table.PackTable;
import org.visarules.engine.table.RuleTable;

class PacksTest {

    @TempDir
    Path folder;

    static SamplePack upper() {
        return new SamplePack().replace("pack.yaml", "pack: sample", "pack: upper").replace("pack.yaml", "texts:", "needs: [sample]\ntexts:")
                .everywhere("pack.yaml", "SAMPLE-", "UPPER-").replace("pack.yaml", "  IN-FORCE:", "  ALSO-IN-FORCE:")
                .without(SamplePack.PROBE_FILE).without(SamplePack.DEFINITION_FILE)
                .file("rules/UPPER-PROBE.drl", SamplePack.REQUIREMENT.replace("packs.sample", "packs.upper").replace("SAMPLE-", "UPPER-"))
                .file("rules/UPPER-IN-FORCE.drl", SamplePack.DEFINITION.replace("packs.sample", "packs.upper").replace("SAMPLE-", "UPPER-")
                        .replace("\"IN-FORCE\"", "\"ALSO-IN-FORCE\""))
                .everywhere("messages_en.properties", "SAMPLE-", "UPPER-").everywhere("messages_fr.properties", "SAMPLE-", "UPPER-");
    }

    @Test
    void packsAreReadInTheOrderOfTheirNeeds() {
        Path upper = upper().writeTo(folder.resolve("upper"));
        Path sample = new SamplePack().writeTo(folder.resolve("sample"));

        List<PackTable> tables = Packs.read(List.of(upper, sample)).orThrow();

        assertThat(tables).extracting(PackTable::id).containsExactly("sample", "upper");
        assertThat(tables.get(1).rules()).as("what a needed pack derives lies below every stratum").extracting(RuleTable::stratum).containsExactly(0, 0, 0, 0);
    }

    @Test
    void aPackDerivesNoTermOfAnother() {
        Path upper = upper().replace("pack.yaml", "  ALSO-IN-FORCE:", "  IN-FORCE:").replace("rules/UPPER-IN-FORCE.drl", "\"ALSO-IN-FORCE\"", "\"IN-FORCE\"")
                .writeTo(folder.resolve("upper"));
        Path sample = new SamplePack().writeTo(folder.resolve("sample"));

        assertThat(Packs.read(List.of(sample, upper)).problems()).extracting(problem -> problem.file() + ":" + problem.line() + ": " + problem.message())
                .containsExactly("upper/pack.yaml:19: the term 'IN-FORCE' belongs to the pack 'sample'");
    }

    @Test
    void packsSideBySideShareNoName() {
        Path sample = new SamplePack().writeTo(folder.resolve("sample"));
        SamplePack twin = new SamplePack().replace("pack.yaml", "pack: sample", "pack: twin");
        for (String file : List.of(SamplePack.PROBE_FILE, SamplePack.DEFINITION_FILE)) {
            twin.replace(file, "packs.sample", "packs.twin");
        }

        assertThat(Packs.read(List.of(sample, twin.writeTo(folder.resolve("twin")))).problems()).extracting(problem -> problem.file() + ": " + problem.message())
                .containsExactly("twin/pack.yaml: the requirement 'SAMPLE-PROBE' belongs to the pack 'sample'",
                        "twin/pack.yaml: the definition 'SAMPLE-IN-FORCE' belongs to the pack 'sample'",
                        "twin/pack.yaml: the term 'IN-FORCE' belongs to the pack 'sample'");
    }

    @Test
    void packsThatNeedOneAnotherAreRefused() {
        Path upper = upper().writeTo(folder.resolve("upper"));
        Path sample = new SamplePack().replace("pack.yaml", "texts:", "needs: [upper]\ntexts:").writeTo(folder.resolve("sample"));

        assertThat(Packs.read(List.of(sample, upper)).problems()).extracting(Problem::sentence)
                .contains("packs need one another in a circle: sample needs upper needs sample; move what both need to a third pack");
    }

    @Test
    void onePackGivenTwiceIsRefused() {
        Path one = new SamplePack().writeTo(folder.resolve("one"));
        Path two = new SamplePack().writeTo(folder.resolve("two"));

        assertThat(Packs.read(List.of(one, two)).problems()).extracting(Problem::render)
                .containsExactly("two/pack.yaml: the pack 'sample' is there twice; give one of its folders");
    }
}
