package org.visarules.fact;

import java.time.OffsetDateTime;

import org.visarules.schema.Fact;
import org.visarules.schema.FactType;
import org.visarules.schema.Property;
import org.visarules.schema.State;
import org.visarules.value.Moment;

/** Something that was sent about an event. */
public final class Report extends Fact<Report> {

    public static final FactType<Report> TYPE = FactType.of(Report.class, Report::new);

    private static final Property<ReportKind> KIND = TYPE.oneOf("kind", ReportKind.class);
    private static final Property<Moment> AT = TYPE.moment("at");

    private Report(State state) {
        super(TYPE, state);
    }

    /** One of which nothing is known yet. */
    public static Report unsaid() {
        return TYPE.unsaid();
    }

    /** What was sent, and to whom. */
    public ReportKind getKind() {
        return get(KIND);
    }

    public Report kind(ReportKind kind) {
        return with(KIND, kind);
    }

    /** When it was sent. */
    public Moment getAt() {
        return get(AT);
    }

    public Report at(OffsetDateTime at) {
        return with(AT, Moment.of(at));
    }

    public Report at(Moment at) {
        return with(AT, at);
    }
}
