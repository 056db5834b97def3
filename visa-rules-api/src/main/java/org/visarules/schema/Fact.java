package org.visarules.schema;

/**
 * A fact that rules can match. As a caller builds it, it is equal by content. In a dossier it has a {@link Place},
 * and is equal only to itself: two pieces of evidence that look alike stay two.
 *
 * @param <F> the type itself
 */
public abstract class Fact<F extends Fact<F>> extends Composite<F> {

    protected Fact(FactType<F> type, State state) {
        super(type, state);
    }

    /** The same fact in a place of a dossier. */
    public final F at(Place place) {
        return type().of(new State(state.values, place));
    }

    /** Where the fact stands, or null as long as it stands in no dossier. */
    public final Place place() {
        return state.place;
    }

    /** The fact that holds this one in its dossier, or null. */
    public final Fact<?> getOwner() {
        return state.place == null ? null : state.place.owner();
    }

    @Override
    public final boolean equals(Object other) {
        if (this == other) {
            return true;
        }
        if (!(other instanceof Fact<?> fact) || (state.place == null) != (fact.state.place == null)) {
            return false;
        }
        return state.place == null ? sameContent(fact) : type() == fact.type() && state.place.equals(fact.state.place);
    }

    @Override
    public final int hashCode() {
        return state.place == null ? super.hashCode() : state.place.hashCode();
    }

    /** Its content as a caller builds it. In a dossier it is named by its place alone: what engines log tells nothing of a dossier. */
    @Override
    public final String toString() {
        return state.place == null ? super.toString() : type().name() + " " + state.place;
    }
}
