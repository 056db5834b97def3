package org.visarules.authoring;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.visarules.engine.table.Node;
import org.visarules.engine.table.Node.Group;
import org.visarules.engine.table.Node.Operator;
import org.visarules.fact.Derived;
import org.visarules.fact.FactTypes;
import org.visarules.fact.Parameter;
import org.visarules.schema.Fact;
import org.visarules.schema.FactType;
import org.visarules.schema.Kind;
import org.visarules.schema.Property;
import org.visarules.value.Answer;

/** Looks up everything that the conditions of one rule name, and checks that both sides of each comparison are of one type. */
final class ConditionChecker {

    private final SourceFile file;
    private final RuleContext context;
    private final List<RuleDraft.Mention> mentions = new ArrayList<>();
    private final Set<String> unread;
    private final Set<String> everBound = new HashSet<>();

    ConditionChecker(SourceFile file, RuleContext context, Set<String> unread) {
        this.file = file;
        this.context = context;
        this.unread = unread;
    }

    List<RuleDraft.Mention> mentions() {
        return mentions;
    }

    /** A value, with its type. */
    private record Typed(Node.Expression expression, ValueType type) {
    }

    /** The conditions; variables that stay visible are put into the scope. Faulty ones are left out. */
    List<Node> conditions(List<Syntax.Condition> conditions, Map<String, ValueType> scope) {
        List<Node> nodes = new ArrayList<>();
        for (Syntax.Condition condition : conditions) {
            nodes.add(condition(condition, scope));
        }
        return nodes;
    }

    private Node condition(Syntax.Condition condition, Map<String, ValueType> scope) {
        if (condition instanceof Syntax.Pattern pattern) {
            return pattern(pattern, scope);
        }
        Syntax.Several several = (Syntax.Several) condition;
        List<Node> nodes;
        if (several.kind() == Group.Kind.OR) {
            nodes = new ArrayList<>();
            for (Syntax.Condition alternative : several.conditions()) {
                nodes.add(condition(alternative, new LinkedHashMap<>(scope)));
            }
        } else {
            // What is named between "and" is visible up to the end of the bracket around it.
            nodes = conditions(several.conditions(), several.kind() == Group.Kind.AND ? scope : new LinkedHashMap<>(scope));
        }
        return new Group(several.kind(), nodes, file.line(several.start().start()), several.text());
    }

    // ---- patterns

    private Node pattern(Syntax.Pattern pattern, Map<String, ValueType> scope) {
        Optional<FactType<?>> type = FactTypes.named(pattern.type().text());
        if (type.isEmpty()) {
            refuse(pattern.type(), "no type of fact '" + pattern.type().text() + "'",
                    Proposal.nearest(pattern.type().text(), FactTypes.all().stream().map(FactType::name).toList()));
        }
        List<Node.Bind> binds = new ArrayList<>();
        List<Node.Test> tests = new ArrayList<>();
        everBound.add(pattern.binding().text());
        for (Syntax.Item item : pattern.items()) {
            if (item instanceof Syntax.Bind bind) {
                if (bind.start().text().equals(pattern.binding().text())) {
                    refuse(bind.start(), "the variable '" + bind.start().text() + "' is named twice", "choose another name");
                } else {
                    bind(bind, type, scope, binds);
                }
            } else {
                test((Syntax.Test) item, type, scope, tests);
            }
        }
        // The fact's own variable is visible to later patterns only: in its own it would compare the fact with itself.
        if (!pattern.binding().isEnd()) {
            declare(pattern.binding(), type.map(ValueType::composite).orElse(null), scope);
        }
        if (type.isPresent() && type.get() == Derived.TYPE) {
            derived(pattern, tests, scope);
        } else if (type.isPresent() && type.get() == Parameter.TYPE) {
            parameter(pattern, binds, tests);
        }
        int at = pattern.start().start();
        return new Node.Pattern(pattern.binding().text(), pattern.type().text(), binds, tests, file.line(at), file.column(at), pattern.text());
    }

