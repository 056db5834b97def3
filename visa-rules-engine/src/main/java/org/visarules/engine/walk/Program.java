package org.visarules.engine.walk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.visarules.VisaRulesException;
import org.visarules.engine.table.Node;
import org.visarules.engine.table.PackTable;
import org.visarules.engine.table.RuleTable;
import org.visarules.fact.Derived;
import org.visarules.fact.FactTypes;
import org.visarules.fact.Listed;
import org.visarules.fact.Parameter;
import org.visarules.rule.Verb;
import org.visarules.schema.Composite;
import org.visarules.schema.Fact;
import org.visarules.schema.FactType;
import org.visarules.schema.Kind;
import org.visarules.schema.Property;
import org.visarules.value.Answer;
import org.visarules.value.Choice;
import org.visarules.value.Members;

/** The rules of several packs, ready to be walked, in the order of packs and strata. */
public final class Program {

    private static final List<FactType<?>> TYPES = FactTypes.all();
    private static final Map<String, Integer> TYPE_INDEX = new HashMap<>();
    private static final Map<String, Class<?>> ENUMERATIONS = new HashMap<>(Map.of("Answer", Answer.class));

    static {
        for (FactType<?> type : TYPES) {
            TYPE_INDEX.put(type.name(), TYPE_INDEX.size());
            collectEnumerations(type);
        }
    }

    private static final int PARAMETER = typeIndex(Parameter.TYPE);
    private static final int LISTED = typeIndex(Listed.TYPE);
    private static final Set<Verb> EXPLAINING = EnumSet.of(Verb.REFUSES, Verb.ADVISES, Verb.OBLIGES);

    private final List<PackTable> packs;
    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, List<Rule>> deriving = new HashMap<>();
    private final Map<String, List<Rule>> byUnit = new LinkedHashMap<>();
    // Found when they are first asked for: a decision needs few of them, and a fresh program is made fast.
    private final Map<String, List<Rule>> slices = new ConcurrentHashMap<>();
    private final Map<String, List<Rule>> deciding = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> law = new ConcurrentHashMap<>();
    private final Set<Long> numbers = new TreeSet<>();
    // By type and way: the constants that rules name for a list, and the lists that rules compare with others.
    private final Map<String, Set<Enum<?>>> named = new HashMap<>();
    private final Set<String> compared = new HashSet<>();
    private final Set<Enum<?>> constants = new HashSet<>();
    private final DayLinks days = new DayLinks();
    private final Map<String, Set<String>> readOfRegisters = new HashMap<>();

    /** Prepares packs, each after those it needs. */
    public Program(List<PackTable> packs) {
        this(packs, any -> true);
    }

    private Program(List<PackTable> packs, Predicate<RuleTable> kept) {
        this.packs = packs;
        int order = 0;
        for (PackTable pack : packs) {
            List<Rule> prepared = new ArrayList<>();
            for (RuleTable table : pack.rules().stream().filter(kept).toList()) {
                prepared.add(new Builder(table).build(pack, order++));
            }
            prepared.sort(Comparator.comparingInt((Rule rule) -> rule.table().stratum()).thenComparing(Rule::order));
            rules.addAll(prepared);
        }
        for (Rule rule : rules) {
            byUnit.computeIfAbsent(rule.table().unit(), unit -> new ArrayList<>()).add(rule);
            if (rule.table().verb() == Verb.DERIVES) {
                deriving.computeIfAbsent(rule.table().term(), term -> new ArrayList<>()).add(rule);
            }
        }
    }

    /** Every rule, in the order in which they are walked. */
    public List<Rule> rules() {
        return rules;
    }

    /** The rules of a requirement, and below them those that derive what they mention. */
    public List<Rule> sliceOf(String requirement) {
        return slices.computeIfAbsent(requirement, unit -> slice(ofUnit(unit)));
    }

    /** The rules that decide about a requirement: its slice without what only explains, obliges or advises. */
    public List<Rule> decidingSliceOf(String requirement) {
        return deciding.computeIfAbsent(requirement, unit -> slice(ofUnit(unit).stream().filter(rule -> !EXPLAINING.contains(rule.table().verb())).toList()));
    }

