package org.visarules.fact;

import org.visarules.schema.Composite;
import org.visarules.schema.FactType;
import org.visarules.schema.Property;
import org.visarules.schema.State;
import org.visarules.value.Answer;

/** What the contract about a service or an audit says. */
public final class Agreement extends Composite<Agreement> {

    public static final FactType<Agreement> TYPE = FactType.of(Agreement.class, Agreement::new);

    private static final Property<Country> LAW = TYPE.oneOf("law", Country.class);
    private static final Property<Answer> STATES_QUALIFIED = TYPE.answer("statesQualified");
    private static final Property<Answer> SIGNED_BY_BOTH = TYPE.answer("signedByBoth");
    private static final Property<Answer> COPY_TO_ANSSI = TYPE.answer("copyToAnssi");

    private Agreement(State state) {
        super(TYPE, state);
    }

    /** One of which nothing is known yet. */
    public static Agreement unsaid() {
        return TYPE.unsaid();
    }

    /** Country of the law it is under. */
    public Country getLaw() {
        return get(LAW);
    }

    public Agreement law(Country law) {
        return with(LAW, law);
    }

    /** Whether it states that the service is qualified. */
    public Answer getStatesQualified() {
        return get(STATES_QUALIFIED);
    }

    public Agreement statesQualified(Answer statesQualified) {
        return with(STATES_QUALIFIED, statesQualified);
    }

    /** Whether it is in writing and signed by both sides. */
    public Answer getSignedByBoth() {
        return get(SIGNED_BY_BOTH);
    }

    public Agreement signedByBoth(Answer signedByBoth) {
        return with(SIGNED_BY_BOTH, signedByBoth);
    }

    /** Whether ANSSI received a copy. */
    public Answer getCopyToAnssi() {
        return get(COPY_TO_ANSSI);
    }

    public Agreement copyToAnssi(Answer copyToAnssi) {
        return with(COPY_TO_ANSSI, copyToAnssi);
    }
}
