package org.visarules.fact;

import org.visarules.schema.Fact;
import org.visarules.schema.FactType;
import org.visarules.schema.Property;
import org.visarules.schema.State;
import org.visarules.value.Answer;
import org.visarules.value.Text;

/** Processing at a distance on which a product relies. */
public final class RemotePart extends Fact<RemotePart> {

    public static final FactType<RemotePart> TYPE = FactType.of(RemotePart.class, RemotePart::new);

    private static final Property<Text> NAME = TYPE.text("name");
    private static final Property<Answer> NEEDED_BY_AFUNCTION = TYPE.judgement(TYPE.answer("neededByAFunction"));
    private static final Property<Answer> BY_OR_FOR_MANUFACTURER = TYPE.answer("byOrForManufacturer");
    private static final Property<Answer> INTERACTS_DIRECTLY = TYPE.unlessSaid(TYPE.answer("interactsDirectly"), Answer.YES);

    private RemotePart(State state) {
        super(TYPE, state);
    }

    /** One of which nothing is known yet. */
    public static RemotePart unsaid() {
        return TYPE.unsaid();
    }

    /** What it is called. */
    public Text getName() {
        return get(NAME);
    }

    public RemotePart name(String name) {
        return with(NAME, Text.of(name));
    }

    /** Whether its absence would stop one of the functions of the product. */
    public Answer getNeededByAFunction() {
        return get(NEEDED_BY_AFUNCTION);
    }

    public RemotePart neededByAFunction(Answer neededByAFunction) {
        return with(NEEDED_BY_AFUNCTION, neededByAFunction);
    }

    /** Whether it was designed and developed by the manufacturer or under its responsibility. */
    public Answer getByOrForManufacturer() {
        return get(BY_OR_FOR_MANUFACTURER);
    }

    public RemotePart byOrForManufacturer(Answer byOrForManufacturer) {
        return with(BY_OR_FOR_MANUFACTURER, byOrForManufacturer);
    }

    /** Whether the product itself exchanges data with it; unless said otherwise it does. A system behind another remote part does not. */
    public Answer getInteractsDirectly() {
        return get(INTERACTS_DIRECTLY);
    }

    public RemotePart interactsDirectly(Answer interactsDirectly) {
        return with(INTERACTS_DIRECTLY, interactsDirectly);
    }
}
