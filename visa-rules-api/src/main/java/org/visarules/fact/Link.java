package org.visarules.fact;

import org.visarules.schema.Composite;
import org.visarules.schema.FactType;
import org.visarules.schema.Property;
import org.visarules.schema.State;
import org.visarules.value.Answer;

/** A connection of a system to another network. */
public final class Link extends Composite<Link> {

    public static final FactType<Link> TYPE = FactType.of(Link.class, Link::new);

    private static final Property<NetworkClass> THROUGH_CLASS = TYPE.oneOf("throughClass", NetworkClass.class);
    private static final Property<NetworkClass> OTHER_END_CLASS = TYPE.oneOf("otherEndClass", NetworkClass.class);
    private static final Property<Answer> HOMOLOGATED = TYPE.answer("homologated");

    private Link(State state) {
        super(TYPE, state);
    }

    /** One of which nothing is known yet. */
    public static Link unsaid() {
        return TYPE.unsaid();
    }

    /** Class of the network that carries it. */
    public NetworkClass getThroughClass() {
        return get(THROUGH_CLASS);
    }

    public Link throughClass(NetworkClass throughClass) {
        return with(THROUGH_CLASS, throughClass);
    }

    /** Class of the network at its other end. */
    public NetworkClass getOtherEndClass() {
        return get(OTHER_END_CLASS);
    }

    public Link otherEndClass(NetworkClass otherEndClass) {
        return with(OTHER_END_CLASS, otherEndClass);
    }

    /** Whether it is homologated by itself. */
    public Answer getHomologated() {
        return get(HOMOLOGATED);
    }

    public Link homologated(Answer homologated) {
        return with(HOMOLOGATED, homologated);
    }
}
