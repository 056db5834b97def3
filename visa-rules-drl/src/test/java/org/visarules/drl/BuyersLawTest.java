package org.visarules.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;

import org.visarules.decision.Verdict;
import org.visarules.engine.CompiledPack;
import org.visarules.fact.Agrement;
import org.visarules.fact.AgrementLevel;
import org.visarules.fact.AgrementPurpose;
import org.visarules.fact.AuthorityDecision;
import org.visarules.fact.Buyer;
import org.visarules.fact.DecisionKind;
import org.visarules.fact.DossierFacts;
import org.visarules.fact.EvidenceStatus;
import org.visarules.fact.Market;
import org.visarules.fact.Marking;
import org.visarules.fact.Product;
import org.visarules.fact.ProductLevel;
import org.visarules.fact.Qualification;
import org.visarules.fact.QualificationScheme;
import org.visarules.schema.Listing;
import org.visarules.value.Answer;

/**
 * What holds of the law of public buyers and protected systems whatever else is said, over random dossiers of theirs: valid
 * evidence harms nobody, no order counts, a higher qualification serves wherever a lower one does, and the instructions bind nobody
 * abroad. {@code -Dvisarules.buyers=100} tries a hundred times as much.
 */
@PropertyDefaults(shrinking = ShrinkingMode.OFF, afterFailure = AfterFailureMode.SAMPLE_FIRST)
class BuyersLawTest {

    private static final int ROUNDS = Integer.getInteger("visarules.buyers", 1);
    private static final Set<String> IDS = Set.of("procurement");
    private static final List<CompiledPack> PACKS = BundledPacks.packs().stream()
            .filter(pack -> IDS.contains(pack.table().id()) || pack.table().id().equals("visa")).toList();
    private static final Law LAW = new Law(PACKS, IDS);

    /** It binds providers of trust services, whoever buys of them. */
    private static final Set<String> OF_PROVIDERS = Set.of("PROCUREMENT-EIDAS-AUDIT");

    private static final AtomicLong UNREAD = new AtomicLong();
    private static final AtomicLong GAINED = new AtomicLong();
    private static final AtomicLong FORESEEN = new AtomicLong();
    private static final AtomicLong REORDERED = new AtomicLong();
    private static final AtomicLong RAISED = new AtomicLong();
    private static final AtomicLong RELEASED = new AtomicLong();

    // Tries.

    @Property(tries = 300)
    void whatNoRuleOfARequirementReadsChangesNoneOfItsVerdicts(@ForAll long seed) {
        rounds(seed, random -> UNREAD.addAndGet(LAW.unread(RandomBuyers.of(random.nextLong()), random)));
    }

    /** It contradicts nothing: it has a number of its own, and is whole and valid in itself. */
    @Property(tries = 300)
    void validEvidenceMakesNoVerdictWorse(@ForAll long seed) {
        rounds(seed, random -> {
            RandomDossiers.Asked asked = offered(random);
            DossierFacts drawn = asked.dossier().facts();
            DossierFacts known = random.nextInt(3) > 0 ? drawn : drawn.qualifications(Listing.of()).agrements(Listing.of()).decisions(Listing.of());
            DossierFacts facts = random.nextBoolean() ? known : LeftOut.of(known, 20, random);
            DossierFacts more = switch (random.nextInt(3)) {
                case 0 -> facts.qualifications(facts.getQualifications().and(qualification(drawn, asked.day(), random)));
                case 1 -> facts.agrements(facts.getAgrements().and(agrement(drawn, asked.day(), random)));
                default -> facts.decisions(facts.getDecisions().and(decision(drawn, asked.day(), random)));
            };

            GAINED.addAndGet(Law.gained(LAW.verdicts(Law.with(asked, facts)), LAW.verdicts(Law.with(asked, more)), Law.with(asked, more)));
        });
    }

    @Property(tries = 300)
    void whatBecomesKnownContradictsNoVerdict(@ForAll long seed) {
        rounds(seed, random -> FORESEEN.addAndGet(LAW.foreseen(RandomBuyers.of(random.nextLong()), random)));
    }

    @Property(tries = 300)
    void noOrderChangesAVerdict(@ForAll long seed) {
        rounds(seed, random -> {
            RandomDossiers.Asked drawn = RandomBuyers.of(random.nextLong());
            RandomDossiers.Asked asked = random.nextBoolean() ? drawn : Law.with(drawn, LeftOut.of(drawn.dossier().facts(), 10, random));
            DossierFacts facts = asked.dossier().facts();
            RandomDossiers.Asked otherwise = Law.with(asked, facts.qualifications(Law.shuffled(facts.getQualifications(), random))
                    .certificates(Law.shuffled(facts.getCertificates(), random)).agrements(Law.shuffled(facts.getAgrements(), random)).decisions(Law.shuffled(facts.getDecisions(), random)));
            REORDERED.addAndGet(otherwise.dossier().facts().equals(facts) ? 0 : 1);

            assertThat(LAW.verdicts(otherwise)).as("%s\n%s", asked, otherwise).isEqualTo(LAW.verdicts(asked));
        });
    }

