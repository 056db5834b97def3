package org.visarules.examples.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A Java on this machine.
 *
 * @param home its folder
 * @param version as its release file says
 */
record Jdk(Path home, Runtime.Version version) {

    /** The one that runs the tests, then the newest of each further feature release from 17 on, newest first. */
    static List<Jdk> all() {
        Jdk ours = new Jdk(Path.of(System.getProperty("java.home")), Runtime.version());
        Map<Integer, Jdk> further = new TreeMap<>(Comparator.reverseOrder());
        for (Path home : homes()) {
            Runtime.Version version = version(home);
            if (version != null && version.feature() >= 17 && version.feature() != ours.version().feature()) {
                further.merge(version.feature(), new Jdk(home, version), (one, other) ->
                        one.version().compareTo(other.version()) >= 0 ? one : other);
            }
        }
        List<Jdk> all = new ArrayList<>(List.of(ours));
        all.addAll(further.values());
        return all;
    }

    Path java() {
        return home.resolve("bin").resolve(System.getProperty("os.name").startsWith("Windows") ? "java.exe" : "java");
    }

    /** Where environment variables such as JAVA_HOME and JAVA_HOME_25_X64 point to, and where packages of Linux are put. */
    private static List<Path> homes() {
        List<Path> homes = new ArrayList<>();
        System.getenv().forEach((name, value) -> {
            if (name.startsWith("JAVA_HOME") && !value.isBlank()) {
                homes.add(Path.of(value));
            }
        });
        Path packages = Path.of("/usr/lib/jvm");
        if (Files.isDirectory(packages)) {
            try (Stream<Path> folders = Files.list(packages)) {
                folders.sorted().forEach(homes::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return homes;
    }

    private static Runtime.Version version(Path home) {
        Path release = home.resolve("release");
        if (!Files.isRegularFile(release) || !Files.isExecutable(new Jdk(home, Runtime.version()).java())) {
            return null;
        }
        Properties says = new Properties();
        try (var in = Files.newBufferedReader(release)) {
            says.load(in);
            String version = says.getProperty("JAVA_VERSION", "").replace("\"", "");
            return version.matches("\\d+(\\.\\d+)*") && !version.startsWith("1.") ? Runtime.Version.parse(version) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return "Java " + version.feature();
    }
}