    private void bind(Syntax.Bind bind, Optional<FactType<?>> type, Map<String, ValueType> scope, List<Node.Bind> binds) {
        ValueType value = null;
        if (type.isPresent()) {
            if (bind.path().get(0).is("this")) {
                refuse(bind.path().get(0), "the fact itself is named before its pattern", "write " + bind.start().text() + " : " + type.get().name() + "( … )");
            } else {
                value = path(ValueType.composite(type.get()), bind.path()).orElse(null);
            }
        }
        declare(bind.start(), value, scope);
        binds.add(new Node.Bind(bind.start().text(), words(bind.path())));
    }

    // A variable of a type that could not be found out is still declared, so that its uses are no further mistakes.
    private void declare(Token variable, ValueType type, Map<String, ValueType> scope) {
        if (scope.containsKey(variable.text())) {
            refuse(variable, "the variable '" + variable.text() + "' is named twice", "choose another name");
        }
        everBound.add(variable.text());
        scope.put(variable.text(), type);
    }

    private void derived(Syntax.Pattern pattern, List<Node.Test> tests, Map<String, ValueType> scope) {
        int named = nameOf(pattern, "term");
        if (named < 0) {
            refuse(pattern.type(), "the pattern does not say which term is derived", "write Derived( term == \"TERM\", of == $fact )");
            return;
        }
        Token literal = ((Syntax.Test) pattern.items().get(named)).right().get(0).start();
        String term = literal.unquoted();
        String of = context.ownTerms().getOrDefault(term, context.otherTerms().get(term));
        if (of == null) {
            if (context.complete()) {
                refuse(literal, "no term '" + term + "' in pack.yaml, nor in a pack it needs",
                        Proposal.nearest(term, Stream.concat(context.ownTerms().keySet().stream(), context.otherTerms().keySet().stream()).toList()));
            }
            return;
        }
        if (mentions.stream().noneMatch(mention -> mention.term().equals(term))) {
            mentions.add(new RuleDraft.Mention(term, literal.start()));
        }
        for (Syntax.Item item : pattern.items()) {
            if (item instanceof Syntax.Test test && test.left() instanceof Syntax.Path left && left.words().get(0).is("of")
                    && test.right().get(0) instanceof Syntax.Path right && right.words().size() == 1) {
                ValueType type = scope.get(right.start().text());
                if (type != null && type.isFact() && type.java() != Fact.class && !of.isEmpty() && !type.name().equals(of)) {
                    refuse(right.start(), "the term '" + term + "' is true of " + of + ", and '" + right.start().text() + "' is " + type.name(),
                            "compare with a variable of type " + of);
                }
            }
        }
    }

    private void parameter(Syntax.Pattern pattern, List<Node.Bind> binds, List<Node.Test> tests) {
        int named = nameOf(pattern, "name");
        if (named < 0) {
            refuse(pattern.type(), "the pattern does not say which parameter it reads", "write Parameter( name == \"NAME\", … )");
            return;
        }
        Token literal = ((Syntax.Test) pattern.items().get(named)).right().get(0).start();
        String property = context.parameters().get(literal.unquoted());
        if (property == null) {
            if (context.complete()) {
                refuse(literal, "no parameter '" + literal.unquoted() + "' in pack.yaml, nor in a pack it needs",
                        Proposal.nearest(literal.unquoted(), context.parameters().keySet()));
            }
            return;
        }
        String other = property.equals("term") ? "day" : "term";
        for (Syntax.Item item : pattern.items()) {
            List<Token> path = item instanceof Syntax.Bind bind ? bind.path() : item instanceof Syntax.Test test
                    ? test.left() instanceof Syntax.Path left ? left.words() : ((Syntax.Call) test.left()).path() : List.of();
            if (!property.isEmpty() && path.get(0).is(other)) {
                refuse(path.get(0), "the parameter '" + literal.unquoted() + "' has no " + other, "it sets its " + property);
            }
        }
    }

    private static int nameOf(Syntax.Pattern pattern, String property) {
        for (int i = 0; i < pattern.items().size(); i++) {
            if (pattern.items().get(i) instanceof Syntax.Test test && test.operator() == Operator.EQUAL && test.left() instanceof Syntax.Path left
                    && left.words().size() == 1 && left.start().is(property) && test.right().get(0).start().isString()) {
                return i;
            }
        }
        return -1;
    }