    /** The rules that decide about these requirements, as a program of their own, which compares no other days. */
    public Program deciding(Collection<String> requirements) {
        Set<String> names = requirements.stream().flatMap(requirement -> decidingSliceOf(requirement).stream())
                .map(rule -> rule.table().name()).collect(Collectors.toSet());
        return new Program(packs, rule -> names.contains(rule.name()));
    }

    /** The rules of a requirement or definition. */
    public List<Rule> ofUnit(String unit) {
        return byUnit.getOrDefault(unit, List.of());
    }

    /** The rules that derive a term. */
    public List<Rule> deriving(String term) {
        return deriving.getOrDefault(term, List.of());
    }

    /** The numbers that rules pass to methods. */
    public Set<Long> numbers() {
        return numbers;
    }

    /** The constants of enumerations that rules name. */
    public Set<Enum<?>> constants() {
        return constants;
    }

    /** Which days the rules compare with which. */
    public DayLinks days() {
        return days;
    }

    /**
     * A constant of which nothing is known whether a list holds it, and which no rule tells from the others that it does not
     * name; null if there is none.
     */
    public Enum<?> unnamed(Fact<?> fact, Access access, Members<?> members) {
        String list = fact.type().name() + "." + access;
        Enum<?> unnamed = null;
        for (Enum<?> constant : members.type().getEnumConstants()) {
            if (constant.ordinal() > 0 && members.has(constant) == Answer.UNKNOWN && !named.getOrDefault(list, Set.of()).contains(constant)) {
                unnamed = constant;
            }
        }
        return compared.contains(list) ? null : unnamed;
    }

    /** The name of the parameter that a fact is, or of the register in which it stands; empty for any other fact. */
    public static String ofLaw(Fact<?> fact) {
        return fact instanceof Parameter parameter ? parameter.getName() : fact instanceof Listed listed ? listed.getRegister() : "";
    }

    /** The parameters and registers at which the rules that decide about a requirement look. */
    public Set<String> lawOf(String requirement) {
        return law.computeIfAbsent(requirement, unit -> {
            Set<String> named = new TreeSet<>();
            decidingSliceOf(unit).forEach(rule -> rule.when.forEach(condition -> law(condition, named)));
            return named;
        });
    }

    /** The properties of the entries of a register that rules compare. */
    public Set<String> readOf(String register) {
        return readOfRegisters.getOrDefault(register, Set.of());
    }

    static int typeIndex(FactType<?> type) {
        return TYPE_INDEX.get(type.name());
    }

    static int typeCount() {
        return TYPES.size();
    }

    private List<Rule> slice(List<Rule> own) {
        Set<Rule> needed = new LinkedHashSet<>(own);
        List<Rule> open = new ArrayList<>(needed);
        while (!open.isEmpty()) {
            Set<String> terms = new TreeSet<>();
            open.remove(open.size() - 1).when.forEach(condition -> mentioned(condition, terms));
            for (String term : terms) {
                for (Rule rule : deriving(term)) {
                    if (needed.add(rule)) {
                        open.add(rule);
                    }
                }
            }
        }
        return rules.stream().filter(needed::contains).toList();
    }

    private static void mentioned(Condition condition, Set<String> terms) {
        if (condition instanceof Condition.Group group) {
            group.conditions().forEach(inner -> mentioned(inner, terms));
        } else if (condition instanceof Condition.Pattern pattern && !pattern.term().isEmpty()) {
            terms.add(pattern.term());
        }
    }

    private static void law(Condition condition, Set<String> named) {
        if (condition instanceof Condition.Group group) {
            group.conditions().forEach(inner -> law(inner, named));
        } else if (condition instanceof Condition.Pattern pattern && pattern.type() == LISTED) {
            named.add(word(pattern.source(), "register"));
        } else if (condition instanceof Condition.Pattern pattern && pattern.type() == PARAMETER) {
            named.add(word(pattern.source(), "name"));
        }
    }

    // The word that a property equals; empty if the pattern names none.
    private static String word(Node.Pattern node, String property) {
        for (Node.Test test : node.tests()) {
            if (test.left() instanceof Node.Read read && read.path().equals(List.of(property))
                    && test.operator() == Node.Operator.EQUAL && test.right().get(0) instanceof Node.Literal literal) {
                return literal.value();
            }
        }
        return "";
    }

