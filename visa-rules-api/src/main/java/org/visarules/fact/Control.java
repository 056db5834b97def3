package org.visarules.fact;

import java.time.LocalDate;

import org.visarules.schema.Fact;
import org.visarules.schema.FactType;
import org.visarules.schema.Property;
import org.visarules.schema.State;
import org.visarules.value.Answer;
import org.visarules.value.Day;

/** A control of a system that took place. */
public final class Control extends Fact<Control> {

    public static final FactType<Control> TYPE = FactType.of(Control.class, Control::new);

    private static final Property<Day> ON = TYPE.day("on");
    private static final Property<Answer> FINDINGS = TYPE.answer("findings");

    private Control(State state) {
        super(TYPE, state);
    }

    /** One of which nothing is known yet. */
    public static Control unsaid() {
        return TYPE.unsaid();
    }

    /** The day. */
    public Day getOn() {
        return get(ON);
    }

    public Control on(LocalDate on) {
        return with(ON, Day.of(on));
    }

    public Control on(Day on) {
        return with(ON, on);
    }

    /** Whether it found vulnerabilities or breaches. */
    public Answer getFindings() {
        return get(FINDINGS);
    }

    public Control findings(Answer findings) {
        return with(FINDINGS, findings);
    }
}
