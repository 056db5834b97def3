package org.visarules.authoring.compile;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** The instructions of a method. */
final class ByteCode {

    /** Operand bytes by instruction; switches and {@code wide} are measured where they stand. */
    private static final int[] OPERANDS = operands();

    private static final int IINC = 132;
    private static final int IFEQ = 153;
    private static final int JSR = 168;
    private static final int TABLESWITCH = 170;
    private static final int LOOKUPSWITCH = 171;
    private static final int WIDE = 196;
    private static final int IFNULL = 198;
    private static final int IFNONNULL = 199;
    private static final int GOTO_W = 200;
    private static final int JSR_W = 201;

    private ByteCode() {
    }

    /** Whether an instruction jumps to itself or to one before it. */
    static boolean jumpsBack(byte[] codeAttribute) {
        ByteBuffer in = ByteBuffer.wrap(codeAttribute);
        int start = 8;
        int end = start + in.getInt(4);
        int at = start;
        while (at < end) {
            int instruction = Byte.toUnsignedInt(in.get(at));
            if (instruction == TABLESWITCH || instruction == LOOKUPSWITCH) {
                int aligned = at + 4 - (at - start) % 4;
                if (in.getInt(aligned) <= 0) {
                    return true;
                }
                boolean table = instruction == TABLESWITCH;
                int count = table ? in.getInt(aligned + 8) - in.getInt(aligned + 4) + 1 : in.getInt(aligned + 4);
                int width = table ? 4 : 8;
                int entries = aligned + (table ? 12 : 8);
                for (int i = 0; i < count; i++) {
                    if (in.getInt(entries + i * width + width - 4) <= 0) {
                        return true;
                    }
                }
                at = entries + count * width;
            } else if (instruction == WIDE) {
                at += Byte.toUnsignedInt(in.get(at + 1)) == IINC ? 6 : 4;
            } else {
                boolean near = instruction >= IFEQ && instruction <= JSR || instruction == IFNULL || instruction == IFNONNULL;
                boolean far = instruction == GOTO_W || instruction == JSR_W;
                if (near && in.getShort(at + 1) <= 0 || far && in.getInt(at + 1) <= 0) {
                    return true;
                }
                at += 1 + OPERANDS[instruction];
            }
        }
        return false;
    }

    private static int[] operands() {
        int[] operands = new int[JSR_W + 1];
        for (int[] range : new int[][] {{16, 16, 1}, {17, 17, 2}, {18, 18, 1}, {19, 20, 2}, {21, 25, 1}, {54, 58, 1}, {IINC, IINC, 2},
            {IFEQ, JSR, 2}, {169, 169, 1}, {178, 184, 2}, {185, 186, 4}, {187, 187, 2}, {188, 188, 1}, {189, 189, 2}, {192, 193, 2},
            {197, 197, 3}, {IFNULL, IFNONNULL, 2}, {GOTO_W, JSR_W, 4}}) {
            Arrays.fill(operands, range[0], range[1] + 1, range[2]);
        }
        return operands;
    }
}
