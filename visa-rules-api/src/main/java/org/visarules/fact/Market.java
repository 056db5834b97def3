package org.visarules.fact;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.visarules.schema.Fact;
import org.visarules.schema.FactType;
import org.visarules.schema.Kind.Nature;
import org.visarules.schema.Listing;
import org.visarules.schema.Property;
import org.visarules.schema.State;
import org.visarules.value.Day;
import org.visarules.value.Members;
import org.visarules.value.Text;

/** Where and for whom something is sold, bought or used. */
public final class Market extends Fact<Market> {

    public static final FactType<Market> TYPE = FactType.of(Market.class, Market::new);

    private static final Property<Text> ID = TYPE.text("id");
    private static final Property<Members<Country>> TERRITORY = TYPE.several("territory", Country.class);
    private static final Property<Buyer> BUYER = TYPE.oneOf("buyer", Buyer.class);
    private static final Property<Members<MarketStatus>> STATUSES = TYPE.several("statuses", MarketStatus.class);
    private static final Property<TargetSystem> SYSTEM = TYPE.part("system", TargetSystem.TYPE);
    private static final Property<Day> OFFER_ON = TYPE.day("offerOn");
    private static final Property<Day> AWARD_ON = TYPE.day("awardOn");
    private static final Property<Window> CONTRACT = TYPE.part("contract", Window.TYPE);
    private static final Property<Procedure> PROCEDURE = TYPE.oneOf("procedure", Procedure.class);
    private static final Property<Listing<Demand>> DEMANDS = TYPE.records("demands", Nature.REQUEST, Demand.TYPE);

    private Market(State state) {
        super(TYPE, state);
    }

    /** A market with that buyer in these countries. */
    public static Market of(Buyer buyer, Country... territory) {
        return TYPE.unsaid().buyer(buyer).territory(Members.of(Country.class, List.of(territory)));
    }

    /** Only where a file holds several markets. */
    public Text getId() {
        return get(ID);
    }

    public Market id(String id) {
        return with(ID, Text.of(id));
    }

    /** Where it is sold or used. */
    public Members<Country> getTerritory() {
        return get(TERRITORY);
    }

    public Market territory(Country first, Country... others) {
        return with(TERRITORY, Members.of(first, others));
    }

    public Market territory(Members<Country> territory) {
        return with(TERRITORY, territory);
    }

    /** What body the buyer is. */
    public Buyer getBuyer() {
        return get(BUYER);
    }

    public Market buyer(Buyer buyer) {
        return with(BUYER, buyer);
    }

    /** What the buyer is designated as. */
    public Members<MarketStatus> getStatuses() {
        return get(STATUSES);
    }

    public Market statuses(MarketStatus first, MarketStatus... others) {
        return with(STATUSES, Members.of(first, others));
    }

    public Market statuses(Members<MarketStatus> statuses) {
        return with(STATUSES, statuses);
    }

    /** The system concerned. */
    public TargetSystem getSystem() {
        return get(SYSTEM);
    }

    public Market system(TargetSystem system) {
        return with(SYSTEM, system);
    }

    /** The last day for offers. */
    public Day getOfferOn() {
        return get(OFFER_ON);
    }

    public Market offerOn(LocalDate offerOn) {
        return with(OFFER_ON, Day.of(offerOn));
    }

    public Market offerOn(Day offerOn) {
        return with(OFFER_ON, offerOn);
    }

    /** The day of the award. */
    public Day getAwardOn() {
        return get(AWARD_ON);
    }

    public Market awardOn(LocalDate awardOn) {
        return with(AWARD_ON, Day.of(awardOn));
    }

    public Market awardOn(Day awardOn) {
        return with(AWARD_ON, awardOn);
    }

    /** First and last day of performance. */
    public Window getContract() {
        return get(CONTRACT);
    }

    public Market contract(Window contract) {
        return with(CONTRACT, contract);
    }

    /** How the contract is awarded. */
    public Procedure getProcedure() {
        return get(PROCEDURE);
    }

    public Market procedure(Procedure procedure) {
        return with(PROCEDURE, procedure);
    }

    /** What this buyer asks beyond the law. */
    public Listing<Demand> getDemands() {
        return get(DEMANDS);
    }

    public Market demands(Demand... demands) {
        return with(DEMANDS, Listing.of(demands));
    }

    public Market demands(Listing<Demand> demands) {
        return with(DEMANDS, demands);
    }

    /** Adds the demands for which these profiles stand to those already there; one that is there stays once. */
    public Market profile(MarketProfile... profiles) {
        Set<Demand> demands = new LinkedHashSet<>(getDemands().records());
        List.of(profiles).forEach(profile -> demands.addAll(profile.demands()));
        return demands(new Listing<>(List.copyOf(demands), true));
    }
}
