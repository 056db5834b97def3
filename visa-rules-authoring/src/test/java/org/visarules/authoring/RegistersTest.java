package org.visarules.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.visarules.Assumption;
import org.visarules.Dossier;
import org.visarules.VisaRules;
import org.visarules.ask.Timeline;
import org.visarules.authoring.cases.CaseResult;
import org.visarules.authoring.cases.CaseRunner;
import org.visarules.authoring.compile.SessionModelCompiler;
import org.visarules.decision.Cause;
import org.visarules.decision.Change;
import org.visarules.decision.Decision;
import org.visarules.decision.Finding;
import org.visarules.decision.MissingFact;
import org.visarules.decision.Unmet;
import org.visarules.decision.Verdict;
import org.visarules.engine.CompiledPack;
import org.visarules.engine.Engine;
import org.visarules.engine.table.PackTable;
import org.visarules.fact.Buyer;
import org.visarules.fact.Certificate;
import org.visarules.fact.CertificateScheme;
import org.visarules.fact.Conformity;
import org.visarules.fact.Country;
import org.visarules.fact.Market;
import org.visarules.fact.Product;
import org.visarules.fact.Regime;
import org.visarules.fact.SecurityFunction;
import org.visarules.fact.StandardApplied;
import org.visarules.rule.Act;
import org.visarules.rule.Phrase;

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
                AsOf( $today : date )
                $p : Product( $name : name )
                $c : Certificate( of == $name, $scheme : scheme )
                Listed( register == "DESIGNATED-SCHEMES", scheme == $scheme, window.covers( $today ) == Answer.YES )
            then
                requirement.metBy( $p, $c );
            end
            """;

    @TempDir
    private static Path shared;
    private static VisaRules sample;

    @TempDir
    Path folder;

    @BeforeAll
    static void compile() {
        sample = rules(pack(), shared);
    }

    private static VisaRules rules(SamplePack pack, Path folder) {
        return Engine.rules(List.of(new PackCompiler(SessionModelCompiler::compile).compile(pack.writeTo(folder), List.of()).orThrow()));
    }

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
        assertThat(pack().replace(SamplePack.PROBE_FILE, "scheme == $scheme, w", "scheme == $scheme, level == CsaLevel.HIGH, standard == $name, w").problems(folder)).isEmpty();
    }

    @Test
    void theRegisterOfANeededPackIsReadButNotDeclaredAgain() {
        PackTable sample = pack().read(folder.resolve("sample")).orThrow();
        SamplePack upper = PacksTest.upper();
        upper.replace("pack.yaml", "title:", "registers:\n  CITED-STANDARDS: {title: {en: a, fr: b}, cites: {text: CODE, provision: x, confidence: secondary}, items: []}\ntitle:");

        assertThat(PackReader.read(upper.writeTo(folder.resolve("upper")), List.of(sample)).problems()).extracting(Problem::message)
                .contains("the register 'CITED-STANDARDS' belongs to the pack 'sample'");
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
        return new CaseRunner(sample).run("rules/SAMPLE-PROBE.test.yaml", cases);
    }

    private static final LocalDate READ_UNTIL = LocalDate.parse("2026-04-03");
    private static final LocalDate DAY_AFTER = READ_UNTIL.plusDays(1);

    private static Dossier probe() {
        return Dossier.on(Market.of(Buyer.PRIVATE_COMPANY, Country.FR)).offering(Product.named("Alto").functions(SecurityFunction.DETECTION))
                .complete("certificates", "conformities", "qualifications", "agrements").asking(Act.USE);
    }

    private static Dossier certified() {
        return probe().with(Certificate.of(CertificateScheme.EUCC, "EX-1").of("Alto")).complete("certificates");
    }

    private static Finding finding(Decision decision) {
        assertThat(decision.confirmedBy()).containsExactly("drools", "evaluator");
        return decision.findings().get(0);
    }

    private static List<String> reservations(Finding finding) {
        return finding.reservations().stream().map(Phrase::english).toList();
    }

    @Test
    void upToTheDayUntilWhichItWasReadAnEmptyRegisterIsEmpty() {
        Decision decision = sample.decide(certified(), READ_UNTIL);

        assertThat(finding(decision).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(finding(decision).reservations()).isEmpty();
        assertThat(decision.holds()).isEqualTo(new Decision.Holding(LocalDate.parse("2024-01-01"), READ_UNTIL, true));
    }

    @Test
    void afterThatDayItIsAskedWhetherSomethingWasEnteredThatHelps() {
        Decision decision = sample.decide(certified(), DAY_AFTER);
        Finding finding = finding(decision);

        assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(finding.missing()).containsExactly(new MissingFact("registers.DESIGNATED-SCHEMES", MissingFact.Kind.AUTHORITY_DECISION,
                Phrase.of("Has anything been entered in 'designated schemes' since 2026-04-03? If not, assume law-as-read.",
                        "Le registre « schémas désignés » a-t-il reçu une inscription depuis le 2026-04-03 ? Sinon, retenir l’hypothèse law-as-read."),
                List.of("nothing entered", "something entered"), List.of("SAMPLE-PROBE")));
        assertThat(finding.onlyOpenLists()).isEmpty();
        assertThat(finding.notMet()).extracting(Unmet::rule).contains("SAMPLE-PROBE/met-by-designated-scheme");
        assertThat(reservations(finding)).containsExactly("Law read until 2026-04-03.");
        assertThat(decision.holds()).isEqualTo(new Decision.Holding(DAY_AFTER, LocalDate.MAX, true));
        assertThat(decision.explain(Locale.ENGLISH)).contains("missing    Has anything been entered in 'designated schemes'");
    }

    @Test
    void aTimelineNamesTheRulesThatBeginAndTheRegisterThatWasReadNoFurther() {
        Timeline timeline = Timeline.of(sample, certified(), LocalDate.parse("2023-12-01"), DAY_AFTER.plusYears(1));

        assertThat(timeline.spans()).extracting(Timeline.Span::firstDay).containsExactly(LocalDate.parse("2023-12-01"), LocalDate.parse("2024-01-01"), DAY_AFTER);
        assertThat(timeline.spans().stream().flatMap(span -> span.changes().stream())).allMatch(Change::isCertain)
                .flatExtracting(Change::causes).extracting(Cause::sentence).containsExactly(
                        Phrase.of("Code: what is asked here applies from 2024-01-01.", "Code : ces exigences s’appliquent à partir du 2024-01-01."),
                        Phrase.of("The register 'designated schemes' was read until 2026-04-03; what was entered since is not known.",
                                "Le registre « schémas désignés » a été lu jusqu’au 2026-04-03 ; une inscription ultérieure n’est pas connue."));
    }

    @Test
    void lawAsReadAnswersThatNothingWasEnteredAndTheFindingRestsOnIt() {
        Decision decision = sample.decide(certified().assuming(Assumption.LAW_AS_READ), DAY_AFTER);

        assertThat(finding(decision).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(reservations(finding(decision))).containsExactly("Law read until 2026-04-03.", "Rests on the assumption law-as-read.");
        assertThat(decision.holds().lastDay()).isEqualTo(LocalDate.MAX);
    }

    @Test
    void aRegisterInWhichNoEntryCouldHelpIsNotAsked() {
        Finding finding = finding(sample.decide(probe(), DAY_AFTER));

        assertThat(finding.verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(reservations(finding)).containsExactly("Law read until 2026-04-03.");
    }

    @Test
    void theQuestionStandsBesideThoseOfTheDossierThatMatter() {
        Dossier open = Dossier.on(Market.of(Buyer.PRIVATE_COMPANY, Country.FR)).offering(Product.named("Alto").functions(SecurityFunction.DETECTION))
                .with(Certificate.of(CertificateScheme.EUCC, "EX-1").of("Alto")).complete("conformities", "qualifications", "agrements").asking(Act.USE);
        Finding finding = finding(sample.decide(open, DAY_AFTER));

        assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(finding.missing()).extracting(MissingFact::path).containsExactlyInAnyOrder("complete: certificates", "registers.DESIGNATED-SCHEMES");
    }

    @Test
    void whatIsMetAsTheLawWasReadStaysMetWhateverWasEntered() {
        Dossier met = certified().with(Conformity.with(Regime.RED_3_3_D).of("Alto").standards(StandardApplied.unsaid().name("EN 1"))).complete("conformities");
        Finding finding = finding(sample.decide(met, DAY_AFTER));

        assertThat(finding.verdict()).isEqualTo(Verdict.COMPLIANT);
        assertThat(reservations(finding)).containsExactly("Law read until 2026-04-03.");
    }

    @Test
    void aRegisterThatHoldsSomethingOnTheDayIsAsReadAndOneWhoseEntriesHaveEndedIsOpen() {
        Dossier other = probe().with(Conformity.with(Regime.RED_3_3_D).of("Alto").standards(StandardApplied.unsaid().name("EN 3"))).complete("conformities");
        assertThat(finding(sample.decide(other, DAY_AFTER)).verdict()).isEqualTo(Verdict.NON_COMPLIANT);

        Finding ended = finding(rules(pack().replace("pack.yaml", "2025-01-30/none", "2025-01-30/2026-03-31"), folder).decide(other, DAY_AFTER));
        assertThat(ended.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(ended.missing()).extracting(MissingFact::path).containsExactly("registers.CITED-STANDARDS");
    }

    @Test
    void whatStandsOnlyAsLongAsNothingWasEnteredNamesTheTextThatWasReadBefore() {
        SamplePack pack = pack().replace("pack.yaml", "texts:\n", "texts:\n  STATE: {title: {en: State, fr: État}, url: https://example.org/state, readOn: 2026-02-01, readUntil: 2026-02-01}\n")
                .replace("pack.yaml", "{text: CODE, provision: art. 8", "{text: STATE, provision: art. 8")
                .replace(SamplePack.PROBE_FILE, "\nrule \"SAMPLE-PROBE/met-by-designated-scheme\"", """

                        rule "SAMPLE-PROBE/broken-by-another-scheme"
                        when
                            $p : Product( $name : name )
                            $c : Certificate( of == $name, $scheme : scheme )
                            Listed( register == "DESIGNATED-SCHEMES", scheme != $scheme )
                        then
                            requirement.brokenBy( $p, $c );
                        end

                        rule "SAMPLE-PROBE/met-by-designated-scheme\"""")
                .replace("messages_en.properties", "SAMPLE-PROBE.obliges", "SAMPLE-PROBE.broken-by-another-scheme = another\nSAMPLE-PROBE.obliges")
                .replace("messages_fr.properties", "SAMPLE-PROBE.obliges", "SAMPLE-PROBE.broken-by-another-scheme = autre\nSAMPLE-PROBE.obliges");
        Dossier met = certified().with(Conformity.with(Regime.RED_3_3_D).of("Alto").standards(StandardApplied.unsaid().name("EN 1"))).complete("conformities");
        VisaRules rules = rules(pack, folder);

        assertThat(finding(rules.decide(met, READ_UNTIL)).verdict()).isEqualTo(Verdict.COMPLIANT);
        assertThat(reservations(finding(rules.decide(met, READ_UNTIL)))).containsExactly("Law read until 2026-02-01 (STATE).");
        assertThat(reservations(finding(rules.decide(met, DAY_AFTER)))).containsExactly("Law read until 2026-02-01 (STATE).", "Law read until 2026-04-03.");
        assertThat(reservations(finding(rules.decide(met, LocalDate.parse("2026-02-01"))))).isEmpty();
        assertThat(reservations(finding(rules.decide(probe(), READ_UNTIL)))).isEmpty();
    }

    @Test
    void aCaseThatEntersSomethingSaysWhatTheRegisterHoldsOnEveryDay() {
        for (String day : List.of("2026-05-31", "2026-06-01")) {
            CaseResult result = run("EN 3", day, day.equals("2026-06-01") ? "compliant" : "non-compliant",
                    "registers: {DESIGNATED-SCHEMES: [{scheme: eucc, window: 2026-06-01/none}]}").get(0);
            assertThat(result.differences()).isEmpty();
        }
        assertThat(run("EN 3", "2026-06-01", "undetermined", null).get(0).differences()).isEmpty();
    }
}
