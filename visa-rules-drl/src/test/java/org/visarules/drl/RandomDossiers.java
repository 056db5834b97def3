package org.visarules.drl;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.visarules.Dossier;
import org.visarules.fact.About;
import org.visarules.fact.Agrement;
import org.visarules.fact.AgrementLevel;
import org.visarules.fact.AssurancePackage;
import org.visarules.fact.AuditActivity;
import org.visarules.fact.AuditMission;
import org.visarules.fact.AuditProvider;
import org.visarules.fact.AuthorityDecision;
import org.visarules.fact.Buyer;
import org.visarules.fact.Certificate;
import org.visarules.fact.CertificateScheme;
import org.visarules.fact.Cesti;
import org.visarules.fact.Country;
import org.visarules.fact.CriteriaVersion;
import org.visarules.fact.CsaLevel;
import org.visarules.fact.DecisionKind;
import org.visarules.fact.Demand;
import org.visarules.fact.Designee;
import org.visarules.fact.Domain;
import org.visarules.fact.DossierFacts;
import org.visarules.fact.EquivalentProof;
import org.visarules.fact.EvidenceStatus;
import org.visarules.fact.Holds;
import org.visarules.fact.Label;
import org.visarules.fact.Listed;
import org.visarules.fact.Maintenance;
import org.visarules.fact.Market;
import org.visarules.fact.MarketProfile;
import org.visarules.fact.MarketStatus;
import org.visarules.fact.Minimum;
import org.visarules.fact.Operator;
import org.visarules.fact.Procedure;
import org.visarules.fact.Product;
import org.visarules.fact.ProductLevel;
import org.visarules.fact.ProofKind;
import org.visarules.fact.Qualification;
import org.visarules.fact.QualificationScheme;
import org.visarules.fact.Recognition;
import org.visarules.fact.RecognitionAgreement;
import org.visarules.fact.RestsOn;
import org.visarules.fact.Sector;
import org.visarules.fact.SecurityFunction;
import org.visarules.fact.Service;
import org.visarules.fact.ServiceKind;
import org.visarules.fact.Signer;
import org.visarules.fact.SystemKind;
import org.visarules.fact.TargetSystem;
import org.visarules.fact.Use;
import org.visarules.fact.UseRole;
import org.visarules.fact.Weight;
import org.visarules.fact.Window;
import org.visarules.rule.Act;
import org.visarules.value.Answer;
import org.visarules.value.Day;
import org.visarules.value.Members;

/**
 * Makes dossiers in which everything is known and every list is whole, at random but the same for the same seed, and
 * such that the rules of the packs fire often: names clash, days lie on and beside the days that count, versions lie
 * inside and outside of scopes.
 */
public final class RandomDossiers extends Dice {

    /** A dossier, the day on which it is asked about, and what the registers that the law keeps open hold then. */
    public record Asked(Dossier dossier, LocalDate day, List<Listed> entered) {
    }

    private static final List<String> NAMES = List.of("Alpha Gate", "Beta Probe");
    private static final List<String> SERVICES = List.of("Watch One", "Watch Two");
    private static final List<String> PROVIDERS = List.of("Example Detection", "Example Response");
    private static final List<String> DEMANDS = List.of("D-1", "D-2");
    private static final List<String> ASKED_ON = List.of("2026-11-21", "2026-11-21", "2026-11-21", "2027-03-01", "2025-02-27", "2025-02-26",
            "2022-03-25", "2022-03-24", "2019-11-09", "2019-11-08", "2028-02-29");
    private static final List<String> PACKAGES = List.of("EAL4 AVA_VAN.5 ALC_FLR.3", "EAL4", "EAL2", "EAL1", "EAL3 AVA_VAN.3", "EAL5", "EAL7", "AVA_VAN.1", "ASE_TSS.1");
    private static final List<SecurityFunction> FUNCTIONS = List.of(SecurityFunction.DETECTION, SecurityFunction.VPN, SecurityFunction.FILTERING);

    private static final List<Country> COUNTRIES = List.of(Country.FR, Country.FR, Country.FR, Country.DE, Country.DE, Country.NL, Country.NO, Country.SE, Country.JP);
    private static final List<Country> MARKETS = List.of(Country.FR, Country.FR, Country.DE, Country.EU, Country.JP, Country.BR);

