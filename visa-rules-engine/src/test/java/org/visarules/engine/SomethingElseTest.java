package org.visarules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.visarules.Dossier;
import org.visarules.decision.Decision;
import org.visarules.decision.MissingFact;
import org.visarules.decision.Verdict;
import org.visarules.engine.table.Bilingual;
import org.visarules.engine.table.CitationEntry;
import org.visarules.engine.table.Node;
import org.visarules.engine.table.PackTable;
import org.visarules.engine.table.RequirementEntry;
import org.visarules.engine.table.RuleTable;
import org.visarules.engine.table.TextEntry;
import org.visarules.fact.Buyer;
import org.visarules.fact.Country;
import org.visarules.fact.FactModel;
import org.visarules.fact.Market;
import org.visarules.fact.Service;
import org.visarules.rule.Act;
import org.visarules.rule.Confidence;
import org.visarules.rule.Phrase;
import org.visarules.rule.Strength;
import org.visarules.rule.Verb;
import org.visarules.value.Choice;
import org.visarules.value.Members;

/** "Something else" that a list may hold is nothing that a rule tells from other things. */
class SomethingElseTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-21");
    private static final CitationEntry CITES = new CitationEntry("T", "1", Confidence.READ_IN_TEXT, "");

    /** A prohibition that a service breaks that is operated from elsewhere than France alone, but from none of these. */
    private static Decision decided(List<Country> noneOf) {
        List<Node.Test> tests = new ArrayList<>();
        Node.Read from = new Node.Read("", List.of("operatedFrom"));
        tests.add(test(new Node.Call(from, "only", List.of(constant(Country.FR))), Node.Operator.EQUAL, new Node.Literal("Answer", "NO")));
        noneOf.forEach(country -> tests.add(test(from, Node.Operator.NOT_CONTAINS, constant(country))));
        PackTable table = new PackTable("p", "1", "00", FactModel.NUMBER, Bilingual.NONE, List.of(),
                List.of(new TextEntry("T", Bilingual.NONE, "https://example.org", DAY, DAY, Bilingual.NONE)),
                List.of(new RequirementEntry("R", Bilingual.NONE, Act.USE, Strength.MANDATORY, "Service", CITES)), List.of(), List.of(), List.of(), List.of(),
                List.of(rule("R/applies-to", Verb.APPLIES_TO, List.of()), rule("R/broken-by", Verb.BROKEN_BY, tests)), Map.of(), Map.of(), Map.of());
        Service service = Service.named("Watch").operatedFrom(Members.atLeast(Country.class, List.of(Country.FR)));
        return Engine.rules(List.of(new CompiledPack(table, () -> new byte[0])), List.of())
                .decide(Dossier.on(Market.of(Buyer.PRIVATE_COMPANY, Country.FR)).offering(service).asking(Act.USE), DAY);
    }

    private static Node.Literal constant(Country country) {
        return new Node.Literal("Country", country.name());
    }

    private static Node.Test test(Node.Expression left, Node.Operator operator, Node.Expression right) {
        return new Node.Test(left, operator, List.of(right), 1, 1, "");
    }

    private static RuleTable rule(String name, Verb verb, List<Node.Test> tests) {
        return new RuleTable(name, "R", verb, 0, LocalDate.MIN, LocalDate.MAX, "rules/R.drl", 1,
                List.of(new Node.Pattern("$s", "Service", List.of(), tests, 1, 1, "")), List.of("$s"), "", CITES,
                Bilingual.NONE, Bilingual.NONE, Bilingual.NONE);
    }

    private static List<Country> all() {
        return Arrays.stream(Country.values()).filter(Choice::isKnown).toList();
    }

    @Test
    void aConstantThatARuleNamesDoesNotStandForTheOthers() {
        Decision decision = decided(List.of(Country.ZW));

        assertThat(decision.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(decision.missingIsExact()).isTrue();
        assertThat(decision.missing()).extracting(MissingFact::path).containsExactlyInAnyOrder("services[0].operatedFrom", "services[0].operatedFrom.ZW");
    }

    @Test
    void whereRulesNameAllOfThemEachIsAQuestion() {
        List<Country> others = all().stream().filter(country -> country != Country.FR).toList();

        assertThat(decided(others).verdict()).isEqualTo(Verdict.COMPLIANT);
        assertThat(decided(others.subList(1, others.size())).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void aVerdictThatNoAnswerChangesSaysSo() {
        Decision decision = decided(all().stream().filter(country -> country != Country.FR).toList());

        assertThat(decision.missing()).isEmpty();
        assertThat(decision.findings().get(0).reservations()).extracting(Phrase::english)
                .containsExactly("Whatever the answers to the open questions, the verdict is the same.");
        assertThat(decision.findings().get(0).reservations()).extracting(Phrase::french)
                .containsExactly("Quelles que soient les réponses aux questions ouvertes, le verdict est le même.");
    }
}