    @Property(tries = 600)
    void aHigherQualificationServesWhereverALowerOneDoes(@ForAll long seed) {
        rounds(seed, random -> {
            RandomDossiers.Asked asked = offered(random);
            DossierFacts facts = asked.dossier().facts();
            Listing<Qualification> all = facts.getQualifications().and(qualification(facts, asked.day(), random));
            RandomDossiers.Asked higher = Law.with(asked, facts.qualifications(at(ProductLevel.RENFORCE, all)));

            RAISED.addAndGet(Law.gained(LAW.verdicts(Law.with(asked, facts.qualifications(at(ProductLevel.ELEMENTAIRE, all)))), LAW.verdicts(higher), higher));
        });
    }

    @Property(tries = 300)
    void theInstructionsBindNobodyAbroad(@ForAll long seed) {
        rounds(seed, random -> {
            RandomDossiers.Asked asked = RandomBuyers.of(random.nextLong());
            Market market = asked.dossier().facts().getMarket();
            RandomDossiers.Asked abroad = Law.with(asked, asked.dossier().facts().market(market.buyer(random.nextBoolean() ? Buyer.FOREIGN_PUBLIC : Buyer.FOREIGN_PRIVATE)
                    .system(market.getSystem().marking(Marking.NONE))));
            Map<String, Verdict> before = LAW.verdicts(asked);

            LAW.verdicts(abroad).forEach((key, verdict) -> {
                if (!OF_PROVIDERS.contains(Law.requirement(key))) {
                    RELEASED.addAndGet(before.get(key) == Verdict.NON_COMPLIANT ? 1 : 0);
                    assertThat(verdict).as("%s\n%s", key, abroad).isNotIn(Verdict.NON_COMPLIANT, Verdict.UNDETERMINED);
                }
            });
        });
    }

    @AfterContainer
    static void tellHowMuchWasTried() {
        System.out.println(UNREAD + " verdicts with another fact that no rule reads, " + GAINED + " gained by evidence, " + FORESEEN + " given before everything was known, "
                + REORDERED + " dossiers in another order, " + RAISED + " verdicts gained by a higher level, " + RELEASED + " of what binds nobody abroad");
        assertThat(List.of(UNREAD.get(), GAINED.get(), FORESEEN.get(), REORDERED.get(), RAISED.get(), RELEASED.get())).allMatch(tried -> tried > 10);
    }

    private static void rounds(long seed, Consumer<Random> round) {
        Law.rounds(seed, ROUNDS, round);
    }

    // Evidence.

    private static RandomDossiers.Asked offered(Random random) {
        RandomDossiers.Asked asked;
        do {
            asked = RandomBuyers.of(random.nextLong());
        } while (asked.dossier().facts().getProducts().records().isEmpty());
        return asked;
    }

    private static Qualification qualification(DossierFacts facts, LocalDate day, Random random) {
        Product product = Law.one(facts.getProducts().records(), random);
        return Qualification.of(QualificationScheme.PRODUCT, "R-9").of(product.getName().toString()).versions(product.getVersion().toString())
                .window(Law.around(day)).status(EvidenceStatus.IN_FORCE).statusSince(day.minusDays(30)).onPublicList(Answer.YES)
                .productLevel(Law.any(ProductLevel.class, random)).restsOn(Listing.of()).conditionsMet(Answer.YES).source(Law.official());
    }

    private static Listing<Qualification> at(ProductLevel level, Listing<Qualification> qualifications) {
        return Law.each(qualifications, qualification -> qualification.productLevel(level));
    }

    private static Agrement agrement(DossierFacts facts, LocalDate day, Random random) {
        Product product = Law.one(facts.getProducts().records(), random);
        AgrementLevel level = switch (facts.getMarket().getSystem().getMarking()) {
            case SECRET -> AgrementLevel.SECRET;
            case TRES_SECRET -> AgrementLevel.TRES_SECRET;
            default -> AgrementLevel.DR;
        };
        return Agrement.unsaid().number("G-9").of(product.getName().toString()).versions(product.getVersion().toString()).level(level)
                .purpose(Law.any(AgrementPurpose.class, random)).window(Law.around(day)).status(EvidenceStatus.IN_FORCE).statusSince(day.minusDays(30))
                .conditionsMet(Answer.YES).source(Law.official());
    }

    private static AuthorityDecision decision(DossierFacts facts, LocalDate day, Random random) {
        return AuthorityDecision.unsaid().kind(Law.one(List.of(DecisionKind.HFDS_DEROGATION, DecisionKind.RISK_ACCEPTANCE), random))
                .of(Law.one(facts.getProducts().records(), random).getName().toString()).on(day.minusDays(30)).window(Law.around(day))
                .riskAnalysis(Answer.YES).sentToAnssi(Answer.YES).source(Law.official());
    }
}
