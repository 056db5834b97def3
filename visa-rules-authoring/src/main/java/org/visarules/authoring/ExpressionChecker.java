package org.visarules.authoring;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.visarules.engine.table.Node;
import org.visarules.fact.FactTypes;
import org.visarules.schema.FactType;
import org.visarules.schema.Kind;
import org.visarules.schema.Property;
import org.visarules.value.Answer;

/** Looks up what the two sides of a comparison name: properties, methods, variables and constants. */
final class ExpressionChecker {

    /**
     * A value, with its type.
     *
     * @param type null for a variable whose own declaration is faulty
     */
    record Typed(Node.Expression expression, ValueType type) {
    }

    private final SourceFile file;
    private final Set<String> unread;
    private final Set<String> everNamed = new HashSet<>();

    /** @param unread variables that conditions with mistakes seem to name */
    ExpressionChecker(SourceFile file, Set<String> unread) {
        this.file = file;
        this.unread = unread;
    }

    /** Remembers a variable of the rule, so that where it is not visible that is what is said. */
    void named(Token variable) {
        everNamed.add(variable.text());
    }

    /** The left side of a comparison, which asks something of the fact. */
    Optional<Typed> left(ValueType fact, Syntax.Expression left, Map<String, ValueType> scope) {
        if (left instanceof Syntax.Path path) {
            if (path.start().is("this")) {
                if (path.words().size() > 1) {
                    file.at(path.start(), "a property is written without 'this'", "write '" + Lexer.onOneLine(path.words(), 1, 2) + "'");
                    return Optional.empty();
                }
                return Optional.of(new Typed(new Node.Read("", List.of()), ValueType.wholeFact(fact.composite().orElseThrow())));
            }
            return path(fact, path.words()).map(type -> new Typed(new Node.Read("", words(path.words())), type));
        }
        if (left instanceof Syntax.Call call) {
            return call(fact, call, scope);
        }
        file.at(left.start(), "a condition begins with a property of the fact", "turn the comparison round");
        return Optional.empty();
    }

    private Optional<Typed> call(ValueType fact, Syntax.Call call, Map<String, ValueType> scope) {
        Token name = call.path().get(call.path().size() - 1);
        List<Token> target = call.path().subList(0, call.path().size() - 1);
        if (target.isEmpty()) {
            file.at(name, "there is no method '" + name.text() + "' that rules may call on a fact",
                    "call a method of one of its properties: window.covers( $today )");
            return Optional.empty();
        }
        Optional<ValueType> on = path(fact, target);
        if (on.isEmpty()) {
            return Optional.empty();
        }
        Method method = on.get().methods().get(name.text());
        if (method == null) {
            file.at(name, "no method '" + name.text() + "' that rules may call on " + on.get().name(),
                    Proposal.nearest(name.text(), on.get().methods().keySet()));
            return Optional.empty();
        }
        List<ValueType> expected = on.get().arguments(method);
        if (expected.size() != call.arguments().size()) {
            file.at(name, "'" + name.text() + "' takes " + expected.size() + (expected.size() == 1 ? " argument" : " arguments") + ", not "
                    + call.arguments().size(), "write " + name.text() + "( " + String.join(", ", expected.stream().map(ValueType::name).toList()) + " )");
            return Optional.empty();
        }
        List<Node.Expression> arguments = new ArrayList<>();
        for (int i = 0; i < expected.size(); i++) {
            ValueType wanted = expected.get(i);
            Syntax.Expression written = call.arguments().get(i);
            Optional<Typed> argument = right(written, wanted, scope);
            if (argument.isEmpty()) {
                return Optional.empty();
            }
            ValueType given = argument.get().type();
            if (given != null && !given.agrees(wanted)) {
                file.at(written.start(), "'" + name.text() + "' takes " + Comparisons.article(wanted) + ", not " + Comparisons.article(given),
                        Comparisons.hint(wanted, written));
                return Optional.empty();
            }
            arguments.add(argument.get().expression());
        }
        return Optional.of(new Typed(new Node.Call(new Node.Read("", words(target)), name.text(), arguments), ValueType.simple(method.getReturnType())));
    }

    /**
     * The right side of a comparison, or an argument.
     *
     * @param left the type it is compared with; null if that is not known
     */
    Optional<Typed> right(Syntax.Expression written, ValueType left, Map<String, ValueType> scope) {
        Token start = written.start();
        if (written instanceof Syntax.Constant) {
            return Optional.of(start.isString() ? new Typed(new Node.Literal("String", start.unquoted()), ValueType.WORD)
                    : new Typed(new Node.Literal("long", start.text()), ValueType.NUMBER));
        }
        List<Token> words = ((Syntax.Path) written).words();
        if (start.isVariable()) {
            if (!scope.containsKey(start.text())) {
                notVisible(start, scope);
                return Optional.empty();
            }
            ValueType type = scope.get(start.text());
            List<Token> properties = words.subList(1, words.size());
            Node.Read read = new Node.Read(start.text(), words(properties));
            return type == null ? Optional.of(new Typed(read, null)) : path(type, properties).map(end -> new Typed(read, end));
        }
        return constant(words, left);
    }

