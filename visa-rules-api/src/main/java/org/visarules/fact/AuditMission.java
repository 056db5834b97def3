package org.visarules.fact;

import org.visarules.schema.Composite;
import org.visarules.schema.FactType;
import org.visarules.schema.Property;
import org.visarules.schema.State;
import org.visarules.value.Members;

/** What an audit provider is proposed for. */
public final class AuditMission extends Composite<AuditMission> {

    public static final FactType<AuditMission> TYPE = FactType.of(AuditMission.class, AuditMission::new);

    private static final Property<MissionPurpose> PURPOSE = TYPE.oneOf("purpose", MissionPurpose.class);
    private static final Property<Members<AuditActivity>> ACTIVITIES = TYPE.several("activities", AuditActivity.class);
    private static final Property<PassiLevel> LEVEL = TYPE.oneOf("level", PassiLevel.class);

    private AuditMission(State state) {
        super(TYPE, state);
    }

    /** One of which nothing is known yet. */
    public static AuditMission unsaid() {
        return TYPE.unsaid();
    }

    /** What the audit is for. */
    public MissionPurpose getPurpose() {
        return get(PURPOSE);
    }

    public AuditMission purpose(MissionPurpose purpose) {
        return with(PURPOSE, purpose);
    }

    /** Activities. */
    public Members<AuditActivity> getActivities() {
        return get(ACTIVITIES);
    }

    public AuditMission activities(AuditActivity first, AuditActivity... others) {
        return with(ACTIVITIES, Members.of(first, others));
    }

    public AuditMission activities(Members<AuditActivity> activities) {
        return with(ACTIVITIES, activities);
    }

    /** Level. */
    public PassiLevel getLevel() {
        return get(LEVEL);
    }

    public AuditMission level(PassiLevel level) {
        return with(LEVEL, level);
    }
}
