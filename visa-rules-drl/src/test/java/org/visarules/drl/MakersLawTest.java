package org.visarules.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import org.visarules.decision.Verdict;
import org.visarules.engine.CompiledPack;
import org.visarules.engine.Judge;
import org.visarules.engine.Rulebook;
import org.visarules.engine.walk.Entry;
import org.visarules.engine.walk.Evaluation;
import org.visarules.engine.walk.Steps;
import org.visarules.engine.walk.Walker;
import org.visarules.engine.walk.World;
import org.visarules.fact.Agrement;
import org.visarules.fact.AgrementLevel;
import org.visarules.fact.AssurancePackage;
import org.visarules.fact.Buyer;
import org.visarules.fact.Certificate;
import org.visarules.fact.CertificateScheme;
import org.visarules.fact.CompanySize;
import org.visarules.fact.Conformity;
import org.visarules.fact.ConformityModule;
import org.visarules.fact.CoreFunctionality;
import org.visarules.fact.Country;
import org.visarules.fact.CriteriaVersion;
import org.visarules.fact.CsaLevel;
import org.visarules.fact.Demand;
import org.visarules.fact.DossierFacts;
import org.visarules.fact.EssentialRequirement;
import org.visarules.fact.EvidenceStatus;
import org.visarules.fact.Label;
import org.visarules.fact.Listed;
import org.visarules.fact.MarkPlace;
import org.visarules.fact.MarketStatus;
import org.visarules.fact.Parameter;
import org.visarules.fact.Procedure;
import org.visarules.fact.Product;
import org.visarules.fact.ProductForm;
import org.visarules.fact.ProductLevel;
import org.visarules.fact.Qualification;
import org.visarules.fact.QualificationScheme;
import org.visarules.fact.Regime;
import org.visarules.fact.SecurityFunction;
import org.visarules.fact.Signer;
import org.visarules.fact.Source;
import org.visarules.fact.SourceKind;
import org.visarules.fact.Weight;
import org.visarules.fact.Window;
import org.visarules.schema.Listing;
import org.visarules.sessions.SessionJudge;
import org.visarules.value.Answer;
import org.visarules.value.Day;
import org.visarules.value.Members;
import org.visarules.value.Term;
import org.visarules.value.Text;

/**
 * What holds of the law of products whoever asks and whatever else is said, over random dossiers of makers: what the law does not
 * ask for changes nothing, the class of a product follows from its core functionality, days matter only through the law and
 * through certificates, valid evidence harms nobody, and what becomes known contradicts no verdict.
 * {@code -Dvisarules.makers=100} tries a hundred times as much.
 */
@PropertyDefaults(shrinking = ShrinkingMode.OFF, afterFailure = AfterFailureMode.SAMPLE_FIRST)
class MakersLawTest {

    private interface Change {
        DossierFacts in(DossierFacts facts, Random random);
    }

    private static final int ROUNDS = Integer.getInteger("visarules.makers", 1);
    private static final List<CompiledPack> PACKS = BundledPacks.packs().stream().filter(pack -> !pack.table().id().equals("lpm")).toList();
    private static final Law LAW = new Law(PACKS, Set.of("cra", "red"));
    private static final Rulebook BOOK = LAW.book();
    private static final List<String> CLASSES = List.of("CRA-CLASS-I", "CRA-CLASS-II", "CRA-CRITICAL", "CRA-UNLISTED");
    private static final LocalDate FULL_APPLICATION = LocalDate.parse("2027-12-11");
    private static final LocalDate FIRST = LocalDate.parse("2000-01-01");
    private static final LocalDate LAST = LocalDate.parse("2100-01-01");
    private static final int EVER = 40_000;

    private static final AtomicLong UNREAD = new AtomicLong();
    private static final AtomicLong TURNED = new AtomicLong();
    private static final AtomicLong GAINED = new AtomicLong();
    private static final AtomicLong FORESEEN = new AtomicLong();

