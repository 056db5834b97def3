package org.visarules.engine.unknown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.visarules.engine.walk.Access;
import org.visarules.engine.walk.Entry;
import org.visarules.engine.walk.Program;
import org.visarules.engine.walk.World;
import org.visarules.fact.FactTypes;
import org.visarules.schema.Composite;
import org.visarules.schema.Fact;
import org.visarules.schema.FactType;
import org.visarules.schema.Kind;
import org.visarules.schema.Property;
import org.visarules.value.Answer;
import org.visarules.value.Choice;
import org.visarules.value.Members;

/**
 * Of an enumeration with very many constants, such as the countries, those that nothing tells apart: no rule names them, and every list
 * and value that is known treats them alike. Two of them stand for all, so that nobody is asked about each of 250 countries.
 */
public final class Interchangeable {

    private static final int MANY = 60;
    private static final int STAND_FOR_ALL = 2;
    private static final Map<String, List<Access>> LISTS = new HashMap<>();

    static {
        FactTypes.all().forEach(type -> collect(type, List.of(), type));
    }

    private final Map<Class<?>, Set<Enum<?>>> spare = new HashMap<>();

    private Interchangeable(World world, Program program, Predicate<Fact<?>> isLookedAt) {
        Map<Class<?>, List<Set<Enum<?>>>> told = new LinkedHashMap<>();
        for (Entry entry : world.entries()) {
            if (isLookedAt.test(entry.fact())) {
                entry.fact().eachLeaf((property, raw) -> note(property, raw, told));
            }
        }
        told.forEach((type, sets) -> spare.put(type, spare(type, sets, program.constants())));
    }

    /** The same world, in which every list whose content is unknown holds none of the constants that others stand for. */
    public static World spared(World world, Program program) {
        return spared(world, program, fact -> true);
    }

    /** The same for one requirement: what only rules about others look at tells nothing apart. */
    public static World spared(World world, Program program, String requirement) {
        Set<String> law = program.lawOf(requirement);
        return law.contains("") ? world : spared(world, program, fact -> Program.ofLaw(fact).isEmpty() || law.contains(Program.ofLaw(fact)));
    }

    private static World spared(World world, Program program, Predicate<Fact<?>> isLookedAt) {
        if (world.entries().stream().noneMatch(entry -> hasOpenList(entry.fact()))) {
            return world;
        }
        Interchangeable alike = new Interchangeable(world, program, isLookedAt);
        return world.with(entry -> hasOpenList(entry.fact()) ? alike.spared(entry) : entry);
    }

    private static boolean hasOpenList(Fact<?> fact) {
        for (Access list : LISTS.getOrDefault(fact.type().name(), List.of())) {
            if (!((Members<?>) list.rawFrom(fact)).isKnown()) {
                return true;
            }
        }
        return false;
    }

    private static void collect(FactType<?> within, List<String> way, FactType<?> type) {
        for (Property<?> property : within.properties()) {
            List<String> there = Stream.concat(way.stream(), Stream.of(property.name())).toList();
            if (property.kind() instanceof Kind.Part<?> part) {
                collect(part.of(), there, type);
            } else if (property.kind() instanceof Kind.Several<?> several && isMany(several.member())) {
                LISTS.computeIfAbsent(type.name(), any -> new ArrayList<>()).add(Access.of(type, there));
            }
        }
    }

    /** The constants of an enumeration that need not be tried as answers. */
    static Set<Enum<?>> of(Class<?> type, World world, Program program) {
        return isMany(type) ? new Interchangeable(world, program, fact -> true).spare.getOrDefault(type, Set.of()) : Set.of();
    }

    private static boolean isMany(Class<?> type) {
        return type.getEnumConstants().length > MANY;
    }

    private static void note(Property<?> property, Object raw, Map<Class<?>, List<Set<Enum<?>>>> told) {
        if (property.kind() instanceof Kind.Several<?> several && isMany(several.member())) {
            told.computeIfAbsent(several.member(), any -> new ArrayList<>()).add(new HashSet<>(((Members<?>) raw).held()));
        } else if (property.kind() instanceof Kind.OneOf<?> one && isMany(one.javaType())) {
            Set<Enum<?>> value = raw instanceof Choice choice && choice.isKnown() ? Set.of((Enum<?>) raw) : Set.of();
            told.computeIfAbsent(one.javaType(), any -> new ArrayList<>()).add(value);
        }
    }

    private static Set<Enum<?>> spare(Class<?> type, List<Set<Enum<?>>> told, Set<Enum<?>> named) {
        Map<List<Boolean>, Integer> seen = new HashMap<>();
        Set<Enum<?>> spare = new LinkedHashSet<>();
        for (Object each : type.getEnumConstants()) {
            Enum<?> constant = (Enum<?>) each;
            if (((Choice) constant).isKnown() && !named.contains(constant)
                    && seen.merge(told.stream().map(set -> set.contains(constant)).toList(), 1, Integer::sum) > STAND_FOR_ALL) {
                spare.add(constant);
            }
        }
        return spare;
    }

    private Entry spared(Entry entry) {
        Composite<?> fact = entry.fact().mapLeaves((property, raw) -> raw instanceof Members<?> members && !members.isKnown() && spare.containsKey(members.type())
                ? without(members) : raw);
        return fact == entry.fact() ? entry : new Entry((Fact<?>) fact, entry.presence(), entry.list());
    }

    @SuppressWarnings("unchecked")
    private <E extends Enum<E> & Choice> Members<E> without(Members<?> list) {
        Members<E> members = (Members<E>) list;
        for (Enum<?> constant : spare.get(members.type())) {
            members = members.has(constant) == Answer.UNKNOWN ? members.with((E) constant, Answer.NO) : members;
        }
        return members;
    }
}
