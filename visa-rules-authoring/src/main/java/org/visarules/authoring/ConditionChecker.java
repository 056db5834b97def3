package org.visarules.authoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.visarules.authoring.ExpressionChecker.Typed;
import org.visarules.engine.table.Node;
import org.visarules.engine.table.Node.Group;
import org.visarules.engine.table.Node.Operator;
import org.visarules.fact.Derived;
import org.visarules.fact.FactTypes;
import org.visarules.fact.Listed;
import org.visarules.fact.Parameter;
import org.visarules.schema.Fact;
import org.visarules.schema.FactType;
import org.visarules.schema.Kind;

/** Looks up everything that the conditions of one rule name, and checks that both sides of each comparison are of one type. */
final class ConditionChecker {

    private final SourceFile file;
    private final RuleContext context;
    private final List<RuleDraft.Mention> mentions = new ArrayList<>();
    private final ExpressionChecker expressions;
    private final Comparisons comparisons;

    ConditionChecker(SourceFile file, RuleContext context, Set<String> unread) {
        this.file = file;
        this.context = context;
        this.expressions = new ExpressionChecker(file, unread);
        this.comparisons = new Comparisons(file);
    }

    List<RuleDraft.Mention> mentions() {
        return mentions;
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
            file.at(pattern.type(), "no type of fact '" + pattern.type().text() + "'",
                    Proposal.nearest(pattern.type().text(), FactTypes.all().stream().map(FactType::name).toList()));
        }
        Optional<ValueType> fact = type.map(known -> known == Listed.TYPE ? ValueType.entryOf(register(pattern)) : ValueType.composite(known));
        List<Node.Bind> binds = new ArrayList<>();
        List<Node.Test> tests = new ArrayList<>();
        expressions.named(pattern.binding());
        for (Syntax.Item item : pattern.items()) {
            if (item instanceof Syntax.Bind bind) {
                if (bind.start().text().equals(pattern.binding().text())) {
                    file.at(bind.start(), "the variable '" + bind.start().text() + "' is named twice", "choose another name");
                } else {
                    bind(bind, fact, scope, binds);
                }
            } else {
                test((Syntax.Test) item, fact, scope, tests);
            }
        }
        // The fact's own variable is visible to later patterns only: in its own it would compare the fact with itself.
        if (!pattern.binding().isEnd()) {
            declare(pattern.binding(), fact.orElse(null), scope);
        }
        if (type.isPresent() && type.get() == Derived.TYPE) {
            derived(pattern, scope);
        } else if (type.isPresent() && type.get() == Parameter.TYPE) {
            parameter(pattern);
        }
        int at = pattern.start().start();
        return new Node.Pattern(pattern.binding().text(), pattern.type().text(), binds, tests, file.line(at), file.column(at), pattern.text());
    }

    private void bind(Syntax.Bind bind, Optional<ValueType> fact, Map<String, ValueType> scope, List<Node.Bind> binds) {
        ValueType value = null;
        if (fact.isPresent()) {
            if (bind.path().get(0).is("this")) {
                file.at(bind.path().get(0), "the fact itself is named before its pattern",
                        "write " + bind.start().text() + " : " + fact.get().name() + "( … )");
            } else {
                value = expressions.path(fact.get(), bind.path()).orElse(null);
            }
        }
        declare(bind.start(), value, scope);
        binds.add(new Node.Bind(bind.start().text(), ExpressionChecker.words(bind.path())));
    }

    // A variable of a type that could not be found out is still declared, so that its uses are no further mistakes.
    private void declare(Token variable, ValueType type, Map<String, ValueType> scope) {
        if (scope.containsKey(variable.text())) {
            file.at(variable, "the variable '" + variable.text() + "' is named twice", "choose another name");
        }
        expressions.named(variable);
        scope.put(variable.text(), type);
    }

    private void derived(Syntax.Pattern pattern, Map<String, ValueType> scope) {
        Optional<Token> word = word(pattern, "term");
        if (word.isEmpty()) {
            file.at(pattern.type(), "the pattern does not say which term is derived", "write Derived( term == \"TERM\", of == $fact )");
            return;
        }
        Token literal = word.get();
        String term = literal.unquoted();
        String of = context.ownTerms().getOrDefault(term, context.otherTerms().get(term));
        if (of == null) {
            if (context.complete()) {
                file.at(literal, "no term '" + term + "' in pack.yaml, nor in a pack it needs",
                        Proposal.nearest(term, Stream.of(context.ownTerms(), context.otherTerms()).flatMap(terms -> terms.keySet().stream()).toList()));
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
                    file.at(right.start(), "the term '" + term + "' is true of " + of + ", and '" + right.start().text() + "' is " + type.name(),
                            "compare with a variable of type " + of);
                }
            }
        }
    }

    private void parameter(Syntax.Pattern pattern) {
        Optional<Token> word = word(pattern, "name");
        if (word.isEmpty()) {
            file.at(pattern.type(), "the pattern does not say which parameter it reads", "write Parameter( name == \"NAME\", … )");
            return;
        }
        Token literal = word.get();
        String property = context.parameters().get(literal.unquoted());
        if (property == null) {
            if (context.complete()) {
                file.at(literal, "no parameter '" + literal.unquoted() + "' in pack.yaml, nor in a pack it needs",
                        Proposal.nearest(literal.unquoted(), context.parameters().keySet()));
            }
            return;
        }
        for (Syntax.Item item : pattern.items()) {
            Token asked = item instanceof Syntax.Bind bind ? bind.path().get(0) : ((Syntax.Test) item).left().start();
            if (!property.isEmpty() && !asked.is(property) && Manifest.VALUES_OF_PARAMETERS.contains(asked.text())) {
                file.at(asked, "the parameter '" + literal.unquoted() + "' has no " + asked.text(), "it sets its " + property);
            }
        }
    }

    // The register of which a fact is an entry; one that is not known sets nothing that could be missed.
    private ValueType.Register register(Syntax.Pattern pattern) {
        Optional<Token> word = word(pattern, "register");
        if (word.isEmpty()) {
            file.at(pattern.type(), "the pattern does not say in which register it looks", "write Listed( register == \"NAME\", … )");
            return new ValueType.Register("", Set.of());
        }
        String name = word.get().unquoted();
        if (context.complete() && !context.registers().containsKey(name)) {
            file.at(word.get(), "no register '" + name + "' in pack.yaml, nor in a pack it needs", Proposal.nearest(name, context.registers().keySet()));
        }
        return new ValueType.Register(name, context.registers().getOrDefault(name, Set.of()));
    }

    // The word in quotes that the property equals; the first if there are several.
    private static Optional<Token> word(Syntax.Pattern pattern, String property) {
        for (Syntax.Item item : pattern.items()) {
            if (item instanceof Syntax.Test test && test.operator() == Operator.EQUAL && test.left() instanceof Syntax.Path left
                    && left.words().size() == 1 && left.start().is(property) && test.right().get(0).start().isString()) {
                return Optional.of(test.right().get(0).start());
            }
        }
        return Optional.empty();
    }

    // ---- comparisons

    private void test(Syntax.Test test, Optional<ValueType> fact, Map<String, ValueType> scope, List<Node.Test> tests) {
        Optional<Typed> left = fact.flatMap(known -> expressions.left(known, test.left(), scope));
        List<Node.Expression> right = new ArrayList<>();
        for (Syntax.Expression written : test.right()) {
            if (left.isPresent() && !comparisons.allow(test, left.get().type())) {
                return;
            }
            Optional<Typed> value = expressions.right(written, left.map(Typed::type).orElse(null), scope);
            if (value.isPresent()) {
                right.add(value.get().expression());
                if (left.isPresent() && value.get().type() != null) {
                    comparisons.agree(test, left.get().type(), value.get().type(), written);
                }
            }
        }
        if (left.isPresent() && right.size() == test.right().size()) {
            int at = test.start().start();
            tests.add(new Node.Test(left.get().expression(), test.operator(), right, file.line(at), file.column(at), test.text()));
        }
    }
}
