package org.visarules.examples.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The library as an embedder meets it: packed jars, a program compiled against them, a JVM that is started without any
 * option but where the jars are, and nothing printed but what the program prints. With the Java that runs the tests, and
 * with every further one that is found.
 */
class EmbeddedTest {

    private static final String PACKAGE = "org.visarules.examples.embedded.";
    private static final String TWICE = "NON_COMPLIANT [drools, evaluator]\n";
    private static final String ONCE = "NON_COMPLIANT [evaluator]\n";

    private static final List<Jdk> JDKS = Jdk.all();

    /** What an embedder gets who adds visa-rules-drl; who also adds visa-rules-formats; who leaves visa-rules-drools out. */
    private static List<Path> full;
    private static List<Path> withFormats;
    private static List<Path> light;

    /** What is needed to compile packs at run time. */
    private static List<Path> withAuthoring;

    @TempDir
    private static Path folder;

    private static Path plain;
    private static Path module;
    private static Path moduleWithFormats;

    static Stream<Jdk> jdks() {
        return JDKS.stream();
    }

    static Stream<Arguments> threads() {
        return Stream.of("platform", "none", "handed", "pool").map(thread -> Arguments.of(JDKS.get(0), thread));
    }

    static Stream<Arguments> mergedJars() {
        return JDKS.stream().flatMap(jdk -> Stream.of("as-it-comes", "services-merged-others-relocated").map(jar -> Arguments.of(jdk, jar)));
    }

    @BeforeAll
    static void compileThePrograms() throws IOException {
        withFormats = jars("jars");
        withAuthoring = Stream.of(withFormats, jars("authoring-jars")).flatMap(List::stream).distinct().toList();
        full = those(withFormats, name -> !name.matches("(visa-rules-(ask|formats)|jackson|snakeyaml).*"));
        light = those(withFormats, name -> name.matches("visa-rules-(api|engine|drl)-.*"));
        assertThat(full).hasSizeGreaterThan(10).allMatch(jar -> jar.getFileName().toString().matches("(visa-rules|drools|kie|slf4j)-.*\\.jar"));
        assertThat(light).hasSize(3);
        plain = compiled("plain", "--class-path", withFormats, "", "Embedder", "FileEmbedder");
        module = compiled("module", "--module-path", full, "requires org.visarules.drl;", "Embedder");
        moduleWithFormats = compiled("module-with-formats", "--module-path", withFormats,
                "requires org.visarules.drl; requires org.visarules.formats;", "Embedder", "FileEmbedder");
    }

