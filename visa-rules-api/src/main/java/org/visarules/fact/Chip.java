package org.visarules.fact;

import org.visarules.schema.Composite;
import org.visarules.schema.FactType;
import org.visarules.schema.Property;
import org.visarules.schema.State;
import org.visarules.value.Answer;
import org.visarules.value.Quantity;

/** How a microprocessor or microcontroller is protected, by its design (Implementing Regulation (EU) 2025/2392). */
public final class Chip extends Composite<Chip> {

    public static final FactType<Chip> TYPE = FactType.of(Chip.class, Chip::new);

    private static final Property<Answer> TAMPER_PROTECTED = TYPE.answer("tamperProtected");
    private static final Property<Quantity> DESIGN_AVA_VAN = TYPE.number("designAvaVan");

    private Chip(State state) {
        super(TYPE, state);
    }

    /** One of which nothing is known yet. */
    public static Chip unsaid() {
        return TYPE.unsaid();
    }

    /** Whether it is made to show, resist or respond to tampering. */
    public Answer getTamperProtected() {
        return get(TAMPER_PROTECTED);
    }

    public Chip tamperProtected(Answer tamperProtected) {
        return with(TAMPER_PROTECTED, tamperProtected);
    }

    /** AVA_VAN level it is designed for, held by a certificate or not. */
    public Quantity getDesignAvaVan() {
        return get(DESIGN_AVA_VAN);
    }

    public Chip designAvaVan(long designAvaVan) {
        return with(DESIGN_AVA_VAN, Quantity.of(designAvaVan));
    }

    public Chip designAvaVan(Quantity designAvaVan) {
        return with(DESIGN_AVA_VAN, designAvaVan);
    }
}
