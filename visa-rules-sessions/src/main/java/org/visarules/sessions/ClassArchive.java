package org.visarules.sessions;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Very many small classes in one stream. Most of a class are the names in its constant pool (Java Virtual Machine Specification, 4.4),
 * and nearly all of them stand in other classes too, so each name is kept once, and like lies beside like for the compression behind.
 */
final class ClassArchive {

    private static final int WHOLE = 0;
    private static final int SPLIT = 1;
    private static final int BEFORE_POOL = 8;

    private final Map<String, Integer> names = new LinkedHashMap<>();
    private final ByteArrayOutputStream numbers = new ByteArrayOutputStream();
    private final ByteArrayOutputStream pools = new ByteArrayOutputStream();
    private final ByteArrayOutputStream bodies = new ByteArrayOutputStream();

    private ClassArchive() {
    }

    /** Writes classes, by their names. */
    static void write(SortedMap<String, byte[]> classes, DataOutputStream out) throws IOException {
        ClassArchive archive = new ClassArchive();
        List<Map.Entry<String, byte[]>> alike = new ArrayList<>(classes.entrySet());
        alike.sort(Comparator.comparingInt((Map.Entry<String, byte[]> one) -> one.getValue().length).thenComparing(Map.Entry::getKey));
        for (Map.Entry<String, byte[]> one : alike) {
            archive.add(one.getKey(), one.getValue());
        }
        ByteArrayOutputStream known = new ByteArrayOutputStream();
        try (DataOutputStream each = new DataOutputStream(known)) {
            for (String name : archive.names.keySet()) {
                byte[] written = name.getBytes(StandardCharsets.ISO_8859_1);
                each.writeShort(written.length);
                each.write(written);
            }
        }
        for (ByteArrayOutputStream part : List.of(known, archive.numbers, archive.pools, archive.bodies)) {
            out.writeInt(part.size());
            part.writeTo(out);
        }
    }

    private void add(String name, byte[] bytes) throws IOException {
        ByteArrayOutputStream number = new ByteArrayOutputStream();
        ByteArrayOutputStream pool = new ByteArrayOutputStream();
        byte[] rest;
        try {
            rest = split(bytes, new DataOutputStream(number), new DataOutputStream(pool));
        } catch (IOException e) {
            // No class: what it is shows when it is loaded.
            number.reset();
            pool.reset();
            rest = bytes;
        }
        new DataOutputStream(numbers).writeShort(number(name.getBytes(StandardCharsets.UTF_8)));
        number.writeTo(numbers);
        pools.write(pool.size() == 0 ? WHOLE : SPLIT);
        pool.writeTo(pools);
        new DataOutputStream(bodies).writeInt(rest.length);
        bodies.write(rest);
    }

    private byte[] split(byte[] bytes, DataOutputStream number, DataOutputStream pool) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        pool.write(exactly(BEFORE_POOL, in));
        int count = in.readUnsignedShort();
        pool.writeShort(count);
        for (int i = 1; i < count; i++) {
            int tag = in.readUnsignedByte();
            pool.writeByte(tag);
            if (tag == ClassFile.UTF8) {
                number.writeShort(number(exactly(in.readUnsignedShort(), in)));
            } else {
                pool.write(exactly(length(tag), in));
                i += ClassFile.entriesOfConstant(tag) - 1;
            }
        }
        return in.readAllBytes();
    }

    // As bytes, one character each: the encoding of names in classes is not quite UTF-8.
    private int number(byte[] written) throws IOException {
        int number = names.computeIfAbsent(new String(written, StandardCharsets.ISO_8859_1), any -> names.size());
        if (number > 0xFFFF) {
            throw new IOException("More different names than an archive numbers");
        }
        return number;
    }

    /**
     * Reads classes, by their names.
     *
     * @param count how many
     * @param most bytes that all of them, and each part, may take
     * @throws IOException if these are none
     */
    static TreeMap<String, byte[]> read(int count, int most, DataInputStream in) throws IOException {
        List<byte[]> names = new ArrayList<>();
        DataInputStream known = part(most, in);
        while (known.available() > 0) {
            byte[] name = new byte[known.readUnsignedShort()];
            known.readFully(name);
            names.add(name);
        }
        DataInputStream numbers = part(most, in);
        DataInputStream pools = part(most, in);
        DataInputStream bodies = part(most, in);
        TreeMap<String, byte[]> classes = new TreeMap<>();
        long left = most;
        for (int i = 0; i < count; i++) {
            String name = new String(name(names, numbers), StandardCharsets.UTF_8);
            byte[] bytes = joined(names, numbers, pools, bodies);
            left -= bytes.length;
            if (left < 0) {
                throw new IOException("More than any pack takes");
            }
            classes.put(name, bytes);
        }
        return classes;
    }

    private static DataInputStream part(int most, DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > most) {
            throw new IOException("More than any pack takes");
        }
        byte[] part = new byte[length];
        in.readFully(part);
        return new DataInputStream(new ByteArrayInputStream(part));
    }

    private static byte[] joined(List<byte[]> names, DataInputStream numbers, DataInputStream pools, DataInputStream bodies) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        if (pools.readUnsignedByte() == SPLIT) {
            pool(names, numbers, pools, out);
        }
        int rest = bodies.readInt();
        if (rest < 0 || rest > bodies.available()) {
            throw new IOException("A class that is cut off");
        }
        out.write(exactly(rest, bodies));
        return bytes.toByteArray();
    }

    private static void pool(List<byte[]> names, DataInputStream numbers, DataInputStream pools, DataOutputStream out) throws IOException {
        out.write(exactly(BEFORE_POOL, pools));
        int count = pools.readUnsignedShort();
        out.writeShort(count);
        for (int i = 1; i < count; i++) {
            int tag = pools.readUnsignedByte();
            out.writeByte(tag);
            if (tag == ClassFile.UTF8) {
                byte[] name = name(names, numbers);
                out.writeShort(name.length);
                out.write(name);
            } else {
                out.write(exactly(length(tag), pools));
                i += ClassFile.entriesOfConstant(tag) - 1;
            }
        }
    }

    private static byte[] exactly(int length, DataInputStream in) throws IOException {
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return bytes;
    }

    private static byte[] name(List<byte[]> names, DataInputStream numbers) throws IOException {
        int number = numbers.readUnsignedShort();
        if (number >= names.size()) {
            throw new IOException("A name that is not there");
        }
        return names.get(number);
    }

    private static int length(int tag) throws IOException {
        int length = ClassFile.lengthOfConstant(tag);
        if (length == 0) {
            throw new IOException("No constant of a class has the tag " + tag);
        }
        return length;
    }
}
