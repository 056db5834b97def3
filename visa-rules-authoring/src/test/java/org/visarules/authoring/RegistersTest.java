package org.visarules.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.visarules.authoring.cases.CaseResult;
import org.visarules.authoring.cases.CaseRunner;
import org.visarules.authoring.compile.SessionModelCompiler;
import org.visarules.engine.CompiledPack;
import org.visarules.engine.Engine;
import org.visarules.engine.table.PackTable;

/** Registers that the law keeps open: in the manifest, in rules and in cases. */
class RegistersTest {

    private static final String REGISTERS = """
            registers:
              CITED-STANDARDS:
                title: {en: cited standards, fr: normes citées}
                cites: {text: CODE, provision: art. 6, confidence: secondary}
                items:
                  - {standard: EN 1, regime: red-3-3-d, window: 2025-01-30/none}
                  - {standard: EN 2, regime: red-3-3-d, window: 2025-01-30/2026-01-29, cites: {text: CODE, provision: art. 7, confidence: secondary}}
              DESIGNATED-SCHEMES:
                title: {en: designated schemes, fr: schémas désignés}
                cites: {text: CODE, provision: art. 8, confidence: secondary}
                items: []
            rules:
            """;

    private static final String BY_STANDARD = """

            rule "SAMPLE-PROBE/met-by-cited-standard"
            when
                AsOf( $today : date )
                $p : Product( $name : name )
                $c : Conformity( of == $name )
                StandardApplied( owner == $c, $standard : name )
                $cited : Listed( register == "CITED-STANDARDS", standard == $standard, regime == Regime.RED_3_3_D, window.covers( $today ) == Answer.YES )
            then
                requirement.metBy( $p, $c, $cited );
            end

            rule "SAMPLE-PROBE/met-by-designated-scheme"
            when
                $p : Product( $name : name )
                $c : Certificate( of == $name, $scheme : scheme )
                Listed( register == "DESIGNATED-SCHEMES", scheme == $scheme )
            then
                requirement.metBy( $p, $c );
            end
            """;

    @TempDir
    Path folder;

    private static SamplePack pack() {
        return new SamplePack().replace("pack.yaml", "rules:\n", REGISTERS)
                .file(SamplePack.PROBE_FILE, SamplePack.REQUIREMENT + BY_STANDARD)
                .file("messages_en.properties", SamplePack.ENGLISH + "SAMPLE-PROBE.met-by-cited-standard = {$cited.standard} is cited\nSAMPLE-PROBE.met-by-designated-scheme = designated\n")
                .file("messages_fr.properties", SamplePack.FRENCH + "SAMPLE-PROBE.met-by-cited-standard = {$cited.standard} est citée\nSAMPLE-PROBE.met-by-designated-scheme = désigné\n");
    }

