package org.visarules.fact;

import java.time.LocalDate;

import org.visarules.schema.Composite;
import org.visarules.schema.FactType;
import org.visarules.schema.Kind.Nature;
import org.visarules.schema.Listing;
import org.visarules.schema.Property;
import org.visarules.schema.State;
import org.visarules.value.Answer;
import org.visarules.value.Day;
import org.visarules.value.Members;
import org.visarules.value.Quantity;
import org.visarules.value.Text;

/** What is particular to a cloud service. */
public final class Cloud extends Composite<Cloud> {

    public static final FactType<Cloud> TYPE = FactType.of(Cloud.class, Cloud::new);

    private static final Property<CloudOffer> OFFER = TYPE.oneOf("offer", CloudOffer.class);
    private static final Property<CloudLayer> LAYER = TYPE.oneOf("layer", CloudLayer.class);
    private static final Property<Text> RESTS_ON = TYPE.text("restsOn");
    private static final Property<Answer> SECURITY_SERVICE = TYPE.answer("securityService");
    private static final Property<Answer> OWN_PRODUCT_CERTIFICATION = TYPE.answer("ownProductCertification");
    private static final Property<Members<Country>> SEATS = TYPE.several("seats", Country.class);
    private static final Property<Listing<Holder>> HOLDERS = TYPE.records("holders", Nature.DESCRIPTION, Holder.TYPE);
    private static final Property<Quantity> OUTSIDE_SHARE = TYPE.number("outsideShare");
    private static final Property<Answer> OUTSIDE_COMPANY_CAN_REACH_DATA = TYPE.answer("outsideCompanyCanReachData");
    private static final Property<Answer> AUTONOMY_GUARANTEED = TYPE.answer("autonomyGuaranteed");
    private static final Property<Answer> OUTSIDE_COMPANY_QUALIFIED = TYPE.answer("outsideCompanyQualified");
    private static final Property<Answer> FOREIGN_LAW_APPLIES = TYPE.answer("foreignLawApplies");
    private static final Property<Answer> FOREIGN_LAW_DISCLOSED = TYPE.answer("foreignLawDisclosed");
    private static final Property<Answer> TRANSFER_PAGE = TYPE.answer("transferPage");
    private static final Property<Answer> SAFEGUARDS = TYPE.answer("safeguards");
    private static final Property<Answer> INITIAL_REVIEW = TYPE.answer("initialReview");
    private static final Property<Day> LAST_AUDIT_ON = TYPE.day("lastAuditOn");

    private Cloud(State state) {
        super(TYPE, state);
    }

    /** One of which nothing is known yet. */
    public static Cloud unsaid() {
        return TYPE.unsaid();
    }

    /** Who it is offered to. */
    public CloudOffer getOffer() {
        return get(OFFER);
    }

    public Cloud offer(CloudOffer offer) {
        return with(OFFER, offer);
    }

    /** What it provides. */
    public CloudLayer getLayer() {
        return get(LAYER);
    }

    public Cloud layer(CloudLayer layer) {
        return with(LAYER, layer);
    }

    /** Name of the cloud service on which it rests. */
    public Text getRestsOn() {
        return get(RESTS_ON);
    }

    public Cloud restsOn(String restsOn) {
        return with(RESTS_ON, Text.of(restsOn));
    }

    /** Whether it is itself a security service. */
    public Answer getSecurityService() {
        return get(SECURITY_SERVICE);
    }

    public Cloud securityService(Answer securityService) {
        return with(SECURITY_SERVICE, securityService);
    }

    /** Whether its product has a certification of its own. */
    public Answer getOwnProductCertification() {
        return get(OWN_PRODUCT_CERTIFICATION);
    }

    public Cloud ownProductCertification(Answer ownProductCertification) {
        return with(OWN_PRODUCT_CERTIFICATION, ownProductCertification);
    }

    /** Countries of the registered seat, the central administration and the main establishment. */
    public Members<Country> getSeats() {
        return get(SEATS);
    }

    public Cloud seats(Country first, Country... others) {
        return with(SEATS, Members.of(first, others));
    }

