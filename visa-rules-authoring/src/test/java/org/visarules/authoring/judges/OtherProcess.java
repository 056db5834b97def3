package org.visarules.authoring.judges;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Runs a program of these tests in a JVM of its own. */
public final class OtherProcess {

    private OtherProcess() {
    }

    /** The last line that it prints. */
    public static String lastLine(Class<?> program, List<String> options, Predicate<String> onClassPath, Object... arguments)
            throws IOException, InterruptedException {
        return lastLineOn(classPath(onClassPath), program, options, arguments);
    }

    /** The last line that it prints when that is the class path. */
    public static String lastLineOn(String classPath, Class<?> program, List<String> options, Object... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m"));
        command.addAll(options);
        command.add("-cp");
        command.add(classPath);
        command.add(program.getName());
        Arrays.stream(arguments).map(Object::toString).forEach(command::add);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String[] lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip().split("\\R");
        process.waitFor();
        return lines[lines.length - 1];
    }

    static String classPath(Predicate<String> entries) {
        return Arrays.stream(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")).split(File.pathSeparator))
                .filter(entries).collect(Collectors.joining(File.pathSeparator));
    }
}