    private final class Builder {

        private final RuleTable table;
        private final Map<String, Operand.Read> variables = new LinkedHashMap<>();
        private final Map<String, FactType<?>> facts = new HashMap<>();
        private final Map<Integer, FactType<?>> patterns = new HashMap<>();
        // The parameter or register that a pattern names.
        private final Map<Integer, String> ofLaw = new HashMap<>();
        private final List<Integer> positives = new ArrayList<>();
        private int slots;

        Builder(RuleTable table) {
            this.table = table;
        }

        Rule build(PackTable pack, int order) {
            List<Condition> when = conditions(table.when(), true);
            Operand.Read subject = variables.get(table.arguments().get(0));
            return new Rule(table, pack, order, when, slots, subject.slot(),
                    positives.stream().mapToInt(Integer::intValue).toArray(), variables);
        }

        private List<Condition> conditions(List<Node> nodes, boolean positive) {
            return nodes.stream().map(node -> condition(node, positive)).toList();
        }

        private Condition condition(Node node, boolean positive) {
            if (node instanceof Node.Group group) {
                return new Condition.Group(group.kind(), conditions(group.nodes(), positive && group.kind() == Node.Group.Kind.AND), group);
            }
            return pattern((Node.Pattern) node, positive);
        }

        private Condition pattern(Node.Pattern node, boolean positive) {
            FactType<?> type = FactTypes.named(node.type())
                    .orElseThrow(() -> new VisaRulesException(table.file() + ":" + node.line() + ": there is no fact '" + node.type() + "'"));
            int slot = slots++;
            if (positive) {
                positives.add(slot);
            }
            Access self = Access.of(type, List.of());
            if (!node.binding().isEmpty()) {
                variables.put(node.binding(), new Operand.Read(slot, self, slot, self));
                facts.put(node.binding(), type);
            }
            List<Condition.Bind> binds = new ArrayList<>();
            for (Node.Bind bind : node.binds()) {
                Access access = Access.of(type, bind.path());
                int at = slots++;
                binds.add(new Condition.Bind(at, access));
                variables.put(bind.variable(), new Operand.Read(at, self, slot, access));
                facts.put(bind.variable(), access.kind() instanceof Kind.Part<?> part ? part.of() : type);
            }
            patterns.put(slot, type);
            ofLaw.put(slot, type == Parameter.TYPE ? word(node, "name") : type == Listed.TYPE ? word(node, "register") : "");
            List<Test> tests = node.tests().stream().map(test -> test(test, slot, type)).toList();
            tests.forEach(this::note);
            return new Condition.Pattern(slot, typeIndex(type), type == Derived.TYPE ? term(node) : "", of(tests),
                    binds.toArray(Condition.Bind[]::new), tests.toArray(Test[]::new), node);
        }

        private void note(Test test) {
            Set<DayLinks.Leaf> dated = new LinkedHashSet<>();
            Set<DayLinks.Leaf> moved = new LinkedHashSet<>();
            for (Operand.Read read : test.reads()) {
                DayLinks.Leaf leaf = new DayLinks.Leaf(patterns.get(read.patternSlot()).name(), read.origin().names(), ofLaw.get(read.patternSlot()));
                if (patterns.get(read.patternSlot()) == Listed.TYPE) {
                    readOfRegisters.computeIfAbsent(leaf.of(), any -> new TreeSet<>()).add(leaf.way().get(0));
                }
                if (read.origin().kind() == Kind.DAY || read.origin().kind() == Kind.MOMENT) {
                    dated.add(leaf);
                } else if (read.origin().kind() == Kind.TERM) {
                    moved.add(leaf);
                }
                if (read.origin().kind() instanceof Kind.Several<?>) {
                    String list = patterns.get(read.patternSlot()).name() + "." + read.origin();
                    if (test.member() == null) {
                        compared.add(list);
                    } else {
                        named.computeIfAbsent(list, any -> new HashSet<>()).add(test.member());
                    }
                }
            }
            days.note(dated, moved, test.calls("sameYear"));
        }

