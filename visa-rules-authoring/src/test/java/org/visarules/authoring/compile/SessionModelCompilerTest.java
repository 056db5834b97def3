package org.visarules.authoring.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.visarules.VisaRulesException;
import org.visarules.authoring.judges.OtherProcess;

class SessionModelCompilerTest {

    @Test
    void theSameSourcesAreTheSameBytesInAnyProcess() throws Exception {
        String here = CompileProgram.digest();
        assertThat(CompileProgram.digest()).isEqualTo(here);
        assertThat(OtherProcess.lastLine(CompileProgram.class, List.of(), entry -> true)).isEqualTo(here);
        assertThat(OtherProcess.lastLine(CompileProgram.class, List.of("-Ddrools.parallelRulesBuildThreshold=1",
                "-Ddrools.parallelLambdaExternalization=true", "-Ddrools.dialect.java.compiler=NATIVE",
                "-Ddrools.dialect.java.compiler.lnglevel=11", "-Ddrools.propertySpecific=DISABLED", "-Ddrools.lang.level=DRL6_STRICT",
                "-Ddrools.externaliseCanonicalModelLambda=false", "-Ddrools.alphaNetworkCompiler=inmemory",
                "-Ddrools.dialect.default=mvel", "-Duser.language=tr", "-Dfile.encoding=ISO-8859-1", "-Duser.timezone=Asia/Tokyo"),
                entry -> !entry.contains("drools-mvel-10"))).isEqualTo(here);
    }

    @Test
    void otherSourcesAreOtherBytes() {
        String rule = """
                rule "A/met-by-x"
                when
                    $p : Product( version == version )
                then
                    requirement.metBy( $p );
                end
                """;
        byte[] one = SessionModelCompiler.compile(PackTexts.pack("one").file("A", rule).table());
        byte[] other = SessionModelCompiler.compile(PackTexts.pack("one").file("A", rule.replace("met-by-x", "met-by-y")).table());
        assertThat(one).isNotEqualTo(other);
    }

    @Test
    void whatDroolsRefusesIsSaidWithTheFileAndItsWords() {
        PackTexts pack = PackTexts.pack("bad").file("A", """
                rule "A/met-by-x"
                when
                    $p : Product( colour == Country.FR )
                then
                    requirement.metBy( $p );
                end
                """);
        assertThatThrownBy(() -> SessionModelCompiler.compile(pack.table())).isInstanceOf(VisaRulesException.class)
                .hasMessageContaining("pack 'bad'").hasMessageContaining("rules/A.drl").hasMessageContaining("colour");
    }
}
