package org.visarules.examples;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** How the house is built: which module may use which, and what none may do. */
class HouseTest {

    private static final Map<String, Set<String>> ARROWS = Map.of(
            "api", Set.of(),
            "ask", Set.of("api"),
            "engine", Set.of("api"),
            "sessions", Set.of("api", "engine"),
            "formats", Set.of("api", "ask"),
            "authoring", Set.of("api", "engine", "sessions", "formats"),
            "drools", Set.of("api", "engine"),
            "drl", Set.of("api", "engine"),
            "cli", Set.of("api", "ask", "engine", "sessions", "formats", "authoring", "drools", "drl"),
            "examples", Set.of("api", "ask", "engine", "sessions", "formats", "authoring", "drools", "drl"));

    private static final Pattern MODULE = Pattern.compile("visa-rules-([a-z]+)(?=[/.-])");

    private static JavaClasses all;

    @BeforeAll
    static void readTheClasses() {
        all = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.visarules");
    }

    /** The module that a class comes from: the last one that its place names. */
    private static String module(JavaClass type) {
        String module = "none";
        Matcher named = MODULE.matcher(type.getSource().map(source -> source.getUri().toString()).orElse(""));
        while (named.find()) {
            module = ARROWS.containsKey(named.group(1)) ? named.group(1) : module;
        }
        return module;
    }

    private static DescribedPredicate<JavaClass> in(String... modules) {
        return DescribedPredicate.describe("in module " + String.join(" or ", modules), type -> List.of(modules).contains(module(type)));
    }

    private static DescribedPredicate<JavaAccess<?>> to(String what, DescribedPredicate<? super AccessTarget> target) {
        return DescribedPredicate.describe(what, access -> target.test(access.getTarget()));
    }

    private static DescribedPredicate<AccessTarget> member(Class<?> owner, String... names) {
        return DescribedPredicate.describe("", target -> target.getOwner().isEquivalentTo(owner) && List.of(names).contains(target.getName()));
    }

    // It compiles the packs in a JVM of its own, and tells the build what is wrong with them.
    private static DescribedPredicate<JavaClass> theProgramOfTheBuild() {
        return simpleName("PackBuild");
    }

    @Test
    void everyModuleThatHasClassesIsLookedAt() {
        Set<String> modules = new TreeSet<>();
        all.forEach(type -> modules.add(module(type)));
        assertThat(modules).contains("api", "ask", "engine", "sessions", "formats", "authoring", "drools", "drl", "cli").isSubsetOf(ARROWS.keySet());
    }

    @Test
    void modulesUseOnlyThoseTheyMay() {
        List<String> wrong = new ArrayList<>();
        for (JavaClass type : all) {
            type.getDirectDependenciesFromSelf().forEach(dependency -> {
                JavaClass used = dependency.getTargetClass().getBaseComponentType();
                if (used.getPackageName().startsWith("org.visarules") && !module(used).equals(module(type))
                        && !ARROWS.get(module(type)).contains(module(used))) {
                    wrong.add(module(type) + " -> " + module(used) + ": " + dependency.getDescription());
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void onlySessionsAndAuthoringKnowDrools() {
        noClasses().that(not(in("sessions", "authoring"))).and(not(simpleName("PlainDrools")))
                .should().dependOnClassesThat(resideInAnyPackage("org.drools..", "org.kie..", "org.mvel2.."))
                .check(all);
    }

    @Test
    void whatACallerCompilesAgainstNeedsNothingButTheJdk() {
        classes().that(are(in("api"))).should().onlyDependOnClassesThat(resideInAnyPackage("org.visarules..", "java..")).check(all);
    }

    @Test
    void theEngineNeedsNothingButTheApi() {
        classes().that(are(in("engine"))).should().onlyDependOnClassesThat(resideInAnyPackage("org.visarules..", "java.."))
                .check(all);
    }

    @Test
    void noLibraryReadsAClock() {
        noClasses().that(not(in("cli")))
                .should().accessTargetWhere(to("read the time", member(System.class, "currentTimeMillis", "nanoTime")))
                .orShould().accessTargetWhere(to("read the time", DescribedPredicate.describe("now",
                        target -> target.getName().equals("now") && target.getOwner().getPackageName().startsWith("java.time"))))
                .orShould().dependOnClassesThat(belongToAnyOf(Clock.class, Date.class))
                .check(all);
    }

    @Test
    void nothingHangsOnTheLocaleOrCharsetOfTheMachine() {
        noClasses()
                .should().accessTargetWhere(to("ask for the machine's locale", member(Locale.class, "getDefault")))
                .orShould().callMethod(String.class, "toLowerCase")
                .orShould().callMethod(String.class, "toUpperCase")
                .orShould().callMethod(String.class, "format", String.class, Object[].class)
                .orShould().callMethod(String.class, "formatted", Object[].class)
                .orShould().callMethod(String.class, "getBytes")
                .orShould().callConstructor(String.class, byte[].class)
                .check(all);
    }

    @Test
    void noLibraryPrints() {
        noClasses().that(not(in("cli", "examples"))).and(not(theProgramOfTheBuild()))
                .should().accessTargetWhere(to("print", member(System.class, "out", "err")))
                .orShould().accessTargetWhere(to("print a stack trace", DescribedPredicate.describe("printStackTrace",
                        target -> target.getName().equals("printStackTrace")
                                && !target.getFullName().contains(PrintWriter.class.getName())
                                && !target.getFullName().contains(PrintStream.class.getName()))))
                .check(all);
    }

    @Test
    void nothingIsSharedThatChanges() {
        fields().that().areStatic().and(DescribedPredicate.<JavaField>describe("no part of a test agent", field -> !field.getName().startsWith("$jacoco")))
                .should().beFinal().check(all);
    }

    @Test
    void noLibraryEndsTheProgram() {
        noClasses().that(not(in("cli"))).and(not(theProgramOfTheBuild()))
                .should().accessTargetWhere(to("end the program", member(System.class, "exit")))
                .orShould().accessTargetWhere(to("end the program", member(Runtime.class, "exit", "halt"))).check(all);
    }

    @Test
    void factsAreFinal() {
        classes().that().resideInAPackage("org.visarules.fact").and().areNotInterfaces().and().areNotEnums()
                .should().haveModifier(JavaModifier.FINAL).check(all);
    }

    @Test
    void thePackagesOfTheApiFormNoCircle() {
        slices().matching("org.visarules.(value|schema|fact|rule|text|decision)").should().beFreeOfCycles().check(all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"value: ", "schema: value", "fact: value schema", "rule: schema value", "text: rule", "decision: rule schema value text"})
    void thePackagesOfTheApiUseOnlyThoseBelow(String arrows) {
        String[] parts = arrows.split(": ?");
        List<String> below = new ArrayList<>(List.of("java..", "org.visarules." + parts[0]));
        for (String other : parts.length > 1 ? parts[1].split(" ") : new String[0]) {
            below.add("org.visarules." + other);
        }
        classes().that().resideInAPackage("org.visarules." + parts[0])
                .should().onlyDependOnClassesThat(resideInAnyPackage(below.toArray(String[]::new))).check(all);
    }
}
