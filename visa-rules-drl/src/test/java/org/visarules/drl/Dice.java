package org.visarules.drl;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;

import org.visarules.fact.SourceKind;
import org.visarules.schema.Composite;
import org.visarules.schema.Kind;
import org.visarules.schema.Listing;
import org.visarules.schema.Property;
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

/** Draws of a random sequence; the same in every run. */
abstract class Dice {

    static final List<String> VERSIONS = List.of("4.2.3", "4.2.10", "5.0.1");
    static final List<String> SCOPES = List.of("4.2.3", "4.2.*", "4.2.1 to 4.2.9", "4.2.* from 4.2.5", "4.2.3; 5.0.1", "3.9.9", "4.0.0 to 5.9.9");

    private static final Day LONG_AGO = Day.of("2015-01-01");

    final Random random;

    Dice(Random random) {
        this.random = random;
    }

    @SafeVarargs
    final <T> T one(T... all) {
        return all[random.nextInt(all.length)];
    }

    @SafeVarargs
    final <E extends Enum<E> & Choice> Members<E> some(Class<E> type, E... all) {
        List<E> held = new ArrayList<>();
        for (E constant : all) {
            if (random.nextBoolean()) {
                held.add(constant);
            }
        }
        return Members.of(type, held);
    }

    final <F> Listing<F> listing(int size, IntFunction<F> maker) {
        List<F> records = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            records.add(maker.apply(i));
        }
        return new Listing<>(records, true);
    }

    final <T> T of(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    final <E extends Enum<E> & Choice> E known(Class<E> type) {
        E[] all = type.getEnumConstants();
        return all[1 + random.nextInt(all.length - 1)];
    }

    // 1 in that many times, else 0.
    final int chance(int in) {
        return random.nextInt(in) == 0 ? 1 : 0;
    }

    /** A day on or near one that counts, or none. */
    abstract Day someDay();

    /** A day on which a status that is shown began: on some day it did. */
    final Day begun() {
        Day begun = someDay();
        return begun == Day.NONE ? LONG_AGO : begun;
    }

    // Whatever is still unknown becomes one of its possible values, and every list whole.
    final <C extends Composite<C>> C whole(C composite) {
        return composite.mapLeaves(this::whole);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Object whole(Property<?> property, Object value) {
        if (value instanceof Listing<?> listing) {
            return new Listing<>(listing.stream().map(record -> whole((Composite) record)).toList(), true);
        }
        if (property.kind() instanceof Kind.Several<?> several && several.member() == SourceKind.class) {
            return Members.of(SourceKind.OFFICIAL_LIST);
        }
        if (((Value) value).isKnown()) {
            return value;
        }
        return property.name().equals("statusSince") ? begun() : anyOf(property.kind());
    }

    private Object anyOf(Kind<?> kind) {
        if (kind instanceof Kind.OneOf<?> oneOf) {
            return of(oneOf.known());
        }
        if (kind instanceof Kind.Several<?> several) {
            return several.parse(random.nextBoolean() ? List.of() : List.of(of(several.known()).written()));
        }
        if (kind == Kind.TEXT) {
            return Text.of("(text " + random.nextInt(3) + ")");
        }
        if (kind == Kind.DAY) {
            return someDay();
        }
        if (kind == Kind.NUMBER) {
            return Quantity.of(random.nextInt(9));
        }
        if (kind == Kind.VERSION) {
            return Version.of(of(VERSIONS));
        }
        if (kind == Kind.SCOPE) {
            return VersionScope.of(of(SCOPES));
        }
        if (kind == Kind.COMPONENTS) {
            return Components.none();
        }
        if (kind == Kind.LEVELS) {
            return Levels.of(List.of(String.valueOf(random.nextInt(6))));
        }
        if (kind == Kind.TEXTS) {
            return Texts.none();
        }
        if (kind == Kind.MOMENT) {
            Day day = someDay();
            return !day.isDate() || chance(4) == 1 ? Moment.NONE
                    : Moment.of(day.date().atTime(random.nextInt(24), 30).atOffset(ZoneOffset.ofHours(random.nextInt(3))));
        }
        if (kind == Kind.TERM) {
            return Term.of("3 years");
        }
        throw new IllegalStateException("No value is known for a property of the kind " + kind);
    }
}
