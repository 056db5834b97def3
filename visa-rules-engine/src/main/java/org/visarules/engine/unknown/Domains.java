package org.visarules.engine.unknown;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.visarules.engine.walk.Access;
import org.visarules.engine.walk.DayLinks;
import org.visarules.engine.walk.Doubts;
import org.visarules.engine.walk.Entry;
import org.visarules.engine.walk.Program;
import org.visarules.engine.walk.Question;
import org.visarules.engine.walk.World;
import org.visarules.schema.Fact;
import org.visarules.schema.Kind;
import org.visarules.schema.Stated;
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
 * The answers that questions about one dossier may have. Of a closed enumeration they are its constants; of anything
 * else one value at and between the landmarks: the values of the dossier and of the packs, and for days and moments these moved
 * by the terms that go with them.
 */
public final class Domains implements Doubts.Domain {

    private static final Text ANOTHER = Text.of("(another)");
    private static final Text ONE = Text.of("(one)");
    private static final Term ONE_DAY = Term.of("1 day");
    private static final Duration ONE_SECOND = Duration.ofSeconds(1);
    private static final Version ANOTHER_VERSION = Version.of("0");
    private static final Version ONE_VERSION = Version.of("1");

    private final Set<Text> texts = new LinkedHashSet<>();
    private final TreeSet<Day> days = new TreeSet<>();
    private final Set<ZoneOffset> offsets = new LinkedHashSet<>();
    private final Set<Version> versions = new LinkedHashSet<>();
    private final Set<Version> stated = new LinkedHashSet<>();
    private final Set<Term> terms = new LinkedHashSet<>();
    private final Set<Components> components = new LinkedHashSet<>();
    private final Set<Texts> profiles = new LinkedHashSet<>();
    private final TreeSet<Long> numbers;
    private final Map<Kind<?>, List<?>> byKind = new LinkedHashMap<>();
    private final Map<DayLinks.Met, List<Day>> metDays = new LinkedHashMap<>();
    private final Map<DayLinks.Met, List<Moment>> metMoments = new LinkedHashMap<>();
    private final World world;
    private final Program program;

    public Domains(World world, Program program) {
        this.world = world;
        this.program = program;
        numbers = new TreeSet<>(program.numbers());
        for (Entry entry : world.entries()) {
            entry.fact().eachLeaf((property, raw) -> {
                if (raw instanceof Stated<?> stated) {
                    stated.values().forEach(this::collectValue);
                } else {
                    collectValue(raw);
                }
            });
        }
        // Two unknown values may always differ, so there is never a single answer only.
        if (texts.isEmpty()) {
            texts.add(ONE);
        }
        if (versions.isEmpty()) {
            versions.add(ONE_VERSION);
        }
        if (offsets.isEmpty()) {
            offsets.add(ZoneOffset.UTC);
        }
    }

    private void collectValue(Object raw) {
        if (!(raw instanceof Value value) || !value.isKnown()) {
            return;
        }
        if (value instanceof Text text) {
            texts.add(text);
        } else if (value instanceof Day day && day.isDate()) {
            days.add(day);
        } else if (value instanceof Moment moment && moment.isTime()) {
            days.add(moment.day());
            offsets.add(moment.time().getOffset());
        } else if (value instanceof Version version) {
            versions.add(version);
            stated.add(version);
        } else if (value instanceof VersionScope scope) {
            versions.addAll(scope.landmarks());
        } else if (value instanceof Term term) {
            terms.add(term);
        } else if (value instanceof Quantity quantity && quantity.isNumber()) {
            numbers.add(quantity.number().longValue());
        } else if (value instanceof Components known) {
            components.add(known);
        } else if (value instanceof Texts known) {
            profiles.add(known);
        }
    }

    /** Whether the dossier states that version, so that somebody can be asked to judge it. */
    boolean isStated(Version version) {
        return stated.contains(version);
    }

    @Override
    public List<?> of(Question.Leaf question) {
        Kind<?> kind = question.access().kind();
        if (kind != Kind.DAY && kind != Kind.MOMENT) {
            return of(kind);
        }
        List<String> way = question.access().names();
        DayLinks.Met met = program.days().metBy(world.at(question.fact()).fact().type().name(), way);
        if (kind == Kind.MOMENT) {
            return metMoments.computeIfAbsent(met, this::moments);
        }
        List<Day> days = metDays.computeIfAbsent(met, this::days);
        // A status that is shown has begun: "none", the last, is no answer.
        return way.get(0).equals("statusSince") ? days.subList(0, days.size() - 1) : days;
    }

    // What it is compared with, at and beside it; both moved by the terms that go with them.
    private List<Day> days(DayLinks.Met met) {
        return around(marks(met, List.of(world.today())));
    }