    /** What the law of products does not ask for, each with a change of it. */
    private static final Map<String, Change> NOT_ASKED = new TreeMap<>(Map.of(
            "how the product is called", (facts, random) -> renamed(facts),
            "how the supplier is called", (facts, random) -> products(facts, product -> product.supplier(product.getSupplier().name("Another Maker"))),
            "how large the supplier is", (facts, random) -> products(facts, product -> product.supplier(product.getSupplier().size(Law.any(CompanySize.class, random)))),
            "what is built in", (facts, random) -> products(facts, product -> product.integrates(Law.any(CoreFunctionality.class, random))),
            "what a product does in security", (facts, random) -> products(facts, product -> product.functions(Law.any(SecurityFunction.class, random))),
            "who buys", (facts, random) -> facts.market(facts.getMarket().buyer(Law.any(Buyer.class, random))
                    .statuses(Law.any(MarketStatus.class, random)).procedure(Law.any(Procedure.class, random))),
            "what the buyer demands", (facts, random) -> facts.market(facts.getMarket().demands(
                    Demand.of("D-1").accepts(Label.certificate(CertificateScheme.CSPN)).weight(Weight.REQUIRED).equivalent(Answer.NO).appraisedMet(Answer.NO))),
            "which States of the Union", (facts, random) -> facts.market(facts.getMarket().territory(elsewhere(facts.getMarket().getTerritory()))),
            "French labels", MakersLawTest::labelled,
            "evidence of what is not offered", MakersLawTest::withEvidenceOfAnother));

    // Tries.

    @Property(tries = 200)
    void whatNoRuleOfARequirementReadsChangesNoneOfItsVerdicts(@ForAll long seed) {
        rounds(seed, random -> UNREAD.addAndGet(LAW.unread(RandomMakers.of(random.nextLong()), random)));
    }

    @Property(tries = 60)
    void whatTheLawDoesNotAskForChangesNoVerdict(@ForAll long seed) {
        rounds(seed, random -> {
            RandomDossiers.Asked asked = RandomMakers.of(random.nextLong());
            Map<String, Verdict> before = LAW.verdicts(asked);
            NOT_ASKED.forEach((what, change) -> {
                Map<String, Verdict> after = LAW.verdicts(Law.with(asked, change.in(asked.dossier().facts(), random)));
                after.keySet().retainAll(before.keySet());
                assertThat(after).as("with another answer to " + what + "\n" + asked).isEqualTo(before);
            });
        });
    }

    @Property(tries = 200)
    void theClassOfAProductFollowsFromItsCoreFunctionalityAndItsChipAlone(@ForAll long seed) {
        rounds(seed, random -> {
            RandomDossiers.Asked one = RandomMakers.of(random.nextLong());
            RandomDossiers.Asked other = RandomMakers.of(random.nextLong());
            Product product = one.dossier().facts().getProducts().records().get(0);
            DossierFacts alike = products(other.dossier().facts(), another -> another.coreFunctionality(product.getCoreFunctionality()).chip(product.getChip()));

            assertThat(classes(Law.with(other, alike))).as(one + "\n" + other).isEqualTo(classes(one));
        });
    }

    @Property(tries = 200)
    void theDayAskedMattersOnlyThroughTheLawAndThroughCertificates(@ForAll long seed) {
        rounds(seed, random -> {
            RandomDossiers.Asked drawn = RandomMakers.of(random.nextLong());
            RandomDossiers.Asked asked = Law.with(drawn, drawn.dossier().facts().events(Listing.of()));
            List<LocalDate> turns = List.copyOf(turns(LAW.world(asked)));
            int turn = random.nextBoolean() ? random.nextInt(turns.size() - 1) : turns.indexOf(FULL_APPLICATION) - 1;
            LocalDate first = turns.get(turn);
            LocalDate last = turns.get(turn + 1).minusDays(1);
            LocalDate between = first.plusDays((long) (random.nextDouble() * first.until(last, ChronoUnit.DAYS)));
            Map<String, Verdict> verdicts = LAW.verdicts(on(first, asked));

            assertThat(LAW.verdicts(on(last, asked))).as("%s and %s\n%s", first, last, asked).isEqualTo(verdicts);
            assertThat(LAW.verdicts(on(between, asked))).as("%s and %s\n%s", first, between, asked).isEqualTo(verdicts);
            TURNED.addAndGet(LAW.verdicts(on(turns.get(turn + 1), asked)).equals(verdicts) ? 0 : 1);
        });
    }

    /** To a distributor, who sells on the day asked, a declaration of a later day is none: so from the last declaration on. */
    @Property(tries = 100)
    void onceTheActAppliesInFullAUnitWithoutCertificatesKeepsItsVerdictsForEver(@ForAll long seed) {
        rounds(seed, random -> {
            RandomDossiers.Asked drawn = RandomMakers.of(random.nextLong());
            RandomDossiers.Asked asked = Law.with(drawn, drawn.dossier().facts().events(Listing.of()).certificates(Listing.of()));
            LocalDate first = drawn.dossier().facts().getConformities().stream().map(Conformity::getDeclaration).filter(Day::isDate).map(Day::date)
                    .filter(FULL_APPLICATION::isBefore).max(Comparator.naturalOrder()).orElse(FULL_APPLICATION);
            LocalDate later = first.plusDays(random.nextInt(EVER));

            assertThat(LAW.verdicts(on(later, asked))).as("%s\n%s", later, asked).isEqualTo(LAW.verdicts(on(first, asked)));
        });
    }

