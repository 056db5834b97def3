package org.visarules.fact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.visarules.schema.FactType;
import org.visarules.schema.Kind;

/** The types of fact that rules can match, in a fixed order. */
public final class FactTypes {

    private static final Map<String, FactType<?>> BY_NAME = new LinkedHashMap<>();

    static {
        for (FactType<?> type : List.<FactType<?>>of(Market.TYPE, Demand.TYPE, Label.TYPE, Control.TYPE, Product.TYPE, RemotePart.TYPE, Modification.TYPE,
                Service.TYPE, Holder.TYPE, AuditProvider.TYPE, Auditor.TYPE, AuditorCertificate.TYPE, Subcontractor.TYPE, Project.TYPE, Event.TYPE, Report.TYPE, Certificate.TYPE, Maintenance.TYPE, Recognition.TYPE,
                Qualification.TYPE, RestsOn.TYPE, Agrement.TYPE, Conformity.TYPE, StandardApplied.TYPE,
                AuthorityDecision.TYPE, EquivalentProof.TYPE, AsOf.TYPE, Parameter.TYPE, Listed.TYPE, Derived.TYPE)) {
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

    /** Whether its facts stand in a dossier, and so can be the subject of a requirement or of a term. */
    public static boolean isOfDossier(FactType<?> type) {
        return BY_NAME.containsValue(type) && type != AsOf.TYPE && type != Parameter.TYPE && type != Listed.TYPE && type != Derived.TYPE;
    }

    /** The type whose facts hold facts of this type as records, if there is one: what the property {@code owner} gives. */
    public static Optional<FactType<?>> ownerOf(FactType<?> type) {
        for (FactType<?> holder : BY_NAME.values()) {
            if (holds(holder, type)) {
                return Optional.of(holder);
            }
        }
        return Optional.empty();
    }

    // A part that is no fact belongs to the fact it is a part of.
    private static boolean holds(FactType<?> holder, FactType<?> type) {
        return holder.properties().stream().anyMatch(property -> property.kind() instanceof Kind.Records<?> records && records.of() == type
                || property.kind() instanceof Kind.Part<?> part && !BY_NAME.containsValue(part.of()) && holds(part.of(), type));
    }
}
