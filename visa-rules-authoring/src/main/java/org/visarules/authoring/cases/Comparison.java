package org.visarules.authoring.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.visarules.decision.Advisory;
import org.visarules.decision.Decision;
import org.visarules.decision.Finding;
import org.visarules.decision.Ground;
import org.visarules.decision.MissingFact;
import org.visarules.decision.Obligation;
import org.visarules.decision.Reading;
import org.visarules.decision.Unmet;
import org.visarules.decision.Verdict;
import org.visarules.formats.cases.Case;
import org.visarules.formats.cases.CaseFiles;
import org.visarules.formats.cases.Expectation;
import org.visarules.formats.cases.Expected;
import org.visarules.rule.Act;

/** Compares a decision with what a case expects of it. */
final class Comparison {

    private final Case expected;
    private final Decision decision;
    private final List<CaseResult.Difference> differences = new ArrayList<>();

    private Comparison(Case expected, Decision decision) {
        this.expected = expected;
        this.decision = decision;
    }

    /**
     * The differences, in the order of the expectation.
     *
     * @param unit id of the requirement or definition whose case it is; empty if not known
     */
    static List<CaseResult.Difference> differences(Case expected, String unit, Decision decision) {
        Comparison comparison = new Comparison(expected, decision);
        comparison.compare(expected.expect(), unit);
        return comparison.differences;
    }

    private void compare(Expectation expectation, String unit) {
        expectation.verdicts().forEach(this::verdict);
        among(expectation.because(), "among the grounds", Fired.grounds(decision));
        expectation.notMet().forEach(this::notMet);
        among(expectation.refused(), "among the refusals", decision.findings().stream().flatMap(finding -> finding.refused().stream())
                .map(Ground::rule).collect(Collectors.toCollection(TreeSet::new)));
        if (expectation.missingIsStated()) {
            missing(expectation.missing(), unit);
        }
        among(expectation.derived(), "among the derived facts", decision.derived().stream()
                .map(derived -> derived.term() + ": " + derived.of().label()).collect(Collectors.toCollection(TreeSet::new)));
        among(expectation.obliges(), "among the obligations", decision.obligations().stream().map(Obligation::ground).map(Ground::rule)
                .collect(Collectors.toCollection(TreeSet::new)));
        among(expectation.advises(), "among the advice", decision.advisories().stream().map(Advisory::ground).map(Ground::rule)
                .collect(Collectors.toCollection(TreeSet::new)));
        among(expectation.warns(), "among the warnings", decision.warnings().stream().map(warning -> CaseFiles.written(warning.kind()))
                .collect(Collectors.toCollection(TreeSet::new)));
        silent(expectation.silent(), Fired.in(decision));
    }

    private void verdict(String of, Expected verdict) {
        Optional<Act> act = Arrays.stream(Act.values()).filter(one -> CaseFiles.written(one).equals(of)).findFirst();
        List<Finding> findings = act.isPresent()
                ? decision.findings().stream().filter(finding -> finding.act() == act.get() && Reading.MARKET.counts(act.get(), finding.strength())).toList()
                : findings(of);
        if (act.isEmpty() && findings.isEmpty()) {
            different(verdict, of + ": " + verdict.text(), "no finding of " + of + "; there are " + listed(decision.findings().stream()
                    .map(finding -> finding.requirement() + " @ " + finding.subject().label()).collect(Collectors.toCollection(TreeSet::new))), List.of());
            return;
        }
        Verdict found = act.isPresent() ? decision.verdict(act.get(), Reading.MARKET) : Verdict.worst(findings.stream().map(Finding::verdict).toList());
        if (!CaseFiles.written(found).equals(verdict.text())) {
            different(verdict, of + ": " + verdict.text(), CaseFiles.written(found), Fired.reasons(findings));
        }
    }

    private List<Finding> findings(String of) {
        int at = of.indexOf(" @ ");
        String requirement = at < 0 ? of : of.substring(0, at);
        String label = at < 0 ? "" : of.substring(at + 3);
        return decision.findings().stream()
                .filter(finding -> finding.requirement().equals(requirement) && (at < 0 || finding.subject().label().equals(label))).toList();
    }

    private void notMet(String rule, Expected condition) {
        List<Unmet> unmet = decision.findings().stream().flatMap(finding -> finding.notMet().stream())
                .filter(one -> one.rule().equals(rule) || one.rule().endsWith("/" + rule)).flatMap(one -> one.chain().stream()).toList();
        if (unmet.stream().noneMatch(one -> oneLine(one.condition().text()).contains(oneLine(condition.text())))) {
            different(condition, rule + " not met at '" + condition.text() + "'", unmet.isEmpty() ? "no such rule among those not met: "
                    + listed(decision.findings().stream().flatMap(finding -> finding.notMet().stream()).map(Unmet::rule).collect(Collectors.toCollection(TreeSet::new)))
                    : unmet.stream().map(one -> "'" + oneLine(one.condition().text()) + "'").distinct().collect(Collectors.joining(", ")), List.of());
        }
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    // A definition decides nothing by itself: what its cases miss is what the whole decision misses.
    private void missing(List<Expected> paths, String unit) {
        List<Finding> own = decision.findings().stream().filter(finding -> finding.requirement().equals(unit)).toList();
        Set<String> found = (own.isEmpty() ? decision.missing().stream() : own.stream().flatMap(finding -> finding.missing().stream()))
                .map(MissingFact::path).collect(Collectors.toCollection(TreeSet::new));
        Set<String> wanted = paths.stream().map(Expected::text).collect(Collectors.toCollection(TreeSet::new));
        if (!found.equals(wanted)) {
            int line = paths.isEmpty() ? expected.line() : paths.get(0).line();
            different(new Expected("", line), "missing " + listed(wanted), listed(found), List.of());
        }
    }

    private void among(List<Expected> wanted, String where, Set<String> found) {
        for (Expected one : wanted) {
            if (!found.contains(one.text())) {
                different(one, one.text() + " " + where, listed(found), List.of());
            }
        }
    }

    private void silent(List<Expected> rules, Set<String> fired) {
        rules.stream().filter(rule -> fired.contains(rule.text()))
                .forEach(rule -> different(rule, rule.text() + " silent", "that it held", List.of()));
    }

    private static String listed(Collection<String> words) {
        return words.isEmpty() ? "none" : String.join(", ", words);
    }

    private void different(Expected what, String wanted, String found, List<String> grounds) {
        differences.add(new CaseResult.Difference(expected.file(), what.line(), wanted, found, grounds));
    }
}
