package org.visarules.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.visarules.fact.SecurityFunction;
import org.visarules.schema.Composite;
import org.visarules.schema.FactType;
import org.visarules.schema.Kind;
import org.visarules.schema.Property;

/**
 * What rules may call is sound: an answer given while parts are unknown is the answer under every way of filling them
 * in; it depends on the parts that the method declares and no other; and knowing these settles it.
 */
class RuleMethodsTest {

    private static final int TRIALS = 1500;
    private static final int FILLINGS = 12;

    private record Call(Class<?> receiver, Method method) {

        /** Receiver first, then the arguments; everything known. */
        List<Object> whole(Fillings fillings) {
            List<Object> values = new ArrayList<>();
            values.add(value(receiver, fillings));
            for (Parameter parameter : method.getParameters()) {
                values.add(parameter.getParameterizedType() instanceof ParameterizedType list ? members(list.getActualTypeArguments()[0], fillings)
                        : value(receiver.isEnum() && parameter.getType() == Enum.class ? receiver : parameter.getType(), fillings));
            }
            return values;
        }

        @SuppressWarnings("unchecked")
        private static <E extends Enum<E> & Choice> Object members(Type constants, Fillings fillings) {
            return fillings.whole(new Kind.Several<>((Class<E>) (constants instanceof Class<?> named ? named : SecurityFunction.class)));
        }

        private static Object value(Class<?> type, Fillings fillings) {
            if (type == Members.class) {
                return fillings.whole(new Kind.Several<>(SecurityFunction.class));
            }
            if (type == Enum.class) {
                return fillings.known(SecurityFunction.class);
            }
            return Composite.class.isAssignableFrom(type) ? composite(type, fillings) : fillings.known(type);
        }

        Object on(List<Object> values) {
            try {
                return method.invoke(values.get(0), values.subList(1, values.size()).toArray());
            } catch (InvocationTargetException e) {
                throw new AssertionError(this + " failed on " + values, e.getCause());
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        }

        List<String> reads() {
            return List.of(method.getAnnotation(RuleMethod.class).reads());
        }

        @Override
        public String toString() {
            return receiver.getSimpleName() + "." + method.getName();
        }
    }

    static List<Call> calls() {
        List<Call> calls = new ArrayList<>();
        for (Class<?> type : types()) {
            if (!type.isInterface() && !Modifier.isAbstract(type.getModifiers())) {
                Arrays.stream(type.getMethods()).filter(method -> method.isAnnotationPresent(RuleMethod.class) && !method.isBridge())
                        .sorted((one, other) -> one.getName().compareTo(other.getName())).forEach(method -> calls.add(new Call(type, method)));
            }
        }
        return calls;
    }

