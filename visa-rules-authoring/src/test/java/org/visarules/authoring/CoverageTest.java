package org.visarules.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visarules.authoring.cases.CaseResult;
import org.visarules.authoring.cases.CaseRunner;
import org.visarules.authoring.cases.Coverage;
import org.visarules.engine.CompiledPack;
import org.visarules.engine.Engine;
import org.visarules.engine.table.PackTable;
import org.visarules.engine.walk.ConditionCoverage.Gap;

class CoverageTest {

    private static final String CERTIFIED = """
              - case: A certified probe
                asOf: 2026-11-21
                given:
                  product: {name: Gate, functions: [detection]}
                  certificates: [{scheme: cspn, number: EX-1, of: Gate, window: 2025-01-01/2027-12-31}]
                  complete: [certificates, qualifications, agrements]
                expect: {verdict: {SAMPLE-PROBE: compliant}}
            """;

    private static final String OTHERS = """
              - case: A certificate of another product, one of another scheme and one that has ended, and no detection
                asOf: 2026-11-21
                given:
                  products: [{name: Gate, functions: [detection]}, {name: Fence, functions: [vpn]}]
                  certificates:
                    - {scheme: cspn, number: EX-1, of: Fence, window: 2025-01-01/2027-12-31}
                    - {scheme: eucc, number: EX-2, of: Gate, window: 2025-01-01/2027-12-31}
                    - {scheme: cspn, number: EX-3, of: Gate, window: 2022-04-01/2025-03-31}
                  complete: [certificates, qualifications, agrements]
                expect: {verdict: {SAMPLE-PROBE @ Gate: non-compliant}}
            """;

    private static final String EARLIER = """
              - case: Before there was a maximum
                asOf: 2022-03-24
                given:
                  product: {name: Gate, functions: [detection]}
                expect: {verdict: {SAMPLE-PROBE: not-in-force}}
            """;

    private static final String QUALIFIED = """
              - case: A maintained certificate beside a qualification
                asOf: 2026-11-21
                given:
                  product: {name: Gate, functions: [detection]}
                  certificates:
                    - {scheme: cspn, number: EX-1, of: Gate, window: 2025-01-01/2027-12-31, maintenance: [{versions: 2.*}]}
                  qualifications:
                    - {scheme: product, number: Q-1, of: Gate}
                    - {scheme: product, number: Q-2, of: Fence}
                  complete: [certificates, qualifications, agrements]
                expect: {verdict: {SAMPLE-PROBE: non-compliant}}
            """;

    @TempDir
    Path folder;

    private Coverage coverage(String... cases) {
        PackTable pack = new SamplePack().read(folder).orThrow();
        CaseRunner runner = new CaseRunner(Engine.rules(List.of(new CompiledPack(pack, () -> new byte[0])), List.of()));
        List<CaseResult> results = runner.run("rules/SAMPLE-PROBE.test.yaml", "cases:\n" + String.join("", cases));
        return Coverage.of(pack, List.of(pack), results);
    }

    @Test
    void whatACaseLeavesUnseenIsListedWithItsLine() {
        assertThat(coverage(CERTIFIED)).hasToString("""
                sample: 4 of 4 rules fired in some case, 0 of 8 conditions were yes in some and no in some
                  SAMPLE-IN-FORCE/derives-within-term: line 9: window.covers( $today ) == Answer.YES never no
                  SAMPLE-IN-FORCE/derives-within-term: line 10: scheme == CertificateScheme.CSPN never no
                  SAMPLE-IN-FORCE/derives-within-term: line 10: window.firstDay.plus( $term ) >= $today never no
                  SAMPLE-PROBE/applies-to-all: line 9: functions contains SecurityFunction.DETECTION never no
                  SAMPLE-PROBE/met-by-certificate: line 17: of == $name never no
                  SAMPLE-PROBE/met-by-certificate: line 18: scheme in ( CertificateScheme.CSPN, CertificateScheme.CC ) never no
                  SAMPLE-PROBE/met-by-certificate: line 19: Derived( term == "IN-FORCE", of == $c ) never no
                  SAMPLE-PROBE/met-by-certificate: line 20: of == $name never yes, never no""");
    }

    @Test
    void aConditionThatIsNotReachedIsNotSeen() {
        assertThat(coverage(OTHERS).gaps()).extracting(Gap::toString).containsExactly(
                "SAMPLE-IN-FORCE/derives-within-term: line 9: window.covers( $today ) == Answer.YES never no",
                "SAMPLE-PROBE/met-by-certificate: line 20: of == $name never yes, never no");
    }

    @Test
    void everyConditionSeenBothWaysLeavesNoGap() {
        Coverage coverage = coverage(CERTIFIED, OTHERS, EARLIER, QUALIFIED);

        assertThat(coverage).hasToString("sample: 4 of 4 rules fired in some case, 8 of 8 conditions were yes in some and no in some");
        assertThat(coverage.isComplete()).isTrue();
    }

    @Test
    void rulesAndConditionsCountInACaseThatPassesOnly() {
        Coverage coverage = coverage(CERTIFIED.replace(": compliant", ": non-compliant"));

        assertThat(coverage.fired()).isEmpty();
        assertThat(coverage.neverFired()).hasSize(4);
        assertThat(coverage.gaps()).hasSize(8).allMatch(Gap::neverYes).allMatch(Gap::neverNo);
    }
}
