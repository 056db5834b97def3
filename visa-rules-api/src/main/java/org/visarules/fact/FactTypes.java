package org.visarules.fact;

import java.util.List;
import java.util.Optional;

import org.visarules.schema.FactType;
import org.visarules.schema.Kind;

/** The types of facts that rules can match. */
public final class FactTypes {

    private static final List<FactType<?>> ALL = List.of(Product.TYPE, Service.TYPE, AuditProvider.TYPE, Market.TYPE, Demand.TYPE,
            Label.TYPE, Certificate.TYPE, Maintenance.TYPE, Qualification.TYPE, RestsOn.TYPE, Agrement.TYPE, AuthorityDecision.TYPE,
            EquivalentProof.TYPE, Modification.TYPE, AsOf.TYPE, Parameter.TYPE, Derived.TYPE);

    private FactTypes() {
    }

    /** All of them: those of a dossier, then the day asked about, parameters and derived facts. */
    public static List<FactType<?>> all() {
        return ALL;
    }

    /** The type of that name, if rules can match it. */
    public static Optional<FactType<?>> named(String name) {
        for (FactType<?> type : ALL) {
            if (type.name().equals(name)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** Whether its facts stand in a dossier, and so can be the subject of a requirement or of a term. */
    public static boolean isOfDossier(FactType<?> type) {
        return type != AsOf.TYPE && type != Parameter.TYPE && type != Derived.TYPE && ALL.contains(type);
    }

    /** The type of the facts that hold facts of this type as records, if there is one: what the property {@code owner} gives. */
    public static Optional<FactType<?>> ownerOf(FactType<?> type) {
        for (FactType<?> holder : ALL) {
            if (holder.properties().stream().anyMatch(property -> property.kind() instanceof Kind.Records<?> records && records.of() == type)) {
                return Optional.of(holder);
            }
        }
        return Optional.empty();
    }
}