    private void notVisible(Token variable, Map<String, ValueType> scope) {
        if (unread.contains(variable.text())) {
            return;
        }
        if (everNamed.contains(variable.text())) {
            file.at(variable, "the variable '" + variable.text() + "' is not visible here",
                    "it is named later, or by this very pattern, or inside not or exists");
        } else {
            file.at(variable, "no variable '" + variable.text() + "'", Proposal.nearest(variable.text(), scope.keySet()));
        }
    }

    private Optional<Typed> constant(List<Token> words, ValueType left) {
        Token start = words.get(0);
        if (words.size() == 1 || !Character.isUpperCase(start.text().charAt(0))) {
            boolean packageName = words.size() > 2 && start.is("org");
            Optional<Class<?>> expected = left == null ? Optional.empty() : left.isMembers() ? Optional.of(left.member())
                    : left.isEnumeration() ? Optional.of(left.java()) : Optional.empty();
            boolean bare = expected.isPresent() && words.size() == 1 && constants(expected.get()).contains(start.text());
            file.at(start, "'" + Lexer.onOneLine(words, 0, words.size()) + "' is no value", packageName ? "write Type.CONSTANT without its package"
                    : bare ? "write " + expected.get().getSimpleName() + "." + start.text()
                    : "name a property of this fact first: $x : " + Lexer.onOneLine(words, 0, words.size()));
            return Optional.empty();
        }
        Class<?> enumeration = ValueType.allEnumerations().get(start.text());
        Token constant = words.get(1);
        if (enumeration == null) {
            if (start.is("Day")) {
                file.at(start, "a day may not be written in a rule", constant.is("NONE") ? "compare with '>' or '>=': NONE comes after every day"
                        : "declare a parameter in pack.yaml");
            } else {
                file.at(start, "no enumeration '" + start.text() + "'", Proposal.nearest(start.text(), ValueType.allEnumerations().keySet()));
            }
            return Optional.empty();
        }
        if (words.size() > 2 || !constants(enumeration).contains(constant.text())) {
            Token odd = words.size() > 2 ? words.get(2) : constant;
            file.at(odd, words.size() > 2 ? "a constant has no properties" : "no constant '" + constant.text() + "' in " + start.text(),
                    words.size() > 2 ? "remove '." + odd.text() + "'" : Proposal.nearest(constant.text(),
                            constants(enumeration).stream().filter(name -> !name.equals("UNKNOWN")).toList()));
            return Optional.empty();
        }
        if (constant.is("UNKNOWN")) {
            file.at(constant, "nothing may be compared with UNKNOWN", enumeration == Answer.class ? "write Answer.YES or Answer.NO"
                    : "what is not known is asked for by itself; compare with what is meant");
            return Optional.empty();
        }
        return Optional.of(new Typed(new Node.Literal(start.text(), constant.text()), ValueType.simple(enumeration)));
    }

    private static List<String> constants(Class<?> enumeration) {
        return Arrays.stream(enumeration.getEnumConstants()).map(constant -> ((Enum<?>) constant).name()).toList();
    }

    /** The type at the end of properties that reach into one another. */
    Optional<ValueType> path(ValueType from, List<Token> words) {
        ValueType type = from;
        for (Token word : words) {
            if (type.whole() || type.composite().isEmpty()) {
                file.at(word, type.isFact() ? "a fact reached through another is compared as a whole" : Comparisons.article(type) + " has no properties",
                        type.isFact() ? "match it with a pattern of its own"
                                : type.methods().isEmpty() ? "remove '." + word.text() + "'" : Comparisons.methods(type));
                return Optional.empty();
            }
            if (type.refused(word.text()).isPresent()) {
                file.at(word, type.refused(word.text()).get(), type.refusal());
                return Optional.empty();
            }
            Optional<ValueType> next = step(type.composite().get(), word);
            if (next.isEmpty()) {
                return next;
            }
            type = next.get();
        }
        return Optional.of(type);
    }

    private Optional<ValueType> step(FactType<?> type, Token word) {
        if (word.is("owner") && type.isFact()) {
            Optional<FactType<?>> owner = FactTypes.ownerOf(type);
            if (owner.isEmpty()) {
                file.at(word, "a " + type.name() + " stands in no other fact", "only records of a list have an owner");
                return Optional.empty();
            }
            return Optional.of(ValueType.wholeFact(owner.get()));
        }
        Optional<Property<?>> property = type.property(word.text());
        if (property.isEmpty()) {
            file.at(word, "no property '" + word.text() + "' on " + type.name(),
                    Proposal.nearest(word.text(), type.properties().stream().map(Property::name).toList()));
            return Optional.empty();
        }
        if (property.get().kind() instanceof Kind.Records<?> records) {
            file.at(word, "'" + word.text() + "' is a list of facts of their own",
                    "match " + records.of().name() + "( owner == $" + type.name().toLowerCase(Locale.ROOT) + ", … )");
            return Optional.empty();
        }
        return Optional.of(ValueType.of(property.get()));
    }

    static List<String> words(List<Token> tokens) {
        return tokens.stream().map(Token::text).toList();
    }
}
