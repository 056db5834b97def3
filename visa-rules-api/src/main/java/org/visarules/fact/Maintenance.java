package org.visarules.fact;

import java.time.LocalDate;

import org.visarules.schema.Fact;
import org.visarules.schema.FactType;
import org.visarules.schema.Property;
import org.visarules.schema.State;
import org.visarules.value.Day;
import org.visarules.value.VersionScope;

/** A maintenance report: it extends a certificate to further versions from its own day. */
public final class Maintenance extends Fact<Maintenance> {

    public static final FactType<Maintenance> TYPE = FactType.of(Maintenance.class, Maintenance::new);

    private static final Property<VersionScope> VERSIONS = TYPE.scope("versions");
    private static final Property<Day> ON = TYPE.day("on");

    private Maintenance(State state) {
        super(TYPE, state);
    }

    /** One of which nothing is known yet. */
    public static Maintenance unsaid() {
        return TYPE.unsaid();
    }

    /** The further versions covered. */
    public VersionScope getVersions() {
        return get(VERSIONS);
    }

    public Maintenance versions(String versions) {
        return with(VERSIONS, VersionScope.of(versions));
    }

    /** The day of the report. */
    public Day getOn() {
        return get(ON);
    }

    public Maintenance on(LocalDate on) {
        return with(ON, Day.of(on));
    }

    public Maintenance on(Day on) {
        return with(ON, on);
    }
}
