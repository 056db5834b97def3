package org.visarules.fact;

import org.visarules.schema.Fact;
import org.visarules.schema.FactType;
import org.visarules.schema.Property;
import org.visarules.schema.State;
import org.visarules.value.Answer;
import org.visarules.value.Text;

/** What a bidder offers instead of a demanded label (code de la commande publique, R.2111-9 to R.2111-17). */
public final class EquivalentProof extends Fact<EquivalentProof> {

    public static final FactType<EquivalentProof> TYPE = FactType.of(EquivalentProof.class, EquivalentProof::new);

    private static final Property<Text> FOR_DEMAND = TYPE.text("forDemand");
    private static final Property<ProofKind> KIND = TYPE.oneOf("kind", ProofKind.class);
    private static final Property<Text> LABEL = TYPE.text("label");
    private static final Property<Answer> CONFIRMS = TYPE.answer("confirms");
    private static final Property<Answer> COULD_NOT_OBTAIN_IN_TIME = TYPE.answer("couldNotObtainInTime");
    private static final Property<Answer> NOT_AT_FAULT = TYPE.answer("notAtFault");
    private static final Property<Answer> REFUSED_BY_BUYER = TYPE.unlessSaid(TYPE.answer("refusedByBuyer"), Answer.NO);
    private static final Property<Source> SOURCE = TYPE.part("source", Source.TYPE);

    private EquivalentProof(State state) {
        super(TYPE, state);
    }

    /** One of which nothing is known yet. */
    public static EquivalentProof unsaid() {
        return TYPE.unsaid();
    }

    /** Id of the demand. */
    public Text getForDemand() {
        return get(FOR_DEMAND);
    }

    public EquivalentProof forDemand(String forDemand) {
        return with(FOR_DEMAND, Text.of(forDemand));
    }

    /** What is offered. */
    public ProofKind getKind() {
        return get(KIND);
    }

    public EquivalentProof kind(ProofKind kind) {
        return with(KIND, kind);
    }

    /** The label or certificate number offered. */
    public Text getLabel() {
        return get(LABEL);
    }

    public EquivalentProof label(String label) {
        return with(LABEL, Text.of(label));
    }

    /** Whether it confirms the required characteristics. */
    public Answer getConfirms() {
        return get(CONFIRMS);
    }

    public EquivalentProof confirms(Answer confirms) {
        return with(CONFIRMS, confirms);
    }

    /** Whether the label could not be had in time. */
    public Answer getCouldNotObtainInTime() {
        return get(COULD_NOT_OBTAIN_IN_TIME);
    }

    public EquivalentProof couldNotObtainInTime(Answer couldNotObtainInTime) {
        return with(COULD_NOT_OBTAIN_IN_TIME, couldNotObtainInTime);
    }

    /** Whether that was for reasons not the bidder's own. */
    public Answer getNotAtFault() {
        return get(NOT_AT_FAULT);
    }

    public EquivalentProof notAtFault(Answer notAtFault) {
        return with(NOT_AT_FAULT, notAtFault);
    }

    /** Whether the buyer refused it; not unless said. */
    public Answer getRefusedByBuyer() {
        return get(REFUSED_BY_BUYER);
    }

    public EquivalentProof refusedByBuyer(Answer refusedByBuyer) {
        return with(REFUSED_BY_BUYER, refusedByBuyer);
    }

    /** Where this record was read. */
    public Source getSource() {
        return get(SOURCE);
    }

    public EquivalentProof source(Source source) {
        return with(SOURCE, source);
    }
}
