package org.visarules.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

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
import org.visarules.sessions.SessionJudge;

/** A wrong comparison in the evaluator's table does not survive the second engine, which has the true text. */
class PlantedFaultTest {

    private static final int DOSSIERS = 6_000;
    private static final int FURTHER = 45_000;

    private final List<CompiledPack> packs = Judged.packs();

    @Test
    void aDecisionOnWhichTheEnginesDifferIsRefusedWithBothSides() {
        List<CompiledPack> faulty = with("LPM-RULE7-OPERATION/broken-by-state-operation", PlantedFaultTest::turned, 1);
        VisaRules sound = Engine.rules(packs, List.of(SessionJudge::over));
        VisaRules wrong = Engine.rules(faulty, List.of(SessionJudge::over));
        RandomDossiers.Asked asked = LongStream.range(0, DOSSIERS).mapToObj(RandomDossiers::of).filter(one -> fires(sound, one)).findFirst().orElseThrow();

        assertThatThrownBy(() -> wrong.decide(asked.dossier(), asked.day())).isInstanceOf(VisaRulesException.class)
                .hasMessageContaining("there is no decision")
                .hasMessageContaining("Only the evaluator finds: nothing")
                .hasMessageContaining("Only drools finds: LPM-RULE7-OPERATION/broken-by-state-operation (market, services[0])");
    }

    private static boolean fires(VisaRules rules, RandomDossiers.Asked asked) {
        return asked.dossier().facts().getServices().records().size() == 1
                && rules.decide(asked.dossier(), asked.day()).findings().stream()
                        .flatMap(finding -> finding.grounds().stream())
                        .anyMatch(ground -> ground.rule().equals("LPM-RULE7-OPERATION/broken-by-state-operation"));
    }

    @Test
    void theSecondEngineSeesEveryComparisonThatIsTurnedRound() {
        Judge judge = SessionJudge.over(packs);
        Rulebook sound = book(packs);
        List<Judged> dossiers = LongStream.range(0, DOSSIERS).parallel().mapToObj(seed -> Judged.of(sound, seed)).toList();
        List<Map<String, List<String>>> expected = dossiers.parallelStream().map(dossier -> byRule(dossier.firings(judge))).toList();
        List<String> planted = new ArrayList<>();
        for (CompiledPack pack : packs) {
            for (RuleTable rule : pack.table().rules()) {
                for (int test = 0; test < tests(rule.when()); test++) {
                    planted.add(rule.name() + " " + test);
                }
            }
        }
        List<String> unseen = planted.parallelStream().filter(fault -> {
            String[] parts = fault.split(" ");
            String rule = parts[0];
            Rulebook faulty = book(with(rule, PlantedFaultTest::turned, Integer.parseInt(parts[1])));
            // A fault shows soonest where its rule fires.
            return IntStream.range(0, DOSSIERS).boxed().sorted(Comparator.comparing(i -> !expected.get(i).containsKey(rule)))
                    .allMatch(i -> dossiers.get(i).firings(faulty, rule).equals(expected.get(i).getOrDefault(rule, List.of())));
        }).toList();
        unseen = unseenWhereTheirRulesFire(unseen, sound, judge);
        System.out.println(planted.size() + " faults planted, " + (planted.size() - unseen.size()) + " seen");
        assertThat(unseen).isEmpty();
    }

    // A rule that seldom fires is looked for among more dossiers, and its faults where it does.
    private List<String> unseenWhereTheirRulesFire(List<String> faults, Rulebook sound, Judge judge) {
        Set<String> rules = faults.stream().map(fault -> fault.split(" ")[0]).collect(Collectors.toSet());
        Map<String, Queue<Judged>> fire = new ConcurrentHashMap<>();
        LongStream.range(DOSSIERS, DOSSIERS + FURTHER).parallel().forEach(seed -> {
            Judged dossier = Judged.of(sound, seed);
            byRule(dossier.firings()).keySet().stream().filter(rules::contains)
                    .forEach(rule -> fire.computeIfAbsent(rule, any -> new ConcurrentLinkedQueue<>()).add(dossier));
        });
        return faults.parallelStream().filter(fault -> {
            String[] parts = fault.split(" ");
            Rulebook faulty = book(with(parts[0], PlantedFaultTest::turned, Integer.parseInt(parts[1])));
            return fire.getOrDefault(parts[0], new ConcurrentLinkedQueue<>()).stream().allMatch(dossier ->
                    dossier.firings(faulty, parts[0]).equals(byRule(dossier.firings(judge)).getOrDefault(parts[0], List.of())));
        }).toList();
    }

    private static Map<String, List<String>> byRule(List<String> firings) {
        return firings.stream().collect(Collectors.groupingBy(firing -> firing.substring(0, firing.indexOf(' '))));
    }

    private static Rulebook book(List<CompiledPack> packs) {
        return new Rulebook(packs.stream().map(CompiledPack::table).toList());
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

    /** The packs with one comparison of one rule changed in the table; what Drools runs stays. */
    private List<CompiledPack> with(String rule, UnaryOperator<Node.Test> fault, int at) {
        return packs.stream().map(pack -> new CompiledPack(with(pack.table(), rule, fault, at), pack.sessionModel())).toList();
    }

    private static PackTable with(PackTable table, String name, UnaryOperator<Node.Test> fault, int at) {
        List<RuleTable> rules = table.rules().stream().map(rule -> rule.name().equals(name)
                ? new RuleTable(rule.name(), rule.unit(), rule.verb(), rule.stratum(), rule.validFrom(), rule.validUntil(), rule.file(), rule.line(),
                        new Planting(fault, at).nodes(rule.when()), rule.arguments(), rule.term(), rule.cites(), rule.actor(), rule.due(), rule.deliverable())
                : rule).toList();
        return new PackTable(table.id(), table.version(), table.digest(), table.factModel(), table.title(), table.needs(), table.texts(),
                table.requirements(), table.definitions(), table.terms(), table.parameters(), table.registers(), rules, table.english(), table.french(), table.sources());
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

        private final UnaryOperator<Node.Test> fault;
        private int left;

        Planting(UnaryOperator<Node.Test> fault, int at) {
            this.fault = fault;
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
            List<Node.Test> tests = pattern.tests().stream().map(test -> counts(test) && left-- == 0 ? fault.apply(test) : test).toList();
            return new Node.Pattern(pattern.binding(), pattern.type(), pattern.binds(), tests, pattern.line(), pattern.column(), pattern.text());
        }
    }
}
