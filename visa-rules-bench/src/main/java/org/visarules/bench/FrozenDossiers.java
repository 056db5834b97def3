package org.visarules.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;

import org.visarules.Dossier;
import org.visarules.fact.About;
import org.visarules.fact.Agrement;
import org.visarules.fact.AgrementLevel;
import org.visarules.fact.AssurancePackage;
import org.visarules.fact.AuditActivity;
import org.visarules.fact.AuditMission;
import org.visarules.fact.AuditProvider;
import org.visarules.fact.AuditorKind;
import org.visarules.fact.AuthorityDecision;
import org.visarules.fact.Buyer;
import org.visarules.fact.Certificate;
import org.visarules.fact.CertificateScheme;
import org.visarules.fact.CoreFunctionality;
import org.visarules.fact.Country;
import org.visarules.fact.CriteriaVersion;
import org.visarules.fact.CsaLevel;
import org.visarules.fact.DataConnection;
import org.visarules.fact.DecisionKind;
import org.visarules.fact.Demand;
import org.visarules.fact.Designee;
import org.visarules.fact.DossierFacts;
import org.visarules.fact.EquivalentProof;
import org.visarules.fact.EvidenceStatus;
import org.visarules.fact.FreeSoftware;
import org.visarules.fact.Label;
import org.visarules.fact.Maintenance;
import org.visarules.fact.Market;
import org.visarules.fact.MarketStatus;
import org.visarules.fact.Marking;
import org.visarules.fact.Minimum;
import org.visarules.fact.MissionPurpose;
import org.visarules.fact.Modification;
import org.visarules.fact.Modifier;
import org.visarules.fact.Operator;
import org.visarules.fact.PassiLevel;
import org.visarules.fact.Placing;
import org.visarules.fact.Procedure;
import org.visarules.fact.Product;
import org.visarules.fact.ProductForm;
import org.visarules.fact.ProductLevel;
import org.visarules.fact.ProofKind;
import org.visarules.fact.Qualification;
import org.visarules.fact.QualificationScheme;
import org.visarules.fact.Sector;
import org.visarules.fact.SecurityFunction;
import org.visarules.fact.Service;
import org.visarules.fact.ServiceKind;
import org.visarules.fact.Source;
import org.visarules.fact.SourceKind;
import org.visarules.fact.SpecialRegime;
import org.visarules.fact.Supply;
import org.visarules.fact.SystemKind;
import org.visarules.fact.TargetSystem;
import org.visarules.fact.Use;
import org.visarules.fact.UsePlace;
import org.visarules.fact.UseRole;
import org.visarules.fact.Weight;
import org.visarules.fact.Window;
import org.visarules.rule.Act;
import org.visarules.schema.Composite;
import org.visarules.schema.Kind;
import org.visarules.schema.Listing;
import org.visarules.schema.Property;
import org.visarules.value.Answer;
import org.visarules.value.Choice;
import org.visarules.value.Components;
import org.visarules.value.Day;
import org.visarules.value.Levels;
import org.visarules.value.Members;
import org.visarules.value.Quantity;
import org.visarules.value.Term;
import org.visarules.value.Text;
import org.visarules.value.Texts;
import org.visarules.value.Value;
import org.visarules.value.Version;
import org.visarules.value.VersionScope;

/**
 * Makes dossiers in which everything is known and every list is whole, at random but the same for the same seed, and
 * such that the rules of the frozen pack fire often: names clash, days lie on and beside the days that count, versions lie
 * inside and outside of scopes. What those rules ask is set here, and never by going through all constants of a type;
 * everything else has the first value there is. So the dossiers of a seed stay the same while the fact model grows.
 */
final class FrozenDossiers {

    /** A dossier and the day on which it is asked about. */
    record Asked(Dossier dossier, LocalDate day) {
    }

