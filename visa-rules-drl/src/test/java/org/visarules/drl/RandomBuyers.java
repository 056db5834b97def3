package org.visarules.drl;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.visarules.Dossier;
import org.visarules.fact.About;
import org.visarules.fact.Agreement;
import org.visarules.fact.Agrement;
import org.visarules.fact.AgrementLevel;
import org.visarules.fact.AgrementPurpose;
import org.visarules.fact.AssurancePackage;
import org.visarules.fact.AuthorityDecision;
import org.visarules.fact.Buyer;
import org.visarules.fact.Certificate;
import org.visarules.fact.CertificateScheme;
import org.visarules.fact.Country;
import org.visarules.fact.CriteriaVersion;
import org.visarules.fact.DecisionKind;
import org.visarules.fact.Demand;
import org.visarules.fact.DossierFacts;
import org.visarules.fact.EvidenceStatus;
import org.visarules.fact.Homologation;
import org.visarules.fact.IndustrialClass;
import org.visarules.fact.Label;
import org.visarules.fact.Link;
import org.visarules.fact.Market;
import org.visarules.fact.MarketProfile;
import org.visarules.fact.MarketStatus;
import org.visarules.fact.Marking;
import org.visarules.fact.Measures;
import org.visarules.fact.Misuse;
import org.visarules.fact.NetworkClass;
import org.visarules.fact.Product;
import org.visarules.fact.ProductLevel;
import org.visarules.fact.Qualification;
import org.visarules.fact.QualificationScheme;
import org.visarules.fact.SecurityFunction;
import org.visarules.fact.Service;
import org.visarules.fact.ServiceKind;
import org.visarules.fact.SystemKind;
import org.visarules.fact.TargetSystem;
import org.visarules.fact.Use;
import org.visarules.fact.UsePlace;
import org.visarules.fact.UseRole;
import org.visarules.fact.Weight;
import org.visarules.fact.Window;
import org.visarules.rule.Act;
import org.visarules.value.Answer;
import org.visarules.value.Day;
import org.visarules.value.Members;

/**
 * Makes dossiers of buyers of the State and of whoever runs protected systems, in which everything is known and every list is whole. Most
 * evidence is about the first product and in force, so that what lies behind several terms fires too.
 */
final class RandomBuyers extends UsualDice {

    private static final List<String> PRODUCTS = List.of("Mu Box", "Nu Box");
    private static final List<String> SERVICES = List.of("Xi Seal", "Omicron Care");
    private static final String SYSTEM = "system";
    private static final String COMPANY = "Pi Company";
    private static final List<LocalDate> TURNS = days("2010-02-04", "2014-06-13", "2014-07-17", "2015-01-28", "2021-08-09", "2025-11-27");
    private static final List<LocalDate> ASKED_ON = days("2026-11-21", "2026-09-01", "2027-03-01");

    private final LocalDate day;
    private final int odd;
    private final Marking marking;
    private final List<UseRole> roles;

    private RandomBuyers(long seed) {
        super(new Random(seed * 0xD6E8FEB86659FD93L ^ seed >>> 7));
        this.day = chance(5) == 1 ? of(TURNS).plusDays(random.nextInt(3) - 1L) : of(ASKED_ON);
        this.odd = one(3, 6, 20);
        this.marking = one(Marking.NONE, Marking.SENSITIVE, Marking.DR, Marking.DR, Marking.SECRET, Marking.TRES_SECRET);
        this.roles = chance(4) == 1 ? List.of(one(UseRole.INTERCONNECTION, UseRole.REMOTE_ACCESS), UseRole.ENCRYPTION_IN_TRANSIT)
                : List.of(known(UseRole.class), known(UseRole.class));
    }

    /** The dossier of a seed, and a day on which it is asked about. */
    static RandomDossiers.Asked of(long seed) {
        RandomBuyers made = new RandomBuyers(seed);
        return new RandomDossiers.Asked(made.dossier(), made.day, List.of());
    }

