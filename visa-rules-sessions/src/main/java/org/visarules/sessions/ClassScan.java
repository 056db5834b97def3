package org.visarules.sessions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.visarules.rule.Verb;

/**
 * Reads compiled rules and refuses what rules have no use for, before any of it is loaded: a class, method or field outside
 * an exact list, code that is linked when it runs, any jump backwards, any lock, and calls that could go round in a circle
 * or multiply. So no method of a rule can reach out, spin or wait.
 */
public final class ClassScan {

    /** What the tests and consequences of rules call of Java and Drools. */
    private static final Set<String> OF_RULES = Set.of("java/lang/Object.<init>", "java/lang/Enum.<init>", "java/lang/Enum.valueOf",
            "java/lang/System.arraycopy", "java/lang/Boolean.valueOf", "java/lang/Boolean.booleanValue", "java/lang/Long.valueOf",
            "java/lang/Long.longValue", "org/drools/model/functions/PredicateInformation.<init>",
            "org/drools/model/functions/PredicateInformation.addRuleNames",
            "org/drools/model/functions/PredicateInformation.setMoreThanMaxRuleDefs",
            "org/drools/modelcompiler/util/EvaluationUtil.areNullSafeEquals", "org/drools/modelcompiler/util/EvaluationUtil.lessThan",
            "org/drools/modelcompiler/util/EvaluationUtil.lessOrEqual", "org/drools/modelcompiler/util/EvaluationUtil.greaterThan",
            "org/drools/modelcompiler/util/EvaluationUtil.greaterOrEqual", "org/drools/modelcompiler/dsl/pattern/D.eval",
            "org/drools/model/operators/InOperator.INSTANCE", "org/drools/model/operators/ContainsOperator.INSTANCE");

    /** What the classes that describe rules call beside these, once, when a pack is loaded. */
    private static final Set<String> OF_DESCRIPTION = Set.of("java/lang/String.hashCode", "java/lang/String.equals",
            "java/lang/RuntimeException.<init>", "java/lang/StringBuilder.<init>", "java/lang/StringBuilder.append",
            "java/lang/StringBuilder.toString", "java/util/ArrayList.<init>", "java/util/List.add", "java/util/Collections.emptyList",
            "java/util/Arrays.asList", "java/util/Locale.ENGLISH", "java/time/format/DateTimeFormatterBuilder.<init>",
            "java/time/format/DateTimeFormatterBuilder.parseCaseInsensitive", "java/time/format/DateTimeFormatterBuilder.appendPattern",
            "java/time/format/DateTimeFormatterBuilder.toFormatter", "org/drools/util/DateUtils.getDateFormatMask",
            "org/drools/model/DomainClassMetadata.getPropertyIndex", "org/drools/model/PatternDSL$PatternDef.expr",
            "org/drools/model/PatternDSL$PatternDef.bind", "org/drools/model/PatternDSL$PatternDef.watch", "org/drools/model/impl/RuleBuilder.build", "org/drools/model/impl/RuleBuilder.metadata",
            "org/drools/model/Index$ConstraintType.EQUAL", "org/drools/model/Index$ConstraintType.NOT_EQUAL",
            "org/drools/model/Index$ConstraintType.LESS_THAN", "org/drools/model/Index$ConstraintType.LESS_OR_EQUAL",
            "org/drools/model/Index$ConstraintType.GREATER_THAN", "org/drools/model/Index$ConstraintType.GREATER_OR_EQUAL",
            "org/drools/modelcompiler/dsl/pattern/D.rule", "org/drools/modelcompiler/dsl/pattern/D.reactOn",
            "org/drools/modelcompiler/dsl/pattern/D.pattern", "org/drools/modelcompiler/dsl/pattern/D.declarationOf",
            "org/drools/modelcompiler/dsl/pattern/D.betaIndexedBy", "org/drools/modelcompiler/dsl/pattern/D.alphaIndexedBy",
            "org/drools/modelcompiler/dsl/pattern/D.on", "org/drools/modelcompiler/dsl/pattern/D.not",
            "org/drools/modelcompiler/dsl/pattern/D.exists", "org/drools/modelcompiler/dsl/pattern/D.and",
            "org/drools/modelcompiler/dsl/pattern/D.or", "org/drools/modelcompiler/dsl/pattern/D.globalOf");

    private static final String CONSEQUENCES = "org/drools/model/consequences/ConsequenceBuilder$_";

