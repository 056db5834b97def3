package org.visarules.ask;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.visarules.drl.BundledPacks;
import org.visarules.engine.CompiledPack;
import org.visarules.engine.table.Node;
import org.visarules.engine.table.RuleTable;
import org.visarules.fact.DossierFacts;
import org.visarules.fact.FactTypes;
import org.visarules.fact.Source;
import org.visarules.schema.FactType;
import org.visarules.schema.Kind;
import org.visarules.schema.Property;
import org.visarules.value.RuleMethod;

/** What the rules of the shipped packs can ask about: every property of a dossier that one of them reads, every list that may be open, every source. */
final class Askable {

    private record Way(FactType<?> type, List<String> path) {

        Way then(List<String> further) {
            List<String> all = new ArrayList<>(path);
            all.addAll(further);
            return new Way(type, all);
        }

        String key() {
            return type.name() + "." + String.join(".", path);
        }

        Kind<?> kind() {
            Kind<?> kind = null;
            FactType<?> at = type;
            for (String name : path) {
                if (name.equals("owner")) {
                    return null;
                }
                kind = at.property(name).orElseThrow().kind();
                at = kind instanceof Kind.Part<?> part ? part.of() : null;
            }
            return kind;
        }
    }

    private final Map<String, Kind<?>> read = new TreeMap<>();

    private Askable() {
    }

    /** The properties that rules read, with their kinds. */
    static Map<String, Kind<?>> properties() {
        Askable askable = new Askable();
        for (CompiledPack pack : BundledPacks.packs()) {
            for (RuleTable rule : pack.table().rules()) {
                Map<String, Way> variables = new HashMap<>();
                rule.when().forEach(node -> askable.node(node, variables));
            }
        }
        return askable.read;
    }

    /** The lists that may be open, and the sources by which a record is a claim. */
    static List<String> listsAndSources() {
        List<String> keys = new ArrayList<>();
        within("Dossier", DossierFacts.TYPE, keys);
        FactTypes.all().stream().filter(FactTypes::isOfDossier).forEach(type -> within(type.name(), type, keys));
        return keys;
    }

    private static void within(String way, FactType<?> type, List<String> keys) {
        for (Property<?> property : type.properties()) {
            String key = way + "." + property.name();
            if (property.kind() instanceof Kind.Records<?> records && records.nature() != Kind.Nature.REQUEST
                    || property.kind() instanceof Kind.Part<?> source && source.javaType() == Source.class) {
                keys.add(key);
            } else if (property.kind() instanceof Kind.Part<?> part && !part.of().isFact()) {
                within(key, part.of(), keys);
            }
        }
    }

    private void node(Node node, Map<String, Way> variables) {
        if (node instanceof Node.Group group) {
            group.nodes().forEach(inner -> node(inner, variables));
            return;
        }
        Node.Pattern pattern = (Node.Pattern) node;
        Way fact = new Way(FactTypes.named(pattern.type()).orElseThrow(), List.of());
        if (!pattern.binding().isEmpty()) {
            variables.put(pattern.binding(), fact);
        }
        pattern.binds().forEach(bind -> variables.put(bind.variable(), fact.then(bind.path())));
        pattern.tests().forEach(test -> {
            expression(test.left(), fact, variables);
            test.right().forEach(right -> expression(right, fact, variables));
        });
    }

    private void expression(Node.Expression expression, Way fact, Map<String, Way> variables) {
        if (expression instanceof Node.Read way) {
            note(way(way, fact, variables));
        } else if (expression instanceof Node.Call call) {
            Way target = way(call.target(), fact, variables);
            List<String> parts = parts(target, call);
            if (parts.isEmpty()) {
                note(target);
            }
            parts.forEach(part -> note(target.then(List.of(part))));
            call.arguments().forEach(argument -> expression(argument, fact, variables));
        }
    }

    private static Way way(Node.Read read, Way fact, Map<String, Way> variables) {
        return (read.variable().isEmpty() ? fact : variables.get(read.variable())).then(read.path());
    }

    private static List<String> parts(Way target, Node.Call call) {
        Kind<?> kind = target.kind();
        for (Method method : (kind == null ? target.type().javaType() : kind.javaType()).getMethods()) {
            RuleMethod callable = method.getAnnotation(RuleMethod.class);
            if (callable != null && method.getName().equals(call.method()) && method.getParameterCount() == call.arguments().size() && !method.isBridge()) {
                return List.of(callable.reads());
            }
        }
        return List.of();
    }

    private void note(Way way) {
        Kind<?> kind = way.kind();
        boolean isValue = kind != null && !(kind instanceof Kind.Part<?>) && !(kind instanceof Kind.Records<?>) && !(kind instanceof Kind.Reference) && !(kind instanceof Kind.Word);
        if (isValue && FactTypes.isOfDossier(way.type())) {
            read.put(way.key(), kind);
        }
    }
}
