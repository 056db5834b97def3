package org.visarules.sessions;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The instructions of a method. */
final class ByteCode {

    private static final int ICONST_0 = 3;
    private static final int ICONST_5 = 8;
    private static final int BIPUSH = 16;
    private static final int SIPUSH = 17;
    private static final int IINC = 132;
    private static final int IFEQ = 153;
    private static final int JSR = 168;
    private static final int TABLESWITCH = 170;
    private static final int LOOKUPSWITCH = 171;
    private static final int INVOKEVIRTUAL = 182;
    private static final int INVOKEINTERFACE = 185;
    private static final int NEWARRAY = 188;
    private static final int ANEWARRAY = 189;
    private static final int MONITORENTER = 194;
    private static final int WIDE = 196;
    private static final int MULTIANEWARRAY = 197;
    private static final int IFNULL = 198;
    private static final int IFNONNULL = 199;
    private static final int GOTO_W = 200;
    private static final int JSR_W = 201;

    private static final byte JUMP = -1;
    private static final byte INVOKE = -2;
    private static final byte OTHER = -3;

    /** Bytes that an instruction takes with its operands, or what is special about it. */
    private static final byte[] SIZES = sizes();

    private ByteCode() {
    }

    /**
     * What of its instructions can take more time than to run each of them once, can wait, or can fill the memory.
     *
     * @param in the code with its size before and its exception handlers behind it
     * @param calls receives the numbers of the methods that it calls
     */
    static Optional<String> unbounded(byte[] in, List<Integer> calls) {
        int start = 8;
        int end = start + number(in, 4);
        int at = start;
        int instruction = 0;
        while (at < end) {
            int before = instruction;
            instruction = in[at] & 0xFF;
            int size = SIZES[instruction];
            if (size > 0) {
                at += size;
            } else if (size == INVOKE) {
                calls.add(word(in, at + 1));
                at += instruction == INVOKEINTERFACE ? 5 : 3;
            } else if (size == JUMP) {
                if ((short) word(in, at + 1) <= 0) {
                    return Optional.of("a loop");
                }
                at += 3;
            } else if (instruction == GOTO_W) {
                if (number(in, at + 1) <= 0) {
                    return Optional.of("a loop");
                }
                at += 5;
            } else if (instruction == WIDE) {
                at += (in[at + 1] & 0xFF) == IINC ? 6 : 4;
            } else if (instruction == MONITORENTER) {
                return Optional.of("a lock");
            } else if (instruction == ANEWARRAY && (before >= ICONST_0 && before <= ICONST_5 || before == BIPUSH || before == SIPUSH)) {
                at += 3;
            } else if (instruction == NEWARRAY || instruction == ANEWARRAY || instruction == MULTIANEWARRAY) {
                return Optional.of("an array of any size");
            } else if (instruction == TABLESWITCH || instruction == LOOKUPSWITCH) {
                at = behindSwitch(in, start, at);
                if (at < 0) {
                    return Optional.of("a loop");
                }
            } else {
                // A subroutine returns to where it was called from, and so backwards.
                return Optional.of("a loop");
            }
        }
        // A handler before the end of what it guards is a jump backwards too.
        for (int left = word(in, end), handler = end + 2; left > 0; left--, handler += 8) {
            if (word(in, handler + 4) < word(in, handler + 2)) {
                return Optional.of("a loop");
            }
        }
        return Optional.empty();
    }

    // A negative number if a case jumps back.
    private static int behindSwitch(byte[] in, int start, int at) {
        int aligned = at + 4 - (at - start) % 4;
        boolean table = (in[at] & 0xFF) == TABLESWITCH;
        long count = table ? (long) number(in, aligned + 8) - number(in, aligned + 4) + 1 : number(in, aligned + 4);
        int width = table ? 4 : 8;
        int entries = aligned + (table ? 12 : 8);
        if (number(in, aligned) <= 0 || count < 0 || count > in.length) {
            return -1;
        }
        for (int i = 0; i < count; i++) {
            if (number(in, entries + i * width + width - 4) <= 0) {
                return -1;
            }
        }
        return entries + (int) count * width;
    }

    private static int word(byte[] in, int at) {
        return (in[at] & 0xFF) << 8 | in[at + 1] & 0xFF;
    }

    private static int number(byte[] in, int at) {
        return word(in, at) << 16 | word(in, at + 2);
    }

    private static byte[] sizes() {
        byte[] sizes = new byte[256];
        Arrays.fill(sizes, 0, JSR_W + 1, (byte) 1);
        Arrays.fill(sizes, JSR_W + 1, sizes.length, OTHER);
        for (int[] range : new int[][] {{16, 16, 2}, {17, 17, 3}, {18, 18, 2}, {19, 20, 3}, {21, 25, 2}, {54, 58, 2}, {IINC, IINC, 3},
            {IFEQ, JSR - 1, JUMP}, {JSR, LOOKUPSWITCH, OTHER}, {178, 181, 3}, {INVOKEVIRTUAL, INVOKEINTERFACE, INVOKE}, {186, 186, 5},
            {187, 187, 3}, {NEWARRAY, ANEWARRAY, OTHER}, {192, 193, 3}, {MONITORENTER, MONITORENTER, OTHER}, {WIDE, WIDE, OTHER}, {MULTIANEWARRAY, MULTIANEWARRAY, OTHER},
            {IFNULL, IFNONNULL, JUMP}, {GOTO_W, JSR_W, OTHER}}) {
            Arrays.fill(sizes, range[0], range[1] + 1, (byte) range[2]);
        }
        return sizes;
    }
}