    private static final List<String> NAMES = List.of("Alpha Gate", "Beta Probe");
    private static final List<String> SERVICES = List.of("Watch One", "Watch Two");
    private static final List<String> PROVIDERS = List.of("Example Detection", "Example Response");
    private static final List<String> CLOUDS = List.of("Watch One", "Watch One", "Watch Two", "Example Detection");
    private static final List<String> SERVICES_AND_PROVIDERS = List.of("Watch One", "Watch Two", "Example Detection", "Example Response");
    private static final List<String> DEMANDS = List.of("D-1", "D-2");
    private static final List<String> VERSIONS = List.of("4.2.3", "4.2.10", "5.0.1");
    private static final List<String> SCOPES = List.of("4.2.3", "4.2.*", "4.2.1 to 4.2.9", "4.2.* from 4.2.5", "4.2.3; 5.0.1", "3.9.9", "4.0.0 to 5.9.9");
    private static final List<String> ASKED_ON = List.of("2026-11-21", "2026-11-21", "2026-11-21", "2026-11-21", "2027-03-01", "2026-08-14",
            "2025-02-27", "2025-02-26", "2022-03-25", "2022-03-24", "2019-11-09", "2019-11-08", "2027-12-11", "2028-02-29", "2028-02-29");
    private static final List<String> PACKAGES = List.of("EAL4 AVA_VAN.5 ALC_FLR.3", "EAL4", "EAL2", "EAL1", "EAL3 AVA_VAN.3", "EAL5", "EAL7", "AVA_VAN.1", "ASE_TSS.1");
    private static final List<EvidenceStatus> STATUSES = List.of(EvidenceStatus.IN_FORCE, EvidenceStatus.SUSPENDED, EvidenceStatus.WITHDRAWN,
            EvidenceStatus.EXPIRED, EvidenceStatus.ARCHIVED, EvidenceStatus.NOT_MAINTAINED, EvidenceStatus.IN_PROGRESS, EvidenceStatus.IN_PROGRESS,
            EvidenceStatus.EVALUATION_ONLY, EvidenceStatus.REFUSED);
    private static final List<Sector> SECTORS = List.of(Sector.AIR_TRANSPORT, Sector.AIR_TRANSPORT, Sector.CIVIL_STATE_ACTIVITIES,
            Sector.CIVIL_STATE_ACTIVITIES, Sector.WATER, Sector.JUSTICE, Sector.MILITARY_STATE_ACTIVITIES, Sector.RESEARCH);
    private static final List<UseRole> ROLES = List.of(UseRole.PROBE, UseRole.PROBE, UseRole.TAP, UseRole.GATEWAY_FILTER, UseRole.UPWARD_DIODE,
            UseRole.INTERCONNECTION, UseRole.ENCRYPTION_IN_TRANSIT, UseRole.ENCRYPTION_AT_REST, UseRole.REMOTE_ACCESS, UseRole.MEDIA_STATION,
            UseRole.PARTITION, UseRole.IDENTITY_PROVIDER_MEANS, UseRole.IDENTITY_USER_MEANS);
    private static final List<QualificationScheme> SCHEMES = List.of(QualificationScheme.PRODUCT, QualificationScheme.PRODUCT,
            QualificationScheme.PRODUCT, QualificationScheme.PRODUCT, QualificationScheme.PDIS, QualificationScheme.PDIS, QualificationScheme.PASSI,
            QualificationScheme.PRIS, QualificationScheme.SECNUMCLOUD, QualificationScheme.SECNUMCLOUD);
    private static final List<SecurityFunction> FUNCTIONS = List.of(SecurityFunction.DETECTION, SecurityFunction.VPN, SecurityFunction.FILTERING);

    private final Random random;
    private final LocalDate day;
    private final int shift;
    private final boolean audited;
    private final List<Designee> designated;

    private FrozenDossiers(long seed) {
        // Neighbouring seeds of a Random begin alike.
        this.random = new Random(seed * 0x9E3779B97F4A7C15L ^ seed >>> 7);
        this.day = LocalDate.parse(of(ASKED_ON));
        this.shift = random.nextInt(VERSIONS.size());
        this.audited = random.nextInt(5) < 2;
        this.designated = List.of(designee(), designee());
    }

    /** The dossier of a seed. */
    static Asked of(long seed) {
        FrozenDossiers made = new FrozenDossiers(seed);
        return new Asked(made.dossier(), made.day);
    }

