package org.visarules.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.visarules.decision.MissingFact;
import org.visarules.fact.DossierFacts;
import org.visarules.schema.Kind;
import org.visarules.schema.Listing;
import org.visarules.schema.Property;
import org.visarules.value.Answer;
import org.visarules.value.Choice;
import org.visarules.value.Day;
import org.visarules.value.Members;
import org.visarules.value.Text;
import org.visarules.value.Version;
import org.visarules.value.VersionScope;

/** The values worth a try: of a closed list its constants, of anything else what the dossier, the day, the question or a register of the law names. */
final class Values {

    private static final int MANY = 24;
    private static final int MOST_OFFERS = 3;

    private final Set<Text> texts = new LinkedHashSet<>();
    private final Set<Version> versions = new LinkedHashSet<>();
    private final TreeSet<Day> days = new TreeSet<>();
    // Of a long list, such as that of the countries, those that the dossier names are tried.
    private final Set<Enum<?>> constants = new LinkedHashSet<>();
    private final Day today;
    private final int offers;

    Values(DossierFacts facts, LocalDate day, Set<String> named) {
        this.today = Day.of(day);
        this.offers = Math.max(1, Math.min(MOST_OFFERS, facts.getProducts().records().size() + facts.getServices().records().size()
                + facts.getProviders().records().size()));
        Spot.facts(facts).forEach(placed -> placed.fact().eachLeaf((property, raw) -> {
            if (raw instanceof Text text && text.isKnown()) {
                texts.add(text);
            } else if (raw instanceof Version version && version.isKnown()) {
                versions.add(version);
            } else if (raw instanceof Day date && date.isDate()) {
                days.add(date);
            } else if (raw instanceof Enum<?> constant) {
                constants.add(constant);
            } else if (raw instanceof Members<?> members) {
                constants.addAll(members.held());
            }
        }));
        named.stream().filter(name -> !name.isBlank()).map(Text::of).forEach(texts::add);
    }

    /** How many records of a kind may be needed at once: one for each thing offered, three at most. */
    int offers() {
        return offers;
    }

    Day today() {
        return today;
    }

    /** The last day that the dossier names, or the day asked if that comes after. */
    Day last() {
        return days.isEmpty() || days.last().compareTo(today) < 0 ? today : days.last();
    }

    /** A property and a value for it. */
    record Try(Spot spot, Object value) {
    }

    /** What may answer a question about facts as they stand. */
    List<Try> answering(MissingFact question, DossierFacts facts) {
        if (question.path().contains(":")) {
            return List.of();
        }
        Spot spot = new Spot(question.path());
        Property<?> property;
        try {
            property = spot.property(facts);
        } catch (IllegalStateException member) {
            return member(question, facts);
        }
        List<Try> tries = new ArrayList<>();
        values(property, question, spot.read(facts)).forEach(value -> tries.add(new Try(spot, value)));
        return tries;
    }

    private static List<Try> member(MissingFact question, DossierFacts facts) {
        int dot = question.path().lastIndexOf('.');
        Spot list = new Spot(question.path().substring(0, dot));
        if (!(list.property(facts).kind() instanceof Kind.Several<?> several) || !(list.read(facts) instanceof Members<?> members)) {
            return List.of();
        }
        String constant = question.path().substring(dot + 1);
        return List.of(new Try(list, answered(several, members, constant, Answer.YES)), new Try(list, answered(several, members, constant, Answer.NO)));
    }

    @SuppressWarnings("unchecked")
    private static <E extends Enum<E> & Choice> Object answered(Kind.Several<E> several, Members<?> members, String constant, Answer answer) {
        return ((Members<E>) members).with(several.member(constant), answer);
    }

    private List<Object> values(Property<?> property, MissingFact question, Object now) {
        Kind<?> kind = property.kind();
        List<Object> values = new ArrayList<>();
        if (kind instanceof Kind.OneOf<?> oneOf) {
            boolean isLong = oneOf.known().size() > MANY;
            oneOf.known().stream().filter(constant -> !isLong || constants.contains(constant)).forEach(values::add);
            if (values.isEmpty()) {
                // One of those that mean the same is enough.
                oneOf.known().stream().filter(constant -> question.answers().contains(((Choice) constant).written())).forEach(values::add);
            }
            if (oneOf.javaType() == Answer.class) {
                return List.of(Answer.YES, Answer.NO);
            }
        } else if (kind instanceof Kind.Several<?> several) {
            values.addAll(lists(several, (Members<?>) now));
        } else if (kind == Kind.DAY) {
            values.addAll(List.of(today, notYet(property)));
            days.descendingSet().stream().filter(day -> day.compareTo(today) >= 0).forEach(values::add);
            question.answers().stream().map(Day::of).filter(day -> day.compareTo(today) >= 0).limit(MANY).forEach(values::add);
        } else if (kind == Kind.TEXT) {
            values.addAll(texts);
        } else if (kind == Kind.SCOPE) {
            versions.forEach(version -> values.add(VersionScope.exactly(version)));
        } else if (kind == Kind.VERSION) {
            values.addAll(versions);
        } else if (kind instanceof Kind.Scalar<?> scalar) {
            question.answers().forEach(answer -> values.add(parsed(scalar, answer)));
        } else if (kind instanceof Kind.Tokens<?> tokens) {
            question.answers().forEach(answer -> values.add(tokens.parser().apply(List.of(answer.replaceAll("[\\[\\]]", "").split("[, ]+")))));
        } else if (kind instanceof Kind.Records<?> list) {
            Listing<?> listing = (Listing<?>) now;
            values.add(listing.closed());
            if (Doable.record(list.of()).isPresent()) {
                List<Object> more = new ArrayList<>(listing.records());
                more.add(list.of().unsaid());
                values.add(new Listing<>(more, true));
            }
        }
        return List.copyOf(new LinkedHashSet<>(values));
    }

    /** Whether there may be no such day. A status that is shown began on one. */
    static boolean mayBeNone(Property<?> day) {
        return !day.name().equals("statusSince");
    }

    /** A day that has not come on the day asked: none if there may be none. */
    Day notYet(Property<?> property) {
        return mayBeNone(property) ? Day.NONE : Day.of(today.date().plusDays(1));
    }

    private static Object parsed(Kind.Scalar<?> scalar, String answer) {
        return scalar.parse(answer);
    }

    private static <E extends Enum<E> & Choice> List<Object> lists(Kind.Several<E> several, Members<?> now) {
        List<Object> lists = new ArrayList<>();
        lists.add(now.closed());
        for (E constant : several.known()) {
            lists.add(Members.of(several.member(), List.of(constant)));
        }
        return lists;
    }
}
