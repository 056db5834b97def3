package org.visarules.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.visarules.fact.AssurancePackage;
import org.visarules.schema.Composite;
import org.visarules.schema.FactType;
import org.visarules.schema.Kind;
import org.visarules.schema.Listing;
import org.visarules.schema.Property;

/** Makes values in which everything is known, forgets parts of them, and fills unknown parts in again, at random. */
public final class Fillings {

    private static final List<String> COMPONENTS = List.of("AVA_VAN.3", "AVA_VAN.5", "AVA_VLA.4", "ALC_FLR.1", "ALC_FLR.3", "ALC_DVS.2", "ATE_DPT.1");

    private final Random random;

    public Fillings(long seed) {
        this.random = new Random(seed);
    }

    /** A composite of that type in which every part is known. */
    public <C extends Composite<C>> C whole(FactType<C> type) {
        C whole = type.unsaid();
        for (Property<?> property : type.properties()) {
            whole = whole.withRaw(property.index(), whole(property.kind()));
        }
        return whole;
    }

    /** A known value of that kind. */
    public Object whole(Kind<?> kind) {
        if (kind instanceof Kind.Part<?> part) {
            return whole(part.of());
        }
        if (kind instanceof Kind.Several<?> several) {
            return members(several.member());
        }
        if (kind instanceof Kind.Records<?> records) {
            List<Object> all = new ArrayList<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                all.add(whole(records.of()));
            }
            return new Listing<>(all, true);
        }
        if (kind instanceof Kind.Word) {
            return one(List.of("A", "B"));
        }
        return known(kind.javaType());
    }

    /** A known value of that type. */
    public Object known(Class<?> type) {
        if (type.isEnum()) {
            List<Object> constants = new ArrayList<>(List.of(type.getEnumConstants()));
            constants.remove(0);
            return one(constants.subList(0, Math.min(5, constants.size())));
        }
        if (type == long.class) {
            return (long) random.nextInt(7);
        }
        return switch (type.getSimpleName()) {
            case "Day" -> random.nextInt(6) == 0 ? Day.NONE : Day.of(LocalDate.of(2025, 12, 29).plusDays(random.nextInt(6)));
            case "Moment" -> random.nextInt(6) == 0 ? Moment.NONE : Moment.of("2025-12-" + (28 + random.nextInt(4)) + "T1" + random.nextInt(3) + ":00" + one(List.of("+01:00", "Z", "-11:00")));
            case "Term" -> Term.of(one(List.of("1 year", "2 months", "3 days", "1 day", "24 hours")));
            case "Text" -> Text.of(one(List.of("Alto", "Orme", "EX-1")));
            case "Version" -> Version.of(one(List.of("1.3.7", "1.3.10", "1.4", "2.0.1", "1.3.a")));
            case "VersionScope" -> VersionScope.of(one(List.of("1.3.7", "1.3.*", "1.3.7 to 1.3.10", "1.3.* from 1.3.8", "1.4; 2.*")));
            case "Quantity" -> random.nextInt(6) == 0 ? Quantity.NONE : Quantity.of(random.nextInt(8));
            case "Levels" -> Levels.of(one(List.of(List.of("5"), List.of("3", "5"), List.of("2"), List.of("0"))));
            case "Texts" -> Texts.of(some(List.of("PP-1", "PP-2", "EN 419221-5")));
            case "Components" -> components();
            case "AssurancePackage" -> whole(AssurancePackage.TYPE);
            default -> throw new IllegalArgumentException("No values of " + type);
        };
    }

    private Components components() {
        Components all = Components.none();
        for (String component : some(COMPONENTS)) {
            all = all.with(Components.of(List.of(component)));
        }
        return all;
    }

    private <E extends Enum<E> & Choice> Members<E> members(Class<E> type) {
        List<E> constants = List.of(type.getEnumConstants());
        return Members.of(type, some(constants.subList(1, Math.min(5, constants.size()))));
    }

    /** The same with some parts unknown. */
    public Object forget(Object value) {
        if (value instanceof Composite<?> composite) {
            return forgetParts(composite);
        }
        if (value instanceof Members<?> members) {
            return forgetMembers(members);
        }
        if (value instanceof Listing<?> listing) {
            return random.nextBoolean() ? listing : new Listing<>(listing.records(), false);
        }
        return value instanceof Value && random.nextInt(3) == 0 ? unknown(value) : value;
    }

    @SuppressWarnings("unchecked")
    private <C extends Composite<C>> Object forgetParts(Composite<?> composite) {
        C forgotten = (C) composite;
        for (Property<?> property : composite.type().properties()) {
            forgotten = forgotten.withRaw(property.index(), forget(composite.raw(property.index())));
        }
        return forgotten;
    }

    private <E extends Enum<E> & Choice> Members<E> forgetMembers(Members<E> whole) {
        if (random.nextInt(3) == 0) {
            return whole;
        }
        Members<E> forgotten = Members.unknown(whole.type());
        for (E member : whole.type().getEnumConstants()) {
            forgotten = member.isKnown() && random.nextBoolean() ? forgotten.with(member, whole.has(member)) : forgotten;
        }
        return forgotten;
    }

    private static Object unknown(Object value) {
        Class<?> type = value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
        try {
            return type.isEnum() ? type.getEnumConstants()[0] : type.getField("UNKNOWN").get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same with every unknown part filled in. */
    public Object fill(Object value) {
        if (value instanceof Composite<?> composite) {
            return fillParts(composite);
        }
        if (value instanceof Members<?> members) {
            return fillMembers(members);
        }
        if (value instanceof Value simple && !simple.isKnown()) {
            return known(value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass());
        }
        return value;
    }

    @SuppressWarnings("unchecked")
    private <C extends Composite<C>> Object fillParts(Composite<?> composite) {
        C filled = (C) composite;
        for (Property<?> property : composite.type().properties()) {
            filled = filled.withRaw(property.index(), fill(composite.raw(property.index())));
        }
        return filled;
    }

    private <E extends Enum<E> & Choice> Members<E> fillMembers(Members<E> members) {
        if (members.isKnown()) {
            return members;
        }
        List<E> held = new ArrayList<>(members.held());
        for (E member : members.type().getEnumConstants()) {
            if (member.isKnown() && members.has(member) == Answer.UNKNOWN && random.nextInt(4) == 0) {
                held.add(member);
            }
        }
        return Members.of(members.type(), held);
    }

    /** One of them. */
    public <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <T> List<T> some(List<T> all) {
        return all.stream().filter(each -> random.nextInt(3) == 0).toList();
    }
}
