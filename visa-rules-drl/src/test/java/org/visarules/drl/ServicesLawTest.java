package org.visarules.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
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
import org.visarules.fact.AuditActivity;
import org.visarules.fact.Auditor;
import org.visarules.fact.AuthorityDecision;
import org.visarules.fact.Certificate;
import org.visarules.fact.CertificateScheme;
import org.visarules.fact.Cloud;
import org.visarules.fact.Country;
import org.visarules.fact.DecisionKind;
import org.visarules.fact.DossierFacts;
import org.visarules.fact.EvidenceStatus;
import org.visarules.fact.PacsLevel;
import org.visarules.fact.PassiLevel;
import org.visarules.fact.Qualification;
import org.visarules.fact.QualificationScheme;
import org.visarules.fact.Service;
import org.visarules.schema.Listing;
import org.visarules.value.Answer;
import org.visarules.value.Day;
import org.visarules.value.Members;
import org.visarules.value.Quantity;
import org.visarules.value.Text;

/**
 * What holds of the law of audits and services whoever asks and whatever else is said, over random dossiers of whoever orders
 * them: valid evidence harms nobody, no order and no name of a person counts, élevé asks for all that substantiel asks, and a
 * larger share outside the Union helps nobody. {@code -Dvisarules.services=100} tries a hundred times as much.
 */
@PropertyDefaults(shrinking = ShrinkingMode.OFF, afterFailure = AfterFailureMode.SAMPLE_FIRST)
class ServicesLawTest {

    private static final int ROUNDS = Integer.getInteger("visarules.services", 1);
    private static final Set<String> IDS = Set.of("passi", "services");
    private static final List<CompiledPack> PACKS = BundledPacks.packs().stream()
            .filter(pack -> IDS.contains(pack.table().id()) || pack.table().id().equals("visa")).toList();
    private static final Law LAW = new Law(PACKS, IDS);

    /** It asks of whatever qualification is shown whether it is one of this service, so that showing one makes it apply. */
    private static final String ASKS_OF_WHAT_IS_SHOWN = "SERVICES-LABEL";
    /** The agreement states one level, and the level fits the threat: neither asks more of the higher one. */
    private static final Set<String> OTHER_AT_ANOTHER_LEVEL = Set.of("PASSI-AGREEMENT", "PASSI-LEVEL");
    private static final String HOLDERS = "SERVICES-SNC-HOLDERS";
    private static final List<Country> OUTSIDE = List.of(Country.US, Country.CH);

    private static final AtomicLong UNREAD = new AtomicLong();
    private static final AtomicLong GAINED = new AtomicLong();
    private static final AtomicLong FORESEEN = new AtomicLong();
    private static final AtomicLong REORDERED = new AtomicLong();
    private static final AtomicLong LACKING = new AtomicLong();
    private static final AtomicLong ASKED_MORE = new AtomicLong();
    private static final AtomicLong RAISED = new AtomicLong();
    private static final AtomicLong RAISED_TOO_FAR = new AtomicLong();

    // Tries.

    @Property(tries = 300)
    void whatNoRuleOfARequirementReadsChangesNoneOfItsVerdicts(@ForAll long seed) {
        rounds(seed, random -> UNREAD.addAndGet(LAW.unread(RandomServices.of(random.nextLong()), random)));
    }

    /**
     * A further qualification, certificate or recognised equivalence that is valid makes no verdict worse, whether the rest is
     * known or not. It contradicts nothing: it has a number of its own, and is whole and valid in itself. That a qualification
     * is shown at all makes one requirement apply: its verdict is compared with that where the same was only applied for.
     */
    @Property(tries = 300)
    void validEvidenceMakesNoVerdictWorse(@ForAll long seed) {
        rounds(seed, random -> {
            RandomDossiers.Asked asked = RandomServices.of(random.nextLong());
            DossierFacts drawn = asked.dossier().facts();
            DossierFacts known = random.nextInt(3) > 0 ? drawn : drawn.qualifications(Listing.of()).certificates(Listing.of()).decisions(Listing.of());
            DossierFacts facts = random.nextBoolean() ? known : LeftOut.of(known, 20, random);
            DossierFacts more = facts;
            if (!drawn.getServices().records().isEmpty()) {
                more = random.nextBoolean() ? more : more.certificates(more.getCertificates().and(certificate(drawn, asked.day(), random)));
                more = random.nextBoolean() ? more : more.decisions(more.getDecisions().and(equivalence(drawn, asked.day(), random)));
            }
            DossierFacts vain = more;
            if (more.equals(facts) || random.nextBoolean()) {
                Qualification qualification = qualification(drawn, asked.day(), random);
                vain = more.qualifications(more.getQualifications().and(qualification.status(EvidenceStatus.IN_PROGRESS)));
                more = more.qualifications(more.getQualifications().and(qualification));
            }
            Map<String, Verdict> before = LAW.verdicts(Law.with(asked, facts));
            LAW.verdicts(Law.with(asked, vain)).forEach((key, verdict) -> {
                if (Law.requirement(key).equals(ASKS_OF_WHAT_IS_SHOWN)) {
                    before.put(key, verdict);
                }
            });

            GAINED.addAndGet(Law.gained(before, LAW.verdicts(Law.with(asked, more)), Law.with(asked, more)));
        });
    }

