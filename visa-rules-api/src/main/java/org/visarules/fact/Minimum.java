package org.visarules.fact;

import java.util.Arrays;
import java.util.stream.Stream;

import org.visarules.schema.Composite;
import org.visarules.schema.FactType;
import org.visarules.schema.Property;
import org.visarules.schema.State;
import org.visarules.value.Answer;
import org.visarules.value.Components;
import org.visarules.value.Quantity;
import org.visarules.value.RuleMethod;
import org.visarules.value.Texts;

/**
 * The least that a label must have evaluated. What is not written is not asked; component by component, since a
 * higher EAL does not replace a missing component.
 */
public final class Minimum extends Composite<Minimum> {

    public static final FactType<Minimum> TYPE = FactType.of(Minimum.class, Minimum::new);

    private static final Property<Quantity> EAL = TYPE.unlessSaid(TYPE.number("eal"), Quantity.NONE);
    private static final Property<Components> COMPONENTS = TYPE.unlessSaid(TYPE.components("components"), Components.none());
    private static final Property<Texts> PROFILES = TYPE.unlessSaid(TYPE.texts("profiles"), Texts.none());

    private Minimum(State state) {
        super(TYPE, state);
    }

    /** One of which nothing is known yet. */
    public static Minimum unsaid() {
        return TYPE.unsaid();
    }

    /** Whether nothing more is asked than the package of that EAL has, without augmentation. */
    @RuleMethod(reads = {"eal", "components"})
    public Answer withinEal(long eal) {
        return AssurancePackage.unsaid().criteria(CriteriaVersion.CC_2022).eal(eal).components(Components.none()).settled()
                .meets(with(PROFILES, Texts.none()));
    }

    /** The same, with any level of flaw remediation (ALC_FLR), which no package has. */
    @RuleMethod(reads = {"eal", "components"})
    public Answer withinEalAndFlawRemediation(long eal) {
        return with(COMPONENTS, getComponents().without("ALC_FLR")).withinEal(eal);
    }

    /** Least evaluation assurance level. */
    public Quantity getEal() {
        return get(EAL);
    }

    public Minimum eal(long eal) {
        return with(EAL, Quantity.of(eal));
    }

    public Minimum eal(Quantity eal) {
        return with(EAL, eal);
    }

    /** Least components. */
    public Components getComponents() {
        return get(COMPONENTS);
    }

    public Minimum components(Components components) {
        return with(COMPONENTS, components);
    }

    public Minimum components(String first, String... others) {
        return with(COMPONENTS, Components.of(Stream.concat(Stream.of(first), Arrays.stream(others)).toList()));
    }

    /** Protection profiles, any of which suffices. */
    public Texts getProfiles() {
        return get(PROFILES);
    }

    public Minimum profiles(String first, String... others) {
        return with(PROFILES, Texts.of(Stream.concat(Stream.of(first), Arrays.stream(others)).toList()));
    }
}
