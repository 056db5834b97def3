package org.visarules.fact;

import java.time.LocalDate;

import org.visarules.schema.Fact;
import org.visarules.schema.FactType;
import org.visarules.schema.Property;
import org.visarules.schema.State;
import org.visarules.value.Answer;
import org.visarules.value.Day;
import org.visarules.value.Members;
import org.visarules.value.Quantity;
import org.visarules.value.Text;

/** A service as offered. */
public final class Service extends Fact<Service> {

    public static final FactType<Service> TYPE = FactType.of(Service.class, Service::new);

    private static final Property<Text> NAME = TYPE.text("name");
    private static final Property<Text> PROVIDER = TYPE.text("provider");
    private static final Property<ServiceKind> KIND = TYPE.oneOf("kind", ServiceKind.class);
    private static final Property<Members<LabelSought>> SEEKS = TYPE.several("seeks", LabelSought.class);
    private static final Property<Operator> OPERATED_BY = TYPE.oneOf("operatedBy", Operator.class);
    private static final Property<Members<Country>> OPERATED_FROM = TYPE.several("operatedFrom", Country.class);
    private static final Property<Members<Country>> STORED_IN = TYPE.several("storedIn", Country.class);
    private static final Property<Members<Country>> ADMINISTERED_FROM = TYPE.several("administeredFrom", Country.class);
    private static final Property<Members<Country>> SUPPORT_FROM = TYPE.several("supportFrom", Country.class);
    private static final Property<Answer> SUPPORT_CONTROLLED_FROM_EU = TYPE.answer("supportControlledFromEu");
    private static final Property<Agreement> AGREEMENT = TYPE.part("agreement", Agreement.TYPE);
    private static final Property<Answer> FOLLOWS_REFERENCE = TYPE.answer("followsReference");
    private static final Property<Answer> LABELLED_ALTERNATIVE = TYPE.answer("labelledAlternative");
    private static final Property<Day> LAST_AUDIT_ON = TYPE.day("lastAuditOn");
    private static final Property<Cloud> CLOUD = TYPE.part("cloud", Cloud.TYPE);
    private static final Property<DetectionService> DETECTION = TYPE.part("detection", DetectionService.TYPE);
    private static final Property<Quantity> OTHER_MEASURES = TYPE.number("otherMeasures");
    private static final Property<Answer> MAIN_MEANS_POSSIBLE = TYPE.answer("mainMeansPossible");

    private Service(State state) {
        super(TYPE, state);
    }

    /** A service with that name. */
    public static Service named(String name) {
        return TYPE.unsaid().name(name);
    }

    /** Its name. */
    public Text getName() {
        return get(NAME);
    }

    public Service name(String name) {
        return with(NAME, Text.of(name));
    }

    /** Name of its provider. */
    public Text getProvider() {
        return get(PROVIDER);
    }

    public Service provider(String provider) {
        return with(PROVIDER, Text.of(provider));
    }

    /** What it does. */
    public ServiceKind getKind() {
        return get(KIND);
    }

    public Service kind(ServiceKind kind) {
        return with(KIND, kind);
    }

    /** Labels that it is a candidate for. */
    public Members<LabelSought> getSeeks() {
        return get(SEEKS);
    }

    public Service seeks(LabelSought first, LabelSought... others) {
        return with(SEEKS, Members.of(first, others));
    }

    public Service seeks(Members<LabelSought> seeks) {
        return with(SEEKS, seeks);
    }

    /** Who runs it. */
    public Operator getOperatedBy() {
        return get(OPERATED_BY);
    }

    public Service operatedBy(Operator operatedBy) {
        return with(OPERATED_BY, operatedBy);
    }

    /** Countries from which it is operated. */
    public Members<Country> getOperatedFrom() {
        return get(OPERATED_FROM);
    }

    public Service operatedFrom(Country first, Country... others) {
        return with(OPERATED_FROM, Members.of(first, others));
    }

