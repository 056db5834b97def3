package org.visarules.authoring.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;

import org.junit.jupiter.api.Test;
import org.visarules.Dossier;
import org.visarules.VisaRules;
import org.visarules.VisaRulesException;
import org.visarules.authoring.cases.CaseResult.Outcome;
import org.visarules.decision.Advisory;
import org.visarules.decision.ConditionRef;
import org.visarules.decision.Decision;
import org.visarules.decision.DerivedFact;
import org.visarules.decision.FactRef;
import org.visarules.decision.Finding;
import org.visarules.decision.Ground;
import org.visarules.decision.MissingFact;
import org.visarules.decision.Obligation;
import org.visarules.decision.PackId;
import org.visarules.decision.Unmet;
import org.visarules.decision.Verdict;
import org.visarules.decision.Warning;
import org.visarules.rule.Act;
import org.visarules.rule.Citation;
import org.visarules.rule.Confidence;
import org.visarules.rule.Phrase;
import org.visarules.rule.Strength;
import org.visarules.rule.Verb;

class CaseRunnerTest {

    private static final Phrase NONE = Phrase.of("", "");
    private static final Citation CITATION = new Citation("CODE", NONE, "art. 1", "https://example.org", Confidence.READ_IN_TEXT,
            LocalDate.of(2026, 4, 3), LocalDate.of(2026, 4, 3), "");
    private static final FactRef PROBE = new FactRef("products[0]", "Product", "Oreille");
    private static final FactRef TAP = new FactRef("products[1]", "Product", "Pince");
    private static final FactRef CERTIFICATE = new FactRef("certificates[0]", "Certificate", "EX-1");

    private static Ground ground(String rule, Verb verb, Ground... because) {
        return new Ground(rule, verb, Phrase.of("Because of " + rule + ".", "À cause de " + rule + "."), List.of(), List.of(), CITATION, List.of(because));
    }

    private static Finding finding(String requirement, FactRef subject, Verdict verdict, Strength strength, List<Ground> grounds, String... missing) {
        return new Finding(requirement, "lpm", Act.USE, strength, NONE, subject, verdict, List.of(), CITATION, grounds,
                List.of(ground(requirement + "/refuses-cspn", Verb.REFUSES)),
                List.of(new Unmet("lpm", requirement + "/met-by-listed-probe", NONE,
                        new ConditionRef("lpm/rules/" + requirement + ".drl", 12, "Qualification(\n    of == $name )"), PROBE, "of is 'Pince'", List.of())),
                List.of(missing).stream().map(path -> new MissingFact(path, MissingFact.Kind.FACT, NONE, List.of(), List.of(requirement))).toList(),
                List.of(), List.of());
    }

    private static Decision decision(LocalDate day) {
        Ground inForce = ground("IN-FORCE/derives-cspn", Verb.DERIVES);
        Ground applies = ground("R-1/applies-to-oiv", Verb.APPLIES_TO, inForce);
        return new Decision(new Decision.Parts(day, List.of(Act.USE), List.of(), List.of(new PackId("lpm", "0.1.0", "00")), 1, List.of(), true,
                List.of(finding("R-1", PROBE, Verdict.NON_COMPLIANT, Strength.MANDATORY, List.of(applies)),
                        finding("R-1", TAP, Verdict.UNDETERMINED, Strength.MANDATORY, List.of(applies), "qualifications[0].onPublicList"),
                        finding("R-2", PROBE, Verdict.NON_COMPLIANT, Strength.RECOMMENDED, List.of(), "products[0].version")),
                List.of(new DerivedFact("CERTIFICATE-IN-FORCE", CERTIFICATE, List.of(inForce))),
                List.of(new Obligation("R-1", PROBE, NONE, NONE, NONE, ground("R-1/obliges-copy", Verb.OBLIGES))),
                List.of(new Advisory("R-1", PROBE, ground("R-1/advises-renewal", Verb.ADVISES))),
                List.of(new Warning(Warning.Kind.CLAIM, "certificates[0]", NONE))), () -> new Decision.Holding(day, day, true));
    }

    private static VisaRules rules(BiFunction<Dossier, LocalDate, Decision> deciding) {
        return new VisaRules() {
            @Override
            public Decision decide(Dossier dossier, LocalDate day) {
                return deciding.apply(dossier, day);
            }

            @Override
            public List<PackId> packs() {
                return List.of();
            }
        };
    }

    private static CaseResult run(String expect) {
        return new CaseRunner(rules((dossier, day) -> decision(day))).run("rules/R-1.test.yaml", """
                cases:
                  - case: A case
                    asOf: 2026-11-21
                    given: {product: {name: Oreille}}
                    expect:
                %s""".formatted(expect.indent(6))).get(0);
    }

