package org.visarules.fact;

import org.visarules.schema.Fact;
import org.visarules.schema.FactType;
import org.visarules.schema.Kind.Nature;
import org.visarules.schema.Listing;
import org.visarules.schema.Property;
import org.visarules.schema.State;
import org.visarules.value.Answer;
import org.visarules.value.Text;

/** A provider of audits, with the mission it is proposed for. */
public final class AuditProvider extends Fact<AuditProvider> {

    public static final FactType<AuditProvider> TYPE = FactType.of(AuditProvider.class, AuditProvider::new);

    private static final Property<Text> NAME = TYPE.text("name");
    private static final Property<AuditorKind> KIND = TYPE.oneOf("kind", AuditorKind.class);
    private static final Property<Country> LAW = TYPE.oneOf("law", Country.class);
    private static final Property<Answer> LEGAL_PERSON = TYPE.answer("legalPerson");
    private static final Property<ProviderSystem> SYSTEM = TYPE.part("system", ProviderSystem.TYPE);
    private static final Property<Abilities> ABILITIES = TYPE.part("abilities", Abilities.TYPE);
    private static final Property<Listing<Auditor>> TEAM = TYPE.records("team", Nature.DESCRIPTION, Auditor.TYPE);
    private static final Property<Listing<Subcontractor>> SUBCONTRACTORS = TYPE.records("subcontractors", Nature.DESCRIPTION, Subcontractor.TYPE);
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

    /** Whether it is a legal person. */
    public Answer getLegalPerson() {
        return get(LEGAL_PERSON);
    }

    public AuditProvider legalPerson(Answer legalPerson) {
        return with(LEGAL_PERSON, legalPerson);
    }

    /** Its information system. */
    public ProviderSystem getSystem() {
        return get(SYSTEM);
    }

    public AuditProvider system(ProviderSystem system) {
        return with(SYSTEM, system);
    }

    /** What it is able to do. */
    public Abilities getAbilities() {
        return get(ABILITIES);
    }

    public AuditProvider abilities(Abilities abilities) {
        return with(ABILITIES, abilities);
    }

    /** The persons named for the mission. */
    public Listing<Auditor> getTeam() {
        return get(TEAM);
    }

    public AuditProvider team(Auditor... team) {
        return with(TEAM, Listing.of(team));
    }

    public AuditProvider team(Listing<Auditor> team) {
        return with(TEAM, team);
    }

    /** Who carries out parts of the mission for it. */
    public Listing<Subcontractor> getSubcontractors() {
        return get(SUBCONTRACTORS);
    }

    public AuditProvider subcontractors(Subcontractor... subcontractors) {
        return with(SUBCONTRACTORS, Listing.of(subcontractors));
    }

    public AuditProvider subcontractors(Listing<Subcontractor> subcontractors) {
        return with(SUBCONTRACTORS, subcontractors);
    }

    /** What it is proposed for. */
    public AuditMission getMission() {
        return get(MISSION);
    }

    public AuditProvider mission(AuditMission mission) {
        return with(MISSION, mission);
    }
}