    private final LocalDate day;
    private final int shift;
    private final List<Designee> designated;
    // The scheme of most labels and certificates of a dossier, so that they meet.
    private final CertificateScheme favoured;
    // In every other dossier all evidence of products is of the first name, covers every version and mostly is in force, and most demands
    // are required and ask what there is, so that what lies behind several terms fires too.
    private final boolean sound;

    private RandomDossiers(long seed) {
        // Neighbouring seeds of a Random begin alike.
        super(new Random(seed * 0x9E3779B97F4A7C15L ^ seed >>> 7));
        this.sound = random.nextBoolean();
        this.day = LocalDate.parse(sound && random.nextBoolean() ? ASKED_ON.get(0) : of(ASKED_ON));
        this.shift = random.nextInt(VERSIONS.size());
        this.designated = List.of(designee(), designee());
        this.favoured = one(CertificateScheme.CSPN, CertificateScheme.EUCC, CertificateScheme.CC, CertificateScheme.CC, CertificateScheme.BSZ);
    }

    /** The dossier of a seed: of every seven two are about products, two are a maker's, the others about a service or an audit, a protected system, a project. */
    public static Asked of(long seed) {
        switch ((int) (seed % 7)) {
            case 1, 3:
                return RandomMakers.of(seed);
            case 4:
                return RandomServices.of(seed);
            case 5:
                return RandomBuyers.of(seed);
            case 6:
                return RandomProjects.of(seed);
            default:
                break;
        }
        RandomDossiers made = new RandomDossiers(seed);
        return new Asked(made.dossier(seed), made.day, List.of());
    }

    private Dossier dossier(long seed) {
        DossierFacts facts = DossierFacts.unsaid()
                .market(market())
                .products(listing(1 + chance(3), this::product))
                .services(listing(chance(2) + chance(3), this::service))
                .providers(listing(chance(4), this::provider))
                .certificates(listing(1 + chance(2) + chance(3) - chance(4), this::certificate))
                .qualifications(listing(random.nextInt(4), this::qualification))
                .agrements(listing(random.nextInt(3), this::agrement))
                .decisions(listing(random.nextInt(4), this::decision))
                .proofs(listing(random.nextInt(3) * chance(2), this::proof));
        return new Dossier(whole(RandomOperators.in(facts, seed, day)), Set.of(Act.BUY, Act.USE, Act.ENGAGE), Set.of());
    }

    private Market market() {
        TargetSystem system = TargetSystem.unsaid().kinds(some(SystemKind.class, SystemKind.SIIV, SystemKind.SIIV, SystemKind.SIIV, SystemKind.INDUSTRIAL,
                SystemKind.DETERRENCE));
        if (likely()) {
            system = system.sector(one(Sector.AIR_TRANSPORT, Sector.CIVIL_STATE_ACTIVITIES, Sector.WATER, Sector.JUSTICE));
        }
        return Market.TYPE.unsaid()
                .territory(likely() ? Members.of(of(MARKETS)) : Members.of(of(MARKETS), of(MARKETS)))
                .buyer(one(Buyer.STATE_ADMINISTRATION, Buyer.PRIVATE_COMPANY, Buyer.STATE_OPERATOR))
                .statuses(some(MarketStatus.class, MarketStatus.OIV, MarketStatus.OIV, MarketStatus.OIV, MarketStatus.OSE))
                .system(system)
                .procedure(one(Procedure.OPEN_AND_TRANSPARENT, Procedure.OPEN_AND_TRANSPARENT, Procedure.PRIVATE_PURCHASE, Procedure.DEFENCE_OR_SECURITY))
                .offerOn(someDay()).awardOn(someDay())
                .contract(likely() ? Window.between(Day.of(day.minusMonths(1)), Day.of(day.plusMonths(random.nextInt(40)))) : window())
                .demands(listing(chance(6) == 1 ? 0 : 1 + random.nextInt(2), this::demand));
    }

