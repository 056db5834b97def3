package org.visarules.engine.walk;

import java.lang.invoke.MethodHandle;

/** One side of a comparison, ready to be read from a frame. */
sealed interface Operand {

    Object value(Frame frame);

    /**
     * A value of a fact.
     *
     * @param slot the slot that holds the start
     * @param access the way from there
     * @param patternSlot the slot of the fact the value comes from in the end
     * @param origin the way from that fact
     */
    record Read(int slot, Access access, int patternSlot, Access origin) implements Operand {
        @Override
        public Object value(Frame frame) {
            return access.from(frame.values[slot]);
        }
    }

    /** A constant. */
    record Constant(Object constant) implements Operand {
        @Override
        public Object value(Frame frame) {
            return constant;
        }
    }

    /**
     * A call of a method that rules may call.
     *
     * @param handle takes the target and the arguments as objects
     * @param reads the parts of the target whose knowledge settles the answer, from the fact
     */
    record Call(Read target, MethodHandle handle, String method, Operand[] arguments, Access[] reads) implements Operand {
        @Override
        public Object value(Frame frame) {
            try {
                Object on = target.value(frame);
                return switch (arguments.length) {
                    case 0 -> (Object) handle.invokeExact(on);
                    case 1 -> (Object) handle.invokeExact(on, arguments[0].value(frame));
                    default -> (Object) handle.invokeExact(on, arguments[0].value(frame), arguments[1].value(frame));
                };
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException("A rule method may not fail: " + method, e);
            }
        }
    }
}