    @Property(tries = 300)
    void whatBecomesKnownContradictsNoVerdict(@ForAll long seed) {
        rounds(seed, random -> FORESEEN.addAndGet(LAW.foreseen(RandomServices.of(random.nextLong()), random)));
    }

    @Property(tries = 300)
    void neitherTheNamesOfPersonsNorAnyOrderChangesAVerdict(@ForAll long seed) {
        rounds(seed, random -> {
            RandomDossiers.Asked drawn = RandomServices.of(random.nextLong());
            RandomDossiers.Asked asked = random.nextBoolean() ? drawn : Law.with(drawn, LeftOut.of(drawn.dossier().facts(), 10, random));
            RandomDossiers.Asked otherwise = Law.with(asked, reordered(asked.dossier().facts(), random));
            REORDERED.addAndGet(otherwise.dossier().facts().equals(asked.dossier().facts()) ? 0 : 1);

            assertThat(LAW.verdicts(otherwise)).as("%s\n%s", asked, otherwise).isEqualTo(LAW.verdicts(asked));
        });
    }

    @Property(tries = 300)
    void whatIsWantingAtSubstantielIsWantingAtEleve(@ForAll long seed) {
        rounds(seed, random -> {
            RandomDossiers.Asked asked = RandomServices.of(random.nextLong());
            Map<String, Verdict> substantiel = LAW.verdicts(at(PassiLevel.SUBSTANTIEL, asked));
            Map<String, Verdict> eleve = LAW.verdicts(at(PassiLevel.ELEVE, asked));
            substantiel.forEach((key, verdict) -> {
                if (Law.requirement(key).startsWith("PASSI-") && !OTHER_AT_ANOTHER_LEVEL.contains(Law.requirement(key))) {
                    if (verdict == Verdict.NON_COMPLIANT) {
                        LACKING.incrementAndGet();
                        assertThat(eleve.get(key)).as("%s\n%s", key, asked).isEqualTo(Verdict.NON_COMPLIANT);
                    }
                    ASKED_MORE.addAndGet(verdict != Verdict.NON_COMPLIANT && eleve.get(key) == Verdict.NON_COMPLIANT ? 1 : 0);
                }
            });
        });
    }

    @Property(tries = 800)
    void aLargerShareOutsideTheUnionMakesNothingBetter(@ForAll long seed) {
        rounds(seed, random -> {
            RandomDossiers.Asked asked;
            DossierFacts raised;
            do {
                RandomDossiers.Asked drawn = RandomServices.of(random.nextLong());
                asked = random.nextInt(3) > 0 ? drawn : Law.with(drawn, LeftOut.of(drawn.dossier().facts(), 10, random));
                boolean together = random.nextInt(4) == 0;
                BigDecimal more = Law.one(List.of(new BigDecimal("0.5"), BigDecimal.ONE, new BigDecimal("14.5"), BigDecimal.TEN), random);
                raised = clouds(asked.dossier().facts(), cloud -> together ? cloud.outsideShare(raised(cloud.getOutsideShare(), more))
                        : cloud.holders(Law.each(cloud.getHolders(), holder -> OUTSIDE.contains(holder.getCountry()) ? holder.share(raised(holder.getShare(), more)) : holder)));
            } while (raised.equals(asked.dossier().facts()));
            Map<String, Verdict> before = LAW.verdicts(asked);
            Map<String, Verdict> after = LAW.verdicts(Law.with(asked, raised));

            for (String key : before.keySet()) {
                if (Law.requirement(key).equals(HOLDERS)) {
                    RAISED.addAndGet(before.get(key) == Verdict.NOT_APPLICABLE ? 0 : 1);
                    RAISED_TOO_FAR.addAndGet(before.get(key) == after.get(key) ? 0 : 1);
                    // The worst comes first.
                    assertThat(after.get(key)).as("%s\n%s\n%s", key, asked, raised).isLessThanOrEqualTo(before.get(key));
                }
            }
        });
    }

    @AfterContainer
    static void tellHowMuchWasTried() {
        System.out.println(UNREAD + " verdicts with another fact that no rule reads, " + GAINED + " gained by evidence, " + FORESEEN + " given before everything was known, "
                + REORDERED + " dossiers in another order, " + LACKING + " verdicts of what is wanting at substantiel, " + ASKED_MORE + " of what only élevé asks, "
                + RAISED + " with a larger share outside the Union, " + RAISED_TOO_FAR + " of them worse");
        assertThat(List.of(UNREAD.get(), GAINED.get(), FORESEEN.get(), REORDERED.get(), LACKING.get(), ASKED_MORE.get(), RAISED.get(), RAISED_TOO_FAR.get()))
                .allMatch(tried -> tried > 10);
    }

    private static void rounds(long seed, Consumer<Random> round) {
        Law.rounds(seed, ROUNDS, round);
    }

    // Evidence.

