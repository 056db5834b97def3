package org.visarules.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.drools.model.functions.Function1;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.visarules.authoring.judges.ManyRules;
import org.visarules.fact.FactTypes;
import org.visarules.value.RuleMethod;

/** The scan of compiled rules, on classes that no compiler of rules ever wrote. */
class ClassScanTest {

    /** Loops. */
    static final class Looping {
        static int test(int to) {
            int all = 0;
            for (int i = 0; i < to; i++) {
                all += i;
            }
            return all;
        }
    }

    /** Is linked when it runs. */
    static final class Linked {
        static Function1<Object, Object> apply() {
            return i -> i;
        }
    }

    /** Changes a property of the system. */
    static final class Reading {
        static void execute() {
            System.setProperty("x", "x");
        }
    }

    /** Waits for a lock. */
    static final class Locking {
        static synchronized void execute() {
        }
    }

    /** Calls itself. */
    static final class Recursive {
        static int test(int i) {
            return i == 0 ? 0 : test(i - 1) + test(i - 1);
        }
    }

    /** Multiplies its calls. */
    static final class Multiplying {
        static void test() {
            apply();
            apply();
        }

        static void apply() {
            execute();
            execute();
        }

        static void execute() {
            getName();
            getName();
        }

        static void getName() {
        }
    }

    /** Fills the memory. */
    static final class Filling {
        static Object test(int size) {
            return new Object[size];
        }
    }

    /** Is run by the collector of garbage. */
    static class Finalized {
        @SuppressWarnings({"deprecation", "removal"})
        @Override
        protected void finalize() {
        }
    }

    /** Extends what is no rule. */
    static final class Extending extends RuntimeException {
    }

    /** Does what a rule may do: jumps forward only, and goes two calls deep. */
    static final class Harmless {
        static boolean getRules(Object one, int other) {
            switch (other) {
                case 1:
                    return getRulesList(one);
                case 2000:
                    return one != null;
                default:
                    return one == null;
            }
        }

        static boolean getRulesList(Object one) {
            return getName(one) != null;
        }

        static Object[] getName(Object one) {
            return new Object[] {one, "x"};
        }
    }

    private static String scanned(Class<?>... types) {
        Map<String, byte[]> classes = new TreeMap<>();
        for (Class<?> type : types) {
            classes.put(type.getName(), bytes(type));
        }
        return ClassScan.refusal(named(classes)).orElse("");
    }

    // Nested classes name the class around them, which is none of the pack's.
    private static Map<String, byte[]> named(Map<String, byte[]> classes) {
        ByteArrayOutputStream around = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(around)) {
            out.writeInt(0xCAFEBABE);
            out.writeInt(61);
            out.writeShort(5);
            out.writeByte(7);
            out.writeShort(2);
            out.writeByte(1);
            out.writeUTF(ClassScanTest.class.getName().replace('.', '/'));
            out.writeByte(7);
            out.writeShort(4);
            out.writeByte(1);
            out.writeUTF("java/lang/Object");
            out.write(new byte[] {0, 0, 0, 1, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        classes.put(ClassScanTest.class.getName(), around.toByteArray());
        return classes;
    }

    @Test
    void theClassAndWhatItMayNotHoldAreNamed() {
        assertThat(scanned(Harmless.class)).isEmpty();
        assertThat(scanned(Harmless.class, Looping.class)).contains("$Looping").contains("a loop in test");
        assertThat(scanned(Linked.class)).contains("$Linked").contains("a constant of kind");
        assertThat(scanned(Reading.class)).contains("java.lang.System.setProperty");
        assertThat(scanned(Locking.class)).contains("a lock in execute");
        assertThat(scanned(Recursive.class)).contains("round in a circle or multiply");
        assertThat(scanned(Multiplying.class)).contains("round in a circle or multiply");
        assertThat(scanned(Filling.class)).contains("an array of any size in test");
        assertThat(scanned(Finalized.class)).contains("a method finalize");
        assertThat(scanned(Extending.class)).contains("a subclass of java.lang.RuntimeException");
    }

    @Test
    void aClassUnderAnotherNameIsRefused() {
        assertThat(ClassScan.refusal(Map.of("org.visarules.packs.x.Y", bytes(Harmless.class)))).hasValueSatisfying(what ->
                assertThat(what).contains("another class"));
        for (String name : List.of("org.visarules.fact.Product", "java.util.Locale", "java.lang.Runtime", "org.drools.modelcompiler.dsl.pattern.D")) {
            assertThat(ClassScan.refusal(Map.of(name, bytes(Harmless.class)))).as(name).hasValueSatisfying(what ->
                    assertThat(what).contains(name).contains("a name that belongs to another"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 9, 100, 400})
    void aPieceOfAClassIsNone(int length) {
        assertThat(ClassScan.refusal(Map.of(Harmless.class.getName(), Arrays.copyOf(bytes(Harmless.class), length)))).isPresent();
    }

    @Test
    void spoiledClassesAreScannedToTheirEnd() {
        Random random = new Random(7);
        SessionModel model = SessionModel.of("many", ManyRules.pack().compiled().sessionModel().get());
        List<String> names = List.copyOf(model.classes().keySet());
        for (int i = 0; i < 5_000; i++) {
            String name = names.get(random.nextInt(names.size()));
            byte[] spoiled = model.classes().get(name).clone();
            for (int left = 1 + random.nextInt(3); left > 0; left--) {
                spoiled[random.nextInt(spoiled.length)] = (byte) random.nextInt();
            }
            ClassScan.refusal(Map.of(name, spoiled));
        }
        assertThat(ClassScan.refusal(model.classes())).isEmpty();
    }

    @Test
    void everyMethodThatRulesMayCallPasses() {
        // The scan goes by what a method gives, so as not to look at methods when packs are loaded.
        FactTypes.all().forEach(type -> type.properties().forEach(property -> {
            for (var method : property.kind().javaType().getMethods()) {
                if (method.isAnnotationPresent(RuleMethod.class)) {
                    assertThat(method.getReturnType().getName()).as(method.toString()).isIn("org.visarules.value.Answer", "org.visarules.value.Day");
                }
            }
        }));
    }

    static byte[] bytes(Class<?> type) {
        try (InputStream in = type.getResourceAsStream("/" + type.getName().replace('.', '/') + ".class")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
