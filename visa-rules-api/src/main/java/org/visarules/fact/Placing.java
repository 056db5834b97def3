package org.visarules.fact;

import java.time.LocalDate;

import org.visarules.schema.Composite;
import org.visarules.schema.FactType;
import org.visarules.schema.Property;
import org.visarules.schema.State;
import org.visarules.value.Day;

/** How and when this unit, or this version of software, was first supplied. */
public final class Placing extends Composite<Placing> {

    public static final FactType<Placing> TYPE = FactType.of(Placing.class, Placing::new);

    private static final Property<Day> ON = TYPE.day("on");
    private static final Property<Supply> HOW = TYPE.oneOf("how", Supply.class);

    private Placing(State state) {
        super(TYPE, state);
    }

    /** One of which nothing is known yet. */
    public static Placing unsaid() {
        return TYPE.unsaid();
    }

    /** The day. */
    public Day getOn() {
        return get(ON);
    }

    public Placing on(LocalDate on) {
        return with(ON, Day.of(on));
    }

    public Placing on(Day on) {
        return with(ON, on);
    }

    /** How. */
    public Supply getHow() {
        return get(HOW);
    }

    public Placing how(Supply how) {
        return with(HOW, how);
    }
}