    private Demand demand(int index) {
        About about = About.unsaid();
        if (chance(3) == 1) {
            about = about.functions(some(SecurityFunction.class, FUNCTIONS.get(0), FUNCTIONS.get(1)));
        }
        if (chance(12) == 1) {
            about = about.service(one(ServiceKind.DETECTION, ServiceKind.NONE));
        }
        if (chance(12) == 1) {
            about = about.audit(AuditActivity.INTRUSION);
        }
        return Demand.of(of(DEMANDS)).about(about)
                .accepts(listing(chance(20) == 1 ? 0 : 1 + chance(2) + chance(4), this::label))
                .weight(sound && likely() ? Weight.REQUIRED : one(Weight.REQUIRED, Weight.REQUIRED, Weight.REQUIRED, Weight.WISH, Weight.AWARD_CRITERION))
                .holds(one(Holds.ON_DAY_ASKED, Holds.ON_DAY_ASKED, Holds.WHOLE_CONTRACT, Holds.WHOLE_CONTRACT, Holds.AT_OFFER, Holds.AT_AWARD))
                .equivalent(one(Answer.YES, Answer.NO)).appraisedMet(one(Answer.YES, Answer.NO))
                .profile(chance(2) == 1 ? MarketProfile.NONE : known(MarketProfile.class));
    }

    private Label label(int index) {
        if (sound && likely()) {
            return chance(3) == 1 ? Label.qualification(QualificationScheme.PRODUCT)
                    : chance(6) == 1 ? Label.certificate(CertificateScheme.NONE).agrement(AgrementLevel.DR) : favouredLabel();
        }
        return switch (random.nextInt(18)) {
            case 0, 1 -> Label.certificate(CertificateScheme.CSPN);
            case 2, 3 -> Label.certificate(CertificateScheme.EUCC).minimum(minimum())
                    .csaLevel(one(CsaLevel.NONE, CsaLevel.BASIC, CsaLevel.SUBSTANTIAL, CsaLevel.HIGH, CsaLevel.HIGH));
            case 4, 5 -> favouredLabel();
            case 6, 7, 8, 9 -> Label.qualification(QualificationScheme.PRODUCT)
                    .productLevel(one(ProductLevel.NONE, ProductLevel.ELEMENTAIRE, ProductLevel.STANDARD, ProductLevel.RENFORCE, ProductLevel.WITHOUT_LEVEL));
            case 10, 13, 14 -> Label.certificate(one(CertificateScheme.CC, CertificateScheme.CC, CertificateScheme.BSZ, CertificateScheme.ANY,
                    CertificateScheme.OTHER)).minimum(minimum()).recognised(one(Answer.YES, Answer.NO));
            case 11 -> Label.qualification(QualificationScheme.SECNUMCLOUD);
            case 12 -> Label.certificate(CertificateScheme.NONE).minimum(minimum());
            case 15 -> Label.certificate(CertificateScheme.CSPN).recognised(Answer.YES);
            default -> Label.certificate(CertificateScheme.NONE).agrement(one(AgrementLevel.DR, AgrementLevel.SECRET));
        };
    }

    private Label favouredLabel() {
        CertificateScheme scheme = switch (favoured) {
            case CSPN, BSZ -> one(CertificateScheme.CSPN, CertificateScheme.BSZ);
            default -> likely() ? favoured : CertificateScheme.ANY;
        };
        return Label.certificate(scheme).minimum(scheme == CertificateScheme.CC || chance(3) == 1 ? minimum() : Minimum.unsaid()).recognised(one(Answer.YES, Answer.NO))
                .csaLevel(scheme == CertificateScheme.EUCC ? one(CsaLevel.NONE, CsaLevel.SUBSTANTIAL, CsaLevel.HIGH) : CsaLevel.NONE);
    }

    private Minimum minimum() {
        Minimum minimum = Minimum.unsaid();
        return switch (random.nextInt(9)) {
            case 0, 1 -> minimum.eal(one(2, 4, 5));
            case 2 -> minimum.components("AVA_VAN.3", "ALC_FLR.3");
            case 3 -> minimum.profiles("PP-1");
            default -> minimum;
        };
    }

    private Product product(int index) {
        return Product.named(name()).version(VERSIONS.get((shift + index) % VERSIONS.size()))
                .functions(some(SecurityFunction.class, FUNCTIONS.get(0), FUNCTIONS.get(1), FUNCTIONS.get(2)))
                .use(Use.unsaid().roles(some(UseRole.class, UseRole.PROBE, UseRole.PROBE, UseRole.TAP)));
    }

