package org.visarules.fact;

import org.visarules.schema.Fact;
import org.visarules.schema.FactType;
import org.visarules.schema.Property;
import org.visarules.schema.State;
import org.visarules.value.Text;

/** A provider of audits, with the mission it is proposed for. */
public final class AuditProvider extends Fact<AuditProvider> {

    public static final FactType<AuditProvider> TYPE = FactType.of(AuditProvider.class, AuditProvider::new);

    private static final Property<Text> NAME = TYPE.text("name");
    private static final Property<AuditorKind> KIND = TYPE.oneOf("kind", AuditorKind.class);
    private static final Property<Country> LAW = TYPE.oneOf("law", Country.class);
    private static final Property<AuditMission> MISSION = TYPE.part("mission", AuditMission.TYPE);

    private AuditProvider(State state) {
        super(TYPE, state);
    }

    /** A provider with that name. */
    public static AuditProvider named(String name) {
        return TYPE.unsaid().name(name);
    }

    /** Its name. */
    public Text getName() {
        return get(NAME);
    }

    public AuditProvider name(String name) {
        return with(NAME, Text.of(name));
    }

    /** Who audits. */
    public AuditorKind getKind() {
        return get(KIND);
    }

    public AuditProvider kind(AuditorKind kind) {
        return with(KIND, kind);
    }

    /** Country of the law it is under. */
    public Country getLaw() {
        return get(LAW);
    }

    public AuditProvider law(Country law) {
        return with(LAW, law);
    }

    /** What it is proposed for. */
    public AuditMission getMission() {
        return get(MISSION);
    }

    public AuditProvider mission(AuditMission mission) {
        return with(MISSION, mission);
    }
}