    @Test
    void aCaseWhoseEveryExpectationHoldsPasses() {
        CaseResult result = run("""
                verdict: {R-1: non-compliant, R-1 @ Pince: undetermined, R-2: non-compliant, use: non-compliant, sell: not-applicable}
                because: [R-1/applies-to-oiv, IN-FORCE/derives-cspn]
                notMet: {met-by-listed-probe: 'Qualification( of', R-1/met-by-listed-probe: $name}
                refused: [R-1/refuses-cspn]
                missing: ["qualifications[0].onPublicList"]
                derived: ["CERTIFICATE-IN-FORCE: EX-1"]
                obliges: [R-1/obliges-copy]
                advises: [R-1/advises-renewal]
                silent: [R-1/advises-nothing]
                warns: [claim]
                """);

        assertThat(result.differences()).isEmpty();
        assertThat(result.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(result.fired()).containsExactlyInAnyOrder("IN-FORCE/derives-cspn", "R-1/applies-to-oiv", "R-1/refuses-cspn", "R-2/refuses-cspn",
                "R-1/obliges-copy", "R-1/advises-renewal");
        assertThat(result).hasToString("passed: A case");
    }

    @Test
    void everyDifferenceIsToldWithItsLineAndAWrongVerdictWithItsReasons() {
        assertThat(run("""
                verdict: {R-1 @ Pince: compliant, R-3: compliant}
                because: [R-1/advises-renewal]
                notMet: {met-by-listed-probe: Certificate, met-by-nothing: x}
                refused: [R-1/refuses-bsz]
                missing: []
                derived: ["CERTIFICATE-IN-FORCE: EX-2"]
                obliges: [R-1/obliges-nothing]
                advises: [R-1/advises-nothing]
                warns: [duplicate]
                silent: [R-1/advises-renewal, R-1/advises-nothing, R-1/applies-to-oiv]
                """)).hasToString("""
                failed: A case
                  rules/R-1.test.yaml:6: expected R-1 @ Pince: compliant, found undetermined
                      R-1 @ Pince: R-1/applies-to-oiv: Because of R-1/applies-to-oiv.
                      R-1 @ Pince: R-1/refuses-cspn: Because of R-1/refuses-cspn.
                      R-1 @ Pince: R-1/met-by-listed-probe not met at lpm/rules/R-1.drl:12: Qualification( of == $name ) (found of is 'Pince')
                      R-1 @ Pince: missing qualifications[0].onPublicList
                  rules/R-1.test.yaml:6: expected R-3: compliant, found no finding of R-3; there are R-1 @ Oreille, R-1 @ Pince, R-2 @ Oreille
                  rules/R-1.test.yaml:7: expected R-1/advises-renewal among the grounds, found IN-FORCE/derives-cspn, R-1/applies-to-oiv
                  rules/R-1.test.yaml:8: expected met-by-listed-probe not met at 'Certificate', found 'Qualification( of == $name )'
                  rules/R-1.test.yaml:8: expected met-by-nothing not met at 'x', found no such rule among those not met: R-1/met-by-listed-probe, R-2/met-by-listed-probe
                  rules/R-1.test.yaml:9: expected R-1/refuses-bsz among the refusals, found R-1/refuses-cspn, R-2/refuses-cspn
                  rules/R-1.test.yaml:2: expected missing none, found qualifications[0].onPublicList
                  rules/R-1.test.yaml:11: expected CERTIFICATE-IN-FORCE: EX-2 among the derived facts, found CERTIFICATE-IN-FORCE: EX-1
                  rules/R-1.test.yaml:12: expected R-1/obliges-nothing among the obligations, found R-1/obliges-copy
                  rules/R-1.test.yaml:13: expected R-1/advises-nothing among the advice, found R-1/advises-renewal
                  rules/R-1.test.yaml:14: expected duplicate among the warnings, found claim
                  rules/R-1.test.yaml:15: expected R-1/advises-renewal silent, found that it held
                  rules/R-1.test.yaml:15: expected R-1/applies-to-oiv silent, found that it held""");
    }

    @Test
    void theCasesOfADefinitionMeanWhatTheWholeDecisionMisses() {
        String text = """
                cases:
                  - case: A case
                    asOf: 2026-11-21
                    given: {product: {name: Oreille}}
                    expect: {missing: ["qualifications[0].onPublicList", "products[0].version"]}
                """;
        CaseRunner runner = new CaseRunner(rules((dossier, day) -> decision(day)));

        assertThat(runner.run("rules/IN-FORCE.test.yaml", text).get(0).outcome()).isEqualTo(Outcome.PASSED);
        assertThat(runner.run("rules/R-1.test.yaml", text).get(0).outcome()).isEqualTo(Outcome.FAILED);
    }

    @Test
    void whatCannotBeDecidedFailsItsCaseAndNoOther() {
        CaseRunner runner = new CaseRunner(rules((dossier, day) -> {
            if (day.getYear() == 2027) {
                throw new VisaRulesException("The engines disagree.");
            }
            return decision(day);
        }));

        assertThat(runner.run("rules/R-1.test.yaml", """
                cases:
                  - {case: One, asOf: 2027-01-01, given: {}, expect: {verdict: {R-1: non-compliant}}}
                  - {case: Two, asOf: 2026-11-21, given: {product: {nam: a}}, expect: {verdict: {R-1: non-compliant}}}
                  - {case: Three, undecidable: a person weighs it}
                  - {case: Four, asOf: 2026-11-21, given: {}, expect: {verdict: {R-1: non-compliant}}}
                """)).extracting(CaseResult::toString).containsExactly(
                "failed: One\n  rules/R-1.test.yaml:2: expected a decision, found none: The engines disagree.",
                "failed: Two\n  rules/R-1.test.yaml:3: expected a dossier, found cases[1].given.product.nam: There is no such key here. Did you mean 'name'?",
                "undecidable: Three (a person weighs it)",
                "passed: Four");
    }
}