    private Service service(int index) {
        return Service.named(SERVICES.get(index)).provider(of(PROVIDERS))
                .kind(one(ServiceKind.DETECTION, ServiceKind.DETECTION, ServiceKind.DETECTION, ServiceKind.CLOUD, ServiceKind.NONE))
                .operatedBy(one(Operator.PROVIDER, Operator.BUYER_ITSELF, Operator.ANSSI, Operator.STATE_SERVICE))
                .operatedFrom(likely() ? Members.of(Country.FR) : Members.of(Country.FR, Country.DE));
    }

    private AuditProvider provider(int index) {
        return AuditProvider.named(of(PROVIDERS))
                .mission(AuditMission.unsaid().activities(some(AuditActivity.class, AuditActivity.INTRUSION, AuditActivity.ARCHI)));
    }

    private Certificate certificate(int index) {
        CertificateScheme scheme = random.nextBoolean() ? favoured : one(CertificateScheme.CSPN, CertificateScheme.CSPN, CertificateScheme.EUCC,
                CertificateScheme.EUCC, CertificateScheme.CC, CertificateScheme.BSZ, CertificateScheme.OTHER);
        return Certificate.of(scheme, "CERT-" + index)
                .of(name()).versions(scope()).window(window()).status(status()).statusSince(begun())
                .assurance(AssurancePackage.read(one(CriteriaVersion.CC_3_1, CriteriaVersion.CC_3_1, CriteriaVersion.CC_2), of(PACKAGES))
                        .profiles(one("PP-1", "PP-2", "EN 419221-5")).domain(one(Domain.SMART_CARD, Domain.SECURITY_BOX, Domain.OTHER)))
                .maintenance(listing(chance(3), at -> Maintenance.unsaid().versions(of(SCOPES)).on(someDay())))
                .country(of(COUNTRIES)).signer(sound || likely() ? one(Signer.NATIONAL_AUTHORITY, Signer.CERTIFICATION_BODY) : Signer.MANUFACTURER)
                .applicationOn(someDay()).surveillance(chance(3) == 1 ? window() : Window.between(Day.NONE, Day.NONE)).suspension(suspension())
                .holderDutiesMet(!sound && chance(4) == 1 ? Answer.NO : Answer.YES).configuration(!sound && chance(4) == 1 ? Answer.NO : Answer.YES)
                .laboratory(laboratory()).recognitions(listing(random.nextInt(2) * chance(2), this::recognition));
    }

    private Recognition recognition(int index) {
        return Recognition.under(one(RecognitionAgreement.SOG_IS, RecognitionAgreement.CCRA, RecognitionAgreement.CSPN_BSZ))
                .upTo(AssurancePackage.unsaid().eal(one(1, 2, 4, 7))).excluded(one(Answer.YES, Answer.NO));
    }

    private Cesti laboratory() {
        return Cesti.unsaid().name("Example Laboratory").accreditation(likely() ? Window.between(Day.of(day.minusYears(9)), Day.NONE) : window())
                .agrement(likely() ? Window.between(Day.of(day.minusYears(9)), Day.NONE) : window())
                .schemes(some(CertificateScheme.class, CertificateScheme.CSPN, CertificateScheme.CC, CertificateScheme.EUCC)).onPublicList(mostly());
    }

    private Window suspension() {
        LocalDate first = day.minusDays(random.nextInt(500));
        return chance(2) == 1 ? Window.between(Day.NONE, Day.NONE)
                : Window.between(Day.of(first), Day.of(first.plusDays(one(10, 41, 42, 43, 363, 364, 365, 400))));
    }

    private Qualification qualification(int index) {
        QualificationScheme scheme = one(QualificationScheme.PRODUCT, QualificationScheme.PRODUCT, QualificationScheme.PRODUCT,
                QualificationScheme.PDIS, QualificationScheme.PDIS, QualificationScheme.PDIS, QualificationScheme.PASSI, QualificationScheme.PRIS);
        List<String> subjects = new ArrayList<>(scheme == QualificationScheme.PRODUCT ? NAMES : SERVICES);
        if (scheme != QualificationScheme.PRODUCT) {
            subjects.addAll(PROVIDERS);
        }
        return Qualification.of(scheme, "QUAL-" + index)
                .of(of(subjects)).versions(of(SCOPES)).window(window()).status(status()).statusSince(begun())
                .productLevel(one(ProductLevel.WITHOUT_LEVEL, ProductLevel.ELEMENTAIRE, ProductLevel.STANDARD, ProductLevel.RENFORCE))
                .onPublicList(one(Answer.YES, Answer.YES, Answer.NO)).restsOn(listing(1 + chance(4) - chance(4), this::base));
    }

