package org.visarules.fact;

import org.visarules.schema.Fact;
import org.visarules.schema.FactType;
import org.visarules.schema.Property;
import org.visarules.schema.State;
import org.visarules.value.Answer;
import org.visarules.value.Quantity;
import org.visarules.value.Text;

/** Who holds shares or votes of a cloud provider. */
public final class Holder extends Fact<Holder> {

    public static final FactType<Holder> TYPE = FactType.of(Holder.class, Holder::new);

    private static final Property<Text> NAME = TYPE.text("name");
    private static final Property<Country> COUNTRY = TYPE.oneOf("country", Country.class);
    private static final Property<Quantity> SHARE = TYPE.number("share");
    private static final Property<Answer> VETO = TYPE.answer("veto");
    private static final Property<Answer> APPOINTS_MAJORITY = TYPE.answer("appointsMajority");

    private Holder(State state) {
        super(TYPE, state);
    }

    /** One of which nothing is known yet. */
    public static Holder unsaid() {
        return TYPE.unsaid();
    }

    /** What it is called. */
    public Text getName() {
        return get(NAME);
    }

    public Holder name(String name) {
        return with(NAME, Text.of(name));
    }

    /** Where it is established. */
    public Country getCountry() {
        return get(COUNTRY);
    }

    public Holder country(Country country) {
        return with(COUNTRY, country);
    }

    /** Percent of capital or votes, the larger of the two, held directly or through others. */
    public Quantity getShare() {
        return get(SHARE);
    }

    public Holder share(long share) {
        return with(SHARE, Quantity.of(share));
    }

    public Holder share(Quantity share) {
        return with(SHARE, share);
    }

    /** Whether it has a right of veto. */
    public Answer getVeto() {
        return get(VETO);
    }

    public Holder veto(Answer veto) {
        return with(VETO, veto);
    }

    /** Whether it may appoint the majority of a board. */
    public Answer getAppointsMajority() {
        return get(APPOINTS_MAJORITY);
    }

    public Holder appointsMajority(Answer appointsMajority) {
        return with(APPOINTS_MAJORITY, appointsMajority);
    }
}
