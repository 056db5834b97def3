package org.visarules.fact;

import org.visarules.schema.Composite;
import org.visarules.schema.FactType;
import org.visarules.schema.Property;
import org.visarules.schema.State;
import org.visarules.value.Answer;

/** The free-software situation of a product (Regulation (EU) 2024/2847, articles 3(48) and 24). */
public final class FreeSoftware extends Composite<FreeSoftware> {

    public static final FactType<FreeSoftware> TYPE = FactType.of(FreeSoftware.class, FreeSoftware::new);

    private static final Property<Answer> FREE = TYPE.answer("free");
    private static final Property<FreePublisher> PUBLISHER = TYPE.oneOf("publisher", FreePublisher.class);
    private static final Property<Answer> TECHNICAL_DOCS_PUBLIC = TYPE.answer("technicalDocsPublic");

    private FreeSoftware(State state) {
        super(TYPE, state);
    }

    /** One of which nothing is known yet. */
    public static FreeSoftware unsaid() {
        return TYPE.unsaid();
    }

    /** Whether the licence gives all rights and the source is open to all. */
    public Answer getFree() {
        return get(FREE);
    }

    public FreeSoftware free(Answer free) {
        return with(FREE, free);
    }

    /** Who publishes it. */
    public FreePublisher getPublisher() {
        return get(PUBLISHER);
    }

    public FreeSoftware publisher(FreePublisher publisher) {
        return with(PUBLISHER, publisher);
    }

    /** Whether the technical documentation is public at placing. */
    public Answer getTechnicalDocsPublic() {
        return get(TECHNICAL_DOCS_PUBLIC);
    }

    public FreeSoftware technicalDocsPublic(Answer technicalDocsPublic) {
        return with(TECHNICAL_DOCS_PUBLIC, technicalDocsPublic);
    }
}
