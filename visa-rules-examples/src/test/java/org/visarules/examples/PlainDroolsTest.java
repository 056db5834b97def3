package org.visarules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.visarules.VisaRules;
import org.visarules.decision.Decision;
import org.visarules.decision.Ground;
import org.visarules.decision.Verdict;

class PlainDroolsTest {

    private static final Set<Verdict> DECIDED = EnumSet.of(Verdict.COMPLIANT, Verdict.NON_COMPLIANT);

    private static List<String> printed;

    // Once for all: compiling every rule takes a while.
    @BeforeAll
    static void print() throws IOException {
        printed = Printed.by(PlainDrools::main).lines().toList();
    }

    @Test
    void everyRuleThatFiresIsPrintedWithItsFacts() throws IOException {
        assertThat(printed.stream().sorted())
                .containsExactlyElementsOf(Files.readAllLines(Path.of("src", "test", "resources", "plain-drools.txt")).stream().sorted().toList());
    }

    @Test
    void whatFiresIsWhatTheDecisionRestsOn() {
        LocalDate day = LocalDate.of(2026, 11, 21);
        Decision decision = VisaRules.bundled().decide(PlainDrools.probe(), day);
        List<Ground> grounds = new ArrayList<>();
        decision.findings().forEach(finding -> {
            grounds.addAll(finding.grounds());
            grounds.addAll(finding.refused());
        });
        decision.derived().forEach(derived -> grounds.addAll(derived.grounds()));
        decision.advisories().forEach(advisory -> grounds.add(advisory.ground()));
        decision.obligations().forEach(obligation -> grounds.add(obligation.ground()));
        assertThat(printed.stream().map(line -> line.substring(0, line.indexOf(':'))))
                .containsAll(grounds.stream().map(Ground::rule).toList())
                .filteredOn(rule -> grounds.stream().noneMatch(ground -> ground.rule().equals(rule)))
                // What meets or breaks a requirement also fires where it does not apply, or where a session takes what is unknown for
                // a value; the decision has no use for it.
                .allMatch(rule -> decision.findings().stream().anyMatch(finding ->
                        rule.matches(finding.requirement() + "/(met|broken)-by.*") && !DECIDED.contains(finding.verdict())));
    }
}