    private Dossier dossier() {
        DossierFacts facts = DossierFacts.unsaid()
                .market(market())
                .products(listing(1 + chance(3), this::product))
                .services(listing((likely() ? 1 : 0) + chance(3), this::service))
                .providers(listing(audited ? 1 : 0, this::provider))
                .certificates(listing(1 + random.nextInt(3), this::certificate))
                .qualifications(listing(1 + random.nextInt(4), this::qualification))
                .agrements(listing(random.nextInt(3), this::agrement))
                .decisions(listing(1 + random.nextInt(3), this::decision))
                .proofs(listing(random.nextInt(3) * chance(2), this::proof));
        return new Dossier(whole(facts), Set.of(Act.BUY, Act.USE, Act.ENGAGE, Act.SELL), Set.of());
    }

    private Market market() {
        TargetSystem system = TargetSystem.unsaid()
                .kinds(some(SystemKind.class, SystemKind.SIIV, SystemKind.SIIV, SystemKind.ADMINISTRATIVE_EXCHANGE, SystemKind.ONLINE_PUBLIC_SERVICE))
                .sector(of(SECTORS))
                .marking(one(Marking.NONE, Marking.SENSITIVE, Marking.DR, Marking.SECRET, Marking.TRES_SECRET));
        if (chance(8) == 1) {
            system = system.kinds(SystemKind.SIIV, SystemKind.DETERRENCE);
        }
        return Market.TYPE.unsaid()
                .buyer(one(Buyer.STATE_ADMINISTRATION, Buyer.STATE_ADMINISTRATION, Buyer.PRIVATE_COMPANY, Buyer.STATE_OPERATOR, Buyer.LISTED_GIP,
                        Buyer.LOCAL_AUTHORITY))
                .statuses(some(MarketStatus.class, MarketStatus.OIV, MarketStatus.OIV, MarketStatus.OSE, MarketStatus.ELECTRONIC_IDENTITY_PROVIDER))
                .system(system)
                .procedure(one(Procedure.OPEN_AND_TRANSPARENT, Procedure.OPEN_AND_TRANSPARENT, Procedure.PRIVATE_PURCHASE))
                .demands(listing(random.nextInt(3), this::demand));
    }

    private Demand demand(int index) {
        About about = About.unsaid();
        if (chance(2) == 0) {
            about = about.functions(some(SecurityFunction.class, FUNCTIONS.get(0), FUNCTIONS.get(1)));
        }
        if (chance(12) == 1) {
            about = about.service(one(ServiceKind.DETECTION, ServiceKind.NONE));
        }
        boolean audit = audited && likely();
        if (audit) {
            about = about.audit(AuditActivity.INTRUSION);
        }
        return Demand.of(of(DEMANDS)).about(about)
                .accepts(listing(chance(20) == 1 ? 0 : 1 + chance(2) + chance(4), at -> audit && at == 0 ? passi() : label()))
                .weight(one(Weight.REQUIRED, Weight.REQUIRED, Weight.REQUIRED, Weight.WISH))
                .equivalent(one(Answer.YES, Answer.NO)).appraisedMet(one(Answer.YES, Answer.NO));
    }

    private Label label() {
        return switch (random.nextInt(16)) {
            case 0, 1, 2 -> Label.certificate(CertificateScheme.CSPN);
            case 3, 4, 5, 14 -> Label.certificate(CertificateScheme.EUCC).minimum(minimum())
                    .csaLevel(one(CsaLevel.NONE, CsaLevel.BASIC, CsaLevel.SUBSTANTIAL, CsaLevel.SUBSTANTIAL, CsaLevel.HIGH, CsaLevel.HIGH));
            case 6, 7, 8, 9 -> Label.qualification(QualificationScheme.PRODUCT)
                    .productLevel(one(ProductLevel.NONE, ProductLevel.ELEMENTAIRE, ProductLevel.STANDARD, ProductLevel.RENFORCE, ProductLevel.WITHOUT_LEVEL));
            case 10 -> Label.certificate(one(CertificateScheme.CC, CertificateScheme.BSZ)).minimum(minimum());
            case 11 -> Label.qualification(QualificationScheme.SECNUMCLOUD);
            case 12 -> Label.certificate(CertificateScheme.NONE).minimum(minimum());
            case 13 -> passi();
            default -> chance(2) == 0 ? Label.certificate(CertificateScheme.CSPN).recognised(Answer.YES)
                    : Label.certificate(CertificateScheme.NONE).agrement(AgrementLevel.DR);
        };
    }

