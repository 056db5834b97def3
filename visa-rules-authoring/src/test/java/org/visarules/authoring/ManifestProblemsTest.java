package org.visarules.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.visarules.engine.table.Bilingual;

class ManifestProblemsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            version: 0.1.0        | version: 1             | 2:10: '1' is no version; write for example 0.1.0
            version: 0.1.0        | versoin: 0.1.0         | 2:1: no key 'versoin' in the file; did you mean 'version'?
            pack: sample          | pack: Sample           | 1:7: 'Sample' is no id of a pack; write small letters and digits
            {en: A sample, fr: Un exemple} | {en: A sample} | 3:8: 'fr' is missing in 'title'
            {en: A sample, fr: Un exemple} | A sample      | 3:8: 'title' must be a mapping; write 'key: value' pairs
            readOn: 2026-04-03    | readOn: 2026-02-30     | 5:78: '2026-02-30' is no day of the calendar; write for example 2026-11-21
            readUntil: 2026-04-03 | readUntil: 2026-05-03  | 5:101: a text read on 2026-04-03 is not known until 2026-05-03; write that day or an earlier one
            url: https            | url: ftp               | 5:44: 'ftp://example.org/code' is no web address; write https://…
            strength: mandatory   | strength: compulsory   | 10:15: 'compulsory' is none of mandatory, mandatory-if-available, comply-or-attest, follow-reference, demanded, scheme-condition, recommended
            act: use              | act: Use               | 9:10: 'Use' is none of sell, buy, use, engage, obtain-label
            subject: Product      | subject: Prodcut       | 11:14: no type of fact 'Prodcut' in a dossier; did you mean 'Product'?
            subject: Product      | subject: Parameter     | 11:14: no type of fact 'Parameter' in a dossier; there are Market, Demand, Label, Control, Product, RemotePart, Modification, Service, Holder, AuditProvider, Auditor, AuditorCertificate, Subcontractor, Project, Event, Report, Certificate, Maintenance, Recognition, Qualification, RestsOn, Agrement, Conformity, StandardApplied, AuthorityDecision, EquivalentProof
            {text: CODE, provision: art. 1 | {text: COED, provision: art. 1 | 12:19: no text 'COED' among the texts of the pack; did you mean 'CODE'?
            confidence: official-guidance  | confidence: certain   | 16:56: 'certain' is none of read-in-text, official-guidance, secondary
            provision: art. 2     | provision: ""          | 16:36: 'provision' is empty
            term: 3 years         | term: three years      | 21:14: 'three years' is no term; write for example '3 years', '18 months', '42 days' or '72 hours'
            term: 3 years         | term: 3 years, day: 2026-01-01 | 20:3: a parameter sets either 'term', 'day' or 'countries'; write one of them
            window: 2022-03-25    | window: 2022-03-35     | 21:31: '2022-03-35' is no day of the calendar; write for example 2026-11-21, 'none' or '?'
            window: 2022-03-25    | window: ?              | 21:31: '?/none' does not say from when until when; write for example 2022-03-25/none
            MAXIMUM-TERM:         | Maximum-Term:          | 20:3: 'Maximum-Term' is no id; write capital letters and digits with single hyphens: LPM-RULE7-PROBE
            SAMPLE-PROBE/obliges-copy | SAMPLE-PROBE/obliges-cpy | 25:3: no rule 'SAMPLE-PROBE/obliges-cpy'; did you mean 'SAMPLE-PROBE/obliges-copy'?
            due: {en: at once, fr: sans délai} | quotation: x | 27:5: no key 'quotation' in 'SAMPLE-PROBE/obliges-copy'; there are cites, actor, due, deliverable
            SAMPLE-PROBE/obliges-copy | SAMPLE-PROBE/met-by-certificate | 25:3: 'actor', 'due' and 'deliverable' belong to obligations; remove them
            version: 0.1.0        | version: &x 0.1.0      | 2:10: '&x' names a value for repetition. Remove it; anchors are not read.
            version: 0.1.0        | version: !!str 0.1.0   | 2:10: '!!str' gives the value a type. Remove it; tags are not read.
            title: {en: A sample  | title: {en: A sample, en: B | 3:23: The key stands here twice. Keep one; the first is in line 3.
            """)
    void everyMistakeIsReportedAtItsPlace(String written, String spoiled, String problem) {
        assertThat(new SamplePack().replace("pack.yaml", written, spoiled).problems(folder)).contains("pack.yaml:" + problem);
    }

    @Test
    void whoReadTheTextsIsKeptWithEachOfThem() {
        SamplePack said = new SamplePack().replace("pack.yaml", "version: 0.1.0", "version: 0.1.0\nreadBy: {en: its author, fr: son auteur}");
        assertThat(said.read(folder).orThrow().texts()).isNotEmpty().allMatch(text -> text.readBy().equals(new Bilingual("its author", "son auteur")));
    }

    @Test
    void twoMistakesAreTwoProblems() {
        assertThat(new SamplePack().replace("pack.yaml", "act: use", "act: us").replace("pack.yaml", "3 years", "3 year olds").problems(folder)).containsExactly(
                "pack.yaml:9:10: 'us' is none of sell, buy, use, engage, obtain-label",
                "pack.yaml:21:14: '3 year olds' is no term; write for example '3 years', '18 months', '42 days' or '72 hours'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            version: 0.1.0      | versoin: 0.1.0      | 2:1: no key 'versoin' in the file; did you mean 'version'?
            terms:              | trems:              | 17:1: no key 'trems' in the file; did you mean 'terms'?
            subject: Product    | subjct: Product     | 11:5: no key 'subjct' in 'SAMPLE-PROBE'; did you mean 'subject'?
            term: 3 years       | trem: 3 years       | 21:8: no key 'trem' in an entry of 'MAXIMUM-TERM'; did you mean 'term'?
            deliverable: {en    | delivrable: {en     | 28:5: no key 'delivrable' in 'SAMPLE-PROBE/obliges-copy'; did you mean 'deliverable'?
            """)
    void aMisspeltKeyIsOneMistake(String written, String spoiled, String problem) {
        assertThat(new SamplePack().replace("pack.yaml", written, spoiled).problems(folder)).containsExactly("pack.yaml:" + problem);
    }

    @Test
    void aKeyThatMeansNothingKnownLeavesTheMissingOneMissing() {
        assertThat(new SamplePack().replace("pack.yaml", "version: 0.1.0", "edition: 0.1.0").problems(folder)).containsExactly(
                "pack.yaml:1:1: 'version' is missing in the file",
                "pack.yaml:2:1: no key 'edition' in the file; there are pack, version, title, readBy, needs, texts, requirements, definitions, terms, parameters, registers, rules");
    }

    @Test
    void whatIsNoYamlIsSaidWhereItEnds() {
        assertThat(new SamplePack().replace("pack.yaml", "{en: A sample, fr: Un exemple}", "{en: A sample, fr").problems(folder))
                .singleElement().asString().startsWith("pack.yaml:4:").contains("This is neither YAML nor JSON: ");
        assertThat(new SamplePack().file("pack.yaml", "").problems(folder.resolve("empty")))
                .containsExactly("pack.yaml: the file is empty; begin with 'pack: ' and the name of the pack");
        assertThat(new SamplePack().without("pack.yaml").problems(folder.resolve("missing")))
                .containsExactly("pack.yaml: the file is missing; every pack has one");
    }

    @Test
    void twoValuesOfAParameterNeverHoldOnOneDay() {
        SamplePack pack = new SamplePack().replace("pack.yaml", "  FIRST-DAY:\n", """
                    - {term: 5 years, window: 2020-01-01/2022-03-25, cites: {text: CODE, provision: art. 3, confidence: secondary}}
                  FIRST-DAY:
                """);

        assertThat(pack.problems(folder)).containsExactly("pack.yaml:22:31: 'MAXIMUM-TERM' has another value on some of these days: 2022-03-25/none; "
                + "end one window the day before the other begins");
        assertThat(pack.replace("pack.yaml", "2020-01-01/2022-03-25", "2020-01-01/2022-03-24").problems(folder.resolve("other"))).isEmpty();
    }

    @Test
    void anObligationSaysWhoOwesWhatByWhen() {
        assertThat(new SamplePack().replace("pack.yaml", "    due: {en: at once, fr: sans délai}\n", "").problems(folder)).containsExactly(
                "pack.yaml:25:3: the obligation 'SAMPLE-PROBE/obliges-copy' does not say all of actor, due and deliverable; add what is missing");
    }

    @Test
    void aNeededPackMustBeThere() {
        assertThat(new SamplePack().replace("pack.yaml", "texts:", "needs: [other]\ntexts:").problems(folder)).containsExactly(
                "pack.yaml:4:1: the pack 'other' is not there, or has mistakes of its own; give its folder too, or remove it from 'needs'");
    }
}
