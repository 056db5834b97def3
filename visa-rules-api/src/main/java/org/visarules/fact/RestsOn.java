package org.visarules.fact;

import org.visarules.schema.Fact;
import org.visarules.schema.FactType;
import org.visarules.schema.Property;
import org.visarules.schema.State;
import org.visarules.value.Text;
import org.visarules.value.Version;

/** A certificate that a qualification names as its base. */
public final class RestsOn extends Fact<RestsOn> {

    public static final FactType<RestsOn> TYPE = FactType.of(RestsOn.class, RestsOn::new);

    private static final Property<Text> NUMBER = TYPE.text("number");
    private static final Property<Version> VERSION = TYPE.version("version");

    private RestsOn(State state) {
        super(TYPE, state);
    }

    /** One of which nothing is known yet. */
    public static RestsOn unsaid() {
        return TYPE.unsaid();
    }

    /** Number of the certificate. */
    public Text getNumber() {
        return get(NUMBER);
    }

    public RestsOn number(String number) {
        return with(NUMBER, Text.of(number));
    }

    /** Version as the decision cites it. */
    public Version getVersion() {
        return get(VERSION);
    }

    public RestsOn version(String version) {
        return with(VERSION, Version.of(version));
    }
}
