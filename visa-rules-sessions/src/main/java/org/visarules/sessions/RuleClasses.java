package org.visarules.sessions;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

import org.visarules.fact.FactTypes;
import org.visarules.rule.Requirement;
import org.visarules.schema.Composite;
import org.visarules.schema.Fact;
import org.visarules.schema.FactType;
import org.visarules.schema.Kind;
import org.visarules.schema.Listing;
import org.visarules.schema.Property;
import org.visarules.value.Choice;
import org.visarules.value.Scale;
import org.visarules.value.Value;

/**
 * The classes that compiled rules may see, each by its exact name: what facts are made of, the receiver of
 * consequences, and the little of Java and Drools that generated classes need. Nothing among them reaches a file, a
 * socket, a process, a clock or a thread.
 */
public final class RuleClasses {

    private static final Set<String> OF_JAVA = Set.of(
            "java.lang.Boolean", "java.lang.Comparable", "java.lang.Enum", "java.lang.Exception", "java.lang.Long", "java.lang.Object",
            "java.lang.RuntimeException", "java.lang.String", "java.lang.StringBuilder", "java.lang.Throwable", "java.util.ArrayList",
            "java.util.Arrays", "java.util.Collection", "java.util.Collections", "java.util.List", "java.util.Locale",
            "java.time.format.DateTimeFormatter", "java.time.format.DateTimeFormatterBuilder");

    /** Drools has a type for every number of variables up to this one. */
    private static final int MOST_VARIABLES = 31;

    private static final Set<String> OF_DROOLS = ofDrools();

    private static final Set<String> OF_FACTS = ofFacts();

    private RuleClasses() {
    }

    /** Whether compiled rules may see the class. */
    public static boolean mayBeSeen(String className) {
        return OF_FACTS.contains(className) || OF_JAVA.contains(className) || OF_DROOLS.contains(className);
    }

    private static Set<String> ofDrools() {
        Set<String> names = new TreeSet<>(Set.of("org.drools.modelcompiler.dsl.pattern.D", "org.drools.modelcompiler.util.EvaluationUtil",
                "org.drools.util.DateUtils"));
        for (String name : new String[] {"AlphaIndex", "Argument", "BetaIndex", "BetaIndex2", "BetaIndex3", "BetaIndex4", "Declaration",
            "DeclarationSource", "DomainClassMetadata", "EntryPoint", "Global", "Index", "Index$ConstraintType", "Model", "DSL",
            "PatternDSL", "PatternDSL$PatternDef", "PatternDSL$ReactOn", "Query", "Rule", "RuleItem", "RuleItemBuilder", "TypeMetaData",
            "Variable", "consequences.ConsequenceBuilder", "consequences.ConsequenceBuilder$ValidBuilder",
            "consequences.ConsequenceBuilder$AbstractValidBuilder", "consequences.ConsequenceBuilder$_N", "functions.BlockN",
            "functions.PredicateN", "functions.FunctionN", "functions.HashedExpression", "functions.PredicateInformation",
            "impl.RuleBuilder", "operators.ContainsOperator", "operators.InOperator", "functions.Operator",
            "functions.Operator$MultipleValue", "functions.Operator$SingleValue", "view.CombinedExprViewItem", "view.ExprViewItem", "view.ViewItem", "view.ViewItemBuilder"}) {
            names.add("org.drools.model." + name);
        }
        for (int i = 0; i <= MOST_VARIABLES; i++) {
            names.add("org.drools.model.consequences.ConsequenceBuilder$_" + i);
            names.add("org.drools.model.functions.Block" + i);
            names.add("org.drools.model.functions.Function" + i);
            names.add("org.drools.model.functions.Predicate" + i);
        }
        return Collections.unmodifiableSet(names);
    }

    private static Set<String> ofFacts() {
        Set<String> names = new TreeSet<>();
        for (Class<?> shared : new Class<?>[] {Fact.class, Composite.class, Value.class, Choice.class, Scale.class, Listing.class, Requirement.class}) {
            names.add(shared.getName());
        }
        FactTypes.all().forEach(type -> gather(type, names));
        return Collections.unmodifiableSet(names);
    }

    private static void gather(FactType<?> type, Set<String> names) {
        if (!names.add(type.javaType().getName())) {
            return;
        }
        for (Property<?> property : type.properties()) {
            Kind<?> kind = property.kind();
            names.add(kind.javaType().getName());
            if (kind instanceof Kind.Part<?> part) {
                names.remove(part.javaType().getName());
                gather(part.of(), names);
            } else if (kind instanceof Kind.Records<?> records) {
                gather(records.of(), names);
            } else if (kind instanceof Kind.Several<?> several) {
                names.add(several.member().getName());
            }
        }
    }
}
