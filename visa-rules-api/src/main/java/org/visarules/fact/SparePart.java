package org.visarules.fact;

import org.visarules.schema.Composite;
import org.visarules.schema.FactType;
import org.visarules.schema.Property;
import org.visarules.schema.State;
import org.visarules.value.Answer;

/** A part that is said to replace an identical one (Regulation (EU) 2024/2847, article 2(6)). */
public final class SparePart extends Composite<SparePart> {

    public static final FactType<SparePart> TYPE = FactType.of(SparePart.class, SparePart::new);

    private static final Property<Answer> FOR_REPAIR = TYPE.answer("forRepair");
    private static final Property<Answer> SAME_FUNCTION = TYPE.judgement(TYPE.answer("sameFunction"));
    private static final Property<Answer> SAME_SECURITY = TYPE.judgement(TYPE.answer("sameSecurity"));

    private SparePart(State state) {
        super(TYPE, state);
    }

    /** One of which nothing is known yet. */
    public static SparePart unsaid() {
        return TYPE.unsaid();
    }

    /** Whether it is supplied to repair a product by replacing a part of it. */
    public Answer getForRepair() {
        return get(FOR_REPAIR);
    }

    public SparePart forRepair(Answer forRepair) {
        return with(FOR_REPAIR, forRepair);
    }

    /** Whether it does the same as the part it replaces. */
    public Answer getSameFunction() {
        return get(SAME_FUNCTION);
    }

    public SparePart sameFunction(Answer sameFunction) {
        return with(SAME_FUNCTION, sameFunction);
    }

    /** Whether it has the same cryptography, protocols, access control and secure boot. */
    public Answer getSameSecurity() {
        return get(SAME_SECURITY);
    }

    public SparePart sameSecurity(Answer sameSecurity) {
        return with(SAME_SECURITY, sameSecurity);
    }
}
