package org.visarules.fact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.visarules.schema.FactType;

/** The types of fact that rules can match, in a fixed order. */
public final class FactTypes {

    private static final Map<String, FactType<?>> BY_NAME = new LinkedHashMap<>();

    static {
        for (FactType<?> type : List.<FactType<?>>of(Market.TYPE, Demand.TYPE, Label.TYPE, Product.TYPE, Modification.TYPE, Service.TYPE,
                AuditProvider.TYPE, Certificate.TYPE, Maintenance.TYPE, Qualification.TYPE, RestsOn.TYPE, Agrement.TYPE,
                AuthorityDecision.TYPE, EquivalentProof.TYPE, AsOf.TYPE, Parameter.TYPE, Derived.TYPE)) {
            BY_NAME.put(type.name(), type);
        }
    }

    private FactTypes() {
    }

    /** All of them. */
    public static List<FactType<?>> all() {
        return List.copyOf(BY_NAME.values());
    }

    /** The type of that name. */
    public static Optional<FactType<?>> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }
}
