package org.visarules.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.visarules.schema.Composite;
import org.visarules.schema.FactType;
import org.visarules.schema.Property;
import org.visarules.schema.State;
import org.visarules.value.Answer;
import org.visarules.value.Components;
import org.visarules.value.Levels;
import org.visarules.value.Quantity;
import org.visarules.value.RuleMethod;
import org.visarules.value.Texts;

/** What was evaluated, and how deep. "EAL4+" alone is no package: what the plus stands for is unknown. */
public final class AssurancePackage extends Composite<AssurancePackage> {

    public static final FactType<AssurancePackage> TYPE = FactType.of(AssurancePackage.class, AssurancePackage::new);

    private static final Property<CriteriaVersion> CRITERIA = TYPE.oneOf("criteria", CriteriaVersion.class);
    private static final Property<Quantity> EAL = TYPE.number("eal");
    private static final Property<Components> COMPONENTS = TYPE.components("components");
    private static final Property<Levels> AVA_VAN = TYPE.levels("avaVan");
    private static final Property<Texts> PROFILES = TYPE.texts("profiles");
    private static final Property<Answer> COLLABORATIVE_PROFILE = TYPE.answer("collaborativeProfile");
    private static final Property<Domain> DOMAIN = TYPE.oneOf("domain", Domain.class);

    private static final Pattern PRINTED_EAL = Pattern.compile("EAL([1-7])([+]?)");
    private static final String VAN = "AVA_VAN";
    private static final int MOST = 5;

    // Common Criteria 3.1 revision 5 part 3 and CC:2022 part 5, packages EAL1 to EAL7.
    private static final Map<String, int[]> IMPLIED = Map.of(VAN, new int[] {1, 2, 2, 3, 4, 5, 5});

    private AssurancePackage(State state) {
        super(TYPE, state);
    }

    /** Of which nothing is known. */
    public static AssurancePackage unsaid() {
        return TYPE.unsaid();
    }

    /**
     * Reads a level as lists print it: {@code EAL4+ ALC_FLR.3 AVA_VAN.5}. Components that are printed are all of them;
     * a plus without components leaves them unknown, and so does a component of the AVA_VLA family no AVA_VAN.
     *
     * @throws IllegalArgumentException if there is neither an EAL nor a component in it
     */
    public static AssurancePackage read(CriteriaVersion criteria, String printed) {
        Quantity eal = Quantity.NONE;
        boolean augmented = false;
        List<String> components = new ArrayList<>();
        for (String token : printed.strip().split("[ ,]+")) {
            Matcher level = PRINTED_EAL.matcher(token);
            if (level.matches()) {
                eal = Quantity.of(Long.parseLong(level.group(1)));
                augmented = !level.group(2).isEmpty();
            } else {
                components.add(token);
            }
        }
        boolean unexplained = components.isEmpty() && (augmented || eal == Quantity.NONE);
        return unsaid().criteria(criteria).eal(eal)
                .components(unexplained ? Components.UNKNOWN : Components.of(components));
    }

    /** The version of the Common Criteria; an EAL is read with it. */
    public CriteriaVersion getCriteria() {
        return get(CRITERIA);
    }

    public AssurancePackage criteria(CriteriaVersion criteria) {
        return with(CRITERIA, criteria);
    }

    /** Evaluation assurance level, 1 to 7; {@code none} where none is stated. */
    public Quantity getEal() {
        return get(EAL);
    }

    public AssurancePackage eal(long eal) {
        return with(EAL, Quantity.of(eal));
    }

    public AssurancePackage eal(Quantity eal) {
        return with(EAL, eal);
    }

    /** Components written out, such as {@code AVA_VAN.5}. */
    public Components getComponents() {
        return get(COMPONENTS);
    }

    public AssurancePackage components(Components components) {
        return with(COMPONENTS, components);
    }

    public AssurancePackage components(String first, String... others) {
        return with(COMPONENTS, Components.of(Stream.concat(Stream.of(first), Arrays.stream(others)).toList()));
    }

