package org.visarules.schema;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

import org.visarules.value.Value;

/**
 * A value made of properties: a fact, or a part of one. Immutable; equal by content.
 *
 * @param <C> the type itself
 */
public abstract class Composite<C extends Composite<C>> implements Value {

    private final FactType<C> type;
    final State state;

    protected Composite(FactType<C> type, State state) {
        this.type = type;
        this.state = state;
    }

    /** The type, which lists the properties. */
    public final FactType<C> type() {
        return type;
    }

    /** The value of a property; where sources state different values, the value of which nothing was said. */
    @SuppressWarnings("unchecked")
    public final <V> V get(Property<V> property) {
        Object value = state.values[property.index()];
        return value instanceof Stated ? property.kind().unsaid() : (V) value;
    }

    /** What the property holds at that position: its value, or the values {@link Stated} for it. */
    public final Object raw(int index) {
        return state.values[index];
    }

    /** The same with another value. */
    public final <V> C with(Property<V> property, V value) {
        return withRaw(property.index(), Objects.requireNonNull(value, property.name()));
    }

    /** The same with a property of which sources state different values. */
    public final <V> C stating(Property<V> property, Stated<V> stated) {
        return withRaw(property.index(), stated);
    }

    /** The same with another content at that position. */
    public final C withRaw(int index, Object value) {
        Object[] values = state.values.clone();
        values[index] = value;
        return type.of(new State(values, state.place));
    }

    /** Visits every value below that is no composite itself, as it stands, in the order of the properties. */
    public final void eachLeaf(BiConsumer<Property<?>, Object> visitor) {
        for (Property<?> property : type.properties()) {
            Object value = state.values[property.index()];
            if (property.kind() instanceof Kind.Part<?>) {
                ((Composite<?>) value).eachLeaf(visitor);
            } else {
                visitor.accept(property, value);
            }
        }
    }

    /** The same with every value below that is no composite itself as the function gives it. */
    @SuppressWarnings("unchecked")
    public final C mapLeaves(BiFunction<Property<?>, Object, Object> function) {
        C mapped = (C) this;
        for (Property<?> property : type.properties()) {
            Object value = state.values[property.index()];
            Object now = property.kind() instanceof Kind.Part<?> ? ((Composite<?>) value).mapLeaves(function) : function.apply(property, value);
            if (now != value) {
                mapped = mapped.withRaw(property.index(), now);
            }
        }
        return mapped;
    }

    /** Whether every part is known. */
    @Override
    public boolean isKnown() {
        for (Object value : state.values) {
            if (!(value instanceof Value known && known.isKnown() || value instanceof Listing<?> listing && listing.whole())) {
                return false;
            }
        }
        return true;
    }

    /** Whether the content is the same, wherever the two stand. */
    public final boolean sameContent(Composite<?> other) {
        if (type != other.type) {
            return false;
        }
        for (int i = 0; i < state.values.length; i++) {
            if (!same(state.values[i], other.state.values[i])) {
                return false;
            }
        }
        return true;
    }

    // An unknown value does not equal itself as a value, yet two descriptions that leave it out say the same.
    private static boolean same(Object one, Object other) {
        return one == other || one.equals(other);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Composite<?> composite && sameContent(composite);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(state.values);
    }

    /** What was said, property by property. */
    @Override
    public String toString() {
        StringBuilder written = new StringBuilder(type.name()).append('{');
        String separator = "";
        for (Property<?> property : type.properties()) {
            Object value = state.values[property.index()];
            if (!same(value, property.unsaid())) {
                written.append(separator).append(property.name()).append(": ").append(value);
                separator = ", ";
            }
        }
        return written.append('}').toString();
    }
}
