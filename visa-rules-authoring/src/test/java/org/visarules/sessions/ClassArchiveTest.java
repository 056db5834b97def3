package org.visarules.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class ClassArchiveTest {

    private static final int MOST = 1 << 20;
    // Among them constants of two entries (long, double), method handles, and characters that class files write in a way of their own.
    private static final List<Class<?>> CLASSES = List.of(String.class, Math.class, Double.class, Character.class, List.class, Thread.State.class,
            Pattern.class, Collectors.class, Odd.class);

    private static final class Odd {
        static final String NUL_AND_BEYOND = "\0 \uD83D\uDE00 é";
        static final long LONG = 1L << 40;
        static final double DOUBLE = 0.1;
    }

    @Test
    void classesComeBackToTheByte() throws IOException {
        SortedMap<String, byte[]> classes = classes();
        classes.put("none.AtAll", new byte[] {1, 2, 3});

        TreeMap<String, byte[]> read = read(classes.size(), MOST, written(classes));

        assertThat(read.keySet()).isEqualTo(classes.keySet());
        read.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(classes.get(name)));
    }

    @Test
    void whatIsCutOffOrTooMuchIsRefused() throws IOException {
        SortedMap<String, byte[]> classes = classes();
        byte[] written = written(classes);

        for (int length = 0; length < written.length; length += 997) {
            byte[] cut = Arrays.copyOf(written, length);
            assertThatThrownBy(() -> read(classes.size(), MOST, cut)).isInstanceOf(IOException.class);
        }
        assertThatThrownBy(() -> read(classes.size(), 4_096, written)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> read(classes.size() + 1, MOST, written)).isInstanceOf(IOException.class);
    }

    @Test
    void whatIsSpoiledIsRefusedOrReadAsOtherBytesAndNeverEndsOtherwise() throws IOException {
        SortedMap<String, byte[]> classes = classes();
        byte[] written = written(classes);
        int refused = 0;
        for (int at = 0; at < written.length; at += 331) {
            byte[] spoiled = written.clone();
            spoiled[at] ^= 0x55;
            try {
                assertThat(read(classes.size(), MOST, spoiled)).hasSizeLessThanOrEqualTo(classes.size());
            } catch (IOException e) {
                refused++;
            }
        }
        assertThat(refused).isPositive();
    }

    private static SortedMap<String, byte[]> classes() throws IOException {
        SortedMap<String, byte[]> classes = new TreeMap<>();
        for (Class<?> type : CLASSES) {
            try (InputStream in = type.getResourceAsStream("/" + type.getName().replace('.', '/') + ".class")) {
                classes.put(type.getName(), in.readAllBytes());
            }
        }
        return classes;
    }

    private static byte[] written(SortedMap<String, byte[]> classes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ClassArchive.write(classes, new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static TreeMap<String, byte[]> read(int count, int most, byte[] bytes) throws IOException {
        return ClassArchive.read(count, most, new DataInputStream(new ByteArrayInputStream(bytes)));
    }
}
