package org.visarules.fact;

import org.visarules.schema.Fact;
import org.visarules.schema.FactType;
import org.visarules.schema.Kind.Nature;
import org.visarules.schema.Listing;
import org.visarules.schema.Property;
import org.visarules.schema.State;

/** A vulnerability or an incident that the dossier asks about. */
public final class Event extends Fact<Event> {

    public static final FactType<Event> TYPE = FactType.of(Event.class, Event::new);

    private static final Property<EventKind> KIND = TYPE.oneOf("kind", EventKind.class);
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
}
