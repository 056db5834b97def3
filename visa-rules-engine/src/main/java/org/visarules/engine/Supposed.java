package org.visarules.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.visarules.Supposition;
import org.visarules.VisaRulesException;
import org.visarules.engine.table.PackTable;
import org.visarules.engine.table.ParameterEntry;
import org.visarules.engine.table.RuleTable;
import org.visarules.fact.Listed;
import org.visarules.schema.Kind;
import org.visarules.schema.Property;
import org.visarules.value.Text;

/** Reads what an entry of a register is supposed to say. */
final class Supposed {

    private static final String WINDOW = "window";

    private final Supposition supposition;
    private final Set<String> read;

    /** @param read the properties that rules compare */
    Supposed(Supposition supposition, Set<String> read) {
        this.supposition = supposition;
        this.read = read;
    }

    /** Its properties as a manifest writes them. */
    Map<String, String> sets() {
        Map<String, String> sets = new LinkedHashMap<>(Map.of(WINDOW, window(supposition)));
        for (String part : supposition.value().split(",")) {
            int colon = part.indexOf(':');
            String value = part.substring(colon + 1).strip();
            String property = colon < 0 ? only(value, sets.keySet()) : part.substring(0, colon).strip();
            if (!fitting(value).contains(property)) {
                throw refusal("'" + part + "' says nothing that rules compare there; they compare " + String.join(", ", compared()));
            }
            sets.put(property, value);
        }
        List<String> unsaid = compared();
        unsaid.removeAll(sets.keySet());
        if (!unsaid.isEmpty()) {
            throw refusal("Say too what rules compare there, with a comma between two: " + String.join(", ", unsaid.stream().map(name -> name + ":...").toList()));
        }
        return sets;
    }

    /** The pack with the rules that are in force from the very day that the parameter names, moved to the day that is supposed. */
    static PackTable moved(Supposition supposition, PackTable pack) {
        List<ParameterEntry> said = pack.parameters().stream().filter(entry -> entry.name().equals(supposition.name())).toList();
        if (said.size() != 1 || !said.get(0).property().equals("day")) {
            return pack;
        }
        LocalDate before = LocalDate.parse(said.get(0).value());
        LocalDate after = LocalDate.parse(supposition.value());
        List<RuleTable> rules = pack.rules().stream().map(rule -> rule.validFrom().equals(before) ? rule.inForceFrom(after) : rule).toList();
        if (!rules.equals(pack.rules()) && (supposition.from().isAfter(before) || supposition.from().isAfter(after))) {
            throw new VisaRulesException("Rules are in force from the very day that " + supposition.name() + " names, " + before
                    + ", and what was in force is not undone. Suppose it from that day, from " + after + ", or earlier.");
        }
        return pack.withRules(rules);
    }

    /** From its day on. */
    static String window(Supposition supposition) {
        return supposition.from() + "/none";
    }

    private String only(String value, Set<String> taken) {
        List<String> fitting = new ArrayList<>(fitting(value));
        fitting.removeAll(taken);
        if (fitting.size() != 1) {
            throw refusal(fitting.isEmpty() ? "'" + value + "' says nothing that rules compare there; they compare " + String.join(", ", compared())
                    : "'" + value + "' may be several things; write one of " + String.join(", ", fitting.stream().map(name -> name + ":" + value).toList()));
        }
        return fitting.get(0);
    }

    // A text can be anything, so it is meant only where nothing more definite is.
    private List<String> fitting(String value) {
        List<String> definite = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (String name : compared()) {
            Kind.Scalar<?> kind = (Kind.Scalar<?>) property(name).kind();
            try {
                kind.parse(value);
                (kind.javaType() == Text.class ? texts : definite).add(name);
            } catch (IllegalArgumentException not) {
                continue;
            }
        }
        return definite.isEmpty() ? texts : definite;
    }

    private List<String> compared() {
        return new ArrayList<>(read.stream().filter(name -> property(name).kind() instanceof Kind.Scalar<?>).sorted().toList());
    }

    private static Property<?> property(String name) {
        return Listed.TYPE.property(name).orElseThrow();
    }

    private VisaRulesException refusal(String why) {
        return new VisaRulesException("Of the register " + supposition.name() + " '" + supposition.value() + "' cannot be supposed. " + why + ".");
    }
}