    @Test
    void aNewerJavaIsAmongThoseThatTheseTestsRunOn() {
        assumeTrue(JDKS.size() > 1, "Skipped: no Java but the one that runs the tests was found, neither by a variable JAVA_HOME... "
                + "nor below /usr/lib/jvm; so all was tested on " + JDKS + " alone");
        assertThat(JDKS).extracting(jdk -> jdk.version().feature()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void onAPlainClassPathItDecidesTwice(Jdk jdk) throws Exception {
        assertThat(run(jdk, "-cp", path(full, plain), PACKAGE + "Embedder", "main")).isEqualTo("main: " + TWICE + "main: " + TWICE);
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void onAPlainClassPathWithoutDroolsItDecidesOnce(Jdk jdk) throws Exception {
        assertThat(run(jdk, "-cp", path(light, plain), PACKAGE + "Embedder", "platform")).isEqualTo("platform: " + ONCE + "main: " + ONCE);
    }

    /** A new package is listed in the descriptor of its module, or here. */
    @Test
    void everyPackageIsExportedToAllOrForItsModuleAlone() {
        Set<ModuleDescriptor> ours = ModuleFinder.of(withAuthoring.toArray(Path[]::new)).findAll().stream().map(ModuleReference::descriptor)
                .filter(descriptor -> descriptor.name().startsWith("org.visarules")).collect(Collectors.toSet());
        assertThat(ours).hasSize(8).noneMatch(ModuleDescriptor::isAutomatic);
        assertThat(ours).flatMap(ModuleDescriptor::exports).noneMatch(Exports::isQualified);
        Set<String> inner = new TreeSet<>();
        ours.forEach(descriptor -> {
            inner.addAll(descriptor.packages());
            descriptor.exports().forEach(exports -> inner.remove(exports.source()));
        });
        assertThat(inner).containsExactly("org.visarules.authoring.judges", "org.visarules.drools", "org.visarules.engine.explain",
                "org.visarules.engine.kernel", "org.visarules.engine.unknown");
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void inANamedModuleItDecidesTwice(Jdk jdk) throws Exception {
        assertThat(run(jdk, "-p", path(full, module), "-m", "embedder/" + PACKAGE + "Embedder", "platform"))
                .isEqualTo("platform: " + TWICE + "main: " + TWICE);
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void inANamedModuleWithoutDroolsItDecidesOnce(Jdk jdk) throws Exception {
        assertThat(run(jdk, "-p", path(light, module), "-m", "embedder/" + PACKAGE + "Embedder", "main"))
                .isEqualTo("main: " + ONCE + "main: " + ONCE);
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void inANamedModuleItReadsAndWritesFiles(Jdk jdk) throws Exception {
        assertThat(run(jdk, "-p", path(withFormats, moduleWithFormats), "-m", "embedder/" + PACKAGE + "FileEmbedder"))
                .isEqualTo("file: " + TWICE);
    }

    @Test
    void asAModuleItCompilesPacksOnTheNewestJava() throws Exception {
        Jdk newest = JDKS.stream().max(Comparator.comparing(Jdk::version, Runtime.Version::compareTo)).orElseThrow();
        String packs = Path.of("..", "..", "visa-rules-drl", "src", "test", "packs").toAbsolutePath().normalize().toString();
        Path compiled = folder.resolve("packs");
        assertThat(run(newest, "-p", path(withAuthoring), "-m", "org.visarules.authoring/org.visarules.authoring.PackBuild", packs,
                compiled.toString(), "tables", "sessions")).isEmpty();
        try (Stream<Path> files = Files.list(compiled)) {
            assertThat(files.map(file -> file.getFileName().toString())).contains("packs.index", "rows.table", "rows.sessions");
        }
    }

    /** Build tools put on the module path only what descriptors require; visa-rules-drools and what it brings, found as services, are not. */
    @ParameterizedTest
    @MethodSource("jdks")
    void withDroolsOnTheClassPathBesideTheModulesItDecidesTwice(Jdk jdk) throws Exception {
        assertThat(run(jdk, "-p", path(light, module), "-cp", path(those(full, name -> !light.toString().contains(name))),
                "-m", "embedder/" + PACKAGE + "Embedder", "main")).isEqualTo("main: " + TWICE + "main: " + TWICE);
    }

    @ParameterizedTest
    @MethodSource("mergedJars")
    void mergedIntoOneJarItReadsDecidesTwiceAndWrites(Jdk jdk, String jar) throws Exception {
        Path merged = Path.of("target", "merged", jar + ".jar").toAbsolutePath();
        assertThat(run(jdk, "-cp", merged.toString(), PACKAGE + "FileEmbedder")).isEqualTo("file: " + TWICE);
    }

    @ParameterizedTest
    @MethodSource("threads")
    void inWhateverThreadTheFirstDecisionIsMadeItIsMadeTwice(Jdk jdk, String thread) throws Exception {
        assertThat(run(jdk, "-cp", path(full, plain), PACKAGE + "Embedder", thread)).isEqualTo(thread + ": " + TWICE + "main: " + TWICE);
    }

    private static List<Path> jars(String name) throws IOException {
        try (Stream<Path> jars = Files.list(Path.of("target", name))) {
            return jars.map(Path::toAbsolutePath).sorted().toList();
        }
    }

    private static List<Path> those(List<Path> jars, Predicate<String> names) {
        return jars.stream().filter(jar -> names.test(jar.getFileName().toString())).toList();
    }

    private static String path(List<Path> jars, Path... before) {
        return Stream.concat(Stream.of(before), jars.stream()).map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** A module that requires what is said, or classes of no module. Whatever the compiler has to remark is an error. */
    private static Path compiled(String name, String option, List<Path> jars, String requires, String... programs) throws IOException {
        Path classes = Files.createDirectories(folder.resolve(name));
        List<String> arguments = new ArrayList<>(List.of("--release", "17", "-Xlint:all", "-Werror", option, path(jars), "-d", classes.toString()));
        for (String program : programs) {
            arguments.add(Path.of("src", "main", "java").resolve((PACKAGE + program).replace('.', '/') + ".java").toString());
        }
        if (!requires.isEmpty()) {
            Path descriptor = Files.createDirectories(folder.resolve(name + "-descriptor")).resolve("module-info.java");
            arguments.add(Files.writeString(descriptor, "module embedder { " + requires + " }").toString());
        }
        StringWriter remarks = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            List<String> sources = arguments.stream().filter(argument -> argument.endsWith(".java")).toList();
            arguments.removeAll(sources);
            assertThat(compiler.getTask(remarks, files, null, arguments, null, files.getJavaFileObjectsFromStrings(sources)).call())
                    .as(remarks.toString()).isTrue();
        }
        return classes;
    }

    /** What a program printed that ended well and said nothing else. */
    private static String run(Jdk jdk, String... arguments) throws Exception {
        // Over before code that is compiled with more care would pay.
        List<String> command = new ArrayList<>(List.of(jdk.java().toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.matches("CLASSPATH|_?JAVA_OPTIONS|JDK_JAVA_OPTIONS|JAVA_TOOL_OPTIONS"));
        Process process = builder.start();
        try {
            assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("it ends").isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(Files.readString(err)).as("what it said beside").isEmpty();
        assertThat(process.exitValue()).isZero();
        return Files.readString(out).replace("\r\n", "\n");
    }
}
