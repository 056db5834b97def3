package org.visarules.engine.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.visarules.schema.Fact;
import org.visarules.schema.FactType;
import org.visarules.schema.Property;
import org.visarules.value.Value;

/**
 * What tells that two records of a list describe one thing: these properties, all known and equal. The last one may
 * be left out of a record as long as the others name but one value for it.
 *
 * @param properties names of properties
 */
record Identity(List<String> properties) {

    /** How records of a type are known again; only by their whole content where they carry no number or name. */
    static Identity of(FactType<?> type) {
        return new Identity(switch (type.name()) {
            case "Certificate", "Qualification" -> List.of("scheme", "number", "of");
            // One decision may give an agrément at several levels, with a record for each.
            case "Agrement" -> List.of("level", "number", "of");
            case "Product" -> List.of("name", "version");
            // One name is enough: nothing else completes it.
            case "Service", "AuditProvider", "Project" -> List.of("name", "name");
            default -> List.of();
        });
    }

    /** Something equal for two records of that list that describe one thing, and for no others. */
    Object key(Fact<?> record, List<? extends Fact<?>> all) {
        List<Object> values = properties.stream().<Object>map(name -> value(record, name)).toList();
        if (values.isEmpty() || values.subList(0, values.size() - 1).stream().anyMatch(value -> !known(value))) {
            return record;
        }
        List<Object> key = new ArrayList<>(values);
        key.set(key.size() - 1, last(values, all));
        return key;
    }

    private Object last(List<Object> values, List<? extends Fact<?>> all) {
        int last = values.size() - 1;
        if (known(values.get(last))) {
            return values.get(last);
        }
        Set<Object> named = all.stream()
                .filter(other -> properties.subList(0, last).stream().map(name -> value(other, name)).toList().equals(values.subList(0, last)))
                .<Object>map(other -> value(other, properties.get(last))).filter(Identity::known).collect(Collectors.toSet());
        return named.size() == 1 ? named.iterator().next() : values.get(last);
    }

    private static Object value(Fact<?> record, String name) {
        Property<?> property = record.type().property(name).orElseThrow();
        return record.get(property);
    }

    private static boolean known(Object value) {
        return value instanceof Value known && known.isKnown();
    }
}