    private Dossier dossier() {
        boolean alone = chance(4) == 1;
        DossierFacts facts = DossierFacts.unsaid().market(market())
                .products(listing(alone ? 0 : 1 + chance(3), this::product))
                .services(listing(alone ? 0 : chance(3) + chance(6), this::service))
                .providers(listing(0, any -> null))
                .certificates(listing(random.nextInt(3), this::certificate))
                .qualifications(listing(random.nextInt(3), this::qualification))
                .agrements(listing(random.nextInt(3), this::agrement))
                .decisions(listing(random.nextInt(3), this::decision));
        return new Dossier(whole(facts), EnumSet.of(Act.BUY, Act.USE), Set.of());
    }

    private Market market() {
        return Market.TYPE.unsaid().territory(usually(Members.of(Country.FR), Members.of(Country.DE)))
                .buyer(one(Buyer.STATE_ADMINISTRATION, Buyer.STATE_ADMINISTRATION, Buyer.PRIVATE_COMPANY, known(Buyer.class)))
                .statuses(some(MarketStatus.class, MarketStatus.PPST, MarketStatus.ELECTRONIC_IDENTITY_PROVIDER, known(MarketStatus.class)))
                .demands(listing(chance(3) == 1 ? 1 : 0, this::demand))
                .system(TargetSystem.unsaid().kinds(some(SystemKind.class, SystemKind.ADMINISTRATIVE_EXCHANGE, SystemKind.ONLINE_PUBLIC_SERVICE, SystemKind.INDUSTRIAL))
                        .marking(marking).networkClass(known(NetworkClass.class)).markedInClear(mostly()).industrialClass(one(IndustrialClass.C3, IndustrialClass.C4, known(IndustrialClass.class)))
                        .link(Link.unsaid().throughClass(known(NetworkClass.class)).otherEndClass(known(NetworkClass.class)).homologated(usually(Answer.YES)))
                        .homologation(Homologation.unsaid().done(usually(Answer.YES)).decidedOn(around(one(2, 3))).reexaminedOn(chance(2) == 1 ? Day.NONE : around(3))
                                .provisional(chance(3) == 1 ? Answer.YES : Answer.NO).publishedToUsers(usually(Answer.YES)).window(covering()))
                        .measures(Measures.unsaid().detectionMetadataMonths(one(0, 35, 36, 59, 60))));
    }

    private Demand demand(int index) {
        return Demand.of("D-" + index).profile(known(MarketProfile.class)).weight(Weight.REQUIRED).accepts(Label.qualification(QualificationScheme.PRODUCT))
                .about(About.unsaid().functions(known(SecurityFunction.class)));
    }

    private Product product(int index) {
        return Product.named(PRODUCTS.get(index)).version(of(VERSIONS))
                .functions(chance(4) == 1 ? Members.of(SecurityFunction.INDUSTRIAL_CONTROL, one(SecurityFunction.OTHER, known(SecurityFunction.class)), known(SecurityFunction.class))
                        : some(SecurityFunction.class, SecurityFunction.ENCRYPTION, SecurityFunction.FILTERING, SecurityFunction.DETECTION, known(SecurityFunction.class)))
                .use(Use.unsaid().roles(Members.of(roles.get(0), roles.get(1))).place(known(UsePlace.class)).essential(mostly()).misuse(known(Misuse.class))
                        .followsAnssiRules(mostly()).labelledAlternative(mostly()));
    }

    private Service service(int index) {
        return Service.named(SERVICES.get(index)).provider(COMPANY).kind(one(ServiceKind.TRUST_SERVICE, ServiceKind.OUTSOURCING, ServiceKind.DETECTION, known(ServiceKind.class)))
                .agreement(Agreement.unsaid().guaranteesRules(usually(Answer.YES))).lastAuditOn(around(2)).followsReference(mostly()).labelledAlternative(mostly());
    }

    private Certificate certificate(int index) {
        return Certificate.of(one(CertificateScheme.CSPN, CertificateScheme.CC, CertificateScheme.EUCC, CertificateScheme.ELECTRONIC_ID_MEANS), "N-" + index)
                .of(one(PRODUCTS.get(0), PRODUCTS.get(0), PRODUCTS.get(1), SERVICES.get(0))).versions("4.0.0 to 5.9.9").window(covering())
                .assurance(AssurancePackage.read(CriteriaVersion.CC_3_1, one("EAL4 AVA_VAN.5 ALC_FLR.3", "EAL3 AVA_VAN.3", "EAL2", "AVA_VAN.2"))).country(usually(Country.FR, Country.DE))
                .status(usually(EvidenceStatus.IN_FORCE, known(EvidenceStatus.class)));
    }