        private Operand of(List<Test> tests) {
            return tests.stream().filter(Test::namesTheFact).map(Test::compared).findFirst().orElse(null);
        }

        private String term(Node.Pattern node) {
            String term = word(node, "term");
            if (!term.isEmpty()) {
                return term;
            }
            throw new VisaRulesException(table.file() + ":" + node.line() + ": a derived fact is matched by its term, as in Derived( term == \"…\" )");
        }

        private Test test(Node.Test node, int slot, FactType<?> type) {
            return new Test(node, operand(node.left(), slot, type),
                    node.right().stream().map(right -> operand(right, slot, type)).toArray(Operand[]::new));
        }

        private Operand operand(Node.Expression expression, int slot, FactType<?> type) {
            if (expression instanceof Node.Read read) {
                return read(read, slot, type);
            }
            if (expression instanceof Node.Literal literal) {
                return new Operand.Constant(constant(literal));
            }
            return call((Node.Call) expression, slot, type);
        }

        private Operand.Read read(Node.Read read, int slot, FactType<?> type) {
            if (read.variable().isEmpty()) {
                Access access = Access.of(type, read.path());
                return new Operand.Read(slot, access, slot, access);
            }
            Operand.Read variable = variables.get(read.variable());
            if (variable == null) {
                throw new VisaRulesException(table.file() + ": no variable " + read.variable() + " in rule " + table.name());
            }
            if (read.path().isEmpty()) {
                return variable;
            }
            Access further = Access.of(facts.get(read.variable()), read.path());
            return new Operand.Read(variable.slot(), further, variable.patternSlot(),
                    variable.origin().then(read.path(), patterns.get(variable.patternSlot())));
        }

        private Object constant(Node.Literal literal) {
            return switch (literal.type()) {
                case "String" -> literal.value();
                case "long" -> {
                    numbers.add(Long.valueOf(literal.value()));
                    yield Long.valueOf(literal.value());
                }
                default -> {
                    Object constant = enumeration(literal);
                    constants.add((Enum<?>) constant);
                    yield constant;
                }
            };
        }

        private Operand.Call call(Node.Call call, int slot, FactType<?> type) {
            Operand.Read target = read(call.target(), slot, type);
            Class<?> on = target.access().kind() == null ? target.origin().kind().javaType() : target.access().kind().javaType();
            Methods.Found method = Methods.find(on, call.method(), call.arguments().size())
                    .orElseThrow(() -> new VisaRulesException(table.file() + ": no rule method " + call.method() + " on " + on.getSimpleName()));
            List<Access> reads = new ArrayList<>();
            for (String part : method.reads()) {
                reads.add(target.origin().then(List.of(part), patterns.get(target.patternSlot())));
            }
            if (reads.isEmpty()) {
                reads.add(target.origin());
            }
            return new Operand.Call(target, method.handle(), call.method(),
                    call.arguments().stream().map(argument -> operand(argument, slot, type)).toArray(Operand[]::new),
                    reads.toArray(Access[]::new));
        }
    }

    private static void collectEnumerations(FactType<?> type) {
        for (Property<?> property : type.properties()) {
            if (property.kind() instanceof Kind.OneOf<?> oneOf) {
                ENUMERATIONS.put(oneOf.javaType().getSimpleName(), oneOf.javaType());
            } else if (property.kind() instanceof Kind.Several<?> several) {
                ENUMERATIONS.put(several.member().getSimpleName(), several.member());
            } else if (property.kind() instanceof Kind.Part<?> part) {
                collectEnumerations(part.of());
            }
        }
    }

    private static Object enumeration(Node.Literal literal) {
        Class<?> type = ENUMERATIONS.get(literal.type());
        if (type != null) {
            for (Object constant : type.getEnumConstants()) {
                if (((Choice) constant).name().equals(literal.value())) {
                    return constant;
                }
            }
        }
        throw new VisaRulesException("There is no constant " + literal.type() + "." + literal.value());
    }

    /** Facts of these types are parts of others or of the packs; a composite of another type is no fact. */
    static boolean isFact(Composite<?> composite) {
        return TYPE_INDEX.containsKey(composite.type().name());
    }
}
