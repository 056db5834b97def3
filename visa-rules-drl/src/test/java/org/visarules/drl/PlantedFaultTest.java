package org.visarules.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.visarules.VisaRules;
import org.visarules.VisaRulesException;
import org.visarules.engine.CompiledPack;
import org.visarules.engine.Engine;
import org.visarules.engine.Judge;
import org.visarules.engine.Rulebook;
import org.visarules.engine.table.Node;
import org.visarules.engine.table.Node.Operator;
import org.visarules.engine.table.PackTable;
import org.visarules.engine.table.RuleTable;
import org.visarules.engine.walk.Program;
import org.visarules.engine.walk.Rule;
import org.visarules.sessions.SessionJudge;

/** A wrong comparison in the evaluator's table does not survive the second engine, which has the true text. */
class PlantedFaultTest {

    private static final int DOSSIERS = 100_000;
    /** After so many dossiers only the faults that are still unseen are planted. */
    private static final int ROUND = 500;
    private static final String BROKEN = "LPM-RULE7-OPERATION/broken-by-state-operation";

    private final List<CompiledPack> packs = BundledPacks.packs();

    /** The comparison of a rule that is turned round. */
    private record Fault(String rule, int test) {

        String name() {
            return rule + "#" + test;
        }

        /** The rule with this fault, beside the sound one: nothing is derived from it. */
        RuleTable planted(RuleTable sound) {
            return with(sound, name(), new Planting(test).nodes(sound.when()), "");
        }
    }

    @Test
    void aDecisionOnWhichTheEnginesDifferIsRefusedWithBothSides() {
        List<CompiledPack> faulty = packs.stream().map(pack -> new CompiledPack(with(pack.table(), PlantedFaultTest::broken), pack.sessionModel())).toList();
        VisaRules sound = Engine.rules(packs, List.of(SessionJudge::over));
        VisaRules wrong = Engine.rules(faulty, List.of(SessionJudge::over));
        RandomDossiers.Asked asked = LongStream.range(0, DOSSIERS).mapToObj(RandomDossiers::of).filter(one -> fires(sound, one)).findFirst().orElseThrow();

        assertThatThrownBy(() -> wrong.decide(asked.dossier(), asked.day())).isInstanceOf(VisaRulesException.class)
                .hasMessageContaining("there is no decision")
                .hasMessageContaining("Only the evaluator finds: nothing")
                .hasMessageContaining("Only drools finds: " + BROKEN + " (market, services[0])");
    }

    private static Stream<RuleTable> broken(RuleTable rule) {
        return Stream.of(rule.name().equals(BROKEN) ? with(rule, rule.name(), new Planting(1).nodes(rule.when()), rule.term()) : rule);
    }

    private static boolean fires(VisaRules rules, RandomDossiers.Asked asked) {
        return asked.dossier().facts().getServices().records().size() == 1
                && rules.decide(asked.dossier(), asked.day()).findings().stream()
                        .flatMap(finding -> finding.grounds().stream())
                        .anyMatch(ground -> ground.rule().equals(BROKEN));
    }

    @Test
    void theSecondEngineSeesEveryComparisonThatIsTurnedRound() {
        Rulebook sound = new Rulebook(packs.stream().map(CompiledPack::table).toList());
        Judge judge = SessionJudge.over(packs);
        List<Fault> planted = faults();
        Set<Fault> unseen = ConcurrentHashMap.newKeySet();
        unseen.addAll(planted);
        for (long from = 0; from < DOSSIERS && !unseen.isEmpty(); from += ROUND) {
            List<Rule> walked = walkedFor(unseen);
            LongStream.range(from, from + ROUND).parallel().forEach(seed -> unseen.removeAll(seen(unseen, Judged.of(sound, walked, seed), judge)));
        }
        System.out.println(planted.size() + " faults planted, " + (planted.size() - unseen.size()) + " seen");
        assertThat(unseen).isEmpty();
    }

