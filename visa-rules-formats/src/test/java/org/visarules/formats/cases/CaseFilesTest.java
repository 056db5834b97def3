package org.visarules.formats.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.visarules.formats.FileProblem;

class CaseFilesTest {

    @Test
    void aCaseIsReadWithTheLinesOfItsExpectations() {
        List<Case> cases = CaseFiles.read("LPM-RULE7-PROBE.test.yaml", """
                cases:
                  - case: A probe without qualification is refused
                    ids: [fr/T01, add/X-99]
                    asOf: 2026-11-21
                    given:
                      market: {buyer: private-company, statuses: [oiv]}
                      product: {name: Oreille, functions: [detection]}
                      certificates: [{scheme: cspn, number: EX-1}]
                      complete: [qualifications]
                    expect:
                      verdict: {LPM-RULE7-PROBE: non-compliant, use: non-compliant}
                      because: [LPM-RULE7-PROBE/applies-to-private-oiv]
                      notMet:
                        met-by-listed-probe: 'Qualification( '
                      refused: [LPM-RULE7-PROBE/refuses-cspn]
                      missing: []
                      derived: ["CERTIFICATE-IN-FORCE: EX-1"]
                      warns: [contradiction]
                  - case: Whether the risk is accepted
                    undecidable: a person weighs it
                """);

        assertThat(cases).hasSize(2);
        Case first = cases.get(0);
        assertThat(first.name()).isEqualTo("A probe without qualification is refused");
        assertThat(first.ids()).containsExactly("fr/T01", "add/X-99");
        assertThat(cases.get(1).ids()).isEmpty();
        assertThat(first.asOf()).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(first.line()).isEqualTo(2);
        assertThat(first.mistakes()).isEmpty();
        assertThat(first.given().facts().getCertificates().records().get(0).getOf()).hasToString("Oreille");
        assertThat(first.expect()).isEqualTo(new Expectation(
                Map.of("LPM-RULE7-PROBE", new Expected("non-compliant", 11), "use", new Expected("non-compliant", 11)),
                List.of(new Expected("LPM-RULE7-PROBE/applies-to-private-oiv", 12)),
                Map.of("met-by-listed-probe", new Expected("Qualification( ", 14)),
                List.of(new Expected("LPM-RULE7-PROBE/refuses-cspn", 15)), true, List.of(),
                List.of(new Expected("CERTIFICATE-IN-FORCE: EX-1", 17)), List.of(), List.of(), List.of(), List.of(new Expected("contradiction", 18))));
        assertThat(cases.get(1).isDecidable()).isFalse();
        assertThat(cases.get(1).undecidable()).isEqualTo("a person weighs it");
        assertThat(cases.get(1).line()).isEqualTo(19);
    }

    @Test
    void aMistakeInTheDossierBelongsToItsCase() {
        Case one = CaseFiles.read("X.test.yaml", """
                cases:
                  - case: One
                    asOf: 2026-11-21
                    given: {product: {nam: a}}
                    expect: {verdict: {use: compliant}}
                """).get(0);

        assertThat(one.mistakes()).extracting(FileProblem::toString)
                .containsExactly("X.test.yaml:4:23: cases[0].given.product.nam: There is no such key here. Did you mean 'name'?");
        assertThat(CaseFiles.read("X.test.yaml", """
                cases:
                  - {case: One, asOf: 2026-11-21, given: {markets: [{id: a}, {id: b}]}, expect: {warns: [claim]}}
                """).get(0).mistakes()).extracting(FileProblem::message).containsExactly("A case gives one dossier.");
    }

    @Test
    void everyOtherMistakeRefusesTheFile() {
        assertThatThrownBy(() -> CaseFiles.read("X.test.yaml", """
                cases:
                  - case: One
                    asOf: 2026-11-31
                    given: {}
                    expect: {verdict: {use: complaint}, becuase: [a], warns: [claims], derived: [TERM]}
                  - case: One
                    expect: {}
                    undecidable: never
                  - {case: Two, asOf: 2026-11-21, given: {}, expect: {because: [], missing: all, notMet: {}, derived: [A: b]}}
                  - {asOf: 2026-11-21, given: {}}
                """)).hasMessage("""
                X.test.yaml:3:11: cases[0].asOf: This is no day of the calendar. Write for example 2026-11-21.
                X.test.yaml:5:29: cases[0].expect.verdict.use: 'complaint' is no verdict. Did you mean 'compliant'?
                X.test.yaml:5:41: cases[0].expect.becuase: There is no such key here. Did you mean 'because'?
                X.test.yaml:5:63: cases[0].expect.warns[0]: 'claims' is no kind of warning. Did you mean 'claim'?
                X.test.yaml:5:82: cases[0].expect.derived[0]: A derived fact is a term and the fact of which it is true. Write for example "CERTIFICATE-IN-FORCE: EX-1", in quotes.
                X.test.yaml:6:5: cases[1].case: Two cases have this sentence. Say what is different.
                X.test.yaml:6:5: cases[1]: A case has either 'expect' or 'undecidable'. Keep one of the two.
                X.test.yaml:7:13: cases[1].expect: The case expects nothing. Write at least one of: verdict, because, notMet, refused, missing, derived, obliges, advises, silent, warns.
                X.test.yaml:9:64: cases[2].expect.because: An empty list says nothing. Leave it out.
                X.test.yaml:9:77: cases[2].expect.missing: A list is written here. Write [all].
                X.test.yaml:9:90: cases[2].expect.notMet: Keys with values are written here. Write for example {met-by-listed-probe: 'Qualification( '}.
                X.test.yaml:9:104: cases[2].expect.derived[0]: One text is written here. Put it in quotes.
                X.test.yaml:10:5: cases[3]: The case has no sentence. Begin it with 'case: ' and a sentence.
                X.test.yaml:10:5: cases[3]: A case has either 'expect' or 'undecidable'. Keep one of the two.""");
        assertThatThrownBy(() -> CaseFiles.read("X.test.yaml", """
                cases:
                  - case: One
                    ids: [fr/T62, fr/T62, T62, fr/, FR/T62, {fr: T62}]
                    undecidable: a person weighs it
                  - {case: Two, ids: fr/T62, undecidable: a person weighs it}
                  - {case: Three, ids: [], undecidable: a person weighs it}
                """)).hasMessage("""
                X.test.yaml:3:19: cases[0].ids[1]: The id fr/T62 stands here twice. Leave one out.
                X.test.yaml:3:27: cases[0].ids[2]: 'T62' is no id of a sheet's case. Write sheet, slash, row, as in fr/T62.
                X.test.yaml:3:32: cases[0].ids[3]: 'fr/' is no id of a sheet's case. Write sheet, slash, row, as in fr/T62.
                X.test.yaml:3:37: cases[0].ids[4]: 'FR/T62' is no id of a sheet's case. Write sheet, slash, row, as in fr/T62.
                X.test.yaml:3:45: cases[0].ids[5]: One text is written here. Put it in quotes.
                X.test.yaml:5:22: cases[1].ids: A list is written here. Write [fr/T62].
                X.test.yaml:6:24: cases[2].ids: An empty list says nothing. Leave it out.""");
        assertThatThrownBy(() -> CaseFiles.read("X.test.yaml", "case: One\n"))
                .hasMessage("X.test.yaml:1:1: A case file has one key, 'cases'. Write 'cases:' on top and begin each case with '- case: ' and a sentence.");
        assertThatThrownBy(() -> CaseFiles.read("X.test.yaml", "cases: []\n"))
                .hasMessage("X.test.yaml:1:1: cases: There is no case. Begin each case with '- case: ' and a sentence.");
    }
}
