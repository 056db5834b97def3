package org.visarules.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the consequence of one rule: one call of one verb, and the end of the rule. */
final class ConsequenceParser {

    /**
     * The call that a rule makes.
     *
     * @param verb the called method
     * @param arguments variables and words in quotes, as written
     */
    record Then(Token verb, List<Token> arguments) {
    }

    private static final String MODEL = "write exactly one call: requirement.metBy( $subject, … );";

    private final TokenStream tokens;
    private final Token rule;

    /** @param rule the name of the rule, where it is reported that its end is missing */
    ConsequenceParser(TokenStream tokens, Token rule) {
        this.tokens = tokens;
        this.rule = rule;
    }

    /** The call, from behind the rule's {@code then} up to its end; nothing if it could not be read, which was reported. */
    Optional<Then> then() {
        List<Token> arguments = new ArrayList<>();
        Optional<Token> verb = call(arguments);
        if (verb.isEmpty()) {
            refuseNext(!arguments.isEmpty());
            tokens.skipRule();
            return Optional.empty();
        }
        Token end = tokens.peek();
        if (!end.is("end")) {
            tokens.refuse(end.isEnd() ? rule : end, end.isEnd() ? "the rule has no 'end'" : "'end' expected before '" + end.text() + "'",
                    "a consequence is exactly one call");
        }
        tokens.skipRule();
        return Optional.of(new Then(verb.get(), arguments));
    }

    // Stops at the first token that does not belong to requirement.verb( $subject, … );
    private Optional<Token> call(List<Token> arguments) {
        if (!tokens.peekIs("requirement") || !tokens.second().is(".")) {
            return Optional.empty();
        }
        tokens.next();
        tokens.next();
        Token verb = tokens.next();
        if (!verb.isWord() || !tokens.peekIs("(")) {
            return Optional.empty();
        }
        do {
            tokens.next();
            if (!tokens.peek().isVariable() && !tokens.peek().isString()) {
                return Optional.empty();
            }
            arguments.add(tokens.next());
        } while (tokens.peekIs(","));
        if (!tokens.peekIs(")") || !tokens.second().is(";")) {
            return Optional.empty();
        }
        tokens.next();
        tokens.next();
        return Optional.of(verb);
    }

    private void refuseNext(boolean hasArguments) {
        Token found = tokens.peek();
        if (found.is("end") || found.isEnd() || tokens.atStatement()) {
            tokens.refuse(found.isEnd() ? rule : found, "the consequence is not finished", MODEL);
        } else if (found.is(")") && hasArguments) {
            tokens.refuse(found, "';' expected after ')'", MODEL);
        } else {
            tokens.refuse(found, "'" + found.text() + "' may not stand here in a consequence", MODEL);
        }
    }
}
