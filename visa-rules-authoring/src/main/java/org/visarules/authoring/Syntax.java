package org.visarules.authoring;

import java.util.List;
import java.util.Set;

import org.visarules.engine.table.Node.Group;
import org.visarules.engine.table.Node.Operator;

/** A rule file as read, before anything is looked up. Every part knows the token at which it starts. */
final class Syntax {

    private Syntax() {
    }

    record RuleFile(String packageName, List<Rule> rules) {
    }

    /**
     * @param unread variables that conditions with mistakes seem to name
     * @param verb the called method, and its arguments as written
     */
    record Rule(Token name, List<Annotation> annotations, List<Condition> when, Set<String> unread, Token verb, List<Token> arguments) {
    }

    record Annotation(Token name, Token day) {
    }

    sealed interface Condition {
        Token start();

        String text();
    }

    /** @param binding the variable; an empty token if there is none */
    record Pattern(Token start, Token binding, Token type, List<Item> items, String text) implements Condition {
    }

    record Several(Token start, Group.Kind kind, List<Condition> conditions, String text) implements Condition {
    }

    sealed interface Item {
        Token start();

        String text();
    }

    record Bind(Token start, List<Token> path, String text) implements Item {
    }

    record Test(Token start, Expression left, Token sign, Operator operator, List<Expression> right, String text) implements Item {
    }

    sealed interface Expression {
        Token start();
    }

    /** Words with dots between them: a property, a variable with a property, or a constant. */
    record Path(List<Token> words) implements Expression {
        @Override
        public Token start() {
            return words.get(0);
        }
    }

    record Constant(Token start) implements Expression {
    }

    /** @param path everything before the brackets; its last word is the method */
    record Call(List<Token> path, List<Expression> arguments) implements Expression {
        @Override
        public Token start() {
            return path.get(0);
        }
    }
}