    public Service operatedFrom(Members<Country> operatedFrom) {
        return with(OPERATED_FROM, operatedFrom);
    }

    /** Where data of the clients and technical data are kept and processed. */
    public Members<Country> getStoredIn() {
        return get(STORED_IN);
    }

    public Service storedIn(Country first, Country... others) {
        return with(STORED_IN, Members.of(first, others));
    }

    public Service storedIn(Members<Country> storedIn) {
        return with(STORED_IN, storedIn);
    }

    /** Where it is administered and supervised from. */
    public Members<Country> getAdministeredFrom() {
        return get(ADMINISTERED_FROM);
    }

    public Service administeredFrom(Country first, Country... others) {
        return with(ADMINISTERED_FROM, Members.of(first, others));
    }

    public Service administeredFrom(Members<Country> administeredFrom) {
        return with(ADMINISTERED_FROM, administeredFrom);
    }

    /** Where clients are supported from. */
    public Members<Country> getSupportFrom() {
        return get(SUPPORT_FROM);
    }

    public Service supportFrom(Country first, Country... others) {
        return with(SUPPORT_FROM, Members.of(first, others));
    }

    public Service supportFrom(Members<Country> supportFrom) {
        return with(SUPPORT_FROM, supportFrom);
    }

    /** Whether support from elsewhere is limited to listed operations and controlled from the European Union. */
    public Answer getSupportControlledFromEu() {
        return get(SUPPORT_CONTROLLED_FROM_EU);
    }

    public Service supportControlledFromEu(Answer supportControlledFromEu) {
        return with(SUPPORT_CONTROLLED_FROM_EU, supportControlledFromEu);
    }

    /** What the contract says. */
    public Agreement getAgreement() {
        return get(AGREEMENT);
    }

    public Service agreement(Agreement agreement) {
        return with(AGREEMENT, agreement);
    }

    /** Whether it relies on the reference framework of its kind, with or without the qualification. */
    public Answer getFollowsReference() {
        return get(FOLLOWS_REFERENCE);
    }

    public Service followsReference(Answer followsReference) {
        return with(FOLLOWS_REFERENCE, followsReference);
    }

    /** Whether a labelled service of that kind is available. */
    public Answer getLabelledAlternative() {
        return get(LABELLED_ALTERNATIVE);
    }

    public Service labelledAlternative(Answer labelledAlternative) {
        return with(LABELLED_ALTERNATIVE, labelledAlternative);
    }

    /** Last audit of a trust service by a conformity assessment body. */
    public Day getLastAuditOn() {
        return get(LAST_AUDIT_ON);
    }

    public Service lastAuditOn(LocalDate lastAuditOn) {
        return with(LAST_AUDIT_ON, Day.of(lastAuditOn));
    }

    public Service lastAuditOn(Day lastAuditOn) {
        return with(LAST_AUDIT_ON, lastAuditOn);
    }

    /** What is particular to a cloud. */
    public Cloud getCloud() {
        return get(CLOUD);
    }

    public Service cloud(Cloud cloud) {
        return with(CLOUD, cloud);
    }

    /** What is particular to a detection service. */
    public DetectionService getDetection() {
        return get(DETECTION);
    }

    public Service detection(DetectionService detection) {
        return with(DETECTION, detection);
    }

    /** Further measures of identity verification beside it. */
    public Quantity getOtherMeasures() {
        return get(OTHER_MEASURES);
    }

    public Service otherMeasures(long otherMeasures) {
        return with(OTHER_MEASURES, Quantity.of(otherMeasures));
    }

    public Service otherMeasures(Quantity otherMeasures) {
        return with(OTHER_MEASURES, otherMeasures);
    }

    /** Whether identity could be verified by the main means that the law names, so that other measures are not needed. */
    public Answer getMainMeansPossible() {
        return get(MAIN_MEANS_POSSIBLE);
    }

    public Service mainMeansPossible(Answer mainMeansPossible) {
        return with(MAIN_MEANS_POSSIBLE, mainMeansPossible);
    }
}
