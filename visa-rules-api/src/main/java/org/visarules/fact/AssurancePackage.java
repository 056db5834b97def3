package org.visarules.fact;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.visarules.schema.Composite;
import org.visarules.schema.FactType;
import org.visarules.schema.Property;
import org.visarules.schema.State;
import org.visarules.schema.Stated;
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

    // Trustworthy systems for server signing, and cryptographic modules for trust services.
    private static final List<String> LISTED_PROFILES = List.of("419241-2", "419221-5");

    private static final Pattern PRINTED_EAL = Pattern.compile("EAL([1-7])([+]?)");
    private static final String VAN = "AVA_VAN";
    private static final String VLA = "AVA_VLA";

    // Levels of each family in the packages EAL1 to EAL7: Common Criteria 3.1 revision 5 part 3, CC:2022 part 5. A family
    // that is not here (ALC_FLR) is in no package.
    private static final Map<String, String> IMPLIED = Map.ofEntries(
            entry("ADV_ARC", "0111111"), entry("ADV_FSP", "1234556"), entry("ADV_IMP", "0001122"),
            entry("ADV_INT", "0000233"), entry("ADV_SPM", "0000011"), entry("ADV_TDS", "0123456"),
            entry("AGD_OPE", "1111111"), entry("AGD_PRE", "1111111"),
            entry("ALC_CMC", "1234455"), entry("ALC_CMS", "1234555"), entry("ALC_DEL", "0111111"),
            entry("ALC_DVS", "0011122"), entry("ALC_LCD", "0011112"), entry("ALC_TAT", "0001233"),
            entry("ASE_CCL", "1111111"), entry("ASE_ECD", "1111111"), entry("ASE_INT", "1111111"),
            entry("ASE_OBJ", "1222222"), entry("ASE_REQ", "1222222"), entry("ASE_SPD", "0111111"), entry("ASE_TSS", "1111111"),
            entry("ATE_COV", "0122233"), entry("ATE_DPT", "0011334"), entry("ATE_FUN", "0111122"), entry("ATE_IND", "1222223"),
            entry(VAN, "1223455"));

    private AssurancePackage(State state) {
        super(TYPE, state);
    }

    /** Of which nothing is known. */
    public static AssurancePackage unsaid() {
        return TYPE.unsaid();
    }

    /**
     * Reads a level as lists print it: {@code EAL4+ ALC_FLR.3 AVA_VAN.5}. Components that are printed are all of them; a
     * plus without components leaves them unknown. Of a component printed at two levels the lower one counts, which holds
     * for the whole. A component of the AVA_VLA family is no AVA_VAN, and tells that the criteria are versions 2.x.
     *
     * @param criteria the version of the criteria, as far as it is known from elsewhere
     * @throws IllegalArgumentException if there is neither an EAL nor a component in it
     */
    public static AssurancePackage read(CriteriaVersion criteria, String printed) {
        Quantity eal = Quantity.NONE;
        boolean augmented = false;
        Map<String, String> components = new TreeMap<>();
        for (String token : printed.strip().split("[ ,]+")) {
            Matcher level = PRINTED_EAL.matcher(token);
            if (level.matches()) {
                eal = Quantity.of(Long.parseLong(level.group(1)));
                augmented = !level.group(2).isEmpty();
            } else {
                components.merge(token.split("\\.")[0], token, (one, other) -> one.compareTo(other) <= 0 ? one : other);
            }
        }
        boolean unexplained = components.isEmpty() && augmented;
        AssurancePackage read = unsaid().criteria(components.containsKey(VLA) ? CriteriaVersion.CC_2 : criteria).eal(eal)
                .components(unexplained ? Components.UNKNOWN : Components.of(List.copyOf(components.values())));
        return read.settled();
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

    public AssurancePackage profiles(Texts profiles) {
        return with(PROFILES, profiles);
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
        for (int level = 9; level >= 0; level--) {
            if (reaches(VAN, level) == Answer.YES && reaches(VAN, level + 1) == Answer.NO) {
                return avaVan(level);
            }
        }
        return this;
    }

    /** The same in one of the two technical domains, if its level may be one that they alone allow and its domain was not said. */
    AssurancePackage inDomain() {
        boolean asks = raw(DOMAIN.index()) == Domain.UNKNOWN && vanAtLeast(4) != Answer.NO;
        return asks ? withRaw(DOMAIN.index(), new Stated<>(List.of(Domain.SMART_CARD, Domain.SECURITY_BOX))) : this;
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

    /** Whether one of its profiles is listed in annex II of Regulation (EU) 2024/482, whatever edition or number of its own it carries. */
    @RuleMethod(reads = "profiles")
    public Answer hasListedProfile() {
        return getProfiles().isKnown()
                ? Answer.of(getProfiles().written().stream().anyMatch(profile -> LISTED_PROFILES.stream().anyMatch(profile::contains)))
                : Answer.UNKNOWN;
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

    // Under versions 2.x, whose families are others, only what is written out counts.
    private Answer implied(String family, long level) {
        if (level <= 0) {
            return Answer.YES;
        }
        if (!IMPLIED.containsKey(family) || getEal() == Quantity.NONE || getCriteria() == CriteriaVersion.CC_2 || getComponents().has(VLA)) {
            return Answer.NO;
        }
        if (!getEal().isKnown() || !getCriteria().isKnown()) {
            return Answer.UNKNOWN;
        }
        int eal = getEal().number().intValue();
        return Answer.of(eal >= 1 && eal <= 7 && IMPLIED.get(family).charAt(eal - 1) - '0' >= level);
    }
}