    public Cloud seats(Members<Country> seats) {
        return with(SEATS, seats);
    }

    /** Who holds shares or votes. */
    public Listing<Holder> getHolders() {
        return get(HOLDERS);
    }

    public Cloud holders(Holder... holders) {
        return with(HOLDERS, Listing.of(holders));
    }

    public Cloud holders(Listing<Holder> holders) {
        return with(HOLDERS, holders);
    }

    /** Percent of capital or votes that holders outside the European Union have. */
    public Quantity getOutsideShare() {
        return get(OUTSIDE_SHARE);
    }

    public Cloud outsideShare(long outsideShare) {
        return with(OUTSIDE_SHARE, Quantity.of(outsideShare));
    }

    public Cloud outsideShare(Quantity outsideShare) {
        return with(OUTSIDE_SHARE, outsideShare);
    }

    /**
     * Whether a company outside the European Union, or controlled from there, has a technical possibility to obtain
     * data, technical data included.
     */
    public Answer getOutsideCompanyCanReachData() {
        return get(OUTSIDE_COMPANY_CAN_REACH_DATA);
    }

    public Cloud outsideCompanyCanReachData(Answer outsideCompanyCanReachData) {
        return with(OUTSIDE_COMPANY_CAN_REACH_DATA, outsideCompanyCanReachData);
    }

    /** Whether such a company guarantees continuous autonomy of operation, by own skills or two alternatives. */
    public Answer getAutonomyGuaranteed() {
        return get(AUTONOMY_GUARANTEED);
    }

    public Cloud autonomyGuaranteed(Answer autonomyGuaranteed) {
        return with(AUTONOMY_GUARANTEED, autonomyGuaranteed);
    }

    /** Whether such a company is itself qualified. */
    public Answer getOutsideCompanyQualified() {
        return get(OUTSIDE_COMPANY_QUALIFIED);
    }

    public Cloud outsideCompanyQualified(Answer outsideCompanyQualified) {
        return with(OUTSIDE_COMPANY_QUALIFIED, outsideCompanyQualified);
    }

    /** Whether the laws of States outside the European Economic Area may expose the data. */
    public Answer getForeignLawApplies() {
        return get(FOREIGN_LAW_APPLIES);
    }

    public Cloud foreignLawApplies(Answer foreignLawApplies) {
        return with(FOREIGN_LAW_APPLIES, foreignLawApplies);
    }

    /** Whether the contract discloses the laws of other States to which data may be exposed. */
    public Answer getForeignLawDisclosed() {
        return get(FOREIGN_LAW_DISCLOSED);
    }

    public Cloud foreignLawDisclosed(Answer foreignLawDisclosed) {
        return with(FOREIGN_LAW_DISCLOSED, foreignLawDisclosed);
    }

    /** Whether a public page tells of transfers. */
    public Answer getTransferPage() {
        return get(TRANSFER_PAGE);
    }

    public Cloud transferPage(Answer transferPage) {
        return with(TRANSFER_PAGE, transferPage);
    }

    /**
     * Whether access from outside the European Economic Area has an adequacy decision or the safeguards of Regulation
     * (EU) 2016/679, article 46.
     */
    public Answer getSafeguards() {
        return get(SAFEGUARDS);
    }

    public Cloud safeguards(Answer safeguards) {
        return with(SAFEGUARDS, safeguards);
    }

    /** Whether a qualified audit provider reviewed it before the evaluation. */
    public Answer getInitialReview() {
        return get(INITIAL_REVIEW);
    }

    public Cloud initialReview(Answer initialReview) {
        return with(INITIAL_REVIEW, initialReview);
    }

    /** Last yearly audit by a qualified audit provider. */
    public Day getLastAuditOn() {
        return get(LAST_AUDIT_ON);
    }

    public Cloud lastAuditOn(LocalDate lastAuditOn) {
        return with(LAST_AUDIT_ON, Day.of(lastAuditOn));
    }

    public Cloud lastAuditOn(Day lastAuditOn) {
        return with(LAST_AUDIT_ON, lastAuditOn);
    }
}
