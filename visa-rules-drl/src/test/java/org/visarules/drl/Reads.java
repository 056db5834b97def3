package org.visarules.drl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.visarules.engine.table.Node;
import org.visarules.engine.walk.Access;
import org.visarules.engine.walk.Rule;
import org.visarules.schema.FactType;
import org.visarules.schema.Kind;
import org.visarules.schema.Property;

/** What rules read of facts, as their conditions are written: for each type of fact the ways from it that they name. */
final class Reads {

    private final Map<String, List<List<String>>> byType = new HashMap<>();

    private Reads() {
    }

    static Reads of(List<Rule> rules) {
        Reads reads = new Reads();
        for (Rule rule : rules) {
            reads.collect(rule.table().when(), new HashMap<>());
        }
        return reads;
    }

    /** Whether they name that property of that type, one within it or one that holds it. */
    boolean touch(String type, List<String> path) {
        return byType.getOrDefault(type, List.of()).stream().anyMatch(read -> begins(path, read) || begins(read, path));
    }

    private static boolean begins(List<String> path, List<String> with) {
        return path.size() >= with.size() && path.subList(0, with.size()).equals(with);
    }

    // Variables, each with the pattern that names it.
    private void collect(List<Node> nodes, Map<String, Node.Pattern> variables) {
        for (Node node : nodes) {
            if (node instanceof Node.Group group) {
                collect(group.nodes(), variables);
            } else {
                collect((Node.Pattern) node, variables);
            }
        }
    }

    private void collect(Node.Pattern pattern, Map<String, Node.Pattern> variables) {
        if (!pattern.binding().isEmpty()) {
            variables.put(pattern.binding(), pattern);
        }
        for (Node.Bind bind : pattern.binds()) {
            variables.put(bind.variable(), pattern);
            note(pattern.type(), bind.path());
        }
        for (Node.Test test : pattern.tests()) {
            collect(test.left(), pattern, variables);
            test.right().forEach(right -> collect(right, pattern, variables));
        }
    }

    private void collect(Node.Expression expression, Node.Pattern pattern, Map<String, Node.Pattern> variables) {
        if (expression instanceof Node.Call call) {
            collect(call.target(), pattern, variables);
            call.arguments().forEach(argument -> collect(argument, pattern, variables));
        } else if (expression instanceof Node.Read read && read.variable().isEmpty()) {
            note(pattern.type(), read.path());
        } else if (expression instanceof Node.Read read) {
            Node.Pattern of = variables.get(read.variable());
            List<String> path = new ArrayList<>();
            of.binds().stream().filter(bind -> bind.variable().equals(read.variable())).forEach(bind -> path.addAll(bind.path()));
            path.addAll(read.path());
            note(of.type(), path);
        }
    }

    private void note(String type, List<String> path) {
        // A fact as a whole is compared by its identity, whatever it holds.
        if (!path.isEmpty()) {
            byType.computeIfAbsent(type, any -> new ArrayList<>()).add(path);
        }
    }

    /** The ways from a fact of that type to whatever rules could read of it. */
    static List<Access> leaves(FactType<?> type) {
        List<Access> leaves = new ArrayList<>();
        collect(type, List.of(), type, leaves);
        return leaves;
    }

    private static void collect(FactType<?> type, List<String> way, FactType<?> at, List<Access> leaves) {
        for (Property<?> property : at.properties()) {
            List<String> longer = Stream.concat(way.stream(), Stream.of(property.name())).toList();
            if (property.kind() instanceof Kind.Part<?> part) {
                collect(type, longer, part.of(), leaves);
            } else if (!(property.kind() instanceof Kind.Records<?>)) {
                leaves.add(Access.of(type, longer));
            }
        }
    }
}