    /** Named, but found by no loader of rules: what every enumeration names of itself and never calls here. */
    private static final Set<String> NAMED = Set.of("java/lang/Class", "java/lang/System");

    /** The methods that rules have; Drools calls them by these names. */
    private static final Set<String> RULES = Set.of("test", "apply", "execute");
    private static final Set<String> METHODS = Set.of("<init>", "<clinit>", "test", "apply", "execute", "getExpressionHash",
            "predicateInformation", "values", "valueOf", "getDomainClass", "getPropertiesSize", "getPropertyIndex", "getName", "getGlobals",
            "getTypeMetaDatas", "getRules", "getRulesList", "getQueries", "getEntryPoints");
    private static final String METHOD_OF_RULE = "rule_";

    /** What every enumeration has and nobody may call: it makes arrays. */
    private static final Set<String> LISTING = Set.of("values", "valueOf");

    private static final Set<String> KINDS = Set.of("org/drools/model/Model", "org/drools/model/DomainClassMetadata",
            "org/drools/model/functions/HashedExpression");

    /** What the methods of values give that rules may call. */
    private static final List<String> ANSWERS = List.of(")Lorg/visarules/value/Answer;", ")Lorg/visarules/value/Day;");

    private static final List<String> FUNCTIONS = List.of("org/drools/model/functions/Predicate", "org/drools/model/functions/Function",
            "org/drools/model/functions/Block");

    /** How deep methods of rules call one another: one that takes any object calls one that takes a fact. */
    private static final int DEEPEST = 2;

    private static final int SYNCHRONIZED_OR_NATIVE = 0x0120;

    private final Set<String> own = new HashSet<>();
    private final Set<String> passed = new HashSet<>();
    private final Map<String, Set<String>> ofRules = byOwner(OF_RULES);
    private final Map<String, Set<String>> ofDescription = byOwner(OF_RULES);
    private final Map<String, Set<String>> calls = new HashMap<>();
    private String refused;

    private ClassScan(Set<String> classes) {
        classes.forEach(name -> own.add(name.replace('.', '/')));
        byOwner(OF_DESCRIPTION).forEach((owner, names) -> ofDescription.computeIfAbsent(owner, any -> new HashSet<>()).addAll(names));
    }

    /**
     * What compiled rules hold that they may not.
     *
     * @param classes bytes of all their classes by name
     * @return half a sentence that names the class and what it holds; empty if there is nothing
     */
    public static Optional<String> refusal(Map<String, byte[]> classes) {
        ClassScan scan = new ClassScan(classes.keySet());
        for (Map.Entry<String, byte[]> entry : classes.entrySet()) {
            try {
                scan.scan(entry.getKey().replace('.', '/'), new ClassFile(entry.getValue()));
            } catch (IndexOutOfBoundsException e) {
                scan.refuse("what is no class file");
            }
            if (scan.refused != null) {
                return Optional.of("class " + entry.getKey() + " holds " + scan.refused);
            }
        }
        return scan.tooDeep() ? Optional.of("their methods hold calls that go round in a circle or multiply") : Optional.empty();
    }

    private void scan(String name, ClassFile file) {
        if (name.startsWith("java/") || RuleClasses.mayBeSeen(name.replace('/', '.'))) {
            // The loader would give the class of that name that is there already, and the pack could call all of it.
            refuse("a name that belongs to another");
            return;
        }
        if (!file.name.equals(name)) {
            refuse("another class, " + file.name.replace('/', '.'));
            return;
        }
        file.linkedWhenRun().ifPresent(this::refuse);
        kind(file);
        boolean ofRule = file.methods.stream().anyMatch(method -> RULES.contains(method.name()));
        file.classes().forEach(this::seen);
        for (ClassFile.Member member : file.members()) {
            named(file, member, ofRule ? ofRules : ofDescription);
        }
        for (ClassFile.Method method : file.methods) {
            method(file, method);
        }
    }

    private void kind(ClassFile file) {
        if (!file.superclass.equals("java/lang/Object") && !file.superclass.equals("java/lang/Enum")) {
            refuse("a subclass of " + file.superclass.replace('/', '.'));
        }
        for (String kind : file.interfaces) {
            if (!KINDS.contains(kind) && !isFunction(kind)) {
                refuse("a " + kind.replace('/', '.'));
            }
        }
    }

    private static boolean isFunction(String kind) {
        char last = kind.charAt(kind.length() - 1);
        return FUNCTIONS.stream().anyMatch(kind::startsWith) && (last >= '0' && last <= '9' || last == 'N');
    }