    /**
     * One more conformity or certificate that is valid makes no verdict worse, whether the rest is known or not. It contradicts
     * nothing: it is no claim of a bidder, which would only open a question; it has a number of its own, since two records of one
     * number that state different things leave unknown what they state; and it is whole and valid in itself, with the window,
     * the declaration and the mark that go with its own route.
     */
    @Property(tries = 200)
    void validEvidenceMakesNoVerdictWorse(@ForAll long seed) {
        rounds(seed, random -> {
            RandomDossiers.Asked asked = RandomMakers.of(random.nextLong());
            DossierFacts drawn = asked.dossier().facts();
            DossierFacts known = random.nextBoolean() ? drawn : drawn.conformities(Listing.of());
            DossierFacts facts = random.nextBoolean() ? known : LeftOut.of(known, 20, random);
            Product product = Law.one(known.getProducts().records(), random);
            DossierFacts more = random.nextInt(4) > 0 ? facts.conformities(facts.getConformities().and(conformity(product, asked.day(), random)))
                    : facts.certificates(facts.getCertificates().and(certificate(product, asked.day())));

            GAINED.addAndGet(Law.gained(LAW.verdicts(Law.with(asked, facts)), LAW.verdicts(Law.with(asked, more)), Law.with(asked, more)));
        });
    }

    @Property(tries = 200)
    void whatBecomesKnownContradictsNoVerdict(@ForAll long seed) {
        rounds(seed, random -> FORESEEN.addAndGet(LAW.foreseen(RandomMakers.of(random.nextLong()), random)));
    }

    @Property(tries = 15)
    void droolsFiresTheSame(@ForAll long seed) {
        RandomDossiers.Asked asked = RandomMakers.of(seed);
        World world = LAW.world(asked);
        Judged judged = new Judged(asked, world, Walker.walk(BOOK.program().rules(), world, new Steps(Long.MAX_VALUE)));

        assertThat(judged.firings(Drools.JUDGE)).as(asked.toString()).isEqualTo(judged.firings());
    }

    private static final class Drools {
        static final Judge JUDGE = SessionJudge.over(PACKS);
    }

    @AfterContainer
    static void tellHowMuchWasTried() {
        System.out.println(UNREAD + " verdicts with another fact that no rule reads, " + TURNED + " turns of verdicts, " + GAINED + " gained by evidence, "
                + FORESEEN + " given before everything was known");
        assertThat(List.of(UNREAD.get(), FORESEEN.get())).allMatch(tried -> tried > 10);
    }

    // Worlds and verdicts.

    private static void rounds(long seed, Consumer<Random> round) {
        Law.rounds(seed, ROUNDS, round);
    }

    private static RandomDossiers.Asked on(LocalDate day, RandomDossiers.Asked asked) {
        return new RandomDossiers.Asked(asked.dossier(), day, asked.entered());
    }

    // The classes of the first product.
    private static List<String> classes(RandomDossiers.Asked asked) {
        World world = LAW.world(asked);
        Evaluation evaluation = Walker.walk(BOOK.program().rules(), world, new Steps(Long.MAX_VALUE));
        return CLASSES.stream().filter(term -> evaluation.derived(term, world.at("products[0]").fact()) != null).toList();
    }

    /** The days from which a verdict may differ: those of rules, of parameters and registers, and those that certificates and conformities state. */
    private static SortedSet<LocalDate> turns(World world) {
        TreeSet<LocalDate> days = new TreeSet<>(List.of(FIRST, LAST));
        Set<Term> terms = new HashSet<>();
        BOOK.program().rules().forEach(rule -> days.addAll(List.of(rule.table().validFrom(), rule.table().validUntil())));
        for (Entry entry : world.entries()) {
            if (entry.fact() instanceof Parameter parameter && parameter.getTerm().isKnown()) {
                terms.add(parameter.getTerm());
            }
            if (entry.fact() instanceof Parameter || entry.fact() instanceof Listed || entry.fact() instanceof Certificate || entry.fact() instanceof Conformity) {
                entry.fact().eachLeaf((property, raw) -> days.addAll(raw instanceof Day day && day.isDate() ? List.of(day.date()) : List.of()));
            }
        }
        TreeSet<LocalDate> turns = new TreeSet<>();
        for (LocalDate day : days.subSet(FIRST, true, LAST, true)) {
            turns.addAll(List.of(day, day.plusDays(1)));
            // A certificate may stand for a term only.
            terms.forEach(term -> turns.addAll(List.of(day.plus(term.period()), day.plus(term.period()).plusDays(1))));
        }
        return turns;
    }