    // ---- comparisons

    private void test(Syntax.Test test, Optional<FactType<?>> type, Map<String, ValueType> scope, List<Node.Test> tests) {
        Optional<Typed> left = type.flatMap(known -> left(ValueType.composite(known), test.left(), scope));
        List<Node.Expression> right = new ArrayList<>();
        for (Syntax.Expression written : test.right()) {
            if (left.isPresent() && !allowed(test, left.get().type())) {
                return;
            }
            Optional<Typed> value = right(written, left.map(Typed::type).orElse(null), test.operator(), scope);
            if (value.isPresent()) {
                right.add(value.get().expression());
                if (left.isPresent() && value.get().type() != null) {
                    agree(test, left.get().type(), value.get().type(), written);
                }
            }
        }
        if (left.isPresent() && right.size() == test.right().size()) {
            int at = test.start().start();
            tests.add(new Node.Test(left.get().expression(), test.operator(), right, file.line(at), file.column(at), test.text()));
        }
    }

    private Optional<Typed> left(ValueType fact, Syntax.Expression left, Map<String, ValueType> scope) {
        if (left instanceof Syntax.Path path) {
            if (path.start().is("this")) {
                if (path.words().size() > 1) {
                    refuse(path.start(), "a property is written without 'this'", "write '" + Lexer.onOneLine(path.words(), 1, 2) + "'");
                    return Optional.empty();
                }
                return Optional.of(new Typed(new Node.Read("", List.of()), ValueType.wholeFact(fact.composite().orElseThrow())));
            }
            return path(fact, path.words()).map(type -> new Typed(new Node.Read("", words(path.words())), type));
        }
        if (left instanceof Syntax.Call call) {
            return call(fact, call, scope);
        }
        refuse(left.start(), "a condition begins with a property of the fact", "turn the comparison round");
        return Optional.empty();
    }

    private Optional<Typed> call(ValueType fact, Syntax.Call call, Map<String, ValueType> scope) {
        Token name = call.path().get(call.path().size() - 1);
        List<Token> target = call.path().subList(0, call.path().size() - 1);
        if (target.isEmpty()) {
            refuse(name, "there is no method '" + name.text() + "' that rules may call on a fact", "call a method of one of its properties: window.covers( $today )");
            return Optional.empty();
        }
        Optional<ValueType> on = path(fact, target);
        if (on.isEmpty()) {
            return Optional.empty();
        }
        Method method = on.get().methods().get(name.text());
        if (method == null) {
            refuse(name, "no method '" + name.text() + "' that rules may call on " + on.get().name(), Proposal.nearest(name.text(), on.get().methods().keySet()));
            return Optional.empty();
        }
        List<ValueType> expected = on.get().arguments(method);
        if (expected.size() != call.arguments().size()) {
            refuse(name, "'" + name.text() + "' takes " + expected.size() + (expected.size() == 1 ? " argument" : " arguments") + ", not "
                    + call.arguments().size(), "write " + name.text() + "( " + String.join(", ", expected.stream().map(ValueType::name).toList()) + " )");
            return Optional.empty();
        }
        List<Node.Expression> arguments = new ArrayList<>();
        for (int i = 0; i < expected.size(); i++) {
            ValueType wanted = expected.get(i);
            Syntax.Expression written = call.arguments().get(i);
            Optional<Typed> argument = right(written, wanted, Operator.EQUAL, scope);
            if (argument.isEmpty()) {
                return Optional.empty();
            }
            ValueType given = argument.get().type();
            if (given != null && !given.agrees(wanted)) {
                refuse(written.start(), "'" + name.text() + "' takes " + article(wanted) + ", not " + article(given), hint(wanted, written));
                return Optional.empty();
            }
            arguments.add(argument.get().expression());
        }
        return Optional.of(new Typed(new Node.Call(new Node.Read("", words(target)), name.text(), arguments), ValueType.simple(method.getReturnType())));
    }

