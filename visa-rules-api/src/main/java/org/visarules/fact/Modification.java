package org.visarules.fact;

import java.time.LocalDate;

import org.visarules.schema.Fact;
import org.visarules.schema.FactType;
import org.visarules.schema.Property;
import org.visarules.schema.State;
import org.visarules.value.Answer;
import org.visarules.value.Day;

/** A change after placing on the market. */
public final class Modification extends Fact<Modification> {

    public static final FactType<Modification> TYPE = FactType.of(Modification.class, Modification::new);

    private static final Property<Day> ON = TYPE.day("on");
    private static final Property<Answer> MADE_AVAILABLE = TYPE.answer("madeAvailable");
    private static final Property<Modifier> BY = TYPE.oneOf("by", Modifier.class);
    private static final Property<Answer> PURPOSE_CHANGED = TYPE.answer("purposeChanged");
    private static final Property<Answer> NEW_RISK = TYPE.answer("newRisk");
    private static final Property<Answer> FORESEEN = TYPE.answer("foreseen");
    private static final Property<Answer> WHOLE_PRODUCT = TYPE.judgement(TYPE.answer("wholeProduct"));

    private Modification(State state) {
        super(TYPE, state);
    }

    /** One of which nothing is known yet. */
    public static Modification unsaid() {
        return TYPE.unsaid();
    }

    /** The day. */
    public Day getOn() {
        return get(ON);
    }

    public Modification on(LocalDate on) {
        return with(ON, Day.of(on));
    }

    public Modification on(Day on) {
        return with(ON, on);
    }

    /** Whether the changed product is made available. */
    public Answer getMadeAvailable() {
        return get(MADE_AVAILABLE);
    }

    public Modification madeAvailable(Answer madeAvailable) {
        return with(MADE_AVAILABLE, madeAvailable);
    }

    /** Who changed it. */
    public Modifier getBy() {
        return get(BY);
    }

    public Modification by(Modifier by) {
        return with(BY, by);
    }

    /** Whether the intended purpose changed. */
    public Answer getPurposeChanged() {
        return get(PURPOSE_CHANGED);
    }

    public Modification purposeChanged(Answer purposeChanged) {
        return with(PURPOSE_CHANGED, purposeChanged);
    }

    /** Whether a threat, scenario, likelihood or impact got worse. */
    public Answer getNewRisk() {
        return get(NEW_RISK);
    }

    public Modification newRisk(Answer newRisk) {
        return with(NEW_RISK, newRisk);
    }

    /** Whether the initial risk assessment covers it. */
    public Answer getForeseen() {
        return get(FORESEEN);
    }

    public Modification foreseen(Answer foreseen) {
        return with(FORESEEN, foreseen);
    }

    /** Whether it affects the cybersecurity of the product as a whole. */
    public Answer getWholeProduct() {
        return get(WHOLE_PRODUCT);
    }

    public Modification wholeProduct(Answer wholeProduct) {
        return with(WHOLE_PRODUCT, wholeProduct);
    }
}
