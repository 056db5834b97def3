package org.visarules.fact;

import org.visarules.schema.Composite;
import org.visarules.schema.FactType;
import org.visarules.schema.Property;
import org.visarules.schema.State;
import org.visarules.value.Answer;
import org.visarules.value.Members;

/** What the contract about a service or an audit says. */
public final class Agreement extends Composite<Agreement> {

    public static final FactType<Agreement> TYPE = FactType.of(Agreement.class, Agreement::new);

    private static final Property<Country> LAW = TYPE.oneOf("law", Country.class);
    private static final Property<Answer> STATES_QUALIFIED = TYPE.answer("statesQualified");
    private static final Property<PassiLevel> STATED_LEVEL = TYPE.oneOf("statedLevel", PassiLevel.class);
    private static final Property<Members<AuditActivity>> STATED_ACTIVITIES = TYPE.several("statedActivities", AuditActivity.class);
    private static final Property<Answer> ATTESTATION_INCLUDED = TYPE.answer("attestationIncluded");
    private static final Property<Answer> COMPLAINT_RIGHT = TYPE.answer("complaintRight");
    private static final Property<Answer> END_WITHOUT_PENALTY = TYPE.answer("endWithoutPenalty");
    private static final Property<Answer> REVERSIBILITY = TYPE.answer("reversibility");
    private static final Property<Answer> GUARANTEES_RULES = TYPE.answer("guaranteesRules");
    private static final Property<Answer> SIGNED_BY_BOTH = TYPE.answer("signedByBoth");
    private static final Property<Answer> COPY_TO_ANSSI = TYPE.answer("copyToAnssi");

    private Agreement(State state) {
        super(TYPE, state);
    }

    /** One of which nothing is known yet. */
    public static Agreement unsaid() {
        return TYPE.unsaid();
    }

    /** Country of the law it is under. */
    public Country getLaw() {
        return get(LAW);
    }

    public Agreement law(Country law) {
        return with(LAW, law);
    }

    /** Whether it states that the service is qualified. */
    public Answer getStatesQualified() {
        return get(STATES_QUALIFIED);
    }

    public Agreement statesQualified(Answer statesQualified) {
        return with(STATES_QUALIFIED, statesQualified);
    }

    /** The level that it states. */
    public PassiLevel getStatedLevel() {
        return get(STATED_LEVEL);
    }

    public Agreement statedLevel(PassiLevel statedLevel) {
        return with(STATED_LEVEL, statedLevel);
    }

    /** The activities that it states. */
    public Members<AuditActivity> getStatedActivities() {
        return get(STATED_ACTIVITIES);
    }

    public Agreement statedActivities(AuditActivity first, AuditActivity... others) {
        return with(STATED_ACTIVITIES, Members.of(first, others));
    }

    public Agreement statedActivities(Members<AuditActivity> statedActivities) {
        return with(STATED_ACTIVITIES, statedActivities);
    }

    /** Whether it includes the attestation of the provider. */
    public Answer getAttestationIncluded() {
        return get(ATTESTATION_INCLUDED);
    }

    public Agreement attestationIncluded(Answer attestationIncluded) {
        return with(ATTESTATION_INCLUDED, attestationIncluded);
    }

    /** Whether it states the right to complain to ANSSI. */
    public Answer getComplaintRight() {
        return get(COMPLAINT_RIGHT);
    }

    public Agreement complaintRight(Answer complaintRight) {
        return with(COMPLAINT_RIGHT, complaintRight);
    }

    /** Whether it may be ended without penalty when the qualification is lost. */
    public Answer getEndWithoutPenalty() {
        return get(END_WITHOUT_PENALTY);
    }

    public Agreement endWithoutPenalty(Answer endWithoutPenalty) {
        return with(END_WITHOUT_PENALTY, endWithoutPenalty);
    }

    /** Whether it provides for taking the data back. */
    public Answer getReversibility() {
        return get(REVERSIBILITY);
    }

    public Agreement reversibility(Answer reversibility) {
        return with(REVERSIBILITY, reversibility);
    }

    /** Whether it guarantees that the rules for the marked information are kept. */
    public Answer getGuaranteesRules() {
        return get(GUARANTEES_RULES);
    }

    public Agreement guaranteesRules(Answer guaranteesRules) {
        return with(GUARANTEES_RULES, guaranteesRules);
    }

    /** Whether it is in writing and signed by both sides. */
    public Answer getSignedByBoth() {
        return get(SIGNED_BY_BOTH);
    }

    public Agreement signedByBoth(Answer signedByBoth) {
        return with(SIGNED_BY_BOTH, signedByBoth);
    }

    /** Whether ANSSI received a copy. */
    public Answer getCopyToAnssi() {
        return get(COPY_TO_ANSSI);
    }

    public Agreement copyToAnssi(Answer copyToAnssi) {
        return with(COPY_TO_ANSSI, copyToAnssi);
    }
}