    private boolean allowed(Syntax.Test test, ValueType left) {
        String sign = test.operator().written();
        switch (test.operator()) {
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> {
                if (!left.isDay()) {
                    refuse(test.sign(), "'" + sign + "' compares days only, and the left side is " + article(left), methods(left));
                    return false;
                }
            }
            case CONTAINS, NOT_CONTAINS -> {
                if (!left.isMembers()) {
                    refuse(test.sign(), "'" + sign + "' asks a list of constants, and the left side is " + article(left),
                            left.hasEquality() ? "write '=='" : methods(left));
                    return false;
                }
            }
            default -> {
                if (left.isMembers()) {
                    refuse(test.sign(), "'" + sign + "' does not compare lists", "write 'contains', or call only( … )");
                    return false;
                }
                if (!left.hasEquality()) {
                    refuse(test.sign(), "'" + sign + "' does not compare values of type " + left.name(), methods(left));
                    return false;
                }
            }
        }
        return true;
    }

    private static String methods(ValueType type) {
        if (type.isMembers()) {
            return "write 'contains', or call only( … )";
        }
        List<String> names = List.copyOf(type.methods().keySet());
        return !names.isEmpty() ? "call " + String.join(" or ", names) + "( … )"
                : type.composite().isPresent() ? "compare one of its properties" : type.hasEquality() ? "write '=='" : "compare another property";
    }

    private void agree(Syntax.Test test, ValueType left, ValueType right, Syntax.Expression written) {
        ValueType wanted = left.isMembers() ? ValueType.simple(left.member()) : left;
        if (left.java() == String.class && !written.start().isString()) {
            refuse(written.start(), "a word of the pack is compared with a word in double quotes only", "write == \"…\"");
        } else if (left.isMembers() && !(written instanceof Syntax.Path path && path.words().size() == 2 && !path.start().isVariable())) {
            refuse(written.start(), "'" + test.operator().written() + "' takes a constant of " + left.member().getSimpleName(),
                    "write " + left.member().getSimpleName() + ".…");
        } else if (!wanted.agrees(right)) {
            refuse(written.start(), left.name() + " cannot be compared with " + right.name(), hint(wanted, written));
        }
    }

    private static String hint(ValueType wanted, Syntax.Expression written) {
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
        return wanted.java() == long.class ? "write a whole number" : wanted.isEnumeration() ? "write " + wanted.name() + ".CONSTANT or a variable of that type"
                : "compare with a variable of type " + wanted.name();
    }

    private static String article(ValueType type) {
        return type.name().startsWith("a ") ? type.name() : (type.name().matches("[AEIO].*") ? "an " : "a ") + type.name();
    }

    // ---- values

    // A type of null stands for a variable whose own declaration is faulty.
    private Optional<Typed> right(Syntax.Expression written, ValueType left, Operator operator, Map<String, ValueType> scope) {
        Token start = written.start();
        if (written instanceof Syntax.Constant) {
            return Optional.of(start.isString() ? new Typed(new Node.Literal("String", start.unquoted()), ValueType.WORD)
                    : new Typed(new Node.Literal("long", start.text()), ValueType.NUMBER));
        }
        List<Token> words = ((Syntax.Path) written).words();
        if (start.isVariable()) {
            if (!scope.containsKey(start.text()) && unread.contains(start.text())) {
                return Optional.empty();
            }
            if (!scope.containsKey(start.text())) {
                refuse(start, everBound.contains(start.text()) ? "the variable '" + start.text() + "' is not visible here"
                        : "no variable '" + start.text() + "'", everBound.contains(start.text())
                        ? "it is named later, or by this very pattern, or inside not or exists" : Proposal.nearest(start.text(), scope.keySet()));
                return Optional.empty();
            }
            ValueType type = scope.get(start.text());
            if (type == null || words.size() == 1) {
                return Optional.of(new Typed(new Node.Read(start.text(), words(words.subList(1, words.size()))), type));
            }
            return path(type, words.subList(1, words.size())).map(end -> new Typed(new Node.Read(start.text(), words(words.subList(1, words.size()))), end));
        }
        return constant(words, left);
    }

