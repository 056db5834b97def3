package org.visarules.fact;

import org.visarules.schema.Composite;
import org.visarules.schema.FactType;
import org.visarules.schema.Property;
import org.visarules.schema.State;
import org.visarules.value.Answer;
import org.visarules.value.Members;

/** How an audit is, or was, carried out. */
public final class Conduct extends Composite<Conduct> {

    public static final FactType<Conduct> TYPE = FactType.of(Conduct.class, Conduct::new);

    private static final Property<Answer> FRAMING_NOTE = TYPE.answer("framingNote");
    private static final Property<Answer> AUDIT_PLAN = TYPE.answer("auditPlan");
    private static final Property<Answer> OPENING_MEETING = TYPE.answer("openingMeeting");
    private static final Property<Members<Threat>> ATTACKERS = TYPE.several("attackers", Threat.class);
    private static final Property<Answer> DAILY_DEBRIEF = TYPE.answer("dailyDebrief");
    private static final Property<Answer> MAJOR_FINDINGS = TYPE.answer("majorFindings");
    private static final Property<Answer> WRITTEN_SUPPORT = TYPE.answer("writtenSupport");
    private static final Property<Answer> INFORMATION_AT_END = TYPE.answer("informationAtEnd");
    private static final Property<Answer> REPORT_STATES_QUALIFIED = TYPE.answer("reportStatesQualified");
    private static final Property<Answer> MANAGERIAL_SUMMARY = TYPE.answer("managerialSummary");
    private static final Property<Answer> FINDINGS_IDENTIFIED = TYPE.answer("findingsIdentified");
    private static final Property<Answer> ANNEXES_PLAN = TYPE.answer("annexesPlan");
    private static final Property<Answer> ANNEXES_FRAMING_NOTE = TYPE.answer("annexesFramingNote");
    private static final Property<Answer> CONTROL_AUDIT_RECOMMENDED = TYPE.answer("controlAuditRecommended");
    private static final Property<Answer> CLOSING_MEETING = TYPE.answer("closingMeeting");

    private Conduct(State state) {
        super(TYPE, state);
    }

    /** One of which nothing is known yet. */
    public static Conduct unsaid() {
        return TYPE.unsaid();
    }

    /** Whether client and leader validated the framing note. */
    public Answer getFramingNote() {
        return get(FRAMING_NOTE);
    }

    public Conduct framingNote(Answer framingNote) {
        return with(FRAMING_NOTE, framingNote);
    }

    /** Whether there is an audit plan. */
    public Answer getAuditPlan() {
        return get(AUDIT_PLAN);
    }

    public Conduct auditPlan(Answer auditPlan) {
        return with(AUDIT_PLAN, auditPlan);
    }

    /** Whether there was an opening meeting. */
    public Answer getOpeningMeeting() {
        return get(OPENING_MEETING);
    }

    public Conduct openingMeeting(Answer openingMeeting) {
        return with(OPENING_MEETING, openingMeeting);
    }

    /** The attackers that it reckons with. */
    public Members<Threat> getAttackers() {
        return get(ATTACKERS);
    }

    public Conduct attackers(Threat first, Threat... others) {
        return with(ATTACKERS, Members.of(first, others));
    }

    public Conduct attackers(Members<Threat> attackers) {
        return with(ATTACKERS, attackers);
    }

    /** Whether what was found is told each day. */
    public Answer getDailyDebrief() {
        return get(DAILY_DEBRIEF);
    }

    public Conduct dailyDebrief(Answer dailyDebrief) {
        return with(DAILY_DEBRIEF, dailyDebrief);
    }

    /** Whether anything of major weight was found. */
    public Answer getMajorFindings() {
        return get(MAJOR_FINDINGS);
    }

    public Conduct majorFindings(Answer majorFindings) {
        return with(MAJOR_FINDINGS, majorFindings);
    }

    /** Whether a written support on major findings follows the activities at once. */
    public Answer getWrittenSupport() {
        return get(WRITTEN_SUPPORT);
    }

    public Conduct writtenSupport(Answer writtenSupport) {
        return with(WRITTEN_SUPPORT, writtenSupport);
    }

    /** Whether the client is informed at the end, before the report. */
    public Answer getInformationAtEnd() {
        return get(INFORMATION_AT_END);
    }

    public Conduct informationAtEnd(Answer informationAtEnd) {
        return with(INFORMATION_AT_END, informationAtEnd);
    }

    /** Whether the report says that the service is qualified, with level and activities. */
    public Answer getReportStatesQualified() {
        return get(REPORT_STATES_QUALIFIED);
    }

    public Conduct reportStatesQualified(Answer reportStatesQualified) {
        return with(REPORT_STATES_QUALIFIED, reportStatesQualified);
    }

    /** Whether the report has a summary for the management. */
    public Answer getManagerialSummary() {
        return get(MANAGERIAL_SUMMARY);
    }

    public Conduct managerialSummary(Answer managerialSummary) {
        return with(MANAGERIAL_SUMMARY, managerialSummary);
    }

    /** Whether each finding has an identifier, evidence, severity, measures and priority. */
    public Answer getFindingsIdentified() {
        return get(FINDINGS_IDENTIFIED);
    }

    public Conduct findingsIdentified(Answer findingsIdentified) {
        return with(FINDINGS_IDENTIFIED, findingsIdentified);
    }

    /** Whether the report annexes the audit plan. */
    public Answer getAnnexesPlan() {
        return get(ANNEXES_PLAN);
    }

    public Conduct annexesPlan(Answer annexesPlan) {
        return with(ANNEXES_PLAN, annexesPlan);
    }

    /** Whether the report annexes the framing note. */
    public Answer getAnnexesFramingNote() {
        return get(ANNEXES_FRAMING_NOTE);
    }

    public Conduct annexesFramingNote(Answer annexesFramingNote) {
        return with(ANNEXES_FRAMING_NOTE, annexesFramingNote);
    }

    /** Whether the report recommends a control audit. */
    public Answer getControlAuditRecommended() {
        return get(CONTROL_AUDIT_RECOMMENDED);
    }

    public Conduct controlAuditRecommended(Answer controlAuditRecommended) {
        return with(CONTROL_AUDIT_RECOMMENDED, controlAuditRecommended);
    }

    /** Whether there was a closing meeting. */
    public Answer getClosingMeeting() {
        return get(CLOSING_MEETING);
    }

    public Conduct closingMeeting(Answer closingMeeting) {
        return with(CLOSING_MEETING, closingMeeting);
    }
}