    private Label passi() {
        return Label.qualification(QualificationScheme.PASSI)
                .passiLevel(one(PassiLevel.NONE, PassiLevel.SUBSTANTIEL, PassiLevel.SUBSTANTIEL, PassiLevel.ELEVE));
    }

    private Minimum minimum() {
        Minimum minimum = Minimum.unsaid();
        return switch (random.nextInt(6)) {
            case 0 -> minimum.eal(4);
            case 1 -> minimum.components("AVA_VAN.3", "ALC_FLR.3");
            case 2 -> minimum.profiles("PP-1");
            default -> minimum;
        };
    }

    private Product product(int index) {
        return Product.named(of(NAMES)).version(VERSIONS.get((shift + index) % VERSIONS.size()))
                .form(one(ProductForm.HARDWARE, ProductForm.SOFTWARE, ProductForm.SOFTWARE, ProductForm.REMOTE_ONLY))
                .functions(some(SecurityFunction.class, FUNCTIONS.get(0), FUNCTIONS.get(1), FUNCTIONS.get(2), SecurityFunction.AUTHENTICATION,
                        SecurityFunction.SIGNATURE))
                .coreFunctionality(one(CoreFunctionality.VPN, CoreFunctionality.SIEM, CoreFunctionality.FIREWALL_IDS_IPS,
                        CoreFunctionality.SMARTCARD_SECURE_ELEMENT, CoreFunctionality.OTHER))
                .dataConnection(one(DataConnection.DIRECT_PHYSICAL, DataConnection.DIRECT_LOGICAL, DataConnection.INDIRECT, DataConnection.NONE))
                .specialRegimes(regimes())
                .placing(Placing.unsaid().on(Day.of(likely() ? day.minusMonths(2) : day.minusYears(1)))
                        .how(one(Supply.SUPPLIED, Supply.SUPPLIED, Supply.SUPPLIED, Supply.TEST_VERSION)))
                .modifications(listing(chance(2), this::modification))
                .foss(FreeSoftware.unsaid().free(one(Answer.YES, Answer.NO)).technicalDocsPublic(mostly()))
                .use(Use.unsaid().roles(roles()).labelledAlternative(one(Answer.YES, Answer.YES, Answer.NO))
                        .place(one(UsePlace.OUTSIDE_PROTECTED_ZONE, UsePlace.MOBILE_DEVICE, UsePlace.PROTECTED_ZONE)));
    }