    // Changes.

    private static DossierFacts products(DossierFacts facts, UnaryOperator<Product> change) {
        return facts.products(Law.each(facts.getProducts(), change));
    }

    private static DossierFacts renamed(DossierFacts facts) {
        return products(facts, product -> product.name(renamed(product.getName())))
                .conformities(Law.each(facts.getConformities(), conformity -> conformity.of(renamed(conformity.getOf()))))
                .certificates(Law.each(facts.getCertificates(), certificate -> certificate.of(renamed(certificate.getOf()))))
                .events(Law.each(facts.getEvents(), event -> event.of(renamed(event.getOf()))));
    }

    private static String renamed(Text name) {
        return "Renamed " + name;
    }

    private static Members<Country> elsewhere(Members<Country> territory) {
        return Members.of(Country.class, territory.held().stream().map(country -> switch (country) {
            case FR -> Country.IE;
            case DE -> Country.FR;
            case EU -> Country.HR;
            default -> country;
        }).toList());
    }

    private static DossierFacts labelled(DossierFacts facts, Random random) {
        String name = facts.getProducts().records().get(0).getName().toString();
        Window window = Window.between("2025-01-01", "2029-01-01");
        return facts
                .certificates(facts.getCertificates().and(Certificate.of(CertificateScheme.CSPN, "CSPN-1").of(name).versions("4.2.*").window(window)
                        .status(EvidenceStatus.IN_FORCE).signer(Signer.NATIONAL_AUTHORITY)))
                .qualifications(Listing.of(Qualification.of(QualificationScheme.PRODUCT, "Q-1").of(name).versions("4.2.*").productLevel(ProductLevel.RENFORCE)
                        .window(window).status(EvidenceStatus.IN_FORCE).onPublicList(Answer.YES)))
                .agrements(Listing.of(Agrement.unsaid().number("A-1").of(name).versions("4.2.*").level(AgrementLevel.DR).window(window).status(EvidenceStatus.IN_FORCE)));
    }

    private static DossierFacts withEvidenceOfAnother(DossierFacts facts, Random random) {
        Product another = facts.getProducts().records().get(0).name("Omega Latch");
        return facts.conformities(facts.getConformities().and(conformity(another, FULL_APPLICATION, random)))
                .certificates(facts.getCertificates().and(certificate(another, FULL_APPLICATION)));
    }

    private static Conformity conformity(Product product, LocalDate day, Random random) {
        LocalDate placed = placed(product, day);
        boolean quality = random.nextBoolean();
        Window window = Window.between(Day.of(placed.minusYears(1)), Day.of(placed.plusYears(10)));
        return Conformity.with(Law.one(List.of(Regime.CRA, Regime.CRA, Regime.RED_3_3_D, Regime.RED_3_3_E, Regime.RED_3_3_F), random)).of(product.getName().toString())
                .module(quality ? ConformityModule.H : ConformityModule.B_C).standards(Listing.of()).certificate("BODY-9").coversRequirements(Answer.YES)
                .notifiedBody("Another Body").bodyCertificate(window).riskAssessment(Answer.YES).requirementsMet(Answer.YES)
                .unmet(Members.none(EssentialRequirement.class)).declaration(placed.minusDays(1))
                .ceMarkOn(product.getForm() == ProductForm.SOFTWARE ? MarkPlace.DECLARATION : MarkPlace.PRODUCT)
                .bodyNumberAfterMark(Answer.of(quality)).window(window).source(Source.unsaid().kinds(Members.of(SourceKind.OFFICIAL_LIST)));
    }

    private static Certificate certificate(Product product, LocalDate day) {
        LocalDate placed = placed(product, day);
        LocalDate first = placed.isBefore(day) ? placed : day;
        return Certificate.of(CertificateScheme.EUCC, "EUCC-9").of(product.getName().toString()).versions("4.0.0 to 5.9.9")
                .window(Window.between(Day.of(first.minusDays(9)), Day.of(first.plusYears(4)))).status(EvidenceStatus.IN_FORCE).statusSince(first.minusDays(9))
                .assurance(AssurancePackage.read(CriteriaVersion.CC_2022, "EAL4 AVA_VAN.3 ALC_FLR.3")).csaLevel(CsaLevel.HIGH)
                .signer(Signer.CERTIFICATION_BODY).source(Source.unsaid().kinds(Members.of(SourceKind.OFFICIAL_LIST)));
    }

    private static LocalDate placed(Product product, LocalDate day) {
        Day placed = product.getPlacing().getOn();
        return placed.isDate() ? placed.date() : day;
    }
}
