package org.visarules.fact;

import org.visarules.schema.Composite;
import org.visarules.schema.FactType;
import org.visarules.schema.Property;
import org.visarules.schema.State;
import org.visarules.value.Answer;
import org.visarules.value.Quantity;

/** The information system with which a provider works, and what it does in it. */
public final class ProviderSystem extends Composite<ProviderSystem> {

    public static final FactType<ProviderSystem> TYPE = FactType.of(ProviderSystem.class, ProviderSystem::new);

    private static final Property<SystemStanding> STANDING = TYPE.oneOf("standing", SystemStanding.class);
    private static final Property<HygieneLevel> HYGIENE = TYPE.oneOf("hygiene", HygieneLevel.class);
    private static final Property<Answer> FOLLOWS_DR_RULES = TYPE.answer("followsDrRules");
    private static final Property<Quantity> ACCESS_REVIEW_MONTHS = TYPE.number("accessReviewMonths");
    private static final Property<Answer> OFFLINE_ARCHIVE = TYPE.answer("offlineArchive");

    private ProviderSystem(State state) {
        super(TYPE, state);
    }

    /** One of which nothing is known yet. */
    public static ProviderSystem unsaid() {
        return TYPE.unsaid();
    }

    /** How far it is homologated. */
    public SystemStanding getStanding() {
        return get(STANDING);
    }

    public ProviderSystem standing(SystemStanding standing) {
        return with(STANDING, standing);
    }

    /** Level of the hygiene guide that it applies. */
    public HygieneLevel getHygiene() {
        return get(HYGIENE);
    }

    public ProviderSystem hygiene(HygieneLevel hygiene) {
        return with(HYGIENE, hygiene);
    }

    /** Whether it follows the rules for information marked diffusion restreinte. */
    public Answer getFollowsDrRules() {
        return get(FOLLOWS_DR_RULES);
    }

    public ProviderSystem followsDrRules(Answer followsDrRules) {
        return with(FOLLOWS_DR_RULES, followsDrRules);
    }

    /** Months between two reviews of access rights. */
    public Quantity getAccessReviewMonths() {
        return get(ACCESS_REVIEW_MONTHS);
    }

    public ProviderSystem accessReviewMonths(long accessReviewMonths) {
        return with(ACCESS_REVIEW_MONTHS, Quantity.of(accessReviewMonths));
    }

    public ProviderSystem accessReviewMonths(Quantity accessReviewMonths) {
        return with(ACCESS_REVIEW_MONTHS, accessReviewMonths);
    }

    /** Whether information that is kept lies in a system without any link. */
    public Answer getOfflineArchive() {
        return get(OFFLINE_ARCHIVE);
    }

    public ProviderSystem offlineArchive(Answer offlineArchive) {
        return with(OFFLINE_ARCHIVE, offlineArchive);
    }
}