    private static Qualification qualification(DossierFacts facts, LocalDate day, Random random) {
        boolean audit = facts.getServices().records().isEmpty();
        QualificationScheme scheme = audit ? QualificationScheme.PASSI
                : Law.one(List.of(QualificationScheme.SECNUMCLOUD, QualificationScheme.SECNUMCLOUD, QualificationScheme.PDIS, Law.any(QualificationScheme.class, random)), random);
        return Qualification.of(scheme, "Q-9").of(audit ? auditor(facts, random) : offeror(facts, random)).window(Law.around(day))
                .status(EvidenceStatus.IN_FORCE).statusSince(day.minusDays(30)).onPublicList(Answer.YES).lpm(Answer.YES)
                .activities(Members.of(AuditActivity.class, List.of(AuditActivity.values()).subList(1, AuditActivity.values().length)))
                .passiLevel(audit ? facts.getProviders().records().isEmpty() ? PassiLevel.ELEVE : level(facts) : PassiLevel.NONE)
                .pacsLevel(Law.any(PacsLevel.class, random)).reference(audit ? "PASSI 2.2" : "SecNumCloud 3.2")
                .restsOn(Listing.of()).conditionsMet(Answer.YES).source(Law.official());
    }

    private static Certificate certificate(DossierFacts facts, LocalDate day, Random random) {
        return Certificate.of(random.nextBoolean() ? CertificateScheme.HDS : CertificateScheme.PVID, "H-9").of(offeror(facts, random)).window(Law.around(day))
                .status(EvidenceStatus.IN_FORCE).statusSince(day.minusDays(30)).source(Law.official());
    }

    private static AuthorityDecision equivalence(DossierFacts facts, LocalDate day, Random random) {
        return AuthorityDecision.unsaid().kind(DecisionKind.EQUIVALENCE).of(offeror(facts, random)).on(Day.of(day.minusDays(30))).window(Law.around(day)).source(Law.official());
    }

    private static PassiLevel level(DossierFacts facts) {
        return facts.getProviders().records().get(0).getMission().getLevel();
    }

    // The provider of an audit or one of its subcontractors.
    private static String auditor(DossierFacts facts, Random random) {
        List<Text> names = new ArrayList<>();
        facts.getProviders().forEach(provider -> {
            names.addAll(List.of(provider.getName(), provider.getName()));
            provider.getSubcontractors().forEach(subcontractor -> names.add(subcontractor.getName()));
        });
        return names.isEmpty() ? "Nobody" : Law.one(names, random).toString();
    }

    // A service, whoever provides it, or what it rests on.
    private static String offeror(DossierFacts facts, Random random) {
        Service service = Law.one(facts.getServices().records(), random);
        return Law.one(List.of(service.getName(), service.getName(), service.getProvider(), service.getCloud().getRestsOn()), random).toString();
    }

    // Changes.

    private static RandomDossiers.Asked at(PassiLevel level, RandomDossiers.Asked asked) {
        DossierFacts facts = asked.dossier().facts();
        return Law.with(asked, facts.providers(Law.each(facts.getProviders(), provider -> provider.mission(provider.getMission().level(level)))));
    }

    private static Quantity raised(Quantity share, BigDecimal more) {
        return share.isNumber() ? Quantity.of(share.number().add(more).toPlainString()) : share;
    }

    private static DossierFacts clouds(DossierFacts facts, UnaryOperator<Cloud> change) {
        return facts.services(Law.each(facts.getServices(), service -> service.cloud(change.apply(service.getCloud()))));
    }

    // The same with other names of persons, and everything in another order that has none; of services, the first is the one offered.
    private static DossierFacts reordered(DossierFacts facts, Random random) {
        DossierFacts services = clouds(facts, cloud -> cloud.holders(Law.shuffled(cloud.getHolders(), random)).seats(turned(cloud.getSeats())));
        return services
                .services(Law.each(services.getServices(), service -> service.operatedFrom(turned(service.getOperatedFrom())).storedIn(turned(service.getStoredIn()))
                        .administeredFrom(turned(service.getAdministeredFrom())).supportFrom(turned(service.getSupportFrom()))))
                .providers(Law.each(facts.getProviders(), provider -> provider.subcontractors(Law.shuffled(provider.getSubcontractors(), random))
                        .team(Law.shuffled(renamed(provider.getTeam(), random), random))))
                .qualifications(Law.shuffled(facts.getQualifications(), random)).certificates(Law.shuffled(facts.getCertificates(), random)).decisions(Law.shuffled(facts.getDecisions(), random));
    }

    private static Listing<Auditor> renamed(Listing<Auditor> team, Random random) {
        int first = random.nextInt(90);
        List<Auditor> renamed = new ArrayList<>();
        for (Auditor person : team) {
            Auditor other = person.certificates(Law.shuffled(person.getCertificates(), random));
            renamed.add(person.getId().isKnown() ? other.id("person-" + (first + renamed.size() * 37) % 100) : other);
        }
        return new Listing<>(renamed, team.whole());
    }

    private static Members<Country> turned(Members<Country> places) {
        List<Country> turned = new ArrayList<>(places.held());
        Collections.reverse(turned);
        return places.isKnown() ? Members.of(Country.class, turned) : places;
    }
}
