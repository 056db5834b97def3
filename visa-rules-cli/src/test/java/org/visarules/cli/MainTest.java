package org.visarules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The program in a virtual machine of its own. */
class MainTest {

    @TempDir
    private Path folder;

    @Test
    void itEndsWithTheStatusOfTheCommand() throws Exception {
        assertThat(run(List.of(), "check", "--nonsense")).isEqualTo(64);
        assertThat(run(List.of(), "check", "none.yaml")).isEqualTo(66);
        assertThat(run(List.of(), "--help")).isEqualTo(104);
    }

    @Test
    @EnabledIf("aFullDevice")
    void aFullDiskIsNoVerdict() throws Exception {
        Process process = new ProcessBuilder(command(List.of(), "--help")).redirectOutput(new File("/dev/full"))
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(74);
    }

    @Test
    void aVirtualMachineThatRunsOutOfMemoryNeverEndsAsTheProgramDoes() throws Exception {
        assertThat(run(List.of("-Xmx2m", "-XX:+ExitOnOutOfMemoryError"), "--help")).isLessThan(64);
    }

    static boolean aFullDevice() {
        return Files.exists(Path.of("/dev/full"));
    }

    private int run(List<String> options, String... arguments) throws Exception {
        Process process = new ProcessBuilder(command(options, arguments)).directory(folder.toFile())
                .redirectOutput(folder.resolve("out").toFile()).redirectError(folder.resolve("err").toFile()).start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private static List<String> command(List<String> options, String... arguments) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(arguments));
        return command;
    }
}
