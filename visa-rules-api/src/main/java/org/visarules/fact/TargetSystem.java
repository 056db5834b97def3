package org.visarules.fact;

import org.visarules.schema.Composite;
import org.visarules.schema.FactType;
import org.visarules.schema.Kind.Nature;
import org.visarules.schema.Listing;
import org.visarules.schema.Property;
import org.visarules.schema.State;
import org.visarules.value.Answer;
import org.visarules.value.Members;

/** The information system that the market is about. */
public final class TargetSystem extends Composite<TargetSystem> {

    public static final FactType<TargetSystem> TYPE = FactType.of(TargetSystem.class, TargetSystem::new);

    private static final Property<Members<SystemKind>> KINDS = TYPE.several("kinds", SystemKind.class);
    private static final Property<Sector> SECTOR = TYPE.oneOf("sector", Sector.class);
    private static final Property<Marking> MARKING = TYPE.oneOf("marking", Marking.class);
    private static final Property<Answer> MARKED_IN_CLEAR = TYPE.answer("markedInClear");
    private static final Property<NetworkClass> NETWORK_CLASS = TYPE.oneOf("networkClass", NetworkClass.class);
    private static final Property<Link> LINK = TYPE.part("link", Link.TYPE);
    private static final Property<IndustrialClass> INDUSTRIAL_CLASS = TYPE.oneOf("industrialClass", IndustrialClass.class);
    private static final Property<Members<DataKind>> DATA = TYPE.several("data", DataKind.class);
    private static final Property<Homologation> HOMOLOGATION = TYPE.part("homologation", Homologation.TYPE);
    private static final Property<Listing<Control>> CONTROLS = TYPE.records("controls", Nature.DESCRIPTION, Control.TYPE);
    private static final Property<Answer> INCIDENT_SINCE_CONTROL = TYPE.answer("incidentSinceControl");
    private static final Property<Measures> MEASURES = TYPE.part("measures", Measures.TYPE);

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

    /** Whether marked information stands in it in clear. */
    public Answer getMarkedInClear() {
        return get(MARKED_IN_CLEAR);
    }

    public TargetSystem markedInClear(Answer markedInClear) {
        return with(MARKED_IN_CLEAR, markedInClear);
    }

    /** Class of its network. */
    public NetworkClass getNetworkClass() {
        return get(NETWORK_CLASS);
    }

    public TargetSystem networkClass(NetworkClass networkClass) {
        return with(NETWORK_CLASS, networkClass);
    }

    /** Its connection to another network. */
    public Link getLink() {
        return get(LINK);
    }

    public TargetSystem link(Link link) {
        return with(LINK, link);
    }

    /** Class of an industrial system. */
    public IndustrialClass getIndustrialClass() {
        return get(INDUSTRIAL_CLASS);
    }

    public TargetSystem industrialClass(IndustrialClass industrialClass) {
        return with(INDUSTRIAL_CLASS, industrialClass);
    }

    /** Information of particular standing in it. */
    public Members<DataKind> getData() {
        return get(DATA);
    }

    public TargetSystem data(DataKind first, DataKind... others) {
        return with(DATA, Members.of(first, others));
    }

    public TargetSystem data(Members<DataKind> data) {
        return with(DATA, data);
    }

    /** Its formal accreditation in the past; an audit that is only proposed is a mission. */
    public Homologation getHomologation() {
        return get(HOMOLOGATION);
    }

    public TargetSystem homologation(Homologation homologation) {
        return with(HOMOLOGATION, homologation);
    }

    /** Controls of it that took place. */
    public Listing<Control> getControls() {
        return get(CONTROLS);
    }

    public TargetSystem controls(Control... controls) {
        return with(CONTROLS, Listing.of(controls));
    }

    public TargetSystem controls(Listing<Control> controls) {
        return with(CONTROLS, controls);
    }

    /** Whether an incident hit the systems of the operator since the last control. */
    public Answer getIncidentSinceControl() {
        return get(INCIDENT_SINCE_CONTROL);
    }

    public TargetSystem incidentSinceControl(Answer incidentSinceControl) {
        return with(INCIDENT_SINCE_CONTROL, incidentSinceControl);
    }

    /** What its operator does by itself. */
    public Measures getMeasures() {
        return get(MEASURES);
    }

    public TargetSystem measures(Measures measures) {
        return with(MEASURES, measures);
    }
}
