package org.visarules.fact;

import java.time.LocalDate;

import org.visarules.schema.Composite;
import org.visarules.schema.FactType;
import org.visarules.schema.Property;
import org.visarules.schema.State;
import org.visarules.value.Answer;
import org.visarules.value.Day;
import org.visarules.value.Term;

/** The support period of a product (Regulation (EU) 2024/2847, article 13(8) and (19)). */
public final class Support extends Composite<Support> {

    public static final FactType<Support> TYPE = FactType.of(Support.class, Support::new);

    private static final Property<Day> LAST_DAY = TYPE.day("lastDay");
    private static final Property<Term> EXPECTED_USE = TYPE.term("expectedUse");
    private static final Property<Answer> BOUND_TO_SUBSCRIPTION = TYPE.answer("boundToSubscription");
    private static final Property<Answer> SHOWN_AT_PURCHASE = TYPE.answer("shownAtPurchase");

    private Support(State state) {
        super(TYPE, state);
    }

    /** One of which nothing is known yet. */
    public static Support unsaid() {
        return TYPE.unsaid();
    }

    /** Last day of support, inside. */
    public Day getLastDay() {
        return get(LAST_DAY);
    }

    public Support lastDay(LocalDate lastDay) {
        return with(LAST_DAY, Day.of(lastDay));
    }

    public Support lastDay(Day lastDay) {
        return with(LAST_DAY, lastDay);
    }

    /** How long the product is expected to be in use. */
    public Term getExpectedUse() {
        return get(EXPECTED_USE);
    }

    public Support expectedUse(Term expectedUse) {
        return with(EXPECTED_USE, expectedUse);
    }

    /** Whether the product cannot be used beyond a subscription. */
    public Answer getBoundToSubscription() {
        return get(BOUND_TO_SUBSCRIPTION);
    }

    public Support boundToSubscription(Answer boundToSubscription) {
        return with(BOUND_TO_SUBSCRIPTION, boundToSubscription);
    }

    /** Whether month and year of the end are shown at the time of purchase. */
    public Answer getShownAtPurchase() {
        return get(SHOWN_AT_PURCHASE);
    }

    public Support shownAtPurchase(Answer shownAtPurchase) {
        return with(SHOWN_AT_PURCHASE, shownAtPurchase);
    }
}
