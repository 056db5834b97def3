package org.visarules.authoring.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.visarules.VisaRulesException;
import org.visarules.drools.DroolsServices;
import org.visarules.drools.SessionJudge;
import org.visarules.drools.SessionModel;
import org.visarules.engine.CompiledPack;

/**
 * Rules that came past the check of their text still reach nothing. Each gate is tried alone: these texts never saw
 * the front end, these classes never saw the compile loader.
 */
class ConfinementTest {

    private static final String REACHED = "org.visarules.test.reached";

    @ParameterizedTest
    @ValueSource(strings = {
        "java.lang.Runtime.getRuntime();",
        "System.setProperty( \"org.visarules.test.reached\", \"yes\" );",
        "new java.io.File( \"x\" ).delete();",
        "new Thread();",
        "Class.forName( \"java.lang.Runtime\" );",
        "Class.forName( \"java.lang.Runtime\", true, null );",
        "$p.getClass().getClassLoader();",
        "new java.util.Formatter();",
        "new java.util.Timer();",
        "java.util.ServiceLoader.load( Product.class );",
        "java.time.LocalDate.now();",
        "org.kie.api.KieServices.get();",
        "org.mvel2.MVEL.eval( \"1\" );",
        "drools.getKieRuntime().halt();",
        "drools.insert( $p );",
        "for( ; ; ) { $p.getName(); }",
        "while( $p.getName() != null ) { $p.getForm(); }",
        "Runnable r = () -> { };",
        "} static { System.setProperty( \"org.visarules.test.reached\", \"yes\" ); } void x() {"})
    void noConsequenceReachesOut(String statement) {
        refused("rule \"A/met-by-x\"\nwhen\n    $p : Product()\nthen\n    " + statement + "\n    requirement.metBy( $p );\nend\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Runtime.getRuntime() != null",
        "System.setProperty( \"org.visarules.test.reached\", \"yes\" ) == null",
        "getClass().forName( \"java.lang.Runtime\" ) != null",
        "java.nio.file.Files.exists( java.nio.file.Path.of( \"x\" ) )",
        "eval( System.nanoTime() > 0 )",
        "name str[startsWith] \"x\""})
    void noConditionReachesOut(String condition) {
        refused("rule \"A/met-by-x\"\nwhen\n    $p : Product( " + condition + " )\nthen\n    requirement.metBy( $p );\nend\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "salience( System.identityHashCode( \"x\" ) )",
        "enabled( System.getProperty( \"x\" ) == null )",
        "dialect \"mvel\" salience( java.lang.Runtime.getRuntime().availableProcessors() )"})
    void noAttributeReachesOut(String attribute) {
        refused("rule \"A/met-by-x\" " + attribute + "\nwhen\n    $p : Product()\nthen\n    requirement.metBy( $p );\nend\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "import java.io.File;\nrule \"A/met-by-x\"\nwhen\n    $f : File()\n    $p : Product()\nthen\n    requirement.metBy( $p );\nend\n",
        "import function java.lang.System.getenv;\nrule \"A/met-by-x\"\nwhen\n    $p : Product( getenv( \"x\" ) == null )\nthen\n    requirement.metBy( $p );\nend\n",
        "function boolean f() { return System.nanoTime() > 0; }\nrule \"A/met-by-x\"\nwhen\n    $p : Product( f() )\nthen\n    requirement.metBy( $p );\nend\n",
        "rule \"A/met-by-x\"\nwhen\n    $p : Product()\n    $n : Object() from java.lang.System.getenv()\nthen\n    requirement.metBy( $p );\nend\n"})
    void noDeclarationReachesOut(String rules) {
        refused(rules);
    }

    private static void refused(String rules) {
        PackTexts pack = PackTexts.pack("hostile").file("A", rules);
        assertThatThrownBy(() -> SessionModelCompiler.compile(pack.table())).isInstanceOf(VisaRulesException.class)
                .hasMessageContaining("hostile");
        assertThat(System.getProperty(REACHED)).isNull();
    }

    /** Loops. */
    static final class Looping {
        static int count(int to) {
            int all = 0;
            for (int i = 0; i < to; i++) {
                all += i;
            }
            return all;
        }
    }

    /** Is linked when it runs. */
    static final class Linked {
        static IntUnaryOperator next() {
            return i -> i + 1;
        }
    }

    /** Reads the environment. */
    static final class Reading {
        static void read() {
            System.getenv();
        }
    }

    /** Does what a rule may do: jumps forward only. */
    static final class Harmless {
        static boolean same(Object one, String other) {
            switch (other.hashCode()) {
                case 1:
                    return other.equals("x");
                case 2000:
                    return one != null && other.equals("y");
                default:
                    return one == null || !other.equals("z");
            }
        }
    }

    @Test
    void theScanNamesTheClassAndWhatItMayNotReferTo() {
        assertThatThrownBy(() -> scan(Looping.class)).isInstanceOf(VisaRulesException.class).hasMessageContaining("a loop in count")
                .hasMessageContaining("Looping");
        assertThatThrownBy(() -> scan(Linked.class)).isInstanceOf(VisaRulesException.class).hasMessageContaining("Linked");
        assertThatThrownBy(() -> scan(Reading.class)).isInstanceOf(VisaRulesException.class).hasMessageContaining("java.lang.System.getenv");
        assertThatCode(() -> scan(Harmless.class)).doesNotThrowAnyException();
    }

    private static void scan(Class<?> type) {
        TreeMap<String, byte[]> classes = new TreeMap<>(Map.of(type.getName(), bytes(type)));
        classes.put(Harmless.class.getName(), bytes(Harmless.class));
        classes.put(ConfinementTest.class.getName(), bytes(Harmless.class));
        ClassScan.of(classes);
    }

    /** A model that reaches out as soon as it is made. */
    public static class ReachingModel {
        public ReachingModel() {
            System.setProperty(REACHED, "yes");
        }
    }

    @Test
    void theLoaderShowsNothingElseWhateverTheClassesAre() {
        TreeMap<String, byte[]> classes = new TreeMap<>(Map.of(ReachingModel.class.getName(), bytes(ReachingModel.class)));
        byte[] model = new SessionModel(DroolsServices.version(), ReachingModel.class.getName(), classes).toBytes();
        assertThatThrownBy(() -> SessionJudge.over(List.of(new CompiledPack(PackTexts.pack("hostile").table(), () -> model))))
                .isInstanceOf(VisaRulesException.class).hasMessageContaining("hostile").hasMessageContaining("java/lang/System");
        assertThat(System.getProperty(REACHED)).isNull();
    }

    private static byte[] bytes(Class<?> type) {
        try (InputStream in = type.getResourceAsStream("/" + type.getName().replace('.', '/') + ".class")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
