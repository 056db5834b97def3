package org.visarules.fact;

import org.visarules.schema.Composite;
import org.visarules.schema.FactType;
import org.visarules.schema.Property;
import org.visarules.schema.State;
import org.visarules.value.Answer;

/** Radio properties (Directive 2014/53/EU, article 2(1); Delegated Regulation (EU) 2022/30, article 1). */
public final class Radio extends Composite<Radio> {

    public static final FactType<Radio> TYPE = FactType.of(Radio.class, Radio::new);

    private static final Property<Answer> PRESENT = TYPE.answer("present");
    private static final Property<Answer> INTERNET = TYPE.answer("internet");
    private static final Property<Answer> PERSONAL_DATA = TYPE.answer("personalData");
    private static final Property<Answer> MONEY_TRANSFER = TYPE.answer("moneyTransfer");
    private static final Property<RadioCategory> CATEGORY = TYPE.oneOf("category", RadioCategory.class);

    private Radio(State state) {
        super(TYPE, state);
    }

    /** One of which nothing is known yet. */
    public static Radio unsaid() {
        return TYPE.unsaid();
    }

    /** Whether it emits or receives radio waves on purpose, to communicate or to determine positions. */
    public Answer getPresent() {
        return get(PRESENT);
    }

    public Radio present(Answer present) {
        return with(PRESENT, present);
    }

    /** Whether it can itself communicate over the internet, directly or through other equipment. */
    public Answer getInternet() {
        return get(INTERNET);
    }

    public Radio internet(Answer internet) {
        return with(INTERNET, internet);
    }

    /** Whether it can process personal, traffic or location data. */
    public Answer getPersonalData() {
        return get(PERSONAL_DATA);
    }

    public Radio personalData(Answer personalData) {
        return with(PERSONAL_DATA, personalData);
    }

    /** Whether its holder or user can transfer money, monetary value or virtual currency with it. */
    public Answer getMoneyTransfer() {
        return get(MONEY_TRANSFER);
    }

    public Radio moneyTransfer(Answer moneyTransfer) {
        return with(MONEY_TRANSFER, moneyTransfer);
    }

    /** What it is made for. */
    public RadioCategory getCategory() {
        return get(CATEGORY);
    }

    public Radio category(RadioCategory category) {
        return with(CATEGORY, category);
    }
}
