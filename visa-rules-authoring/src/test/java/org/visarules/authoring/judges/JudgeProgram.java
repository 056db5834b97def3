package org.visarules.authoring.judges;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;

import org.visarules.engine.CompiledPack;
import org.visarules.engine.Judge;
import org.visarules.schema.Fact;

/** Judges many dossiers by a compiled pack in a file, in a JVM of its own; prints what fired, or what went wrong. */
public final class JudgeProgram {

    static final int DOSSIERS = 1000;

    private JudgeProgram() {
    }

    /** Arguments: the file; {@code foreign} to start in a thread that sees no library. */
    public static void main(String[] arguments) throws Exception {
        byte[] model = Files.readAllBytes(Path.of(arguments[0]));
        if (arguments.length > 1 && arguments[1].equals("foreign")) {
            Thread.currentThread().setContextClassLoader(ClassLoader.getPlatformClassLoader());
        }
        Judge.Factory factory = ServiceLoader.load(Judge.Factory.class, JudgeProgram.class.getClassLoader()).findFirst().orElseThrow();
        System.out.println(fired(factory.over(List.of(new CompiledPack(ManyRules.pack().table(), () -> model)))));
    }

    /** What fires on the first dossiers, in one line. */
    static String fired(Judge judge) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < DOSSIERS; i++) {
            all.append(fired(judge, ManyRules.dossier(i))).append(';');
        }
        return all.toString();
    }

    static List<String> fired(Judge judge, List<Fact<?>> facts) {
        return judge.judge(facts).stream().map(firing -> firing.rule() + firing.facts()).sorted().toList();
    }
}
