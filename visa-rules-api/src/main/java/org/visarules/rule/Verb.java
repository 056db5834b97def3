package org.visarules.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the consequence of a rule can say; each rule says one of these once. */
public enum Verb {
    /** The requirement applies to the subject. */
    APPLIES_TO("appliesTo"),
    /** One way in which the requirement is met. */
    MET_BY("metBy"),
    /** A breach. */
    BROKEN_BY("brokenBy"),
    /** This evidence was looked at and does not count; it explains and decides nothing. */
    REFUSES("refuses"),
    /** A remark that never changes a verdict. */
    ADVISES("advises"),
    /** Something that somebody has to do. */
    OBLIGES("obliges"),
    /** A yes/no term that other rules build on. */
    DERIVES("derives");

    private final String method;

    Verb(String method) {
        this.method = method;
    }

    /** As a consequence calls it: {@code metBy}. */
    public String method() {
        return method;
    }

    /** As a rule's name writes it: {@code met-by}. */
    public String inName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The verb of that method. */
    public static Optional<Verb> ofMethod(String method) {
        return Arrays.stream(values()).filter(verb -> verb.method.equals(method)).findFirst();
    }

    /** The verb with which a rule's name, after the slash, begins. */
    public static Optional<Verb> ofName(String how) {
        return Arrays.stream(values()).filter(verb -> how.equals(verb.inName()) || how.startsWith(verb.inName() + "-")).findFirst();
    }
}