    private Qualification qualification(int index) {
        boolean ofService = chance(2) == 1;
        QualificationScheme scheme = ofService ? one(QualificationScheme.RGS_TRUST_SERVICE, QualificationScheme.RGS_TRUST_SERVICE, QualificationScheme.EIDAS_TRUST_SERVICE)
                : QualificationScheme.PRODUCT;
        String of = ofService ? one(SERVICES.get(0), SERVICES.get(0), SERVICES.get(1), COMPANY) : one(PRODUCTS.get(0), PRODUCTS.get(0), PRODUCTS.get(1));
        return Qualification.of(usually(scheme, known(QualificationScheme.class)), "R-" + index).of(of)
                .versions("4.0.0 to 5.9.9").productLevel(known(ProductLevel.class)).window(covering())
                .status(usually(EvidenceStatus.IN_FORCE, known(EvidenceStatus.class))).onPublicList(usually(Answer.YES)).conditionsMet(usually(Answer.YES)).reference("SecNumCloud 3.2");
    }

    private Agrement agrement(int index) {
        AgrementLevel level = switch (marking) {
            case SECRET -> AgrementLevel.SECRET;
            case TRES_SECRET -> AgrementLevel.TRES_SECRET;
            default -> AgrementLevel.DR;
        };
        return Agrement.unsaid().number("G-" + index).of(one(PRODUCTS.get(0), PRODUCTS.get(0), PRODUCTS.get(1))).versions("4.0.0 to 5.9.9")
                .level(usually(level, known(AgrementLevel.class))).purpose(known(AgrementPurpose.class)).window(covering())
                .status(usually(EvidenceStatus.IN_FORCE, known(EvidenceStatus.class))).conditionsMet(usually(Answer.YES));
    }

    private AuthorityDecision decision(int index) {
        boolean ofService = chance(2) == 1;
        DecisionKind kind = ofService ? DecisionKind.RGS_ATTESTATION : one(DecisionKind.RGS_ATTESTATION, DecisionKind.HFDS_DEROGATION, DecisionKind.RISK_ACCEPTANCE);
        String of = ofService ? one(SERVICES.get(0), SERVICES.get(1)) : one(PRODUCTS.get(0), PRODUCTS.get(0), PRODUCTS.get(1), SYSTEM);
        return AuthorityDecision.unsaid().kind(usually(kind, known(DecisionKind.class))).of(of).on(around(2)).window(covering())
                .riskAnalysis(usually(Answer.YES)).sentToAnssi(mostly());
    }

    // Mostly covers the day asked; ends on and beside it, or has no end.
    private Window covering() {
        LocalDate first = day.minusDays(30 + random.nextInt(800));
        return switch (random.nextInt(8)) {
            case 0 -> Window.between(Day.of(first), Day.of(day.minusDays(random.nextInt(2))));
            case 1 -> Window.between(Day.of(day.plusDays(random.nextInt(2))), Day.of(day.plusYears(2)));
            case 2 -> Window.between(Day.of(first), Day.NONE);
            default -> Window.between(Day.of(first), Day.of(day.plusDays(random.nextInt(400))));
        };
    }

    // A day up to that many years ago, or just beyond.
    private Day around(int years) {
        return switch (random.nextInt(6)) {
            case 0 -> Day.of(day.minusYears(years).plusDays(random.nextInt(3) - 1L));
            case 1 -> Day.of(day.plusDays(random.nextInt(2)));
            case 2 -> Day.NONE;
            default -> Day.of(day.minusDays(1 + random.nextInt(365 * years - 10)));
        };
    }

    @Override
    int odd() {
        return odd;
    }

    @Override
    Day someDay() {
        return chance(8) == 1 ? Day.NONE : Day.of(one(day, of(TURNS)).plusDays(random.nextInt(3) - 1L));
    }
}
