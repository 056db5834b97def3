package org.visarules.fact;

import java.time.LocalDate;

import org.visarules.schema.Composite;
import org.visarules.schema.FactType;
import org.visarules.schema.Property;
import org.visarules.schema.State;
import org.visarules.value.Answer;
import org.visarules.value.Day;
import org.visarules.value.Quantity;

/** What the operator of a system does by itself under the rules that bind it. */
public final class Measures extends Composite<Measures> {

    public static final FactType<Measures> TYPE = FactType.of(Measures.class, Measures::new);

    private static final Property<Answer> REMOTE_ACCESS = TYPE.answer("remoteAccess");
    private static final Property<Answer> SECOND_FACTOR = TYPE.answer("secondFactor");
    private static final Property<Answer> DISKS_ENCRYPTED = TYPE.answer("disksEncrypted");
    private static final Property<Quantity> LOG_MONTHS = TYPE.number("logMonths");
    private static final Property<Quantity> INCIDENT_RECORD_MONTHS = TYPE.number("incidentRecordMonths");
    private static final Property<Quantity> DETECTION_METADATA_MONTHS = TYPE.number("detectionMetadataMonths");
    private static final Property<Day> DESIGNATED_ON = TYPE.day("designatedOn");
    private static final Property<Day> LIST_SENT_ON = TYPE.day("listSentOn");
    private static final Property<Day> LIST_OBSERVATIONS_ON = TYPE.day("listObservationsOn");
    private static final Property<Day> LIST_AMENDED_ON = TYPE.day("listAmendedOn");
    private static final Property<Day> INDICATORS_SENT_ON = TYPE.day("indicatorsSentOn");
    private static final Property<Answer> IMPOSED_MEANS_USED = TYPE.answer("imposedMeansUsed");
    private static final Property<Answer> OTHER_RULES_APPLIED = TYPE.judgement(TYPE.answer("otherRulesApplied"));

    private Measures(State state) {
        super(TYPE, state);
    }

    /** One of which nothing is known yet. */
    public static Measures unsaid() {
        return TYPE.unsaid();
    }

    /** Whether the system is reached from a distance, from outside the premises of the operator. */
    public Answer getRemoteAccess() {
        return get(REMOTE_ACCESS);
    }

    public Measures remoteAccess(Answer remoteAccess) {
        return with(REMOTE_ACCESS, remoteAccess);
    }

    /** Whether that remote access is authenticated with two factors. */
    public Answer getSecondFactor() {
        return get(SECOND_FACTOR);
    }

    public Measures secondFactor(Answer secondFactor) {
        return with(SECOND_FACTOR, secondFactor);
    }

    /** Whether the disks of the equipment used for it are always encrypted. */
    public Answer getDisksEncrypted() {
        return get(DISKS_ENCRYPTED);
    }

    public Measures disksEncrypted(Answer disksEncrypted) {
        return with(DISKS_ENCRYPTED, disksEncrypted);
    }

    /** For how many months logs are kept in the archive. */
    public Quantity getLogMonths() {
        return get(LOG_MONTHS);
    }

    public Measures logMonths(long logMonths) {
        return with(LOG_MONTHS, Quantity.of(logMonths));
    }

    public Measures logMonths(Quantity logMonths) {
        return with(LOG_MONTHS, logMonths);
    }

    /** For how many months the technical records of incidents are kept. */
    public Quantity getIncidentRecordMonths() {
        return get(INCIDENT_RECORD_MONTHS);
    }

    public Measures incidentRecordMonths(long incidentRecordMonths) {
        return with(INCIDENT_RECORD_MONTHS, Quantity.of(incidentRecordMonths));
    }

    public Measures incidentRecordMonths(Quantity incidentRecordMonths) {
        return with(INCIDENT_RECORD_MONTHS, incidentRecordMonths);
    }

    /** Months for which data of detection are kept. */
    public Quantity getDetectionMetadataMonths() {
        return get(DETECTION_METADATA_MONTHS);
    }

    public Measures detectionMetadataMonths(long detectionMetadataMonths) {
        return with(DETECTION_METADATA_MONTHS, Quantity.of(detectionMetadataMonths));
    }

    public Measures detectionMetadataMonths(Quantity detectionMetadataMonths) {
        return with(DETECTION_METADATA_MONTHS, detectionMetadataMonths);
    }

    /** The day from which the first list of systems is due: designation of the operator, or entry into force of the order of its sector if that came later. */
    public Day getDesignatedOn() {
        return get(DESIGNATED_ON);
    }

    public Measures designatedOn(LocalDate designatedOn) {
        return with(DESIGNATED_ON, Day.of(designatedOn));
    }

    public Measures designatedOn(Day designatedOn) {
        return with(DESIGNATED_ON, designatedOn);
    }

    /** The day on which the list of systems was last sent to ANSSI; {@code NONE} if it never was. */
    public Day getListSentOn() {
        return get(LIST_SENT_ON);
    }

    public Measures listSentOn(LocalDate listSentOn) {
        return with(LIST_SENT_ON, Day.of(listSentOn));
    }

    public Measures listSentOn(Day listSentOn) {
        return with(LIST_SENT_ON, listSentOn);
    }

    /** The day on which ANSSI last made observations on that list; {@code NONE} if it made none. */
    public Day getListObservationsOn() {
        return get(LIST_OBSERVATIONS_ON);
    }

    public Measures listObservationsOn(LocalDate listObservationsOn) {
        return with(LIST_OBSERVATIONS_ON, Day.of(listObservationsOn));
    }

    public Measures listObservationsOn(Day listObservationsOn) {
        return with(LIST_OBSERVATIONS_ON, listObservationsOn);
    }

    /** The day on which the list was last amended; {@code NONE} if it never was. */
    public Day getListAmendedOn() {
        return get(LIST_AMENDED_ON);
    }

    public Measures listAmendedOn(LocalDate listAmendedOn) {
        return with(LIST_AMENDED_ON, Day.of(listAmendedOn));
    }

    public Measures listAmendedOn(Day listAmendedOn) {
        return with(LIST_AMENDED_ON, listAmendedOn);
    }

    /** The day on which the indicators were last sent to ANSSI; {@code NONE} if they never were. */
    public Day getIndicatorsSentOn() {
        return get(INDICATORS_SENT_ON);
    }

    public Measures indicatorsSentOn(LocalDate indicatorsSentOn) {
        return with(INDICATORS_SENT_ON, Day.of(indicatorsSentOn));
    }

    public Measures indicatorsSentOn(Day indicatorsSentOn) {
        return with(INDICATORS_SENT_ON, indicatorsSentOn);
    }

    /** Whether exchanges are protected by the means that ANSSI imposed. */
    public Answer getImposedMeansUsed() {
        return get(IMPOSED_MEANS_USED);
    }

    public Measures imposedMeansUsed(Answer imposedMeansUsed) {
        return with(IMPOSED_MEANS_USED, imposedMeansUsed);
    }

    /** What a person answers to the question whether the rules are applied that no other fact describes. */
    public Answer getOtherRulesApplied() {
        return get(OTHER_RULES_APPLIED);
    }

    public Measures otherRulesApplied(Answer otherRulesApplied) {
        return with(OTHER_RULES_APPLIED, otherRulesApplied);
    }
}