    private void method(ClassFile file, ClassFile.Method method) {
        if (!METHODS.contains(method.name()) && !method.name().startsWith(METHOD_OF_RULE)) {
            refuse("a method " + method.name());
            return;
        }
        if ((method.flags() & SYNCHRONIZED_OR_NATIVE) != 0) {
            refuse("a lock in " + method.name());
            return;
        }
        if (method.code().length > 0 && !LISTING.contains(method.name())) {
            code(file, method);
        }
    }

    private void code(ClassFile file, ClassFile.Method method) {
        List<Integer> called = new ArrayList<>();
        ByteCode.unbounded(method.code(), called).ifPresent(what -> refuse(what + " in " + method.name()));
        Set<String> ofOwn = new HashSet<>();
        for (int index : called) {
            ClassFile.Member member = file.member(index);
            boolean ofItself = own.contains(member.owner());
            if (LISTING.contains(member.name()) && (ofItself || member.owner().equals("java/lang/Enum"))) {
                refuse(member.owner().replace('/', '.') + "." + member.name() + " in " + method.name());
            } else if (ofItself) {
                ofOwn.add(member.owner() + "." + member.name() + file.text(member.descriptor()));
            }
        }
        if (!ofOwn.isEmpty()) {
            calls.put(file.name + "." + method.name() + file.text(method.descriptor()), ofOwn);
        }
    }

    private void seen(String internal) {
        if (internal.startsWith("[")) {
            int element = internal.lastIndexOf('[') + 1;
            if (internal.startsWith("L", element)) {
                seen(internal.substring(element + 1, internal.length() - 1));
            }
        } else if (!own.contains(internal) && !passed.contains(internal)) {
            String type = internal.replace('/', '.');
            if (RuleClasses.mayBeSeen(type) || NAMED.contains(internal)) {
                passed.add(internal);
            } else {
                refuse(type);
            }
        }
    }

    private void named(ClassFile file, ClassFile.Member member, Map<String, Set<String>> allowed) {
        Set<String> ofOwner = allowed.get(member.owner());
        if (ofOwner != null && ofOwner.contains(member.name()) || own.contains(member.owner())) {
            return;
        }
        boolean builds = allowed == ofDescription && member.owner().startsWith(CONSEQUENCES) && member.name().equals("execute");
        if (builds || ofFacts(file, member)) {
            allowed.computeIfAbsent(member.owner(), owner -> new HashSet<>()).add(member.name());
        } else {
            refuse((member.owner() + "." + member.name()).replace('/', '.'));
        }
    }

    private static Map<String, Set<String>> byOwner(Set<String> members) {
        Map<String, Set<String>> byOwner = new HashMap<>();
        for (String member : members) {
            int dot = member.lastIndexOf('.');
            byOwner.computeIfAbsent(member.substring(0, dot), owner -> new HashSet<>()).add(member.substring(dot + 1));
        }
        return byOwner;
    }

    /** Getters, constants, methods that rules may call, and verbs: none changes anything. */
    private static boolean ofFacts(ClassFile file, ClassFile.Member member) {
        String type = member.owner().replace('/', '.');
        if (!type.startsWith("org.visarules.") || !RuleClasses.mayBeSeen(type)) {
            return false;
        }
        String name = member.name();
        if (member.isField()) {
            return name.equals(name.toUpperCase(Locale.ROOT));
        }
        if (name.startsWith("get") && !name.equals("getClass") && !name.equals("getDeclaringClass")) {
            return true;
        }
        if (type.equals("org.visarules.rule.Requirement")) {
            return Verb.ofMethod(name).isPresent();
        }
        return ANSWERS.stream().anyMatch(file.text(member.descriptor())::endsWith);
    }

    private void refuse(String what) {
        if (refused == null) {
            refused = what;
        }
    }

    // Methods that call some method that calls … so many deep; those that call none are not among them.
    private boolean tooDeep() {
        Set<String> calling = calls.keySet();
        for (int depth = 0; depth < DEEPEST && !calling.isEmpty(); depth++) {
            Set<String> next = new HashSet<>();
            for (Map.Entry<String, Set<String>> method : calls.entrySet()) {
                for (String called : method.getValue()) {
                    if (calling.contains(called)) {
                        next.add(method.getKey());
                    }
                }
            }
            calling = next;
        }
        return !calling.isEmpty();
    }
}
