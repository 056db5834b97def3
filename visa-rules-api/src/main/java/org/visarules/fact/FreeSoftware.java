package org.visarules.fact;

import org.visarules.schema.Composite;
import org.visarules.schema.FactType;
import org.visarules.schema.Property;
import org.visarules.schema.State;
import org.visarules.value.Answer;
import org.visarules.value.Members;

/** The free-software situation of a product (Regulation (EU) 2024/2847, articles 3(48) and 24). */
public final class FreeSoftware extends Composite<FreeSoftware> {

    public static final FactType<FreeSoftware> TYPE = FactType.of(FreeSoftware.class, FreeSoftware::new);

    private static final Property<Answer> FREE = TYPE.answer("free");
    private static final Property<FreePublisher> PUBLISHER = TYPE.oneOf("publisher", FreePublisher.class);
    private static final Property<FreeRole> ROLE = TYPE.oneOf("role", FreeRole.class);
    private static final Property<Members<FreeIncome>> INCOME = TYPE.several("income", FreeIncome.class);
    private static final Property<Answer> NOT_FOR_PROFIT = TYPE.answer("notForProfit");
    private static final Property<Answer> SUSTAINED_SUPPORT = TYPE.judgement(TYPE.answer("sustainedSupport"));
    private static final Property<Answer> FOR_COMMERCIAL_USE = TYPE.answer("forCommercialUse");
    private static final Property<Members<StewardHelp>> STEWARD_HELP = TYPE.several("stewardHelp", StewardHelp.class);
    private static final Property<Answer> SECURITY_POLICY = TYPE.answer("securityPolicy");
    private static final Property<Answer> TECHNICAL_DOCS_PUBLIC = TYPE.answer("technicalDocsPublic");

    private FreeSoftware(State state) {
        super(TYPE, state);
    }

    /** One of which nothing is known yet. */
    public static FreeSoftware unsaid() {
        return TYPE.unsaid();
    }

    /** Whether the licence gives all rights and the source is open to all. */
    public Answer getFree() {
        return get(FREE);
    }

    public FreeSoftware free(Answer free) {
        return with(FREE, free);
    }

    /** Who publishes it. */
    public FreePublisher getPublisher() {
        return get(PUBLISHER);
    }

    public FreeSoftware publisher(FreePublisher publisher) {
        return with(PUBLISHER, publisher);
    }

    /** What the supplier does for it. */
    public FreeRole getRole() {
        return get(ROLE);
    }

    public FreeSoftware role(FreeRole role) {
        return with(ROLE, role);
    }

    /** What is earned with it. */
    public Members<FreeIncome> getIncome() {
        return get(INCOME);
    }

    public FreeSoftware income(FreeIncome first, FreeIncome... others) {
        return with(INCOME, Members.of(first, others));
    }

    public FreeSoftware income(Members<FreeIncome> income) {
        return with(INCOME, income);
    }

    /** Whether all earnings after costs serve not-for-profit aims only. */
    public Answer getNotForProfit() {
        return get(NOT_FOR_PROFIT);
    }

    public FreeSoftware notForProfit(Answer notForProfit) {
        return with(NOT_FOR_PROFIT, notForProfit);
    }

    /** Whether the publisher supports its development systematically and for long. */
    public Answer getSustainedSupport() {
        return get(SUSTAINED_SUPPORT);
    }

    public FreeSoftware sustainedSupport(Answer sustainedSupport) {
        return with(SUSTAINED_SUPPORT, sustainedSupport);
    }

    /** Whether it is intended for commercial activities. */
    public Answer getForCommercialUse() {
        return get(FOR_COMMERCIAL_USE);
    }

    public FreeSoftware forCommercialUse(Answer forCommercialUse) {
        return with(FOR_COMMERCIAL_USE, forCommercialUse);
    }

    /** What the publisher provides for its development. */
    public Members<StewardHelp> getStewardHelp() {
        return get(STEWARD_HELP);
    }

    public FreeSoftware stewardHelp(StewardHelp first, StewardHelp... others) {
        return with(STEWARD_HELP, Members.of(first, others));
    }

    public FreeSoftware stewardHelp(Members<StewardHelp> stewardHelp) {
        return with(STEWARD_HELP, stewardHelp);
    }

    /** Whether the publisher has a documented cybersecurity policy for it (article 24(1)). */
    public Answer getSecurityPolicy() {
        return get(SECURITY_POLICY);
    }

    public FreeSoftware securityPolicy(Answer securityPolicy) {
        return with(SECURITY_POLICY, securityPolicy);
    }

    /** Whether the technical documentation is public at placing. */
    public Answer getTechnicalDocsPublic() {
        return get(TECHNICAL_DOCS_PUBLIC);
    }

    public FreeSoftware technicalDocsPublic(Answer technicalDocsPublic) {
        return with(TECHNICAL_DOCS_PUBLIC, technicalDocsPublic);
    }
}
