package org.visarules.engine.walk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.visarules.engine.table.Node;
import org.visarules.schema.Composite;
import org.visarules.schema.Fact;
import org.visarules.schema.Kind;
import org.visarules.schema.Stated;
import org.visarules.value.Answer;
import org.visarules.value.Day;
import org.visarules.value.Members;
import org.visarules.value.Value;

/** A comparison, ready to be judged in three values. */
final class Test {

    final Node.Test source;
    private final Operand left;
    private final Node.Operator operator;
    private final Operand[] right;

    Test(Node.Test source, Operand left, Operand[] right) {
        this.source = source;
        this.left = left;
        this.operator = source.operator();
        this.right = right;
    }

    int truth(Frame frame) {
        int truth = truth(left.value(frame), frame);
        return truth == Truth.MAYBE && left instanceof Operand.Read read && read.access().leadsToValue() ? ofStated(read, frame) : truth;
    }

    // What comes out alike for all values that sources state is known, although the value is not.
    private int ofStated(Operand.Read read, Frame frame) {
        if (!(read.access().rawFrom((Composite<?>) frame.values[read.slot()]) instanceof Stated<?> stated)) {
            return Truth.MAYBE;
        }
        int first = truth(stated.values().get(0), frame);
        for (Object value : stated.values()) {
            if (truth(value, frame) != first) {
                return Truth.MAYBE;
            }
        }
        return first;
    }

    private int truth(Object value, Frame frame) {
        return switch (operator) {
            case EQUAL -> equal(value, right[0].value(frame), frame);
            case NOT_EQUAL -> Truth.not(equal(value, right[0].value(frame), frame));
            case IN -> in(value, frame);
            case NOT_IN -> Truth.not(in(value, frame));
            case CONTAINS -> contains(value, right[0].value(frame));
            case NOT_CONTAINS -> Truth.not(contains(value, right[0].value(frame)));
            case LESS -> after(right[0].value(frame), value);
            case GREATER_OR_EQUAL -> Truth.not(after(right[0].value(frame), value));
            case GREATER -> after(value, right[0].value(frame));
            case LESS_OR_EQUAL -> Truth.not(after(value, right[0].value(frame)));
        };
    }

    private int in(Object value, Frame frame) {
        int best = Truth.NO;
        for (int i = 0; i < right.length && best != Truth.YES; i++) {
            best = Math.max(best, equal(value, right[i].value(frame), frame));
        }
        return best;
    }

    private static int equal(Object one, Object other, Frame frame) {
        if (one instanceof Enum<?> constant) {
            return constant.ordinal() == 0 || ((Enum<?>) other).ordinal() == 0 ? Truth.MAYBE : Truth.of(one == other);
        }
        if (one instanceof Fact<?> fact) {
            // A record that stands for any number of records may or may not be the same as itself.
            return fact.equals(other) ? isGhost(fact, frame) ? Truth.MAYBE : Truth.YES : Truth.NO;
        }
        if (one instanceof Value value && !value.isKnown() || other instanceof Value second && !second.isKnown()) {
            return Truth.MAYBE;
        }
        return Truth.of(one.equals(other));
    }

    private static boolean isGhost(Fact<?> fact, Frame frame) {
        for (Entry entry : frame.entries) {
            if (entry != null && entry.isGhost() && entry.fact() == fact) {
                return true;
            }
        }
        return false;
    }

    private static int contains(Object list, Object member) {
        return Truth.of(((Members<?>) list).has((Enum<?>) member));
    }

    // Whether the one day comes after the other.
    private static int after(Object one, Object other) {
        Day first = (Day) one;
        Day second = (Day) other;
        return first.isKnown() && second.isKnown() ? Truth.of(first.compareTo(second) > 0) : Truth.MAYBE;
    }

    /** Whether it asks which of two days comes first, each of them as it stands or a term later. */
    boolean ordersDays() {
        return switch (operator) {
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> keepsOrder(left) && keepsOrder(right[0]);
            default -> false;
        };
    }

    private static boolean keepsOrder(Operand operand) {
        return !(operand instanceof Operand.Call call) || call.method().equals("plus");
    }

    /** The values it reads of facts, each by the slot of its fact. */
    List<Operand.Read> reads() {
        Map<String, Operand.Read> reads = new LinkedHashMap<>();
        collect(left, reads);
        for (Operand operand : right) {
            collect(operand, reads);
        }
        return new ArrayList<>(reads.values());
    }

    private static void collect(Operand operand, Map<String, Operand.Read> reads) {
        if (operand instanceof Operand.Read read && !read.origin().names().isEmpty()) {
            reads.putIfAbsent(read.patternSlot() + ":" + read.origin(), read);
        } else if (operand instanceof Operand.Call call) {
            for (Access access : call.reads()) {
                reads.putIfAbsent(call.target().patternSlot() + ":" + access,
                        new Operand.Read(call.target().patternSlot(), access, call.target().patternSlot(), access));
            }
            for (Operand argument : call.arguments()) {
                collect(argument, reads);
            }
        }
    }

    /** The constant whose membership it asks for, or null. */
    Enum<?> member() {
        if (operator == Node.Operator.CONTAINS || operator == Node.Operator.NOT_CONTAINS) {
            return (Enum<?>) ((Operand.Constant) right[0]).constant();
        }
        if (left instanceof Operand.Call call && call.arguments().length == 1
                && call.arguments()[0] instanceof Operand.Constant argument && argument.constant() instanceof Enum<?> constant) {
            return constant;
        }
        return null;
    }

    /** Whether it calls that method. */
    boolean calls(String method) {
        return left instanceof Operand.Call call && call.method().equals(method);
    }

    /** Whether it says of which fact a derived fact must be true. */
    boolean namesTheFact() {
        return operator == Node.Operator.EQUAL && left instanceof Operand.Read read && read.access().kind() instanceof Kind.Reference
                && read.access().names().equals(List.of("of"));
    }

    /** Whether it only says which fact is meant: by the word that names a parameter or a term, or as a whole. */
    boolean saysWhichFact() {
        if (left instanceof Operand.Read read && operator == Node.Operator.EQUAL) {
            return right[0] instanceof Operand.Constant constant && constant.constant() instanceof String
                    || read.origin().names().isEmpty() || read.origin().kind() instanceof Kind.Reference;
        }
        return false;
    }

    /** The other side of the comparison; of several, the first. */
    Operand compared() {
        return right[0];
    }

    /** What the value is compared with; of several, the first. */
    Object compared(Frame frame) {
        return right[0].value(frame);
    }

    /** The one value that it passes to a method, or null. */
    Object argument(Frame frame) {
        return left instanceof Operand.Call call && call.arguments().length == 1 ? call.arguments()[0].value(frame) : null;
    }

    /** Whether it asks not only for a constant but for every other too. */
    boolean asksForOthers() {
        return left instanceof Operand.Call;
    }

    /** The answer that a known value gives where the condition asks for something else, for a person. */
    Object found(Frame frame) {
        Object value = left.value(frame);
        return value instanceof Answer && left instanceof Operand.Call call ? call.target().value(frame) : value;
    }
}
