package org.visarules.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
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
import org.visarules.engine.walk.Program;
import org.visarules.engine.walk.Rule;
import org.visarules.engine.walk.World;
import org.visarules.sessions.SessionJudge;

/** A wrong comparison in the evaluator's table does not survive the second engine, which has the true text. */
class PlantedFaultTest {

    private static final int DOSSIERS = 4_000;
    private static final int FURTHER = 100_000;

    private static final int FEW = 12;

    private final List<CompiledPack> packs = Judged.packs();

    /** The comparison of a rule that is turned round. */
    private record Fault(String rule, int test) {
    }

    /** A dossier on which a rule fires, and what Drools makes of that rule. */
    private record Sample(World world, List<String> expected) {

        boolean shows(Fault fault, List<Rule> faulty) {
            return !Judged.firings(faulty, fault.rule(), world).equals(expected);
        }
    }

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
        Rulebook sound = book(packs);
        Judge judge = SessionJudge.over(packs);
        List<Fault> planted = new ArrayList<>();
        for (CompiledPack pack : packs) {
            for (RuleTable rule : pack.table().rules()) {
                for (int test = 0; test < tests(rule.when()); test++) {
                    planted.add(new Fault(rule.name(), test));
                }
            }
        }
        List<Fault> unseen = unseenElsewhere(unseenWhereTheirRulesFire(planted, sound, judge), sound, judge);
        System.out.println(planted.size() + " faults planted, " + (planted.size() - unseen.size()) + " seen");
        assertThat(unseen).isEmpty();
    }

    // A fault shows soonest where its rule fires.
    private List<Fault> unseenWhereTheirRulesFire(List<Fault> faults, Rulebook sound, Judge judge) {
        Map<String, BlockingQueue<Sample>> fire = new ConcurrentHashMap<>();
        faults.forEach(fault -> fire.computeIfAbsent(fault.rule(), rule -> new ArrayBlockingQueue<>(FEW)));
        LongStream.range(0, DOSSIERS).parallel().forEach(seed -> {
            Judged dossier = Judged.of(sound, seed);
            List<String> telling = byRule(dossier.firings()).keySet().stream().filter(rule -> fire.containsKey(rule) && fire.get(rule).remainingCapacity() > 0).toList();
            if (!telling.isEmpty()) {
                Map<String, List<String>> expected = byRule(dossier.firings(judge));
                telling.forEach(rule -> fire.get(rule).offer(new Sample(dossier.world(), expected.getOrDefault(rule, List.of()))));
            }
        });
        return faults.parallelStream().filter(fault -> {
            List<Rule> faulty = planted(fault, sound);
            return fire.get(fault.rule()).stream().noneMatch(sample -> sample.shows(fault, faulty));
        }).toList();
    }

    // Some show only where their rule does not fire. Drools is asked where the evaluator differs from what it was.
    private List<Fault> unseenElsewhere(List<Fault> faults, Rulebook sound, Judge judge) {
        Map<Fault, List<Rule>> left = new ConcurrentHashMap<>();
        faults.forEach(fault -> left.put(fault, planted(fault, sound)));
        LongStream.range(0, FURTHER).parallel().filter(seed -> !left.isEmpty()).forEach(seed -> {
            Judged dossier = Judged.of(sound, seed);
            Map<String, List<String>> found = byRule(dossier.firings());
            List<Fault> telling = left.entrySet().stream().filter(one -> shows(one, found, dossier)).map(Map.Entry::getKey).toList();
            if (!telling.isEmpty()) {
                Map<String, List<String>> expected = byRule(dossier.firings(judge));
                left.entrySet().removeIf(one -> telling.contains(one.getKey()) && shows(one, expected, dossier));
            }
        });
        return List.copyOf(left.keySet());
    }

    private static boolean shows(Map.Entry<Fault, List<Rule>> planted, Map<String, List<String>> expected, Judged dossier) {
        Fault fault = planted.getKey();
        return new Sample(dossier.world(), expected.getOrDefault(fault.rule(), List.of())).shows(fault, planted.getValue());
    }

    /** The rules that decide with the one that has the fault, which alone differs from the sound ones. */
    private List<Rule> planted(Fault fault, Rulebook sound) {
        String unit = fault.rule().substring(0, fault.rule().indexOf('/'));
        Set<String> needed = sound.program().sliceOf(unit).stream().map(rule -> rule.table().name()).collect(Collectors.toSet());
        return new Program(packs.stream().map(pack -> with(pack.table(), fault.rule(), PlantedFaultTest::turned, fault.test(), needed)).toList()).sliceOf(unit);
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
        return packs.stream().map(pack -> new CompiledPack(with(pack.table(), rule, fault, at, everyRule(pack)), pack.sessionModel())).toList();
    }

    private static Set<String> everyRule(CompiledPack pack) {
        return pack.table().rules().stream().map(RuleTable::name).collect(Collectors.toSet());
    }

    private static PackTable with(PackTable table, String name, UnaryOperator<Node.Test> fault, int at, Set<String> needed) {
        List<RuleTable> rules = table.rules().stream().filter(rule -> needed.contains(rule.name())).map(rule -> rule.name().equals(name)
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
