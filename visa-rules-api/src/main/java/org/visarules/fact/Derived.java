package org.visarules.fact;

import org.visarules.schema.Fact;
import org.visarules.schema.FactType;
import org.visarules.schema.Place;
import org.visarules.schema.Property;
import org.visarules.schema.State;

/** What a definition found true of a fact: a yes/no term of the manifest. */
public final class Derived extends Fact<Derived> {

    public static final FactType<Derived> TYPE = FactType.of(Derived.class, Derived::new);

    private static final Property<String> TERM = TYPE.word("term");
    private static final Property<Fact<?>> OF = TYPE.reference("of");

    private Derived(State state) {
        super(TYPE, state);
    }

    public static Derived of(Place place, String term, Fact<?> of) {
        return TYPE.made(place, term, of);
    }

    /** The term. */
    public String getTerm() {
        return get(TERM);
    }

    /** The fact of which it is true. */
    public Fact<?> getOf() {
        return get(OF);
    }
}