    private static List<Class<?>> types() {
        List<Class<?>> types = new ArrayList<>();
        for (Class<?> neighbour : List.of(Answer.class, SecurityFunction.class)) {
            try (Stream<Path> files = Files.list(Path.of(neighbour.getResource(neighbour.getSimpleName() + ".class").toURI()).getParent())) {
                for (Path file : files.sorted().toList()) {
                    String name = file.getFileName().toString().replace(".class", "");
                    if (!name.contains("$") && !name.equals("package-info")) {
                        types.add(Class.forName(neighbour.getPackageName() + "." + name));
                    }
                }
            } catch (IOException | URISyntaxException | ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
        return types;
    }

    @Test
    void theMethodsOfEveryTypeAreFound() {
        assertThat(calls()).extracting(Call::toString).contains("Window.covers", "AssurancePackage.meets", "AssurancePackage.vanAtLeast",
                "Day.plus", "Moment.day", "Moment.dayAfter", "Moment.within", "Members.only", "Members.includes", "Members.within",
                "Minimum.withinEal", "Minimum.withinEalAndFlawRemediation", "VersionScope.includes", "Levels.atLeast", "Quantity.atLeast", "Quantity.exceeds",
                "ProductLevel.atLeast", "PassiLevel.atLeast", "PacsLevel.atLeast", "CsaLevel.atLeast", "About.concerns", "About.concernsAudit");
    }

    @ParameterizedTest
    @MethodSource("calls")
    void whatIsAnsweredInDoubtHoldsUnderEveryFilling(Call call) {
        Fillings fillings = new Fillings(call.toString().hashCode());
        int inDoubt = 0;
        Set<Object> answers = new LinkedHashSet<>();
        for (int trial = 0; trial < TRIALS; trial++) {
            List<Object> whole = call.whole(fillings);
            List<Object> doubtful = whole.stream().map(fillings::forget).toList();
            Value answer = (Value) call.on(doubtful);
            answers.add(answer);
            if (answer.isKnown()) {
                inDoubt += doubtful.equals(whole) ? 0 : 1;
                assertThat(call.on(whole)).as("%s: %s although %s", call, doubtful, whole).isEqualTo(answer);
                for (int i = 0; i < FILLINGS; i++) {
                    List<Object> filled = doubtful.stream().map(fillings::fill).toList();
                    assertThat(call.on(filled)).as("%s: %s although %s", call, doubtful, filled).isEqualTo(answer);
                }
            }
        }
        assertThat(answers).as("answers of " + call).hasSizeGreaterThan(2);
        if (Composite.class.isAssignableFrom(call.receiver())) {
            assertThat(inDoubt).as("answers of %s in doubt", call).isPositive();
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void whatIsNotDeclaredIsNotRead(Call call) {
        Fillings fillings = new Fillings(call.toString().hashCode());
        for (int trial = 0; trial < TRIALS && !call.reads().isEmpty(); trial++) {
            List<Object> given = call.whole(fillings).stream().map(fillings::forget).toList();
            List<Object> varied = new ArrayList<>(given);
            varied.set(0, varied((Composite<?>) given.get(0), call.reads(), fillings));
            assertThat(call.on(varied)).as("%s: %s and %s", call, given, varied).isEqualTo(call.on(given));
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void whatIsDeclaredSettlesTheAnswer(Call call) {
        Fillings fillings = new Fillings(call.toString().hashCode());
        for (int trial = 0; trial < TRIALS && !call.reads().isEmpty(); trial++) {
            List<Object> whole = call.whole(fillings);
            List<Object> settled = new ArrayList<>(whole);
            settled.set(0, restored((Composite<?>) fillings.forget(whole.get(0)), (Composite<?>) whole.get(0), call.reads()));
            assertThat((Value) call.on(settled)).as("%s: %s", call, settled).matches(Value::isKnown);
        }
    }

    @Test
    void methodsOfCompositesDeclarePropertiesAndOthersNone() {
        for (Call call : calls()) {
            if (Composite.class.isAssignableFrom(call.receiver())) {
                assertThat(call.reads()).as(call.toString()).isNotEmpty()
                        .isSubsetOf(properties(call.receiver()).stream().map(Property::name).toList());
            } else {
                assertThat(call.reads()).as(call.toString()).isEmpty();
            }
        }
    }

    @Test
    void methodsAnswerInThreeValues() {
        assertThat(calls()).allMatch(call -> Value.class.isAssignableFrom(call.method().getReturnType()));
    }

    @SuppressWarnings("unchecked")
    private static <C extends Composite<C>> C varied(Composite<?> given, List<String> but, Fillings fillings) {
        C varied = (C) given;
        for (Property<?> property : given.type().properties()) {
            varied = but.contains(property.name()) ? varied
                    : varied.withRaw(property.index(), fillings.forget(fillings.whole(property.kind())));
        }
        return varied;
    }

    @SuppressWarnings("unchecked")
    private static <C extends Composite<C>> C restored(Composite<?> forgotten, Composite<?> whole, List<String> properties) {
        C restored = (C) forgotten;
        for (Property<?> property : whole.type().properties()) {
            restored = properties.contains(property.name()) ? restored.withRaw(property.index(), whole.raw(property.index())) : restored;
        }
        return restored;
    }

    private static <C extends Composite<C>> List<Property<?>> properties(Class<?> composite) {
        FactType<C> type = type(composite);
        return type.properties();
    }

    private static <C extends Composite<C>> C composite(Class<?> type, Fillings fillings) {
        FactType<C> composite = type(type);
        return fillings.whole(composite);
    }

    @SuppressWarnings("unchecked")
    private static <C extends Composite<C>> FactType<C> type(Class<?> composite) {
        try {
            return (FactType<C>) composite.getField("TYPE").get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