    private Optional<Typed> constant(List<Token> words, ValueType left) {
        Token start = words.get(0);
        if (words.size() == 1 || !Character.isUpperCase(start.text().charAt(0))) {
            boolean packageName = words.size() > 2 && start.is("org");
            Optional<Class<?>> expected = left == null ? Optional.empty() : left.isMembers() ? Optional.of(left.member())
                    : left.isEnumeration() ? Optional.of(left.java()) : Optional.empty();
            boolean bare = expected.isPresent() && words.size() == 1 && constants(expected.get()).contains(start.text());
            refuse(start, "'" + Lexer.onOneLine(words, 0, words.size()) + "' is no value", packageName ? "write Type.CONSTANT without its package"
                    : bare ? "write " + expected.get().getSimpleName() + "." + start.text()
                    : "name a property of this fact first: $x : " + Lexer.onOneLine(words, 0, words.size()));
            return Optional.empty();
        }
        Class<?> enumeration = ValueType.allEnumerations().get(start.text());
        Token constant = words.get(1);
        if (enumeration == null) {
            if (start.is("Day")) {
                refuse(start, "a day may not be written in a rule", constant.is("NONE") ? "compare with '>' or '>=': NONE comes after every day"
                        : "declare a parameter in pack.yaml");
            } else {
                refuse(start, "no enumeration '" + start.text() + "'", Proposal.nearest(start.text(), ValueType.allEnumerations().keySet()));
            }
            return Optional.empty();
        }
        if (words.size() > 2 || !constants(enumeration).contains(constant.text())) {
            Token odd = words.size() > 2 ? words.get(2) : constant;
            refuse(odd, words.size() > 2 ? "a constant has no properties" : "no constant '" + constant.text() + "' in " + start.text(),
                    words.size() > 2 ? "remove '." + odd.text() + "'" : Proposal.nearest(constant.text(),
                            constants(enumeration).stream().filter(name -> !name.equals("UNKNOWN")).toList()));
            return Optional.empty();
        }
        if (constant.is("UNKNOWN")) {
            refuse(constant, "nothing may be compared with UNKNOWN", enumeration == Answer.class ? "write Answer.YES or Answer.NO"
                    : "what is not known is asked for by itself; compare with what is meant");
            return Optional.empty();
        }
        return Optional.of(new Typed(new Node.Literal(start.text(), constant.text()), ValueType.simple(enumeration)));
    }

    private static List<String> constants(Class<?> enumeration) {
        return Arrays.stream(enumeration.getEnumConstants()).map(constant -> ((Enum<?>) constant).name()).toList();
    }

    private Optional<ValueType> path(ValueType from, List<Token> words) {
        ValueType type = from;
        for (Token word : words) {
            if (type.whole() || type.composite().isEmpty()) {
                refuse(word, type.isFact() ? "a fact reached through another is compared as a whole" : article(type) + " has no properties",
                        type.isFact() ? "match it with a pattern of its own" : type.methods().isEmpty() ? "remove '." + word.text() + "'" : methods(type));
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
                refuse(word, "a " + type.name() + " stands in no other fact", "only records of a list have an owner");
                return Optional.empty();
            }
            return Optional.of(ValueType.wholeFact(owner.get()));
        }
        Optional<Property<?>> property = type.property(word.text());
        if (property.isEmpty()) {
            refuse(word, "no property '" + word.text() + "' on " + type.name(), Proposal.nearest(word.text(), type.properties().stream().map(Property::name).toList()));
            return Optional.empty();
        }
        if (property.get().kind() instanceof Kind.Records<?> records) {
            refuse(word, "'" + word.text() + "' is a list of facts of their own", "match " + records.of().name() + "( owner == $" + type.name().toLowerCase(java.util.Locale.ROOT) + ", … )");
            return Optional.empty();
        }
        return Optional.of(ValueType.of(property.get()));
    }

    private static List<String> words(List<Token> tokens) {
        return Collections.unmodifiableList(tokens.stream().map(Token::text).toList());
    }

    private void refuse(Token token, String message, String proposal) {
        file.at(token.start(), message, proposal);
    }
}
