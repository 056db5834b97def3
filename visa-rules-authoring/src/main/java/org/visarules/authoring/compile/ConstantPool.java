package org.visarules.authoring.compile;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The constants of a class file. */
final class ConstantPool {

    private static final int UTF8 = 1;
    private static final int INTEGER = 3;
    private static final int FLOAT = 4;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;
    private static final int CLASS = 7;
    private static final int STRING = 8;
    private static final List<Integer> MEMBERS = List.of(9, 10, 11);
    private static final int NAME_AND_TYPE = 12;

    private final int[] tags;
    private final int[] first;
    private final int[] second;
    private final String[] texts;

    private ConstantPool(int size) {
        tags = new int[size];
        first = new int[size];
        second = new int[size];
        texts = new String[size];
    }

    static ConstantPool read(DataInputStream in) throws IOException {
        ConstantPool pool = new ConstantPool(in.readUnsignedShort());
        for (int i = 1; i < pool.tags.length; i++) {
            int tag = in.readUnsignedByte();
            pool.tags[i] = tag;
            if (tag == UTF8) {
                pool.texts[i] = in.readUTF();
            } else if (tag == CLASS || tag == STRING) {
                pool.first[i] = in.readUnsignedShort();
            } else if (tag == INTEGER || tag == FLOAT) {
                in.readInt();
            } else if (tag == LONG || tag == DOUBLE) {
                in.readLong();
                i++;
            } else if (MEMBERS.contains(tag) || tag == NAME_AND_TYPE) {
                pool.first[i] = in.readUnsignedShort();
                pool.second[i] = in.readUnsignedShort();
            } else {
                pool.tags[i] = -tag;
                in.skipNBytes(tag == 15 ? 3 : tag == 17 || tag == 18 ? 4 : 2);
            }
        }
        return pool;
    }

    String text(int index) {
        return texts[index];
    }

    /** Names of classes, as the class file writes them. */
    Stream<String> classes() {
        return where(CLASS).mapToObj(i -> texts[first[i]]);
    }

    /** Fields and methods of other classes, as {@code java.util.List.add}. */
    Stream<String> members() {
        return MEMBERS.stream().flatMap(tag -> where(tag).mapToObj(i ->
                texts[first[first[i]]].replace('/', '.') + "." + texts[first[second[i]]]));
    }

    Stream<String> descriptors() {
        return where(NAME_AND_TYPE).mapToObj(i -> texts[second[i]]);
    }

    /** A constant of a kind that is only computed when the code runs: method handles, dynamic calls and the like. */
    Optional<String> linkedWhenRun() {
        return IntStream.of(tags).filter(tag -> tag < 0).mapToObj(tag -> "a constant of kind " + -tag).findFirst();
    }

    private IntStream where(int tag) {
        return IntStream.range(1, tags.length).filter(i -> tags[i] == tag);
    }
}