    private Agrement agrement(int index) {
        return Agrement.unsaid().number("AGR-" + index).of(name()).versions(scope()).window(window()).status(status()).statusSince(begun())
                .level(one(AgrementLevel.DR, AgrementLevel.DR, AgrementLevel.SECRET));
    }

    private RestsOn base(int index) {
        return RestsOn.unsaid().number("CERT-" + random.nextInt(3));
    }

    private Designee designee() {
        return one(Designee.ANSSI, Designee.STATE_SERVICE, Designee.QUALIFIED_PROVIDER);
    }

    // Decisions of the authority may repeat one another, and may contradict.
    private AuthorityDecision decision(int index) {
        if (chance(2) == 0) {
            return AuthorityDecision.unsaid().kind(one(DecisionKind.TERM_APPROVAL, DecisionKind.TERM_APPROVAL, DecisionKind.HIGH_ASSURANCE_EXCEPTION,
                    DecisionKind.SUSPENSION_EXTENSION)).of("CERT-" + random.nextInt(3))
                    .on(likely() ? Day.of(day.minusYears(6)) : someDay()).window(window());
        }
        AuthorityDecision operator = AuthorityDecision.unsaid().kind(DecisionKind.DETECTION_OPERATOR).on(someDay());
        // Beside the decision that holds there may be one of another that has ended.
        return chance(3) == 0
                ? operator.designates(one(Designee.ANSSI, Designee.STATE_SERVICE, Designee.QUALIFIED_PROVIDER)).window(Window.between(Day.of(day.minusDays(90)), Day.of(day.minusDays(9))))
                : operator.designates(designated.get(random.nextInt(designated.size()))).window(likely() ? Window.between(Day.of(day.minusDays(9)), Day.NONE) : window());
    }

    private EquivalentProof proof(int index) {
        return EquivalentProof.unsaid().forDemand(of(DEMANDS)).kind(one(ProofKind.OTHER_LABEL, ProofKind.ANY_MEANS, ProofKind.OTHER_STANDARD))
                .confirms(mostly()).couldNotObtainInTime(mostly()).notAtFault(mostly()).refusedByBuyer(one(Answer.NO, Answer.NO, Answer.YES));
    }

    private String name() {
        return sound ? NAMES.get(0) : of(NAMES);
    }

    private String scope() {
        return sound ? "4.0.0 to 5.9.9" : of(SCOPES);
    }

    private EvidenceStatus status() {
        return likely() || sound && likely() ? EvidenceStatus.IN_FORCE : chance(4) == 1 ? EvidenceStatus.SUSPENDED : known(EvidenceStatus.class);
    }

    private Answer mostly() {
        return likely() ? Answer.YES : Answer.NO;
    }

    // The ends of windows lie on, just before and just after the days on which something changes.
    private Window window() {
        if (sound && likely()) {
            return Window.between(Day.of(day.minusMonths(1 + random.nextInt(11))), Day.of(day.plusMonths(random.nextInt(30))));
        }
        LocalDate first = switch (random.nextInt(8)) {
            case 0 -> day;
            case 1 -> day.minusYears(3);
            case 2 -> day.minusYears(5);
            case 7 -> day.minusYears(5).minusDays(2);
            case 3 -> LocalDate.parse("2022-03-25");
            default -> day.minusMonths(1 + random.nextInt(30));
        };
        LocalDate last = switch (random.nextInt(4)) {
            case 0 -> day;
            default -> day.plusMonths(random.nextInt(30));
        };
        Day end = chance(8) == 1 ? Day.NONE : Day.of(last.plusDays(random.nextInt(3) - 1));
        return Window.between(Day.of(first.plusDays(random.nextInt(3) - 1)), end);
    }

    @Override
    Day someDay() {
        return switch (random.nextInt(8)) {
            case 0 -> Day.of(day.minusDays(1));
            case 1 -> Day.of(day);
            case 2 -> Day.of(day.plusDays(1));
            case 3 -> Day.NONE;
            case 4 -> Day.of(day.minusYears(6));
            default -> Day.of(day.minusDays(random.nextInt(900)));
        };
    }

    private boolean likely() {
        return random.nextInt(3) > 0;
    }
}
