package org.visarules.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Transcripts: what an author writes, and exactly what is answered. A line that begins with {@code >} is put into a sound
 * rule file; the lines below it are all problems of the pack.
 */
class RefusedConstructsTest {

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> conditions() throws IOException {
        return transcript("refused-conditions.txt", written -> new SamplePack().replace(SamplePack.PROBE_FILE,
                "$p : Product( functions contains SecurityFunction.DETECTION )", written));
    }

    @TestFactory
    Stream<DynamicTest> rulesAndStatements() throws IOException {
        return transcript("refused-rules.txt", written -> new SamplePack().file(SamplePack.PROBE_FILE, SamplePack.REQUIREMENT + written + "\n"));
    }

    private Stream<DynamicTest> transcript(String resource, Function<String, SamplePack> spoiled) throws IOException {
        List<String> lines;
        try (InputStream in = getClass().getResourceAsStream("/" + resource)) {
            lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("> ")) {
                String written = lines.get(i).substring(2);
                List<String> expected = lines.subList(i + 1, lines.size()).stream().takeWhile(line -> !line.startsWith("> ")).filter(line -> !line.isEmpty()).toList();
                tests.add(DynamicTest.dynamicTest(written, () -> assertThat(problems(spoiled.apply(written))).isEqualTo(expected)));
            }
        }
        assertThat(tests).hasSizeGreaterThan(40);
        return tests.stream();
    }

    private List<String> problems(SamplePack pack) throws IOException {
        return pack.problems(Files.createTempDirectory(folder, "pack")).stream()
                .map(problem -> problem.startsWith(SamplePack.PROBE_FILE + ":") ? problem.substring(SamplePack.PROBE_FILE.length() + 1) : problem).toList();
    }
}
