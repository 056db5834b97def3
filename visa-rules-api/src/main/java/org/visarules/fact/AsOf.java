package org.visarules.fact;

import org.visarules.schema.Fact;
import org.visarules.schema.FactType;
import org.visarules.schema.Place;
import org.visarules.schema.Property;
import org.visarules.schema.State;
import org.visarules.value.Day;

/** The day asked about. Rules know no other clock. */
public final class AsOf extends Fact<AsOf> {

    public static final FactType<AsOf> TYPE = FactType.of(AsOf.class, AsOf::new);

    private static final Property<Day> DATE = TYPE.day("date");

    private AsOf(State state) {
        super(TYPE, state);
    }

    public static AsOf of(Place place, Day day) {
        return TYPE.unsaid().with(DATE, day).at(place);
    }

    /** The day asked about. */
    public Day getDate() {
        return get(DATE);
    }
}
