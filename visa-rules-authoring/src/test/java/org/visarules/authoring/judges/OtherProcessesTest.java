package org.visarules.authoring.judges;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visarules.engine.CompiledPack;
import org.visarules.sessions.SessionJudge;

/** What fires does not depend on the process in which it is judged. */
class OtherProcessesTest {

    /** The jars that come with visa-rules-sessions: no compiler, no parser, no MVEL. */
    private static final Set<String> AT_RUN_TIME = Set.of("drools-base", "drools-canonical-model", "drools-core", "drools-kiesession",
            "drools-model-compiler", "drools-util", "drools-wiring-api", "drools-wiring-static", "kie-api", "kie-internal",
            "kie-memory-compiler");

    private static final List<String> HOSTILE = List.of("-Ddrools.shareAlphaNodes=false", "-Ddrools.shareBetaNodes=false",
            "-Ddrools.threadSafe=false", "-Ddrools.sequential=true", "-Ddrools.equalityBehavior=equality", "-Ddrools.removeIdentities=true",
            "-Ddrools.eventProcessingMode=stream", "-Ddrools.parallelExecution=fully_parallel", "-Ddrools.maxThreads=4",
            "-Ddrools.indexLeftBetaMemory=false", "-Ddrools.indexRightBetaMemory=false", "-Ddrools.alphaNodeHashingThreshold=1",
            "-Ddrools.compositeKeyDepth=1", "-Ddrools.sequential.agenda=dynamic", "-Ddrools.directFiring=true",
            "-Ddrools.forceEagerActivation=true", "-Ddrools.clockType=pseudo", "-Ddrools.jittingThreshold=1",
            "-Ddrools.alphaNodeRangeIndexThreshold=1", "-Ddrools.betaNodeRangeIndexEnabled=true", "-Ddrools.sessionPool=1",
            "-Ddrools.consequenceExceptionHandler=no.such.Handler", "-Ddrools.declarativeAgendaEnabled=true", "-Ddrools.prototypes=allowed",
            "-Ddrools.parallelRulesBuildThreshold=1");

    @TempDir
    static Path folder;

    private static Path model;
    private static String expected;

    @BeforeAll
    static void judgeHere() throws Exception {
        CompiledPack pack = ManyRules.pack().compiled();
        model = Files.write(folder.resolve("model"), pack.sessionModel().get());
        expected = JudgeProgram.fired(SessionJudge.over(List.of(pack)));
        assertThat(expected).contains("/met-by-certificate[asOf, products[", "/broken-by[", "/applies-to[", "/derives[");
        assertThat(JudgeProgram.fired(ClassicJudge.over(List.of(pack.table())))).isEqualTo(expected);
    }

    @Test
    void hostileSystemPropertiesAndPropertyFilesChangeNothing() throws Exception {
        Path file = Files.createDirectories(folder.resolve("hostile/META-INF")).resolve("kie.properties.conf");
        Files.writeString(file, String.join("\n", HOSTILE).replace("-D", ""));
        String withFile = folder.resolve("hostile") + File.pathSeparator + OtherProcess.classPath(entry -> true);
        assertThat(OtherProcess.lastLine(JudgeProgram.class, HOSTILE, entry -> true, model)).isEqualTo(expected);
        assertThat(OtherProcess.lastLineOn(withFile, JudgeProgram.class, List.of(), model)).isEqualTo(expected);
    }

    @Test
    void theJarsOfTheRunTimeAloneSuffice() throws Exception {
        assertThat(OtherProcess.lastLine(JudgeProgram.class, List.of(), OtherProcessesTest::isAtRunTime, model)).isEqualTo(expected);
    }

    @Test
    void aThreadThatSeesNoLibrarySpoilsNothing() throws Exception {
        assertThat(OtherProcess.lastLine(JudgeProgram.class, List.of(), OtherProcessesTest::isAtRunTime, model, "foreign")).isEqualTo(expected);
        assertThat(OtherProcess.lastLine(JudgeProgram.class, List.of(), entry -> true, model, "foreign")).isEqualTo(expected);
    }

    private static boolean isAtRunTime(String entry) {
        String name = new File(entry).getName();
        return !name.endsWith(".jar") || name.startsWith("visa-rules") || name.startsWith("slf4j-api")
                || AT_RUN_TIME.contains(name.replaceFirst("-[0-9].*", ""));
    }
}
