package org.visarules.engine.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.visarules.Dossier;
import org.visarules.decision.Warning;
import org.visarules.fact.AuditProvider;
import org.visarules.fact.Certificate;
import org.visarules.fact.Demand;
import org.visarules.fact.DossierFacts;
import org.visarules.fact.Event;
import org.visarules.fact.Market;
import org.visarules.fact.Product;
import org.visarules.fact.Qualification;
import org.visarules.fact.Service;
import org.visarules.schema.Composite;
import org.visarules.schema.Fact;
import org.visarules.schema.Listing;
import org.visarules.schema.Property;
import org.visarules.value.Day;
import org.visarules.value.Text;

/**
 * A dossier as it is judged, and what is odd in the dossier as it was given. A pure function of the dossier:
 *
 * <ul>
 * <li>evidence that names no subject is about the one product, or else the one service or provider offered;
 * <li>records that describe one thing are one record: the same scheme, number and subject (an agrément: level, number and
 * subject; a product: name and version; a service or provider: name), or the very same content. What only one of them
 * states is known; what they state differently is unknown among the values stated;
 * <li>statuses that began on different days are a history, of which {@link #on} takes the one that governs;
 * <li>what a bidder merely claims stays apart from what is shown;
 * <li>the core functionality of a product that meets several descriptions is one of these;
 * <li>the framework of a qualification is named in one way;
 * <li>a vulnerability that cannot be exploited in the product is not;
 * <li>assumptions answer what nobody said.
 * </ul>
 */
public final class Intake {

    private final Dossier given;
    private final Market market;
    private final Map<Property<?>, Records<?>> records;
    private final List<Warning> warnings;
    private final Dossier judged;

    private Intake(Dossier given, Market market, Map<Property<?>, Records<?>> records, List<Warning> warnings) {
        this.given = given;
        this.market = market;
        this.records = records;
        this.warnings = warnings;
        this.judged = judged(Records::latest);
    }

    /** Takes a dossier in. */
    public static Intake of(Dossier given) {
        Oddities oddities = new Oddities();
        DossierFacts facts = named(given.facts());
        Map<Property<?>, Records<?>> records = new LinkedHashMap<>();
        Market market = market(facts.getMarket(), oddities);
        for (Property<?> property : DossierFacts.TYPE.properties()) {
            oddities.enter(property.index());
            if (facts.get(property) instanceof Listing<?> listing) {
                records.put(property, records(property.name(), listing, oddities));
            }
        }
        return new Intake(given, market, records, oddities.warnings());
    }

    /** The dossier as judged; where a status changed, with the latest. */
    public Dossier dossier() {
        return judged;
    }

    /** The dossier as judged as of a day: where a status changed, with the one that governs on that day. */
    public Dossier on(LocalDate day) {
        return records.values().stream().anyMatch(Records::changed) ? judged(all -> all.on(day)) : judged;
    }

    /** The days from which one of several statuses of a record governs: {@link #on} may change there. */
    public SortedSet<Day> days() {
        return records.values().stream().flatMap(list -> list.days().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is odd in the dossier as given, in its order. */
    public List<Warning> warnings() {
        return warnings;
    }

    /**
     * The path, in the dossier as given, of a record of the dossier as judged: of the first record given for it.
     *
     * @param list name of the list, such as {@code certificates}
     * @param position in that list of the dossier as judged, from 0
     */
    public String pathAsGiven(String list, int position) {
        Property<?> property = DossierFacts.TYPE.property(list).orElseThrow(() -> new IllegalArgumentException("There is no list " + list));
        return Oddities.at(list, records.get(property).positions().get(position));
    }

    private Dossier judged(Function<Records<?>, Listing<?>> taken) {
        DossierFacts facts = given.facts().market(market);
        for (Map.Entry<Property<?>, Records<?>> list : records.entrySet()) {
            facts = facts.withRaw(list.getKey().index(), taken.apply(list.getValue()));
        }
        return new Dossier(Assumptions.applied(given.assumptions(), facts), given.acts(), given.assumptions());
    }

    private static DossierFacts named(DossierFacts facts) {
        Text subject = subject(facts);
        DossierFacts named = facts;
        for (Property<?> list : subject.isKnown() ? DossierFacts.TYPE.properties() : List.<Property<?>>of()) {
            if (!(facts.get(list) instanceof Listing<?> listing)) {
                continue;
            }
            named = named.withRaw(list.index(), new Listing<>(
                    listing.stream().<Object>map(record -> about(subject, (Fact<?>) record)).toList(), listing.whole()));
        }
        return named;
    }

    private static Text subject(DossierFacts facts) {
        List<Text> products = names(facts.getProducts().stream().map(Product::getName));
        List<Text> others = names(Stream.concat(facts.getServices().stream().map(Service::getName),
                facts.getProviders().stream().map(AuditProvider::getName)));
        if (products.size() == 1) {
            return products.get(0);
        }
        return products.isEmpty() && others.size() == 1 ? others.get(0) : Text.UNKNOWN;
    }

    private static List<Text> names(Stream<Text> names) {
        return names.distinct().toList();
    }

    private static Fact<?> about(Text subject, Fact<?> record) {
        return record.type().property("of")
                .filter(of -> record.raw(of.index()) == Text.UNKNOWN)
                .<Fact<?>>map(of -> record.withRaw(of.index(), subject)).orElse(record);
    }

    @SuppressWarnings("unchecked")
    private static <F extends Fact<F>> Records<?> records(String list, Listing<?> given, Oddities oddities) {
        for (int i = 0; i < given.records().size(); i++) {
            oddities.look(i, Oddities.at(list, i), (Composite<?>) given.records().get(i));
        }
        Listing<F> settled = new Listing<>(given.stream().map(record -> (F) Statuses.begun((Fact<?>) settled(record))).toList(), given.whole());
        return Records.of(list, settled, oddities);
    }

    private static Object settled(Object record) {
        return record instanceof Certificate certificate ? certificate.settled() : record instanceof Product product ? product.settled()
                : record instanceof Event event ? event.settled() : record instanceof Qualification qualification ? qualification.settled() : record;
    }

    // Demands are what a buyer wrote: two that differ are both asked, whatever they are called.
    private static Market market(Market market, Oddities oddities) {
        oddities.enter(0);
        oddities.look(0, "market", market);
        List<Demand> asked = new ArrayList<>();
        List<Demand> demands = market.getDemands().records();
        for (int i = 0; i < demands.size(); i++) {
            Demand demand = demands.get(i);
            int before = demands.indexOf(demand);
            if (before < i) {
                oddities.repeated("market.demands", before, i);
                continue;
            }
            asked.add(demand);
            for (int j = 0; j < i; j++) {
                if (demands.get(j).getId().equals(demand.getId()) && demand.getId().isKnown() && demands.indexOf(demands.get(j)) == j) {
                    oddities.sameId(i, Oddities.at("market.demands", i), Oddities.at("market.demands", j), demand.getId().toString());
                }
            }
        }
        return market.demands(new Listing<>(asked, market.getDemands().whole()));
    }
}
