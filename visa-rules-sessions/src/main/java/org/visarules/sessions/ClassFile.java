package org.visarules.sessions;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A class file, taken apart no further than the scan needs. Whatever reads beyond its end throws {@link IndexOutOfBoundsException}. */
final class ClassFile {

    /**
     * A method.
     *
     * @param code its code attribute; empty if it has none
     */
    record Method(int flags, String name, int descriptor, byte[] code) {
    }

    /**
     * A method or field that is named.
     *
     * @param owner the class, with slashes
     * @param descriptor the number of its descriptor
     */
    record Member(boolean isField, String owner, String name, int descriptor) {
    }

    private static final int MAGIC = 0xCAFEBABE;
    static final int UTF8 = 1;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;
    private static final int CLASS = 7;
    private static final int FIELD = 9;
    private static final int INTERFACE_METHOD = 11;
    private static final int NAME_AND_TYPE = 12;

    private static final int[] LENGTHS = {0, 0, 0, 4, 4, 8, 8, 2, 2, 4, 4, 4, 4, 0, 0, 3, 2, 4, 4, 2, 2};

    private final byte[] bytes;
    private final int[] constants;
    private final String[] texts;
    private final Member[] members;
    private int at = 10;
    private int linkedWhenRun;

    /** The name of the class, of its superclass and its interfaces, with slashes. */
    final String name;
    final String superclass;
    final List<String> interfaces = new ArrayList<>();
    final List<Method> methods = new ArrayList<>();

    ClassFile(byte[] bytes) {
        this.bytes = bytes;
        if (number(0) != MAGIC) {
            throw new IndexOutOfBoundsException("no class file");
        }
        this.constants = new int[word(8)];
        this.texts = new String[constants.length];
        this.members = new Member[constants.length];
        constants();
        this.name = className(word(at + 2));
        this.superclass = className(word(at + 4));
        int count = word(at + 6);
        at += 8;
        for (int i = 0; i < count; i++, at += 2) {
            interfaces.add(className(word(at)));
        }
        for (int left = take(); left > 0; left--) {
            at += 6;
            attributes();
        }
        for (int left = take(); left > 0; left--) {
            int flags = word(at);
            String called = text(word(at + 2));
            int descriptor = word(at + 4);
            at += 6;
            methods.add(new Method(flags, called, descriptor, attributes()));
        }
    }

    /** Bytes behind the tag of a constant (Java Virtual Machine Specification, 4.4); 0 where there is no such tag, or the length varies. */
    static int lengthOfConstant(int tag) {
        return tag < 0 || tag >= LENGTHS.length ? 0 : LENGTHS[tag];
    }

    /** How many entries of the pool a constant takes: a long or double takes two. */
    static int entriesOfConstant(int tag) {
        return tag == LONG || tag == DOUBLE ? 2 : 1;
    }

    private void constants() {
        for (int i = 1; i < constants.length; i++) {
            constants[i] = at;
            int tag = bytes[at];
            at += 1 + (tag == UTF8 ? Short.BYTES + word(at + 1) : Math.max(lengthOfConstant(tag), Short.BYTES));
            i += entriesOfConstant(tag) - 1;
            boolean isPlain = tag == UTF8 || tag <= NAME_AND_TYPE && lengthOfConstant(tag) > 0;
            linkedWhenRun = isPlain ? linkedWhenRun : tag;
        }
    }

    // Goes behind attributes, and gives the code among them.
    private byte[] attributes() {
        byte[] code = new byte[0];
        for (int left = take(); left > 0; left--) {
            String attribute = text(word(at));
            int length = number(at + 2);
            at += 6;
            if (length < 0 || length > bytes.length - at) {
                throw new IndexOutOfBoundsException(length);
            }
            if (attribute.equals("Code")) {
                code = Arrays.copyOfRange(bytes, at, at + length);
            }
            at += length;
        }
        return code;
    }

    private int take() {
        at += 2;
        return word(at - 2);
    }

    private int word(int place) {
        return Byte.toUnsignedInt(bytes[place]) << 8 | Byte.toUnsignedInt(bytes[place + 1]);
    }

    private int number(int place) {
        return word(place) << 16 | word(place + 2);
    }

    // The text of that number. Names that rules may refer to are ASCII; any other reads as one that is none of them.
    String text(int index) {
        if (texts[index] == null) {
            int place = constants[index];
            if (bytes[place] != UTF8) {
                throw new IndexOutOfBoundsException(index);
            }
            texts[index] = new String(bytes, place + 3, word(place + 1), StandardCharsets.ISO_8859_1);
        }
        return texts[index];
    }

    private String className(int index) {
        return text(word(constants[index] + 1));
    }

    /** The classes it names, as it writes them. */
    List<String> classes() {
        List<String> names = new ArrayList<>();
        for (int place : constants) {
            if (place > 0 && bytes[place] == CLASS) {
                names.add(text(word(place + 1)));
            }
        }
        return names;
    }

    /** The fields and methods that it names. */
    List<Member> members() {
        List<Member> members = new ArrayList<>();
        for (int i = 1; i < constants.length; i++) {
            if (constants[i] > 0 && bytes[constants[i]] >= FIELD && bytes[constants[i]] <= INTERFACE_METHOD) {
                members.add(member(i));
            }
        }
        return members;
    }

    /** The field or method of that number. */
    Member member(int index) {
        if (members[index] == null) {
            int place = constants[index];
            int nameAndType = constants[word(place + 3)];
            members[index] = new Member(bytes[place] == FIELD, className(word(place + 1)), text(word(nameAndType + 1)), word(nameAndType + 3));
        }
        return members[index];
    }

    /** A constant of a kind that is only computed when the code runs: method handles, dynamic calls and the like. */
    Optional<String> linkedWhenRun() {
        return linkedWhenRun == 0 ? Optional.empty() : Optional.of("a constant of kind " + linkedWhenRun);
    }
}
