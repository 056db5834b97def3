package org.visarules.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the two sides of a comparison. Null stands for what could not be read; it was reported. */
final class ExpressionParser {

    static final int MOST_WORDS = 8;

    private final TokenStream tokens;

    ExpressionParser(TokenStream tokens) {
        this.tokens = tokens;
    }

    /** The left side of a comparison: a property, or a method of one. */
    Syntax.Expression left() {
        return expression(true);
    }

    /** The right side of a comparison, or an argument. */
    Syntax.Expression right() {
        return expression(false);
    }

    private Syntax.Expression expression(boolean left) {
        Token start = tokens.peek();
        if (start.isString() || start.kind() == Token.Kind.NUMBER) {
            return constant();
        }
        if (start.is("null") || start.is("true") || start.is("false") || start.is("new")) {
            tokens.refuse(start, "'" + start.text() + "' may not stand in a rule", start.is("null") ? "compare with a constant such as NONE; nothing is ever null"
                    : start.is("new") ? "declare a parameter in pack.yaml" : "write Answer." + (start.is("true") ? "YES" : "NO"));
            return null;
        }
        if (!start.isWord()) {
            if (Advice.sign(start.text()).isPresent()) {
                refuseNext();
            } else {
                tokens.refuse(start, start.isEnd() ? "the file ends inside a condition" : "a value may not begin with '" + start.text() + "'",
                        "write Type.CONSTANT, $variable or $variable.property");
            }
            return null;
        }
        List<Token> words = words();
        if (words.isEmpty()) {
            return null;
        }
        if (!tokens.peekIs("(")) {
            return new Syntax.Path(words);
        }
        if (!left) {
            tokens.refuse(start, "a method may be called on the left only", "turn the comparison round");
            return null;
        }
        return call(words);
    }

    private Syntax.Expression constant() {
        Token value = tokens.next();
        if (value.kind() == Token.Kind.NUMBER && (!value.text().matches("0|[1-9][0-9]{0,8}") || tokens.peekIs("."))) {
            tokens.refuse(value, "'" + value.text() + "' is no whole number that a rule may hold", "write a number from 0 to 999999999");
            return null;
        }
        return new Syntax.Constant(value);
    }

    // Words with dots between them; none if a word is missing behind a dot, or there are too many.
    private List<Token> words() {
        List<Token> words = new ArrayList<>();
        words.add(tokens.next());
        while (tokens.peekIs(".")) {
            tokens.next();
            if (!tokens.peek().isWord()) {
                tokens.refuse(tokens.peek(), "a name is expected after '.'", "");
                return List.of();
            }
            words.add(tokens.next());
            if (words.size() > MOST_WORDS) {
                tokens.refuse(words.get(0), "more than " + MOST_WORDS + " names joined by dots", "no property lies so deep");
                return List.of();
            }
        }
        return words;
    }

    private Syntax.Expression call(List<Token> words) {
        tokens.next();
        List<Syntax.Expression> arguments = new ArrayList<>();
        while (!tokens.peekIs(")")) {
            Syntax.Expression argument = right();
            if (argument == null) {
                return null;
            }
            arguments.add(argument);
            if (tokens.peekIs(",") && !tokens.second().is(")")) {
                tokens.next();
            } else if (!tokens.peekIs(")")) {
                refuseNext();
                return null;
            }
        }
        tokens.next();
        if (tokens.peekIs(".")) {
            tokens.refuse(tokens.peek(), "a second call after a call", "compare the answer of the first");
            return null;
        }
        return new Syntax.Call(words, arguments);
    }

    /** Says what is wrong with a token that cannot follow inside a condition; nothing if the condition just ends too early. */
    void refuseNext() {
        Token found = tokens.peek();
        if (found.isEnd() || tokens.atStatement() || found.is("then")) {
            return;
        }
        Optional<String> advice = found.isWord() ? Advice.word(found.text()) : Advice.sign(found.text());
        if (advice.isPresent()) {
            tokens.refuse(found, "'" + found.text() + "' may not stand in a condition", advice.get());
        } else if (found.is(",")) {
            tokens.refuse(found, "a value is expected after ','", "remove the comma");
        } else if (found.is(";")) {
            tokens.refuse(found, "';' separates no conditions", "write a comma; properties are named, never given by position");
        } else {
            tokens.refuse(found, "',' or ')' expected before '" + found.text() + "'", "separate conditions by a comma");
        }
    }
}