    /** Levels of AVA_VAN stated; the first is the main value. */
    public Levels getAvaVan() {
        return get(AVA_VAN);
    }

    public AssurancePackage avaVan(Levels avaVan) {
        return with(AVA_VAN, avaVan);
    }

    public AssurancePackage avaVan(Integer main, Integer... others) {
        return with(AVA_VAN, Levels.of(Stream.concat(Stream.of(main), Arrays.stream(others)).map(String::valueOf).toList()));
    }

    /** Protection profiles. */
    public Texts getProfiles() {
        return get(PROFILES);
    }

    public AssurancePackage profiles(String first, String... others) {
        return with(PROFILES, Texts.of(Stream.concat(Stream.of(first), Arrays.stream(others)).toList()));
    }

    /** Whether one of them is a collaborative protection profile. */
    public Answer getCollaborativeProfile() {
        return get(COLLABORATIVE_PROFILE);
    }

    public AssurancePackage collaborativeProfile(Answer collaborativeProfile) {
        return with(COLLABORATIVE_PROFILE, collaborativeProfile);
    }

    /** Technical domain. */
    public Domain getDomain() {
        return get(DOMAIN);
    }

    public AssurancePackage domain(Domain domain) {
        return with(DOMAIN, domain);
    }

    /**
     * The same with its main AVA_VAN level where it follows: from the component written out, else from the EAL under its
     * criteria. What was stated stays, and without all components nothing follows.
     */
    public AssurancePackage settled() {
        if (raw(AVA_VAN.index()) != Levels.UNKNOWN) {
            return this;
        }
        for (int level = MOST; level >= 0; level--) {
            if (reaches(VAN, level) == Answer.YES && reaches(VAN, level + 1) == Answer.NO) {
                return avaVan(level);
            }
        }
        return this;
    }

    /** Whether the main AVA_VAN level is that or more. A package as judged has it {@link #settled()}. */
    @RuleMethod(reads = "avaVan")
    public Answer vanAtLeast(long level) {
        return getAvaVan().atLeast(level);
    }

    /** Whether everything that is asked was evaluated, component by component. */
    @RuleMethod(reads = {"criteria", "eal", "components", "avaVan", "profiles"})
    public Answer meets(Minimum minimum) {
        Answer met = ealMeets(minimum.getEal());
        for (String family : minimum.getComponents().families()) {
            long level = minimum.getComponents().level(family);
            met = met.and(family.equals(VAN) ? vanAtLeast(level) : reaches(family, level));
        }
        met = minimum.getComponents().isKnown() ? met : met.and(Answer.UNKNOWN);
        boolean anyProfile = minimum.getProfiles().isKnown() && minimum.getProfiles().isEmpty();
        return anyProfile ? met : met.and(getProfiles().sharesWith(minimum.getProfiles()));
    }

    private Answer ealMeets(Quantity least) {
        if (!least.isKnown()) {
            return Answer.UNKNOWN;
        }
        return least.isNumber() ? getEal().atLeast(least.number().longValue()) : Answer.YES;
    }

    // A component written out is the one evaluated; an EAL gives those that are not written, once all written ones are known.
    private Answer reaches(String family, long level) {
        if (!getComponents().isKnown()) {
            return Answer.UNKNOWN;
        }
        return getComponents().has(family) ? Answer.of(getComponents().level(family) >= level) : implied(family, level);
    }

    private Answer implied(String family, long level) {
        if (level <= 0) {
            return Answer.YES;
        }
        if (getEal() == Quantity.NONE || family.equals(VAN) && (getCriteria() == CriteriaVersion.CC_2 || getComponents().has("AVA_VLA"))) {
            return Answer.NO;
        }
        if (!getEal().isKnown() || !getCriteria().isKnown()) {
            return Answer.UNKNOWN;
        }
        int[] byEal = IMPLIED.get(family);
        int eal = getEal().number().intValue();
        return Answer.of(byEal != null && eal >= 1 && eal <= 7 && byEal[eal - 1] >= level);
    }
}
