package org.visarules.fact;

import java.time.LocalDate;

import org.visarules.schema.Composite;
import org.visarules.schema.FactType;
import org.visarules.schema.Property;
import org.visarules.schema.State;
import org.visarules.value.Answer;
import org.visarules.value.Day;
import org.visarules.value.Quantity;

/** What is particular to the detection of security incidents. */
public final class DetectionService extends Composite<DetectionService> {

    public static final FactType<DetectionService> TYPE = FactType.of(DetectionService.class, DetectionService::new);

    private static final Property<SystemStanding> STANDING = TYPE.oneOf("standing", SystemStanding.class);
    private static final Property<Answer> RECOMMENDS_QUALIFIED_PROBES = TYPE.answer("recommendsQualifiedProbes");
    private static final Property<Quantity> EVENT_MONTHS = TYPE.number("eventMonths");
    private static final Property<Day> LAST_AUDIT_ON = TYPE.day("lastAuditOn");

    private DetectionService(State state) {
        super(TYPE, state);
    }

    /** One of which nothing is known yet. */
    public static DetectionService unsaid() {
        return TYPE.unsaid();
    }

    /** How far its system is homologated. */
    public SystemStanding getStanding() {
        return get(STANDING);
    }

    public DetectionService standing(SystemStanding standing) {
        return with(STANDING, standing);
    }

    /** Whether it recommends qualified probes, fed by passive taps. */
    public Answer getRecommendsQualifiedProbes() {
        return get(RECOMMENDS_QUALIFIED_PROBES);
    }

    public DetectionService recommendsQualifiedProbes(Answer recommendsQualifiedProbes) {
        return with(RECOMMENDS_QUALIFIED_PROBES, recommendsQualifiedProbes);
    }

    /** Months of events that can be analysed. */
    public Quantity getEventMonths() {
        return get(EVENT_MONTHS);
    }

    public DetectionService eventMonths(long eventMonths) {
        return with(EVENT_MONTHS, Quantity.of(eventMonths));
    }

    public DetectionService eventMonths(Quantity eventMonths) {
        return with(EVENT_MONTHS, eventMonths);
    }

    /** Last audit by a qualified audit provider. */
    public Day getLastAuditOn() {
        return get(LAST_AUDIT_ON);
    }

    public DetectionService lastAuditOn(LocalDate lastAuditOn) {
        return with(LAST_AUDIT_ON, Day.of(lastAuditOn));
    }

    public DetectionService lastAuditOn(Day lastAuditOn) {
        return with(LAST_AUDIT_ON, lastAuditOn);
    }
}
