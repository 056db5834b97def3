package org.visarules.schema;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

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
import org.visarules.value.Value;
import org.visarules.value.Version;
import org.visarules.value.VersionScope;

/**
 * What a property holds: its Java type, its value when nothing was said, and how a file writes it.
 *
 * @param <V> the Java type of the value
 */
public sealed interface Kind<V> {

    /** The Java type of the value. */
    Class<?> javaType();

    /** The value of a property of which nothing was said. */
    V unsaid();

    /** One value, written as one scalar in a file. */
    sealed interface Scalar<V extends Value> extends Kind<V> {

        /**
         * Reads a value.
         *
         * @throws IllegalArgumentException with a sentence that says what to write instead
         */
        V parse(String written);

        /** The value as a file writes it. */
        default String write(V value) {
            return value.toString();
        }
    }

    /** One constant of an enumeration. */
    record OneOf<E extends Enum<E> & Choice>(Class<E> javaType) implements Scalar<E> {

        @Override
        public E unsaid() {
            return javaType.getEnumConstants()[0];
        }

        @Override
        public E parse(String written) {
            return constant(javaType, written);
        }

        @Override
        public String write(E value) {
            return value.written();
        }

        /** Every constant but {@code UNKNOWN}. */
        public List<E> known() {
            return Kind.known(javaType);
        }
    }

    /** A simple value with a type of its own. */
    record Simple<V extends Value>(Class<V> javaType, V unsaid, Function<String, V> parser) implements Scalar<V> {

        @Override
        public V parse(String written) {
            return parser.apply(written);
        }
    }

    /** A list of constants, one answer per constant. */
    record Several<E extends Enum<E> & Choice>(Class<E> member) implements Kind<Members<E>> {

        @Override
        public Class<?> javaType() {
            return Members.class;
        }

        @Override
        public Members<E> unsaid() {
            return Members.unknown(member);
        }

        /**
         * Reads a list: its constants in any order; a last {@code maybe-more} leaves it open.
         *
         * @throws IllegalArgumentException with a sentence that says what to write instead
         */
        public Members<E> parse(List<String> written) {
            boolean open = !written.isEmpty() && written.get(written.size() - 1).equals("maybe-more");
            List<E> constants = written.subList(0, written.size() - (open ? 1 : 0)).stream().map(this::member).toList();
            return open ? Members.atLeast(member, constants) : Members.of(member, constants);
        }

        /** Reads one constant. */
        public E member(String written) {
            return constant(member, written);
        }

        /** Every constant but {@code UNKNOWN}. */
        public List<E> known() {
            return Kind.known(member);
        }
    }

    /** One value, written as a list of scalars in a file. */
    record Tokens<V extends Value>(Class<V> javaType, V unsaid, Function<List<String>, V> parser,
            Function<V, List<String>> writer) implements Kind<V> {
    }

    /** A composite value; what is left out is one all of whose parts are unknown. */
    record Part<C extends Composite<C>>(FactType<C> of) implements Kind<C> {

        @Override
        public Class<?> javaType() {
            return of.javaType();
        }

        @Override
        public C unsaid() {
            return of.unsaid();
        }
    }

    /** A list of records, each of which is a fact of its own with the record that holds it as its owner. */
    record Records<F extends Fact<F>>(FactType<F> of, Nature nature) implements Kind<Listing<F>> {

        @Override
        public Class<?> javaType() {
            return Listing.class;
        }

        @Override
        public Listing<F> unsaid() {
            return new Listing<>(List.of(), nature == Nature.REQUEST);
        }
    }

    /** What a list of records says, and so when it is whole. */
    enum Nature {
        /** What can be shown. Open until the dossier names it as complete. */
        EVIDENCE,
        /** What a thing is. Whole once written; left out, it may hold anything. */
        DESCRIPTION,
        /** What somebody asks or offers. What is not written is not asked. */
        REQUEST
    }

    /** A word of the rule pack itself, such as the name of a parameter; always known. */
    record Word() implements Kind<String> {

        @Override
        public Class<?> javaType() {
            return String.class;
        }

        @Override
        public String unsaid() {
            return "";
        }
    }

    /** Another fact. */
    record Reference() implements Kind<Fact<?>> {

        @Override
        public Class<?> javaType() {
            return Fact.class;
        }

        @Override
        public Fact<?> unsaid() {
            throw new IllegalStateException("A reference is given when the fact is made");
        }
    }

    Simple<Text> TEXT = new Simple<>(Text.class, Text.UNKNOWN, written -> written.equals("?") ? Text.UNKNOWN : Text.of(written));
    Simple<Day> DAY = new Simple<>(Day.class, Day.UNKNOWN, Day::of);
    Simple<Moment> MOMENT = new Simple<>(Moment.class, Moment.UNKNOWN, Moment::of);
    Simple<Quantity> NUMBER = new Simple<>(Quantity.class, Quantity.UNKNOWN, Quantity::of);
    Simple<Version> VERSION = new Simple<>(Version.class, Version.UNKNOWN, Version::of);
    Tokens<Components> COMPONENTS = new Tokens<>(Components.class, Components.UNKNOWN, Components::of, Components::written);
    Tokens<Levels> LEVELS = new Tokens<>(Levels.class, Levels.UNKNOWN, Levels::of, Levels::written);
    Tokens<Texts> TEXTS = new Tokens<>(Texts.class, Texts.UNKNOWN, Texts::of, Texts::written);
    Simple<Term> TERM = new Simple<>(Term.class, Term.UNKNOWN, written -> written.equals("?") || written.equals("unknown") ? Term.UNKNOWN : Term.of(written));
    Simple<VersionScope> SCOPE = new Simple<>(VersionScope.class, VersionScope.UNKNOWN, VersionScope::of);

    private static <E extends Enum<E> & Choice> E constant(Class<E> type, String written) {
        for (E constant : type.getEnumConstants()) {
            if (constant.written().equals(written)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("'" + written + "' is none of: " + Arrays.stream(type.getEnumConstants())
                .map(Choice::written).collect(Collectors.joining(", ")));
    }

    private static <E extends Enum<E> & Choice> List<E> known(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).filter(Choice::isKnown).toList();
    }

    /** The name of an enumeration or value type as a person reads it: {@code certificate scheme}. */
    static String spoken(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