    private List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        for (CompiledPack pack : packs) {
            for (RuleTable rule : pack.table().rules()) {
                for (int test = 0; test < tests(rule.when()); test++) {
                    faults.add(new Fault(rule.name(), test));
                }
            }
        }
        return faults;
    }

    // Drools is asked only where a faulty rule fires otherwise than the sound one.
    private static Set<Fault> seen(Set<Fault> faults, Judged dossier, Judge judge) {
        Map<String, List<String>> found = dossier.firingsByRule();
        Set<Fault> telling = differing(faults, found, found);
        return telling.isEmpty() ? telling : differing(telling, found, dossier.firingsByRule(judge));
    }

    private static Set<Fault> differing(Set<Fault> faults, Map<String, List<String>> found, Map<String, List<String>> expected) {
        return faults.stream().filter(fault -> !found.getOrDefault(fault.name(), List.of()).equals(expected.getOrDefault(fault.rule(), List.of())))
                .collect(Collectors.toSet());
    }

    /** The rules with these faults, each under a name of its own beside the sound rules, with those that derive what they mention. */
    private List<Rule> walkedFor(Set<Fault> faults) {
        Map<String, List<Fault>> byRule = faults.stream().collect(Collectors.groupingBy(Fault::rule));
        Program program = new Program(packs.stream().map(pack -> with(pack.table(), rule -> Stream.concat(Stream.of(rule),
                byRule.getOrDefault(rule.name(), List.of()).stream().map(fault -> fault.planted(rule))))).toList());
        Set<Rule> needed = byRule.keySet().stream().map(rule -> rule.substring(0, rule.indexOf('/'))).distinct()
                .flatMap(unit -> program.sliceOf(unit).stream()).collect(Collectors.toSet());
        return program.rules().stream().filter(needed::contains).toList();
    }

    private static Node.Test turned(Node.Test test) {
        Operator other = switch (test.operator()) {
            case EQUAL -> Operator.NOT_EQUAL;
            case NOT_EQUAL -> Operator.EQUAL;
            case LESS -> Operator.GREATER_OR_EQUAL;
            case LESS_OR_EQUAL -> Operator.GREATER;
            case GREATER -> Operator.LESS_OR_EQUAL;
            case GREATER_OR_EQUAL -> Operator.LESS;
            case IN -> Operator.NOT_IN;
            case NOT_IN -> Operator.IN;
            case CONTAINS -> Operator.NOT_CONTAINS;
            case NOT_CONTAINS -> Operator.CONTAINS;
        };
        return new Node.Test(test.left(), other, test.right(), test.line(), test.column(), test.text());
    }

    /** A pack in which others stand in the place of each rule. */
    private static PackTable with(PackTable table, Function<RuleTable, Stream<RuleTable>> instead) {
        return new PackTable(table.id(), table.version(), table.digest(), table.factModel(), table.title(), table.needs(), table.texts(),
                table.requirements(), table.definitions(), table.terms(), table.parameters(), table.registers(), table.rules().stream().flatMap(instead).toList(),
                table.english(), table.french(), table.sources());
    }

    private static RuleTable with(RuleTable rule, String name, List<Node> when, String term) {
        return new RuleTable(name, rule.unit(), rule.verb(), rule.stratum(), rule.validFrom(), rule.validUntil(), rule.file(), rule.line(), when,
                rule.arguments(), term, rule.cites(), rule.actor(), rule.due(), rule.deliverable());
    }

    // The comparisons in which a rule's own text can err; which term is meant is no comparison to the walk.
    private static boolean counts(Node.Test test) {
        return !(test.left() instanceof Node.Read read && read.path().equals(List.of("term")) && read.variable().isEmpty()
                && test.right().get(0) instanceof Node.Literal literal && literal.type().equals("String"));
    }

    private static int tests(List<Node> nodes) {
        int count = 0;
        for (Node node : nodes) {
            count += node instanceof Node.Group group ? tests(group.nodes()) : (int) ((Node.Pattern) node).tests().stream().filter(PlantedFaultTest::counts).count();
        }
        return count;
    }

    private static final class Planting {

        private int left;

        Planting(int at) {
            this.left = at;
        }

        List<Node> nodes(List<Node> nodes) {
            return nodes.stream().map(this::node).toList();
        }

        private Node node(Node node) {
            if (node instanceof Node.Group group) {
                return new Node.Group(group.kind(), nodes(group.nodes()), group.line(), group.text());
            }
            Node.Pattern pattern = (Node.Pattern) node;
            List<Node.Test> tests = pattern.tests().stream().map(test -> counts(test) && left-- == 0 ? turned(test) : test).toList();
            return new Node.Pattern(pattern.binding(), pattern.type(), pattern.binds(), tests, pattern.line(), pattern.column(), pattern.text());
        }
    }
}
