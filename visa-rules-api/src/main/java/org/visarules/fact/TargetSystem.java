package org.visarules.fact;

import org.visarules.schema.Composite;
import org.visarules.schema.FactType;
import org.visarules.schema.Property;
import org.visarules.schema.State;
import org.visarules.value.Members;

/** The information system that the market is about. */
public final class TargetSystem extends Composite<TargetSystem> {

    public static final FactType<TargetSystem> TYPE = FactType.of(TargetSystem.class, TargetSystem::new);

    private static final Property<Members<SystemKind>> KINDS = TYPE.several("kinds", SystemKind.class);
    private static final Property<Sector> SECTOR = TYPE.oneOf("sector", Sector.class);
    private static final Property<Marking> MARKING = TYPE.oneOf("marking", Marking.class);

    private TargetSystem(State state) {
        super(TYPE, state);
    }

    /** One of which nothing is known yet. */
    public static TargetSystem unsaid() {
        return TYPE.unsaid();
    }

    /** Kinds of system; none for an ordinary one. */
    public Members<SystemKind> getKinds() {
        return get(KINDS);
    }

    public TargetSystem kinds(SystemKind first, SystemKind... others) {
        return with(KINDS, Members.of(first, others));
    }

    public TargetSystem kinds(Members<SystemKind> kinds) {
        return with(KINDS, kinds);
    }

    /** Sector of a SIIV. */
    public Sector getSector() {
        return get(SECTOR);
    }

    public TargetSystem sector(Sector sector) {
        return with(SECTOR, sector);
    }

    /** Highest marking of its information. */
    public Marking getMarking() {
        return get(MARKING);
    }

    public TargetSystem marking(Marking marking) {
        return with(MARKING, marking);
    }
}
