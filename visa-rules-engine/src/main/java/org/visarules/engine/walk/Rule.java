package org.visarules.engine.walk;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.visarules.decision.ConditionRef;
import org.visarules.engine.table.PackTable;
import org.visarules.engine.table.RuleTable;

/** A rule, ready to be walked. */
public final class Rule {

    private final RuleTable table;
    private final PackTable pack;
    private final int order;
    final List<Condition> when;
    final int frameSize;
    final int subjectSlot;
    final int[] positives;
    final int[] types;
    final String[] terms;
    private final Map<String, Operand.Read> variables;
    private final String path;
    private final List<ConditionRef> conditions;

    Rule(RuleTable table, PackTable pack, int order, List<Condition> when, int frameSize, int subjectSlot, int[] positives,
            Map<String, Operand.Read> variables) {
        this.table = table;
        this.pack = pack;
        this.order = order;
        this.when = when;
        this.frameSize = frameSize;
        this.subjectSlot = subjectSlot;
        this.positives = positives;
        this.variables = variables;
        this.types = patterns().filter(pattern -> pattern.term().isEmpty()).mapToInt(Condition.Pattern::type).distinct().toArray();
        this.path = pack.id() + "/" + table.file();
        this.conditions = table.when().stream().map(node -> new ConditionRef(path, node.line(), node.text())).toList();
        this.terms = patterns().map(Condition.Pattern::term).filter(term -> !term.isEmpty()).distinct().toArray(String[]::new);
    }

    // Those that must match a fact.
    private Stream<Condition.Pattern> patterns() {
        return when.stream().filter(Condition.Pattern.class::isInstance).map(Condition.Pattern.class::cast);
    }

    /** The rule as data. */
    public RuleTable table() {
        return table;
    }

    /** The pack it stands in. */
    public PackTable pack() {
        return pack;
    }

    /** Its position among all rules of the program, in the order of packs, files and lines. */
    public int order() {
        return order;
    }

    /** The file it stands in, with its pack. */
    public String path() {
        return path;
    }

    /** Its conditions as they stand there. */
    public List<ConditionRef> conditions() {
        return conditions;
    }

    /** Where the variables of the rule are, by name with {@code $}. */
    Map<String, Operand.Read> variables() {
        return variables;
    }

    @Override
    public String toString() {
        return table.name();
    }
}
