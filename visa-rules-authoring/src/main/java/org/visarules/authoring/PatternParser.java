package org.visarules.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.visarules.engine.table.Node.Operator;

/** Reads the patterns of a rule, each with the conditions of its fact. Null stands for what could not be read; it was reported. */
final class PatternParser {

    static final int MOST_CONSTRAINTS = 40;
    static final int MOST_VALUES = 100;

    private static final Map<String, Operator> OPERATORS = Map.of("==", Operator.EQUAL, "!=", Operator.NOT_EQUAL, "<", Operator.LESS,
            "<=", Operator.LESS_OR_EQUAL, ">", Operator.GREATER, ">=", Operator.GREATER_OR_EQUAL, "in", Operator.IN, "contains",
            Operator.CONTAINS);

    private final TokenStream tokens;
    private final ExpressionParser expressions;
    private int count;
    private int constraints;

    PatternParser(TokenStream tokens) {
        this.tokens = tokens;
        this.expressions = new ExpressionParser(tokens);
    }

    /** How many patterns were read, with mistakes in their conditions or without. */
    int count() {
        return count;
    }

    /** How many conditions of facts were read in all patterns. */
    int constraints() {
        return constraints;
    }

    /** A pattern that begins with a word. */
    Syntax.Condition pattern() {
        int from = tokens.place();
        Token start = tokens.next();
        Token binding = new Token(Token.Kind.END, "", start.start(), start.start());
        Token type = start;
        if (tokens.peekIs(":") || tokens.peekIs(":=")) {
            Token colon = tokens.next();
            if (colon.is(":=")) {
                tokens.refuse(colon, "':=' may not stand in a rule", "write ':' and compare with '=='");
            }
            binding = start;
            variable(start);
            type = tokens.next();
        } else if (start.isVariable()) {
            tokens.refuse(start, "':' expected after '" + start.text() + "'", "write " + start.text() + " : Type( … )");
            tokens.skipElement();
            return null;
        }
        if (tokens.peekIs(".") && type.isWord()) {
            tokens.refuse(type, "a type is written by its simple name", "facts are imported");
            tokens.skipElement();
            return null;
        }
        if (!type.isWord() || !tokens.peekIs("(")) {
            tokens.refuse(type.isEnd() ? start : type, type.isWord() ? "'(' expected after '" + type.text() + "'" : "a type of fact is expected here",
                    "write " + (binding.isEnd() ? "" : binding.text() + " : ") + (type.isWord() ? type.text() : "Type") + "( … )");
            if (!type.is(")") && !type.is("then")) {
                tokens.skipElement();
            } else {
                tokens.stepBack();
            }
            return null;
        }
        count++;
        Token open = tokens.next();
        List<Syntax.Item> items = new ArrayList<>();
        if (!items(open, items)) {
            return null;
        }
        String text = tokens.textSince(from);
        constraints += items.size();
        if (items.size() > MOST_CONSTRAINTS) {
            tokens.refuse(start, "more than " + MOST_CONSTRAINTS + " conditions on one fact", "derive a term from some of them");
        }
        if (tokens.peekIs("from") || tokens.peekIs("over")) {
            Token word = tokens.peek();
            tokens.refuse(word, "'" + word.text() + "' may not stand in a rule", Advice.element(word.text()).orElse(""));
            tokens.next();
            tokens.skipElement();
        }
        return new Syntax.Pattern(start, binding, type, items, text);
    }

    private boolean items(Token open, List<Syntax.Item> items) {
        while (!tokens.peekIs(")")) {
            if (tokens.peek().isEnd() || tokens.atStatement() || tokens.peekIs("then")) {
                tokens.refuse(open, "the bracket is never closed", "add ')'");
                return false;
            }
            int from = tokens.place();
            int found = tokens.problems();
            Syntax.Item item = item(from);
            if (item != null && (tokens.peekIs(",") || tokens.peekIs(")"))) {
                items.add(item);
            } else {
                if (tokens.problems() == found && (item != null || tokens.peek().kind() != Token.Kind.ODD)) {
                    expressions.refuseNext();
                }
                tokens.skipItem(from);
            }
            if (tokens.peekIs(",")) {
                Token comma = tokens.next();
                if (tokens.peekIs(")")) {
                    tokens.refuse(comma, "a condition is expected after ','", "remove the comma");
                }
            }
        }
        tokens.next();
        return true;
    }

