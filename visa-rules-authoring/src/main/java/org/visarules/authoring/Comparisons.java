package org.visarules.authoring;

import java.util.List;

/** What a rule may compare with what, and what to write instead. */
final class Comparisons {

    private final SourceFile file;

    Comparisons(SourceFile file) {
        this.file = file;
    }

    /** Whether its operator compares values of the type on its left; reported if not. */
    boolean allow(Syntax.Test test, ValueType left) {
        String sign = test.operator().written();
        switch (test.operator()) {
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> {
                if (!left.isDay()) {
                    file.at(test.sign(), "'" + sign + "' compares days only, and the left side is " + article(left), methods(left));
                    return false;
                }
            }
            case CONTAINS, NOT_CONTAINS -> {
                if (!left.isMembers()) {
                    file.at(test.sign(), "'" + sign + "' asks a list of constants, and the left side is " + article(left),
                            left.hasEquality() ? "write '=='" : methods(left));
                    return false;
                }
            }
            default -> {
                if (left.isMembers()) {
                    file.at(test.sign(), "'" + sign + "' does not compare lists", "write 'contains', or call only( … )");
                    return false;
                }
                if (!left.hasEquality()) {
                    file.at(test.sign(), "'" + sign + "' does not compare values of type " + left.name(), methods(left));
                    return false;
                }
            }
        }
        return true;
    }

    /** How else values of that type are compared. */
    static String methods(ValueType type) {
        if (type.isMembers()) {
            return "write 'contains', or call only( … )";
        }
        List<String> names = List.copyOf(type.methods().keySet());
        return !names.isEmpty() ? "call " + String.join(" or ", names) + "( … )"
                : type.composite().isPresent() ? "compare one of its properties" : type.hasEquality() ? "write '=='" : "compare another property";
    }

    /** Reports a value on the right that no value on the left can be equal to. */
    void agree(Syntax.Test test, ValueType left, ValueType right, Syntax.Expression written) {
        ValueType wanted = left.isMembers() ? ValueType.simple(left.member()) : left;
        if (left.java() == String.class && !written.start().isString()) {
            file.at(written.start(), "a word of the pack is compared with a word in double quotes only", "write == \"…\"");
        } else if (left.isMembers() && !(written instanceof Syntax.Path path && path.words().size() == 2 && !path.start().isVariable())) {
            file.at(written.start(), "'" + test.operator().written() + "' takes a constant of " + left.member().getSimpleName(),
                    "write " + left.member().getSimpleName() + ".…");
        } else if (!wanted.agrees(right)) {
            file.at(written.start(), left.name() + " cannot be compared with " + right.name(), hint(wanted, written));
        }
    }

    /** What to write where a value of the wanted type is expected. */
    static String hint(ValueType wanted, Syntax.Expression written) {
        String word = written.start().isString() ? written.start().unquoted() : "";
        if (wanted.isDay()) {
            return word.matches("\\d{4}-\\d\\d-\\d\\d") || written instanceof Syntax.Constant
                    ? "a day stands in pack.yaml as a parameter: Parameter( name == \"…\", $day : day )" : "compare with a variable that holds a day";
        }
        if (wanted.isEnumeration() && written instanceof Syntax.Constant) {
            for (Object constant : wanted.java().getEnumConstants()) {
                if (constant.toString().equalsIgnoreCase(word.replace('-', '_')) && !constant.toString().equals("UNKNOWN")) {
                    return "write " + wanted.name() + "." + constant;
                }
            }
            return "write " + wanted.name() + ".CONSTANT";
        }
        if (wanted.isText() && written instanceof Syntax.Constant) {
            return "compare with the text of another fact";
        }
        return wanted.java() == long.class ? "write a whole number" : wanted.isEnumeration()
                ? "write " + wanted.name() + ".CONSTANT or a variable of that type"
                : "compare with a variable of type " + wanted.name();
    }

    static String article(ValueType type) {
        return type.name().startsWith("a ") ? type.name() : (type.name().matches("[AEIO].*") ? "an " : "a ") + type.name();
    }
}
