package org.visarules.fact;

import org.visarules.schema.Fact;
import org.visarules.schema.FactType;
import org.visarules.schema.Property;
import org.visarules.schema.State;
import org.visarules.value.Answer;

/** What a certificate itself says about its recognition under an agreement; it outweighs what the agreement gives in general. */
public final class Recognition extends Fact<Recognition> {

    public static final FactType<Recognition> TYPE = FactType.of(Recognition.class, Recognition::new);

    private static final Property<RecognitionAgreement> AGREEMENT = TYPE.oneOf("agreement", RecognitionAgreement.class);
    private static final Property<AssurancePackage> UP_TO = TYPE.part("upTo", AssurancePackage.TYPE);
    private static final Property<Answer> EXCLUDED = TYPE.unlessSaid(TYPE.answer("excluded"), Answer.NO);

    private Recognition(State state) {
        super(TYPE, state);
    }

    /** What is printed about that agreement. */
    public static Recognition under(RecognitionAgreement agreement) {
        return TYPE.unsaid().agreement(agreement);
    }

    /** The agreement. */
    public RecognitionAgreement getAgreement() {
        return get(AGREEMENT);
    }

    public Recognition agreement(RecognitionAgreement agreement) {
        return with(AGREEMENT, agreement);
    }

    /** The most that is recognised. */
    public AssurancePackage getUpTo() {
        return get(UP_TO);
    }

    public Recognition upTo(AssurancePackage upTo) {
        return with(UP_TO, upTo);
    }

    /** Whether the certificate is excluded from that agreement; no unless said. */
    public Answer getExcluded() {
        return get(EXCLUDED);
    }

    public Recognition excluded(Answer excluded) {
        return with(EXCLUDED, excluded);
    }
}
