package org.visarules.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.visarules.value.Answer;
import org.visarules.value.Choice;
import org.visarules.value.Components;
import org.visarules.value.Day;
import org.visarules.value.Levels;
import org.visarules.value.Members;
import org.visarules.value.Moment;
import org.visarules.value.Quantity;
import org.visarules.value.Term;
import org.visarules.value.Text;
import org.visarules.value.Texts;
import org.visarules.value.Version;
import org.visarules.value.VersionScope;

/**
 * The shape of a fact or composite value: its properties in order. A type declares its properties in its static
 * initialiser and nowhere else, so that a type that anybody can see is complete.
 *
 * @param <C> the Java type
 */
public final class FactType<C extends Composite<C>> {

    private final Class<C> javaType;
    private final Function<State, C> constructor;
    private final List<Property<?>> properties = new ArrayList<>();

    private FactType(Class<C> javaType, Function<State, C> constructor) {
        this.javaType = javaType;
        this.constructor = constructor;
    }

    /** A type without properties yet. */
    public static <C extends Composite<C>> FactType<C> of(Class<C> javaType, Function<State, C> constructor) {
        return new FactType<>(javaType, constructor);
    }

    public Property<Answer> answer(String name) {
        return oneOf(name, Answer.class);
    }

    public <E extends Enum<E> & Choice> Property<E> oneOf(String name, Class<E> type) {
        return add(name, new Kind.OneOf<>(type));
    }

    public <E extends Enum<E> & Choice> Property<Members<E>> several(String name, Class<E> member) {
        return add(name, new Kind.Several<>(member));
    }

    public Property<Text> text(String name) {
        return add(name, Kind.TEXT);
    }

    public Property<Day> day(String name) {
        return add(name, Kind.DAY);
    }

    public Property<Moment> moment(String name) {
        return add(name, Kind.MOMENT);
    }

    public Property<Quantity> number(String name) {
        return add(name, Kind.NUMBER);
    }

    public Property<Version> version(String name) {
        return add(name, Kind.VERSION);
    }

    public Property<VersionScope> scope(String name) {
        return add(name, Kind.SCOPE);
    }

    public <P extends Composite<P>> Property<P> part(String name, FactType<P> type) {
        return add(name, new Kind.Part<>(type));
    }

    public Property<Term> term(String name) {
        return add(name, Kind.TERM);
    }

    public Property<String> word(String name) {
        return add(name, new Kind.Word());
    }

    public Property<Fact<?>> reference(String name) {
        return add(name, new Kind.Reference());
    }

    public <F extends Fact<F>> Property<Listing<F>> records(String name, Kind.Nature nature, FactType<F> type) {
        return add(name, new Kind.Records<>(type, nature));
    }

    public Property<Components> components(String name) {
        return add(name, Kind.COMPONENTS);
    }

    public Property<Levels> levels(String name) {
        return add(name, Kind.LEVELS);
    }

    public Property<Texts> texts(String name) {
        return add(name, Kind.TEXTS);
    }

    /** The same property, with another value when nothing was said. Called right after the property is declared. */
    public <V> Property<V> unlessSaid(Property<V> property, V unsaid) {
        return replaced(new Property<>(property.name(), property.kind(), property.index(), unsaid, property.isJudgement()));
    }

    /** The same property, for what a person judged. Called right after the property is declared. */
    public <V> Property<V> judgement(Property<V> property) {
        return replaced(new Property<>(property.name(), property.kind(), property.index(), property.unsaid(), true));
    }

    private <V> Property<V> replaced(Property<V> property) {
        properties.set(property.index(), property);
        return property;
    }

    private <V> Property<V> add(String name, Kind<V> kind) {
        Property<V> property = new Property<>(name, kind, properties.size(), kind instanceof Kind.Reference ? null : kind.unsaid(), false);
        properties.add(property);
        return property;
    }

    /** The type's name, as rules write it. */
    public String name() {
        return javaType.getSimpleName();
    }

    public Class<C> javaType() {
        return javaType;
    }

    /** Whether a rule can match it: it is a fact and no mere part of one. */
    public boolean isFact() {
        return Fact.class.isAssignableFrom(javaType);
    }

    public List<Property<?>> properties() {
        return Collections.unmodifiableList(properties);
    }

    public Optional<Property<?>> property(String name) {
        return properties.stream().filter(property -> property.name().equals(name)).findFirst();
    }

    /** The value of which nothing was said. */
    public C unsaid() {
        Object[] values = new Object[properties.size()];
        for (Property<?> property : properties) {
            values[property.index()] = property.unsaid();
        }
        return constructor.apply(new State(values, null));
    }

    /** A fact made of these values, in the order of the properties, in a place. */
    public C made(Place place, Object... all) {
        return constructor.apply(new State(all, place));
    }

    C of(State state) {
        return constructor.apply(state);
    }

    @Override
    public String toString() {
        return name();
    }
}