    // Null stands for what could not be read; it was reported, or the caller says what it found.
    private Syntax.Item item(int from) {
        Token start = tokens.peek();
        if (start.isWord() && (tokens.second().is(":") || tokens.second().is(":="))) {
            return bind(from);
        }
        if (!start.isWord()) {
            tokens.refuse(start, "a condition may not begin with '" + start.text() + "'", start.is("!") ? "compare with Answer.NO, or write '!='"
                    : start.is("(") ? "separate conditions by a comma, without brackets"
                    : "begin with a property of the fact: property == value");
            return null;
        }
        if (start.isVariable()) {
            tokens.refuse(start, "a condition begins with a property of the fact", "write the property on the left and '" + start.text() + "' on the right");
            return null;
        }
        if (start.is("eval")) {
            tokens.refuse(start, "'eval' may not stand in a rule", "write the comparison itself");
            return null;
        }
        if (start.is("not") || start.is("exists")) {
            tokens.refuse(start, "'" + start.text() + "' may not stand before a condition of a fact", "write '!=', 'not in' or 'not contains'");
            return null;
        }
        Syntax.Expression left = expressions.left();
        if (left == null) {
            return null;
        }
        return comparison(from, start, left);
    }

    private Syntax.Item comparison(int from, Token start, Syntax.Expression left) {
        Token sign = tokens.peek();
        if (sign.is(",") || sign.is(")")) {
            tokens.refuse(start, "'" + tokens.textSince(from) + "' is compared with nothing",
                    left instanceof Syntax.Call ? "write == Answer.YES after it" : "write property == value");
            return null;
        }
        Operator operator;
        if (sign.is("not")) {
            tokens.next();
            operator = tokens.peekIs("in") ? Operator.NOT_IN : tokens.peekIs("contains") ? Operator.NOT_CONTAINS : null;
        } else {
            operator = sign.isString() ? null : OPERATORS.get(sign.text());
        }
        if (operator == null) {
            expressions.refuseNext();
            return null;
        }
        tokens.next();
        List<Syntax.Expression> right = new ArrayList<>();
        if (operator == Operator.IN || operator == Operator.NOT_IN) {
            if (!values(sign, right)) {
                return null;
            }
        } else {
            Syntax.Expression value = expressions.right();
            if (value == null) {
                return null;
            }
            right.add(value);
        }
        return new Syntax.Test(start, left, sign, operator, right, tokens.textSince(from));
    }

    private boolean values(Token sign, List<Syntax.Expression> right) {
        if (!tokens.peekIs("(")) {
            tokens.refuse(tokens.peek(), "'(' expected after '" + sign.text() + "'", "write in ( A, B )");
            return false;
        }
        do {
            tokens.next();
            Syntax.Expression value = expressions.right();
            if (value == null) {
                return false;
            }
            right.add(value);
        } while (tokens.peekIs(","));
        if (right.size() > MOST_VALUES) {
            tokens.refuse(sign, "more than " + MOST_VALUES + " values", "derive a term from some of them");
        }
        if (!tokens.peekIs(")")) {
            expressions.refuseNext();
            return false;
        }
        tokens.next();
        return true;
    }

    private Syntax.Item bind(int from) {
        Token variable = tokens.next();
        Token colon = tokens.next();
        if (colon.is(":=")) {
            tokens.refuse(colon, "':=' may not stand in a rule", "write ':' and compare with '=='");
            return null;
        }
        variable(variable);
        if (!tokens.peek().isWord() || tokens.peek().isVariable()) {
            tokens.refuse(tokens.peek(), "a property is expected after ':'", "write " + variable.text() + " : property");
            return null;
        }
        Syntax.Expression path = expressions.left();
        if (path instanceof Syntax.Call call) {
            tokens.refuse(call.start(), "the answer of a method has no name", "compare it where it is asked");
            return null;
        }
        if (path instanceof Syntax.Path words) {
            if (!tokens.peekIs(",") && !tokens.peekIs(")") && !tokens.atStatement()) {
                Token sign = tokens.peek();
                tokens.refuse(sign, "a property is named and compared in two conditions", "write " + variable.text() + " : "
                        + tokens.textSince(from + 2) + ", " + tokens.textSince(from + 2) + " " + sign.text() + " …");
                return null;
            }
            return new Syntax.Bind(variable, words.words(), tokens.textSince(from));
        }
        return null;
    }

    private void variable(Token variable) {
        if (!variable.text().matches("\\$[a-z][A-Za-z0-9]*")) {
            tokens.refuse(variable, "'" + variable.text() + "' is no name of a variable", variable.isVariable()
                    ? "write $ and a word that begins with a small letter" : "write $" + variable.text());
        }
    }
}
