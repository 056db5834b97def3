package org.visarules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the launcher in a checkout of its own, with a Java and a Maven that do what the test says. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    private static final List<String> TOOLS = List.of("sh", "cat", "dirname", "find", "head", "mkdir", "mv", "ps", "readlink", "rm",
            "rmdir", "sed", "sleep", "touch");
    private static final String MAVEN_THAT_BUILDS = "mkdir -p visa-rules-cli/target && echo jar >visa-rules-cli/target/visa-rules-cli.jar";

    @TempDir
    private Path folder;

    private Path home;
    private Path bin;
    private Path launcher;
    private final Map<String, String> environment = new LinkedHashMap<>();

    private record Ended(int status, String out, String err) {
    }

    @BeforeEach
    void checkout() throws IOException {
        home = Files.createDirectories(folder.resolve("a check out"));
        bin = Files.createDirectories(folder.resolve("bin"));
        for (String tool : TOOLS) {
            script(tool, "exec '" + found(tool) + "' \"$@\"");
        }
        launcher = home.resolve("visa-rules");
        Files.copy(Path.of("..", "visa-rules"), launcher);
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        Path sources = Files.createDirectories(home.resolve("visa-rules-cli/src/main"));
        Files.writeString(sources.resolve("Main.java"), "class Main { }");
        Files.writeString(sources.resolve("Other.java"), "class Other { }");
        java("exit 100", "17.0.15");
        maven(MAVEN_THAT_BUILDS);
    }

    @ParameterizedTest
    @CsvSource({"100, 0", "101, 1", "102, 2", "103, 3", "104, 0"})
    void whatTheProgramAloneCanSayIsAVerdict(int said, int status) throws Exception {
        java("exit " + said, "17.0.15");
        assertThat(run().status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 42, 63})
    void whatAVirtualMachineSaysWhenItDiesIsNoVerdict(int said) throws Exception {
        java("exit " + said, "17.0.15");
        Ended ended = run();
        assertThat(ended.status()).isEqualTo(70);
        assertThat(ended.err()).endsWith("visa-rules: Java ended with status " + said + ", so there is no decision.\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {64, 65, 66, 70, 74, 99, 105, 126, 127, 130, 255})
    void aFailureKeepsItsStatus(int said) throws Exception {
        java("exit " + said, "17.0.15");
        assertThat(run().status()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"KILL, 137", "TERM, 143", "SEGV, 139", "ABRT, 134", "INT, 130"})
    void aJavaThatIsKilledIsNoVerdict(String signal, int status) throws Exception {
        java("kill -" + signal + " $$; sleep 5", "17.0.15");
        assertThat(run().status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"HUP, 129", "INT, 130", "TERM, 143"})
    void anInterruptedLauncherIsNoVerdictEvenIfTheProgramEndsWell(String signal, int status) throws Exception {
        java("kill -" + signal + " $PPID; exit 100", "17.0.15");
        assertThat(run().status()).isEqualTo(status);
    }

    @Test
    void aRealVirtualMachineThatCannotStartIsNoVerdict() throws Exception {
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        assertThat(run().status()).as("a jar that is none").isEqualTo(70);
        environment.put("JAVA_TOOL_OPTIONS", "-Xmx1");
        assertThat(run().status()).as("no heap").isEqualTo(70);
    }

    @Test
    void theFirstUseBuildsAndSaysSoAndTheSecondDoesNot() throws Exception {
        Ended first = run();
        assertThat(first.err()).isEqualTo("Building visa-rules (first use) …\n");
        assertThat(first.out()).isEmpty();
        assertThat(builds()).isEqualTo(List.of("-q -B -DskipTests package -pl visa-rules-cli -am"));
        assertThat(run().err()).isEmpty();
        assertThat(builds()).hasSize(1);
    }

    @Test
    void aChangedSourceBuildsAgain() throws Exception {
        run();
        ageTheBuild();
        Files.writeString(home.resolve("visa-rules-cli/src/main/Main.java"), "class Main { int changed; }");
        assertThat(run().err()).isEqualTo("Building visa-rules (a source has changed) …\n");
        assertThat(run().err()).isEmpty();
        assertThat(builds()).hasSize(2);
    }

    @Test
    void aSourceThatIsGoneBuildsAgain() throws Exception {
        run();
        ageTheBuild();
        Files.delete(home.resolve("visa-rules-cli/src/main/Other.java"));
        run();
        assertThat(builds()).hasSize(2);
    }

    @Test
    void aProgramThatIsGoneIsBuiltAgain() throws Exception {
        run();
        Files.delete(home.resolve("visa-rules-cli/target/visa-rules-cli.jar"));
        assertThat(run().status()).isZero();
        assertThat(builds()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"exit 1", "exit 0", "kill -9 $$", MAVEN_THAT_BUILDS + "; exit 3"})
    void aBuildThatFailsIsNoVerdictAndNamesItsLog(String maven) throws Exception {
        maven("echo what went wrong; " + maven);
        Ended ended = run();
        assertThat(ended.status()).isEqualTo(70);
        assertThat(ended.err()).startsWith("Building visa-rules (first use) …\n").endsWith("visa-rules: the build failed. Its log is "
                + home.toRealPath().resolve(".visa-rules/build.log") + ".\n");
        assertThat(home.resolve(".visa-rules/build.log")).content().startsWith("what went wrong\n");
        maven(MAVEN_THAT_BUILDS);
        assertThat(run().status()).as("the next try").isZero();
    }

    @Test
    void aMistakeInAPackIsShownWithItsLineAndWithoutMavensAdvice() throws Exception {
        maven("echo '[INFO] Building'; echo '[ERROR] lpm/pack.yaml:29:15: no such strength'; echo '[ERROR]     strength: mandatry';"
                + " echo '[ERROR] -> [Help 1]'; echo '[ERROR] Re-run Maven'; exit 1");
        assertThat(run().err()).startsWith("Building visa-rules (first use) …\nlpm/pack.yaml:29:15: no such strength\n    strength: mandatry\n"
                + "visa-rules: the build failed.");
    }

    @Test
    void anInterruptedBuildIsNoVerdictAndLeavesNoLock() throws Exception {
        maven(MAVEN_THAT_BUILDS + "; kill -INT $(cat .visa-rules/lock/pid); exit 0");
        assertThat(run().status()).isEqualTo(130);
        assertThat(home.resolve(".visa-rules/lock")).doesNotExist();
    }

    @Test
    void twoFirstUsesAtOnceBuildOnce() throws Exception {
        maven("sleep 1; " + MAVEN_THAT_BUILDS);
        Process one = start(launcher.toString());
        Process other = start(launcher.toString());
        Ended first = ended(one);
        Ended second = ended(other);
        assertThat(List.of(first.status(), second.status())).containsOnly(0);
        assertThat(first.err() + second.err()).contains("Building visa-rules (first use) …").contains("Waiting for another build of visa-rules …");
        assertThat(builds()).hasSize(1);
        assertThat(home.resolve(".visa-rules/lock")).doesNotExist();
    }

    @Test
    void theLockOfABuildThatWasKilledIsRemoved() throws Exception {
        Process gone = new ProcessBuilder("sh", "-c", "exit 0").start();
        gone.waitFor();
        Files.createDirectories(home.resolve(".visa-rules/lock"));
        Files.writeString(home.resolve(".visa-rules/lock/pid"), gone.pid() + "\n");
        assertThat(run().status()).isZero();
        assertThat(builds()).hasSize(1);
    }

    @Test
    void withoutMavenTheFirstUseSaysWhatToInstall() throws Exception {
        Files.delete(bin.resolve("mvn"));
        Ended ended = run();
        assertThat(ended.status()).isEqualTo(69);
        assertThat(ended.err()).endsWith("visa-rules: no Maven was found. Install Maven 3.8 or newer and put mvn on the PATH.\n");
        assertThat(home.resolve(".visa-rules/lock")).doesNotExist();
    }

    @Test
    void withoutJavaItSaysWhatToInstall() throws Exception {
        Files.delete(bin.resolve("java"));
        Ended ended = run();
        assertThat(ended.status()).isEqualTo(69);
        assertThat(ended.err()).isEqualTo(
                "visa-rules: no Java was found. Install a JDK 17 or newer, and set JAVA_HOME or put java on the PATH.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.8.0_402", "11.0.22", "16"})
    void anOldJavaIsRefusedByName(String version) throws Exception {
        java("exit 100", version);
        Ended ended = run();
        assertThat(ended.status()).isEqualTo(69);
        assertThat(ended.err()).isEqualTo("visa-rules: " + bin.resolve("java") + " is Java " + version + ". Set JAVA_HOME to a JDK 17 or newer.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "17.0.1", "21-ea", "25.0.1"})
    void aNewerJavaIsTaken(String version) throws Exception {
        java("exit 100", version);
        assertThat(run().status()).isZero();
    }

    @Test
    void aJavaThatSaysNoVersionIsRefused() throws Exception {
        script("java", "exit 1");
        Ended ended = run();
        assertThat(ended.status()).isEqualTo(69);
        assertThat(ended.err()).contains("does not say which version it is");
    }

    @Test
    void aWrongJavaHomeIsNamed() throws Exception {
        environment.put("JAVA_HOME", "/no/such/jdk");
        Ended ended = run();
        assertThat(ended.status()).isEqualTo(69);
        assertThat(ended.err()).startsWith("visa-rules: JAVA_HOME is /no/such/jdk, but there is no bin/java in it.");
    }

    @Test
    void itWorksThroughLinksFromAnywhereAndPassesArgumentsAsTheyAre() throws Exception {
        java("for a in \"$@\"; do printf '[%s]' \"$a\"; done; exit 101", "17.0.15");
        Path links = Files.createDirectories(folder.resolve("some links"));
        Files.createSymbolicLink(links.resolve("second"), links.relativize(launcher));
        Files.createSymbolicLink(links.resolve("first"), Path.of("second"));
        Ended ended = ended(start(links.resolve("first").toString(), "check", "a file.yaml", "", "*", "--lang", "fr"));
        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.out()).endsWith("[-jar][" + home.toRealPath().resolve("visa-rules-cli/target/visa-rules-cli.jar")
                + "][check][a file.yaml][][*][--lang][fr]");
    }

    @Test
    void aCheckoutThatCannotBeWrittenToIsNoVerdict() throws Exception {
        Files.writeString(home.resolve(".visa-rules"), "in the way");
        Ended ended = run();
        assertThat(ended.status()).isEqualTo(70);
        assertThat(ended.err()).contains("cannot write to");
    }

    private Ended run(String... arguments) throws Exception {
        String[] command = new String[arguments.length + 1];
        command[0] = launcher.toString();
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        return ended(start(command));
    }

    private Process start(String... command) throws IOException {
        File err = File.createTempFile("err", ".txt", folder.toFile());
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectError(err);
        builder.environment().keySet().removeIf(name -> !name.equals("LANG"));
        builder.environment().put("PATH", bin.toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        errors.put(process, err.toPath());
        return process;
    }

    private final Map<Process, Path> errors = new LinkedHashMap<>();

    private Ended ended(Process process) throws Exception {
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), out, Files.readString(errors.get(process)));
    }

    private List<String> builds() throws IOException {
        return Files.readAllLines(home.resolve("builds"));
    }

    private void ageTheBuild() throws IOException {
        Path stamp = home.resolve(".visa-rules/built");
        FileTime before = FileTime.from(Files.getLastModifiedTime(stamp).toInstant().minus(Duration.ofMinutes(1)));
        try (var sources = Files.walk(home)) {
            for (Path source : sources.toList()) {
                Files.setLastModifiedTime(source, before);
            }
        }
    }

    private void java(String does, String version) throws IOException {
        script("java", "if [ \"$1\" = -version ]; then echo 'openjdk version \"" + version + "\" 2025-04-15' >&2; exit 0; fi\n" + does);
    }

    private void maven(String does) throws IOException {
        script("mvn", "echo \"$*\" >>builds\n" + does);
    }

    private void script(String name, String does) throws IOException {
        Path script = bin.resolve(name);
        Files.writeString(script, "#!/bin/sh\n" + does + "\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
    }

    private static Path found(String tool) {
        return List.of(System.getenv("PATH").split(File.pathSeparator)).stream().map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable).findFirst().orElseThrow(() -> new AssertionError("no " + tool + " on the PATH"));
    }
}
