package org.visarules.fact;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.visarules.schema.Fact;
import org.visarules.schema.FactType;
import org.visarules.schema.Kind.Nature;
import org.visarules.schema.Listing;
import org.visarules.schema.Property;
import org.visarules.schema.State;
import org.visarules.value.Answer;
import org.visarules.value.Day;
import org.visarules.value.Members;
import org.visarules.value.Moment;
import org.visarules.value.Text;

/** A vulnerability or an incident that the dossier asks about. */
public final class Event extends Fact<Event> {

    public static final FactType<Event> TYPE = FactType.of(Event.class, Event::new);

    private static final Property<EventKind> KIND = TYPE.oneOf("kind", EventKind.class);
    private static final Property<Text> OF = TYPE.text("of");
    private static final Property<Moment> AWARE_AT = TYPE.moment("awareAt");
    private static final Property<Day> FOUND_ON = TYPE.day("foundOn");
    private static final Property<Answer> EXPLOITED = TYPE.answer("exploited");
    private static final Property<Answer> EXPLOITABLE = TYPE.judgement(TYPE.answer("exploitable"));
    private static final Property<Answer> IN_COMPONENT = TYPE.answer("inComponent");
    private static final Property<Members<Severity>> SEVERITY = TYPE.several("severity", Severity.class);
    private static final Property<Answer> ON_STEWARD_SYSTEMS = TYPE.answer("onStewardSystems");
    private static final Property<Moment> FIX_AVAILABLE_AT = TYPE.moment("fixAvailableAt");
    private static final Property<Answer> USERS_IN_TIME = TYPE.judgement(TYPE.answer("usersInTime"));
    private static final Property<Listing<Report>> REPORTS = TYPE.records("reports", Nature.DESCRIPTION, Report.TYPE);

    private Event(State state) {
        super(TYPE, state);
    }

    /** One of which nothing is known yet. */
    public static Event unsaid() {
        return TYPE.unsaid();
    }

    /** What happened. */
    public EventKind getKind() {
        return get(KIND);
    }

    public Event kind(EventKind kind) {
        return with(KIND, kind);
    }

    /** Name of the product. */
    public Text getOf() {
        return get(OF);
    }

    public Event of(String of) {
        return with(OF, Text.of(of));
    }

    /** When the manufacturer became aware, with reasonable certainty, of the exploitation or incident; not of the flaw. */
    public Moment getAwareAt() {
        return get(AWARE_AT);
    }

    public Event awareAt(OffsetDateTime awareAt) {
        return with(AWARE_AT, Moment.of(awareAt));
    }

    public Event awareAt(Moment awareAt) {
        return with(AWARE_AT, awareAt);
    }

    /** Day on which the flaw became known. */
    public Day getFoundOn() {
        return get(FOUND_ON);
    }

    public Event foundOn(LocalDate foundOn) {
        return with(FOUND_ON, Day.of(foundOn));
    }

    public Event foundOn(Day foundOn) {
        return with(FOUND_ON, foundOn);
    }

    /** Whether a malicious actor exploited it in this product. */
    public Answer getExploited() {
        return get(EXPLOITED);
    }

    public Event exploited(Answer exploited) {
        return with(EXPLOITED, exploited);
    }

    /** Whether it can be exploited in this product under practical conditions. */
    public Answer getExploitable() {
        return get(EXPLOITABLE);
    }

    public Event exploitable(Answer exploitable) {
        return with(EXPLOITABLE, exploitable);
    }

    /** Whether the flaw sits in a component made by others. */
    public Answer getInComponent() {
        return get(IN_COMPONENT);
    }

    public Event inComponent(Answer inComponent) {
        return with(IN_COMPONENT, inComponent);
    }

    /** Why an incident is severe. */
    public Members<Severity> getSeverity() {
        return get(SEVERITY);
    }

    public Event severity(Severity first, Severity... others) {
        return with(SEVERITY, Members.of(first, others));
    }

    public Event severity(Members<Severity> severity) {
        return with(SEVERITY, severity);
    }

    /** Whether it hits systems that a steward provides for development. */
    public Answer getOnStewardSystems() {
        return get(ON_STEWARD_SYSTEMS);
    }

    public Event onStewardSystems(Answer onStewardSystems) {
        return with(ON_STEWARD_SYSTEMS, onStewardSystems);
    }

    /** When a corrective or mitigating measure became available. */
    public Moment getFixAvailableAt() {
        return get(FIX_AVAILABLE_AT);
    }

    public Event fixAvailableAt(OffsetDateTime fixAvailableAt) {
        return with(FIX_AVAILABLE_AT, Moment.of(fixAvailableAt));
    }

    public Event fixAvailableAt(Moment fixAvailableAt) {
        return with(FIX_AVAILABLE_AT, fixAvailableAt);
    }

    /** Whether the users were, or still can be, informed in a timely manner (Regulation (EU) 2024/2847, article 14(8), which sets no hours). */
    public Answer getUsersInTime() {
        return get(USERS_IN_TIME);
    }

    public Event usersInTime(Answer usersInTime) {
        return with(USERS_IN_TIME, usersInTime);
    }

    /** What was sent about it. */
    public Listing<Report> getReports() {
        return get(REPORTS);
    }

    public Event reports(Report... reports) {
        return with(REPORTS, Listing.of(reports));
    }

    public Event reports(Listing<Report> reports) {
        return with(REPORTS, reports);
    }

    /** The same event, not exploited in this product where it cannot be and nothing else was said. */
    public Event settled() {
        return getExploitable() == Answer.NO && raw(EXPLOITED.index()) == Answer.UNKNOWN ? exploited(Answer.NO) : this;
    }
}
