package org.visarules.fact;

import org.visarules.schema.Composite;
import org.visarules.schema.FactType;
import org.visarules.schema.Property;
import org.visarules.schema.State;
import org.visarules.value.Answer;
import org.visarules.value.Members;

/** What an audit provider is proposed for. */
public final class AuditMission extends Composite<AuditMission> {

    public static final FactType<AuditMission> TYPE = FactType.of(AuditMission.class, AuditMission::new);

    private static final Property<MissionPurpose> PURPOSE = TYPE.oneOf("purpose", MissionPurpose.class);
    private static final Property<Members<AuditActivity>> ACTIVITIES = TYPE.several("activities", AuditActivity.class);
    private static final Property<PassiLevel> LEVEL = TYPE.oneOf("level", PassiLevel.class);
    private static final Property<Answer> LPM = TYPE.unlessSaid(TYPE.answer("lpm"), Answer.NO);
    private static final Property<Answer> FOLLOWS_REFERENCE = TYPE.answer("followsReference");
    private static final Property<Answer> SEPARATE_FROM_HOMOLOGATION = TYPE.answer("separateFromHomologation");
    private static final Property<Answer> LABELLED_ALTERNATIVE = TYPE.answer("labelledAlternative");
    private static final Property<Answer> ACCESS_GIVEN = TYPE.answer("accessGiven");
    private static final Property<Members<Threat>> THREATS = TYPE.several("threats", Threat.class);
    private static final Property<Window> WINDOW = TYPE.part("window", Window.TYPE);
    private static final Property<Answer> QUALIFIED_SERVICE = TYPE.answer("qualifiedService");
    private static final Property<AuditStage> STAGE = TYPE.oneOf("stage", AuditStage.class);
    private static final Property<Conduct> CONDUCT = TYPE.part("conduct", Conduct.TYPE);
    private static final Property<Agreement> AGREEMENT = TYPE.part("agreement", Agreement.TYPE);

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

    /** Whether the separate PASSI LPM qualification is part of what is proposed; no level. */
    public Answer getLpm() {
        return get(LPM);
    }

    public AuditMission lpm(Answer lpm) {
        return with(LPM, lpm);
    }

    /** Whether the audit follows the PASSI reference framework, with or without the qualification. */
    public Answer getFollowsReference() {
        return get(FOLLOWS_REFERENCE);
    }

    public AuditMission followsReference(Answer followsReference) {
        return with(FOLLOWS_REFERENCE, followsReference);
    }

    /** Whether its auditors are others than those of the audit for the homologation. */
    public Answer getSeparateFromHomologation() {
        return get(SEPARATE_FROM_HOMOLOGATION);
    }

    public AuditMission separateFromHomologation(Answer separateFromHomologation) {
        return with(SEPARATE_FROM_HOMOLOGATION, separateFromHomologation);
    }

    /** Whether a labelled service that meets the need is available. */
    public Answer getLabelledAlternative() {
        return get(LABELLED_ALTERNATIVE);
    }

    public AuditMission labelledAlternative(Answer labelledAlternative) {
        return with(LABELLED_ALTERNATIVE, labelledAlternative);
    }

    /** Whether the auditors get documents, source code of the software used, and access. */
    public Answer getAccessGiven() {
        return get(ACCESS_GIVEN);
    }

    public AuditMission accessGiven(Answer accessGiven) {
        return with(ACCESS_GIVEN, accessGiven);
    }

    /** The attackers that the client reckons with. */
    public Members<Threat> getThreats() {
        return get(THREATS);
    }

    public AuditMission threats(Threat first, Threat... others) {
        return with(THREATS, Members.of(first, others));
    }

    public AuditMission threats(Members<Threat> threats) {
        return with(THREATS, threats);
    }

    /** Its first and last day. */
    public Window getWindow() {
        return get(WINDOW);
    }

    public AuditMission window(Window window) {
        return with(WINDOW, window);
    }

    /** Whether it is sold as a qualified service. */
    public Answer getQualifiedService() {
        return get(QUALIFIED_SERVICE);
    }

    public AuditMission qualifiedService(Answer qualifiedService) {
        return with(QUALIFIED_SERVICE, qualifiedService);
    }

    /** The step that it has reached. */
    public AuditStage getStage() {
        return get(STAGE);
    }

    public AuditMission stage(AuditStage stage) {
        return with(STAGE, stage);
    }

    /** How it is carried out. */
    public Conduct getConduct() {
        return get(CONDUCT);
    }

    public AuditMission conduct(Conduct conduct) {
        return with(CONDUCT, conduct);
    }

    /** What the contract says. */
    public Agreement getAgreement() {
        return get(AGREEMENT);
    }

    public AuditMission agreement(Agreement agreement) {
        return with(AGREEMENT, agreement);
    }
}