    @Test
    void aPackWithRegistersIsSound() {
        assertThat(pack().problems(folder)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            items: []                   | itms: []                     | 34:5: no key 'itms' in 'DESIGNATED-SCHEMES'; did you mean 'items'?
            items: []                   | items: none                  | 34:12: 'items' must be a list; write [ … ], or lines that begin with '- '
            DESIGNATED-SCHEMES:         | Designated:                  | 31:3: 'Designated' is no id; write capital letters and digits with single hyphens: LPM-RULE7-PROBE
            provision: art. 8           | provision: ""                | 33:36: 'provision' is empty
            standard: EN 1              | standrad: EN 1               | 29:10: no key 'standrad' in an entry of 'items'; did you mean 'standard'?
            regime: red-3-3-d, window: 2025-01-30/none | window: 2025-01-30/none | 30:10: the entries of 'CITED-STANDARDS' do not set the same: this one sets regime, standard, window, the one before standard, window; choose one
            regime: red-3-3-d           | regime: unknown              | 29:34: 'unknown' says nothing; write what is entered
            window: 2025-01-30/none     | window: ?/none               | 29:53: '?/none' does not say from when until when; write for example 2022-03-25/none
            ", window: 2025-01-30/none" | ""                           | 29:9: 'window' is missing in an entry of 'items'
            items: []                   | items: [{window: 2025-01-30/none}] | 34:14: an entry of 'DESIGNATED-SCHEMES' says more than its window; write one of standard, regime, scheme, coreFunctionality, level, term
            standard: EN 2              | standard: EN 1               | 30:53: this is entered already on some of these days: 2025-01-30/none; end one window the day before the other begins
            art. 7, confidence: secondary | art. 7, confidence: sure   | 30:127: 'sure' is none of read-in-text, official-guidance, secondary
            """)
    void everyMistakeInTheManifestIsReportedAtItsPlace(String written, String spoiled, String problem) {
        String found = written.startsWith("\"") ? written.substring(1, written.length() - 1) : written;
        assertThat(pack().replace("pack.yaml", found, spoiled.equals("\"\"") ? "" : spoiled).problems(folder.resolve("spoiled"))).contains("pack.yaml:" + problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            register == "CITED-STANDARDS", standard | register == "CITED-STANDARD", standard | 38:34: no register 'CITED-STANDARD' in pack.yaml, nor in a pack it needs; did you mean 'CITED-STANDARDS'?
            register == "CITED-STANDARDS", standard | standard                               | 38:14: the pattern does not say in which register it looks; write Listed( register == "NAME", … )
            regime == Regime.RED_3_3_D              | level == CsaLevel.HIGH                 | 38:76: the entries of 'CITED-STANDARDS' have no level; they set regime, standard, window
            regime == Regime.RED_3_3_D              | $term : term                           | 38:84: the entries of 'CITED-STANDARDS' have no term; they set regime, standard, window
            standard == $standard                   | register == $standard                  | 38:65: a word of the pack is compared with a word in double quotes only; write == "…"
            """)
    void everyMistakeInARuleIsReportedAtItsPlace(String written, String spoiled, String problem) {
        assertThat(pack().replace(SamplePack.PROBE_FILE, written, spoiled).problems(folder.resolve("spoiled"))).contains(SamplePack.PROBE_FILE + ":" + problem);
    }

    @Test
    void whatTheEntriesOfARegisterDoNotSetIsNotReadThroughAVariableOrPrintedEither() {
        assertThat(pack().replace(SamplePack.PROBE_FILE, "== Answer.YES )\nthen\n    requirement.metBy( $p, $c, $cited );",
                "== Answer.YES )\n    Certificate( of == $name, scheme == $cited.scheme )\nthen\n    requirement.metBy( $p, $c, $cited );").problems(folder.resolve("read")))
                .containsExactly(SamplePack.PROBE_FILE + ":39:48: the entries of 'CITED-STANDARDS' have no scheme; they set regime, standard, window");
        assertThat(pack().replace("messages_en.properties", "{$cited.standard}", "{$cited.level}").replace("messages_fr.properties", "{$cited.standard}", "{$cited.level}")
                .problems(folder.resolve("printed"))).containsExactly(
                        "messages_en.properties:5:38: the entries of 'CITED-STANDARDS' have no level; they set regime, standard, window",
                        "messages_fr.properties:4:38: the entries of 'CITED-STANDARDS' have no level; they set regime, standard, window");
    }

    @Test
    void anEmptyRegisterMayBeAskedForAnything() {
        assertThat(pack().replace(SamplePack.PROBE_FILE, "scheme == $scheme )", "scheme == $scheme, level == CsaLevel.HIGH, standard == $name )").problems(folder)).isEmpty();
    }

    @Test
    void theRegisterOfANeededPackIsReadButNotDeclaredAgain() {
        PackTable sample = pack().read(folder.resolve("sample")).orThrow();
        SamplePack upper = PacksTest.upper();
        upper.replace("pack.yaml", "title:", "registers:\n  CITED-STANDARDS: {title: {en: a, fr: b}, cites: {text: CODE, provision: x, confidence: secondary}, items: []}\ntitle:");

        assertThat(PackReader.read(upper.writeTo(folder.resolve("upper")), List.of(sample)).problems()).extracting(Problem::message)
                .contains("the register 'CITED-STANDARDS' belongs to a pack that this one needs");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EN 1 | 2026-04-01 | compliant     |
            EN 2 | 2026-01-29 | compliant     |
            EN 2 | 2026-01-30 | non-compliant |
            EN 3 | 2026-04-01 | non-compliant |
            EN 3 | 2026-04-01 | compliant     | registers: {CITED-STANDARDS: [{standard: EN 3, regime: red-3-3-d, window: 2026-04-01/none}]}
            EN 3 | 2026-03-31 | non-compliant | registers: {CITED-STANDARDS: [{standard: EN 3, regime: red-3-3-d, window: 2026-04-01/none}]}
            EN 3 | 2026-04-01 | compliant     | registers: {DESIGNATED-SCHEMES: [{scheme: eucc, window: 2026-04-01/none}]}
            EN 3 | 2026-04-01 | non-compliant | registers: {DESIGNATED-SCHEMES: [{scheme: cspn, window: 2026-04-01/none}]}
            """)
    void bothEnginesDecideByWhatRegistersHold(String standard, String day, String verdict, String entered) {
        CaseResult result = run(standard, day, verdict, entered).get(0);

        assertThat(result.differences()).isEmpty();
        assertThat(result.outcome()).isEqualTo(CaseResult.Outcome.PASSED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            registers: {CITED: [{standard: EN 3, window: 2026-04-01/none}]} | none: There is no register CITED among [CITED-STANDARDS, DESIGNATED-SCHEMES]
            registers: {CITED-STANDARDS: [{standard: EN 3, window: 2026-04-01/none}]} | none: An entry of CITED-STANDARDS does not say its regime, which rules compare
            registers: {DESIGNATED-SCHEMES: [{scheme: eucc}]} | cases[0].given.registers.DESIGNATED-SCHEMES[0]: The entry does not say on which days it holds. Write for example 'window: 2027-06-01/none'.
            registers: {DESIGNATED-SCHEMES: [{scheme: euccc, window: 2026-04-01/none}]} | cases[0].given.registers.DESIGNATED-SCHEMES[0].scheme: 'euccc' is no certificate scheme. Did you mean 'eucc'?
            registers: {DESIGNATED-SCHEMES: [{register: X, scheme: eucc, window: 2026-04-01/none}]} | cases[0].given.registers.DESIGNATED-SCHEMES[0].register: The register is named above its entries. Remove the key.
            registers: {DESIGNATED-SCHEMES: {scheme: eucc}} | cases[0].given.registers.DESIGNATED-SCHEMES: A list is written here. Begin each element with '- '.
            registers: [DESIGNATED-SCHEMES] | cases[0].given.registers: The names of registers with lists are written here. Write for example {CITED-STANDARDS: [{standard: …, window: …}]}.
            """)
    void aMistakeInAnEntryOfACaseFailsIt(String entered, String found) {
        CaseResult result = run("EN 3", "2026-04-01", "compliant", entered).get(0);

        assertThat(result.outcome()).isEqualTo(CaseResult.Outcome.FAILED);
        assertThat(result.differences()).extracting(CaseResult.Difference::found).containsExactly(found);
    }

    private List<CaseResult> run(String standard, String day, String verdict, String entered) {
        CompiledPack pack = new PackCompiler(SessionModelCompiler::compile).compile(pack().writeTo(folder), List.of()).orThrow();
        String cases = """
                cases:
                  - case: A probe
                    asOf: %s
                    given:
                      product: {name: Alto, functions: [detection]}
                      certificates: [{scheme: eucc, of: Alto}]
                      conformities: [{of: Alto, standards: [{name: %s}]}]
                      complete: [certificates, conformities, qualifications, agrements]
                      %s
                    expect: {verdict: {SAMPLE-PROBE: %s}}
                """.formatted(day, standard, entered == null ? "" : entered, verdict);
        return new CaseRunner(Engine.rules(List.of(pack))).run("rules/SAMPLE-PROBE.test.yaml", cases);
    }
}