    private Members<UseRole> roles() {
        List<UseRole> held = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            held.add(of(ROLES));
        }
        return Members.of(UseRole.class, held);
    }

    private Members<SpecialRegime> regimes() {
        return switch (random.nextInt(9)) {
            case 0 -> Members.of(SpecialRegime.L_VEHICLE_168_2013);
            case 1 -> Members.of(SpecialRegime.L_VEHICLE_168_2013, SpecialRegime.L1E_DESIGNED_TO_PEDAL);
            case 2 -> Members.of(one(SpecialRegime.MEDICAL_2017_745, SpecialRegime.DEFENCE_ONLY, SpecialRegime.AVIATION_CERTIFIED));
            default -> Members.of(SpecialRegime.class, List.of());
        };
    }

    private Members<AuditActivity> audits() {
        return likely() ? Members.of(AuditActivity.INTRUSION) : Members.of(AuditActivity.INTRUSION, AuditActivity.ARCHI);
    }

    private Modification modification(int index) {
        return Modification.unsaid().on(likely() ? Day.of(day.minusDays(1)) : near()).madeAvailable(mostly()).by(Modifier.ORIGINAL_MANUFACTURER)
                .purposeChanged(one(Answer.YES, Answer.NO)).newRisk(one(Answer.YES, Answer.NO)).foreseen(likely() ? Answer.NO : Answer.YES);
    }

    private Service service(int index) {
        return Service.named(SERVICES.get(index)).provider(of(PROVIDERS))
                .kind(one(ServiceKind.DETECTION, ServiceKind.DETECTION, ServiceKind.CLOUD, ServiceKind.CLOUD, ServiceKind.NONE))
                .operatedBy(one(Operator.PROVIDER, Operator.PROVIDER, Operator.BUYER_ITSELF, Operator.ANSSI, Operator.STATE_SERVICE))
                .operatedFrom(likely() ? Members.of(Country.FR) : Members.of(Country.FR, Country.DE));
    }

    private AuditProvider provider(int index) {
        return AuditProvider.named(of(PROVIDERS)).law(Country.FR)
                .kind(one(AuditorKind.PRIVATE_FIRM, AuditorKind.PRIVATE_FIRM, AuditorKind.PRIVATE_FIRM, AuditorKind.PRIVATE_FIRM, AuditorKind.ANSSI,
                        AuditorKind.STATE_SERVICE, AuditorKind.AUDITED_OPERATOR))
                .mission(AuditMission.unsaid().purpose(one(MissionPurpose.DEMANDED, MissionPurpose.CONTROL, MissionPurpose.CLASSIFIED_SYSTEM))
                        .activities(audits()));
    }

    private Certificate certificate(int index) {
        CertificateScheme scheme = one(CertificateScheme.CSPN, CertificateScheme.CSPN, CertificateScheme.EUCC, CertificateScheme.EUCC,
                CertificateScheme.EUCC, CertificateScheme.CC, CertificateScheme.BSZ);
        return Certificate.of(scheme, "CERT-" + index)
                .of(of(NAMES)).versions(of(SCOPES)).window(window()).status(status()).statusSince(begun())
                .assurance(AssurancePackage.read(one(CriteriaVersion.CC_3_1, CriteriaVersion.CC_3_1, CriteriaVersion.CC_2), of(PACKAGES))
                        .profiles(one("PP-1", "PP-2")))
                .maintenance(listing(chance(3), at -> Maintenance.unsaid().versions(of(SCOPES)).on(near())));
    }

    private Qualification qualification(int index) {
        QualificationScheme scheme = audited && likely() ? QualificationScheme.PASSI : of(SCHEMES);
        List<String> subjects = switch (scheme) {
            case PRODUCT -> NAMES;
            case PASSI -> PROVIDERS;
            case SECNUMCLOUD -> CLOUDS;
            default -> SERVICES_AND_PROVIDERS;
        };
        return Qualification.of(scheme, "QUAL-" + index)
                .of(of(subjects)).versions(of(SCOPES)).window(window()).status(status()).statusSince(begun())
                .productLevel(one(ProductLevel.WITHOUT_LEVEL, ProductLevel.ELEMENTAIRE, ProductLevel.STANDARD, ProductLevel.RENFORCE))
                .passiLevel(one(PassiLevel.SUBSTANTIEL, PassiLevel.ELEVE, PassiLevel.WITHOUT_LEVEL)).lpm(mostly())
                .activities(audits())
                .onPublicList(one(Answer.YES, Answer.YES, Answer.NO)).conditionsMet(mostly());
    }

    private Agrement agrement(int index) {
        return Agrement.unsaid().number("AGR-" + index).of(of(NAMES)).versions(of(SCOPES)).window(window()).status(status()).statusSince(begun())
                .level(one(AgrementLevel.DR, AgrementLevel.DR, AgrementLevel.SECRET, AgrementLevel.TRES_SECRET));
    }

    private Designee designee() {
        return one(Designee.ANSSI, Designee.STATE_SERVICE, Designee.QUALIFIED_PROVIDER);
    }

    // Decisions of the authority may repeat one another, and may contradict.
    private AuthorityDecision decision(int index) {
        AuthorityDecision decision = AuthorityDecision.unsaid().designates(designated.get(random.nextInt(designated.size())))
                .on(near()).window(likely() ? Window.between(Day.of(day.minusDays(9)), Day.NONE) : window());
        return switch (random.nextInt(9)) {
            case 0, 1, 2, 3 -> decision.kind(DecisionKind.DETECTION_OPERATOR).of("system");
            case 4, 5 -> decision.kind(DecisionKind.TERM_APPROVAL).of("CERT-" + random.nextInt(3))
                    .on(likely() ? Day.of(day.minusYears(6)) : near());
            case 6 -> decision.kind(one(DecisionKind.CLOUD_DEROGATION, DecisionKind.EQUIVALENCE)).of(of(SERVICES));
            case 7 -> decision.kind(one(DecisionKind.HFDS_DEROGATION, DecisionKind.RISK_ACCEPTANCE, DecisionKind.CONTROL_ORDER)).of(of(NAMES));
            default -> decision.kind(DecisionKind.RGS_ATTESTATION).of(of(NAMES));
        };
    }

    private EquivalentProof proof(int index) {
        return EquivalentProof.unsaid().forDemand(of(DEMANDS)).kind(one(ProofKind.OTHER_LABEL, ProofKind.ANY_MEANS, ProofKind.OTHER_STANDARD))
                .confirms(mostly()).couldNotObtainInTime(mostly()).notAtFault(mostly());
    }

    private EvidenceStatus status() {
        return likely() ? EvidenceStatus.IN_FORCE : of(STATUSES);
    }

    private Answer mostly() {
        return likely() ? Answer.YES : Answer.NO;
    }

    // The ends of windows lie on, just before and just after the days on which something changes.
    private Window window() {
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

    // A status that is shown began on some day.
    private Day begun() {
        Day begun = near();
        return begun == Day.NONE ? Day.of(day.minusYears(12)) : begun;
    }

    private Day near() {
        return switch (random.nextInt(8)) {
            case 0 -> Day.of(day.minusDays(1));
            case 1 -> Day.of(day);
            case 2 -> Day.of(day.plusDays(1));
            case 3 -> Day.NONE;
            case 4 -> Day.of(day.minusYears(6));
            default -> Day.of(day.minusDays(random.nextInt(900)));
        };
    }

    private <F> Listing<F> listing(int size, IntFunction<F> maker) {
        List<F> records = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            records.add(maker.apply(i));
        }
        return new Listing<>(records, true);
    }

    // 1 in that many times, else 0.
    private int chance(int in) {
        return random.nextInt(in) == 0 ? 1 : 0;
    }

    private boolean likely() {
        return random.nextInt(3) > 0;
    }

    private <T> T of(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    @SafeVarargs
    private <T> T one(T... all) {
        return all[random.nextInt(all.length)];
    }

    @SafeVarargs
    private <E extends Enum<E> & Choice> Members<E> some(Class<E> type, E... all) {
        List<E> held = new ArrayList<>();
        for (E constant : all) {
            if (random.nextBoolean()) {
                held.add(constant);
            }
        }
        return Members.of(type, held);
    }

    // Whatever no rule asks: one value of its kind, always the same, and every list whole.
    private static <C extends Composite<C>> C whole(C composite) {
        return composite.mapLeaves(FrozenDossiers::whole);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object whole(Property<?> property, Object value) {
        if (value instanceof Listing<?> listing) {
            return new Listing<>(listing.stream().map(record -> whole((Composite) record)).toList(), true);
        }
        if (property.kind() instanceof Kind.Several<?> several && several.member() == SourceKind.class) {
            return Members.of(SourceKind.OFFICIAL_LIST);
        }
        return ((Value) value).isKnown() ? value : anyOf(property.kind());
    }

    private static Object anyOf(Kind<?> kind) {
        if (kind instanceof Kind.OneOf<?> oneOf) {
            return oneOf.known().get(0);
        }
        if (kind instanceof Kind.Several<?> several) {
            return several.parse(List.of());
        }
        if (kind == Kind.TEXT) {
            return Text.of("(text)");
        }
        if (kind == Kind.DAY) {
            return Day.NONE;
        }
        if (kind == Kind.NUMBER) {
            return Quantity.of(0);
        }
        if (kind == Kind.VERSION) {
            return Version.of("1.0");
        }
        if (kind == Kind.SCOPE) {
            return VersionScope.of("1.0");
        }
        if (kind == Kind.COMPONENTS) {
            return Components.none();
        }
        if (kind == Kind.LEVELS) {
            return Levels.of(List.of("1"));
        }
        if (kind == Kind.TEXTS) {
            return Texts.none();
        }
        if (kind == Kind.TERM) {
            return Term.of("3 years");
        }
        throw new IllegalStateException("No value is known for a property of the kind " + kind);
    }
}