    // The ends of the stretches of time over which nothing that rules compare changes. Days, and terms counted back, begin with a
    // moment; a term that runs out ends with one. It is taken to be written at an offset at which the dossier writes moments: nobody
    // should be asked about clocks on the other side of the world.
    private List<Moment> moments(DayLinks.Met met) {
        Set<Moment> known = new LinkedHashSet<>();
        Set<Day> dates = new LinkedHashSet<>(List.of(world.today()));
        for (Object value : values(met.days())) {
            if (value instanceof Moment moment && moment.isTime()) {
                known.add(moment);
            } else if (value instanceof Day day && day.isDate()) {
                dates.add(day);
            }
        }
        List<Term> moves = moves(met);
        TreeSet<Moment> all = new TreeSet<>();
        for (ZoneOffset offset : offsets) {
            TreeSet<Moment> begin = new TreeSet<>();
            for (Day day : dates) {
                for (Moment midnight : List.of(begin(day, offset), begin(day.plus(ONE_DAY), offset))) {
                    begin.add(midnight);
                    moves.forEach(term -> begin.addAll(List.of(midnight.plus(term), midnight.minus(term))));
                }
            }
            known.forEach(moment -> moves.forEach(term -> begin.add(moment.at(offset).minus(term))));
            begin.forEach(mark -> all.addAll(List.of(mark.plus(ONE_SECOND.negated()), mark)));
            // A term runs at the offset of the moment at which it begins.
            known.stream().flatMap(moment -> Stream.concat(Stream.of(moment), moves.stream().map(moment::plus))).map(moment -> moment.at(offset))
                    .forEach(mark -> all.addAll(List.of(mark, mark.plus(ONE_SECOND))));
        }
        List<Moment> domain = new ArrayList<>(all);
        domain.add(Moment.NONE);
        return domain;
    }

    private static Moment begin(Day day, ZoneOffset offset) {
        return Moment.of(day.date().atStartOfDay().atOffset(offset));
    }

    private List<Term> moves(DayLinks.Met met) {
        return values(met.terms()).stream().map(Term.class::cast).filter(Term::isKnown).distinct().toList();
    }

    private List<Object> values(Set<DayLinks.Leaf> leaves) {
        List<Object> values = new ArrayList<>();
        for (Entry entry : world.entries()) {
            leaves.forEach(leaf -> values.addAll(values(entry.fact(), leaf)));
        }
        return values;
    }

    private static List<?> values(Fact<?> fact, DayLinks.Leaf leaf) {
        if (!fact.type().name().equals(leaf.type()) || !leaf.of().isEmpty() && !Program.ofLaw(fact).equals(leaf.of())) {
            return List.of();
        }
        Object raw = Access.of(fact.type(), leaf.way()).rawFrom(fact);
        return raw instanceof Stated<?> stated ? stated.values() : List.of(raw);
    }

    @Override
    public Enum<?> unnamed(Fact<?> fact, Access access, Members<?> members) {
        return program.unnamed(fact, access, members);
    }

    /** The values that an unknown property of that kind may have, whatever the rules compare it with. */
    public List<?> of(Kind<?> kind) {
        return byKind.computeIfAbsent(kind, this::values);
    }

    private List<?> values(Kind<?> kind) {
        if (kind instanceof Kind.OneOf<?> oneOf) {
            Set<Enum<?>> spare = Interchangeable.of(oneOf.javaType(), world, program);
            return oneOf.known().stream().filter(constant -> !spare.contains(constant)).toList();
        }
        if (kind == Kind.TEXT) {
            return and(texts, ANOTHER);
        }
        if (kind == Kind.DAY) {
            return days();
        }
        if (kind == Kind.MOMENT) {
            return List.of(begin(world.today(), offsets.iterator().next()), Moment.NONE);
        }
        if (kind == Kind.NUMBER) {
            return numbers();
        }
        if (kind == Kind.VERSION) {
            return and(versions, ANOTHER_VERSION);
        }
        if (kind == Kind.SCOPE) {
            List<VersionScope> each = new ArrayList<>();
            versions.forEach(version -> each.add(VersionScope.exactly(version)));
            if (versions.size() > 1) {
                each.add(VersionScope.of(String.join("; ", versions.stream().map(Version::toString).toList())));
            }
            each.add(VersionScope.exactly(ANOTHER_VERSION));
            return each;
        }
        if (kind == Kind.LEVELS) {
            return IntStream.rangeClosed(0, 7).mapToObj(level -> Levels.of(List.of(String.valueOf(level)))).toList();
        }
        if (kind == Kind.COMPONENTS) {
            return components();
        }
        if (kind == Kind.TEXTS) {
            return and(profiles, Texts.none());
        }
        return List.copyOf(and(terms, Term.ofYears(1)));
    }

    private List<Day> days() {
        return around(landmarks());
    }

    private static List<Day> around(TreeSet<Day> landmarks) {
        TreeSet<Day> all = new TreeSet<>();
        for (Day day : landmarks) {
            all.add(day.minus(ONE_DAY));
            all.add(day);
            all.add(day.plus(ONE_DAY));
        }
        List<Day> domain = new ArrayList<>(all);
        domain.add(Day.NONE);
        return domain;
    }

