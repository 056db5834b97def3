package org.visarules.fact;

import java.time.LocalDate;

import org.visarules.schema.Composite;
import org.visarules.schema.FactType;
import org.visarules.schema.Property;
import org.visarules.schema.State;
import org.visarules.value.Answer;
import org.visarules.value.Day;

/** How and when this unit, or this version of software, was first supplied. */
public final class Placing extends Composite<Placing> {

    public static final FactType<Placing> TYPE = FactType.of(Placing.class, Placing::new);

    private static final Property<Day> ON = TYPE.day("on");
    private static final Property<Supply> HOW = TYPE.oneOf("how", Supply.class);
    private static final Property<Answer> VISIBLE_SIGN = TYPE.answer("visibleSign");
    private static final Property<Answer> LIMITED_PERIOD = TYPE.answer("limitedPeriod");
    private static final Property<Answer> SAFETY_COMPONENT = TYPE.answer("safetyComponent");

    private Placing(State state) {
        super(TYPE, state);
    }

    /** One of which nothing is known yet. */
    public static Placing unsaid() {
        return TYPE.unsaid();
    }

    /** The day. */
    public Day getOn() {
        return get(ON);
    }

    public Placing on(LocalDate on) {
        return with(ON, Day.of(on));
    }

    public Placing on(Day on) {
        return with(ON, on);
    }

    /** How. */
    public Supply getHow() {
        return get(HOW);
    }

    public Placing how(Supply how) {
        return with(HOW, how);
    }

    /** Whether a visible sign says that it does not comply (Regulation (EU) 2024/2847, article 4(2)-(3)). */
    public Answer getVisibleSign() {
        return get(VISIBLE_SIGN);
    }

    public Placing visibleSign(Answer visibleSign) {
        return with(VISIBLE_SIGN, visibleSign);
    }

    /** Whether an unfinished version is supplied only for the time of a test. */
    public Answer getLimitedPeriod() {
        return get(LIMITED_PERIOD);
    }

    public Placing limitedPeriod(Answer limitedPeriod) {
        return with(LIMITED_PERIOD, limitedPeriod);
    }

    /** Whether an unfinished version is a safety component. */
    public Answer getSafetyComponent() {
        return get(SAFETY_COMPONENT);
    }

    public Placing safetyComponent(Answer safetyComponent) {
        return with(SAFETY_COMPONENT, safetyComponent);
    }
}
