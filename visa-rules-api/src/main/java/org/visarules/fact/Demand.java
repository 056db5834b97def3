package org.visarules.fact;

import org.visarules.schema.Fact;
import org.visarules.schema.FactType;
import org.visarules.schema.Kind.Nature;
import org.visarules.schema.Listing;
import org.visarules.schema.Property;
import org.visarules.schema.State;
import org.visarules.value.Answer;
import org.visarules.value.Text;

/** What this buyer asks beyond the law; one of the labels it accepts suffices. */
public final class Demand extends Fact<Demand> {

    public static final FactType<Demand> TYPE = FactType.of(Demand.class, Demand::new);

    private static final Property<Text> ID = TYPE.text("id");
    private static final Property<About> ABOUT = TYPE.part("about", About.TYPE);
    private static final Property<Listing<Label>> ACCEPTS = TYPE.records("accepts", Nature.REQUEST, Label.TYPE);
    private static final Property<Weight> WEIGHT = TYPE.oneOf("weight", Weight.class);
    private static final Property<Holds> HOLDS = TYPE.unlessSaid(TYPE.oneOf("holds", Holds.class), Holds.ON_DAY_ASKED);
    private static final Property<Answer> EQUIVALENT = TYPE.answer("equivalent");
    private static final Property<Answer> LINKED_TO_SUBJECT = TYPE.judgement(TYPE.answer("linkedToSubject"));
    private static final Property<Answer> OBJECTIVE_CRITERIA = TYPE.judgement(TYPE.answer("objectiveCriteria"));
    private static final Property<Answer> APPRAISED_MET = TYPE.judgement(TYPE.answer("appraisedMet"));
    private static final Property<MarketProfile> PROFILE = TYPE.unlessSaid(TYPE.oneOf("profile", MarketProfile.class), MarketProfile.NONE);

    private Demand(State state) {
        super(TYPE, state);
    }

    /** A demand with that id. */
    public static Demand of(String id) {
        return TYPE.unsaid().id(id);
    }

    /** Its id in the consultation documents. */
    public Text getId() {
        return get(ID);
    }

    public Demand id(String id) {
        return with(ID, Text.of(id));
    }

    /** What it is about; nothing said: every product offered. */
    public About getAbout() {
        return get(ABOUT);
    }

    public Demand about(About about) {
        return with(ABOUT, about);
    }

    /** The labels accepted. */
    public Listing<Label> getAccepts() {
        return get(ACCEPTS);
    }

    public Demand accepts(Label... accepts) {
        return with(ACCEPTS, Listing.of(accepts));
    }

    public Demand accepts(Listing<Label> accepts) {
        return with(ACCEPTS, accepts);
    }

    /** What it is worth. */
    public Weight getWeight() {
        return get(WEIGHT);
    }

    public Demand weight(Weight weight) {
        return with(WEIGHT, weight);
    }

    /** On which days it must be met. */
    public Holds getHolds() {
        return get(HOLDS);
    }

    public Demand holds(Holds holds) {
        return with(HOLDS, holds);
    }

    /** Whether the buyer accepts equivalents. */
    public Answer getEquivalent() {
        return get(EQUIVALENT);
    }

    public Demand equivalent(Answer equivalent) {
        return with(EQUIVALENT, equivalent);
    }

    /** Whether the characteristics proven are linked to the subject of the contract (code de la commande publique, R.2111-15). */
    public Answer getLinkedToSubject() {
        return get(LINKED_TO_SUBJECT);
    }

    public Demand linkedToSubject(Answer linkedToSubject) {
        return with(LINKED_TO_SUBJECT, linkedToSubject);
    }

    /** Whether the criteria of the label are objective, open and set by a third party (code de la commande publique, R.2111-14). */
    public Answer getObjectiveCriteria() {
        return get(OBJECTIVE_CRITERIA);
    }

    public Demand objectiveCriteria(Answer objectiveCriteria) {
        return with(OBJECTIVE_CRITERIA, objectiveCriteria);
    }

    /** Whether a person appraised that the offer meets it; for what no rule can judge. */
    public Answer getAppraisedMet() {
        return get(APPRAISED_MET);
    }

    public Demand appraisedMet(Answer appraisedMet) {
        return with(APPRAISED_MET, appraisedMet);
    }

    /** The market profile that it comes from. */
    public MarketProfile getProfile() {
        return get(PROFILE);
    }

    public Demand profile(MarketProfile profile) {
        return with(PROFILE, profile);
    }
}