    private TreeSet<Day> landmarks() {
        TreeSet<Day> landmarks = new TreeSet<>(days);
        for (Day day : days) {
            for (Term term : terms) {
                landmarks.add(day.plus(term));
                landmarks.add(day.minus(term));
            }
        }
        return landmarks;
    }

    private List<Quantity> numbers() {
        TreeSet<Long> around = new TreeSet<>();
        numbers.forEach(number -> around.addAll(List.of(number - 1, number, number + 1)));
        List<Quantity> domain = new ArrayList<>();
        around.forEach(number -> domain.add(Quantity.of(number)));
        domain.add(Quantity.NONE);
        return domain;
    }

    private List<Components> components() {
        Set<Components> domain = new LinkedHashSet<>();
        domain.add(Components.none());
        Components all = Components.none();
        for (Components known : components) {
            domain.add(known);
            known.written().forEach(component -> domain.add(Components.of(List.of(component))));
            all = all.with(known);
        }
        for (int level = 1; level <= 5; level++) {
            domain.add(Components.of(List.of("AVA_VAN." + level)));
        }
        domain.add(all);
        return List.copyOf(domain);
    }

    private static <V> List<V> and(Collection<V> known, V other) {
        Set<V> all = new LinkedHashSet<>(known);
        all.add(other);
        return List.copyOf(all);
    }

    /**
     * A day that rules compare the day asked with.
     *
     * @param fact the fact that states a day
     * @param way the properties that lead to what it states
     * @param stated the day stated
     * @param ofTerm the fact that sets the term by which it is moved; null if it is not moved by a term of a fact
     * @param term that term
     * @param day the day compared
     */
    public record Mark(Fact<?> fact, List<String> way, Day stated, Fact<?> ofTerm, Term term, Day day) {
    }

    /**
     * The days at which something may change, given a world in which the day asked is left out: what the rules compare it with, moved by
     * the terms that go with it, and the day after each. Through a day that is not known also whatever else that one is compared with.
     */
    public TreeSet<Day> criticalDays() {
        TreeSet<Day> critical = new TreeSet<>();
        for (Mark mark : comparedWithToday()) {
            critical.addAll(List.of(mark.day(), mark.day().plus(ONE_DAY)));
        }
        return critical;
    }

    /** Where the {@link #criticalDays} come from: from each of these, or from the day before. */
    public List<Mark> comparedWithToday() {
        Set<DayLinks.Met> compared = new LinkedHashSet<>(program.days().withToday());
        for (DayLinks.Met met : program.days().withToday()) {
            met.days().stream().filter(leaf -> values(Set.of(leaf)).stream().anyMatch(value -> value instanceof Value day && !day.isKnown()))
                    .forEach(leaf -> compared.add(program.days().metBy(leaf.type(), leaf.way())));
        }
        List<Mark> marks = new ArrayList<>();
        compared.forEach(met -> marks.addAll(marks(met)));
        return marks;
    }

    // The days that are compared and these others, moved by the terms that go with them.
    private TreeSet<Day> marks(DayLinks.Met met, List<Day> others) {
        List<Mark> marks = new ArrayList<>(marks(met));
        others.forEach(other -> marks.addAll(moved(met, List.of(new Mark(null, List.of(), other, null, null, other)))));
        return marks.stream().map(Mark::day).collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Mark> marks(DayLinks.Met met) {
        List<Mark> stated = new ArrayList<>();
        for (Entry entry : world.entries()) {
            for (DayLinks.Leaf leaf : met.days()) {
                for (Object value : values(entry.fact(), leaf)) {
                    Day day = value instanceof Moment moment && moment.isTime() ? moment.day() : value instanceof Day date ? date : Day.UNKNOWN;
                    if (day.isDate()) {
                        stated.add(new Mark(entry.fact(), leaf.way(), day, null, null, day));
                    }
                }
            }
        }
        return moved(met, stated);
    }

    private List<Mark> moved(DayLinks.Met met, List<Mark> stated) {
        List<Mark> marks = new ArrayList<>(stated);
        for (Entry entry : world.entries()) {
            for (DayLinks.Leaf leaf : met.terms()) {
                for (Object value : values(entry.fact(), leaf)) {
                    if (value instanceof Term term && term.isKnown()) {
                        stated.forEach(mark -> Stream.of(mark.stated().plus(term), mark.stated().minus(term))
                                .forEach(day -> marks.add(new Mark(mark.fact(), mark.way(), mark.stated(), entry.fact(), term, day))));
                    }
                }
            }
        }
        if (met.byYear()) {
            for (Mark mark : List.copyOf(marks)) {
                Day begin = Day.of(mark.day().date().withDayOfYear(1));
                Stream.of(begin, begin.plus(Term.ofYears(1)))
                        .forEach(day -> marks.add(new Mark(mark.fact(), mark.way(), mark.stated(), mark.ofTerm(), mark.term(), day)));
            }
        }
        return marks;
    }
}
