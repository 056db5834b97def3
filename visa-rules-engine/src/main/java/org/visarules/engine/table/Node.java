package org.visarules.engine.table;

import java.util.List;

/** A condition of a rule. */
public sealed interface Node {

    /** Line in the rule's file, from 1. */
    int line();

    /** The condition as written, on one line. */
    String text();

    /**
     * A fact that must be there.
     *
     * @param binding the variable that names it, with its {@code $}; empty if it has none
     * @param type the type of fact
     * @param binds variables bound to its properties
     * @param tests what must be true of it, in order
     */
    record Pattern(String binding, String type, List<Bind> binds, List<Test> tests, int line, int column, String text) implements Node {
    }

    /** Conditions that belong together. Inside {@code NOT} and {@code EXISTS} all must hold; inside {@code OR} one. */
    record Group(Kind kind, List<Node> nodes, int line, String text) implements Node {

        /** How they belong together. */
        public enum Kind {
            NOT, EXISTS, AND, OR
        }
    }

    /**
     * A variable bound to a property.
     *
     * @param variable with its {@code $}
     * @param path names of properties, from the fact
     */
    record Bind(String variable, List<String> path) {
    }

    /**
     * A comparison.
     *
     * @param right one expression, or several for {@code in} and {@code not in}
     */
    record Test(Expression left, Operator operator, List<Expression> right, int line, int column, String text) {
    }

    /** How two values compare. {@code <}, {@code <=}, {@code >} and {@code >=} compare days only. */
    enum Operator {
        EQUAL("=="), NOT_EQUAL("!="), LESS("<"), LESS_OR_EQUAL("<="), GREATER(">"), GREATER_OR_EQUAL(">="),
        IN("in"), NOT_IN("not in"), CONTAINS("contains"), NOT_CONTAINS("not contains");

        private final String written;

        Operator(String written) {
            this.written = written;
        }

        public String written() {
            return written;
        }
    }

    /** One side of a comparison, or an argument of a call. */
    sealed interface Expression {
    }

    /**
     * A value read from a fact or variable.
     *
     * @param variable the variable with its {@code $}; empty for the fact of the pattern itself
     * @param path names of properties from there; none for the fact or the variable's value itself
     */
    record Read(String variable, List<String> path) implements Expression {
    }

    /**
     * A constant.
     *
     * @param type simple name of its enumeration, {@code String} for a word, {@code long} for a number
     * @param value name of the constant, the word without quotes, or the digits
     */
    record Literal(String type, String value) implements Expression {
    }

    /** A call of a method that rules may call. */
    record Call(Read target, String method, List<Expression> arguments) implements Expression {
    }
}
