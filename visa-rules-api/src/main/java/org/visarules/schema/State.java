package org.visarules.schema;

/** What a fact or composite value is made of. Opaque: only types of this package look inside. */
public final class State {

    final Object[] values;
    final Place place;

    State(Object[] values, Place place) {
        this.values = values;
        this.place = place;
    }
}
