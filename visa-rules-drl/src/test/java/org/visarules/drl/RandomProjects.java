package org.visarules.drl;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.visarules.Dossier;
import org.visarules.fact.About;
import org.visarules.fact.Asset;
import org.visarules.fact.AssurancePackage;
import org.visarules.fact.Buyer;
import org.visarules.fact.Certificate;
import org.visarules.fact.CertificateScheme;
import org.visarules.fact.Conformity;
import org.visarules.fact.Country;
import org.visarules.fact.CriteriaVersion;
import org.visarules.fact.DataKind;
import org.visarules.fact.Demand;
import org.visarules.fact.DossierFacts;
import org.visarules.fact.EvidenceStatus;
import org.visarules.fact.IndustrialClass;
import org.visarules.fact.Label;
import org.visarules.fact.Market;
import org.visarules.fact.MarketStatus;
import org.visarules.fact.Marking;
import org.visarules.fact.Means;
import org.visarules.fact.NetworkClass;
import org.visarules.fact.Placing;
import org.visarules.fact.Product;
import org.visarules.fact.ProductLevel;
import org.visarules.fact.Project;
import org.visarules.fact.ProjectGoal;
import org.visarules.fact.ProjectStage;
import org.visarules.fact.Qualification;
import org.visarules.fact.QualificationScheme;
import org.visarules.fact.Radio;
import org.visarules.fact.Regime;
import org.visarules.fact.RestsOn;
import org.visarules.fact.SecurityFunction;
import org.visarules.fact.Service;
import org.visarules.fact.ServiceKind;
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

/** Makes dossiers of whoever works for a label, in which everything is known and every list is whole. */
final class RandomProjects extends UsualDice {

    /** What a product does, and the place in a system in which it does that. */
    private enum Purpose {
        DETECTION(SecurityFunction.DETECTION, UseRole.PROBE),
        FILTERING(SecurityFunction.FILTERING, UseRole.GATEWAY_FILTER),
        DIODE(SecurityFunction.DIODE, UseRole.UPWARD_DIODE),
        ENCRYPTION(SecurityFunction.ENCRYPTION, UseRole.ENCRYPTION_AT_REST),
        VPN(SecurityFunction.VPN, UseRole.ENCRYPTION_IN_TRANSIT),
        REMOTE_VPN(SecurityFunction.VPN, UseRole.REMOTE_ACCESS),
        AUTHENTICATION(SecurityFunction.AUTHENTICATION, UseRole.AUTHENTICATION),
        IDENTITY(SecurityFunction.AUTHENTICATION, UseRole.IDENTITY_PROVIDER_MEANS);

        private final SecurityFunction function;
        private final UseRole role;

        Purpose(SecurityFunction function, UseRole role) {
            this.function = function;
            this.role = role;
        }
    }

    private static final String PRODUCT = "Sigma Gate";
    private static final String SERVICE = "Tau Cloud";
    private static final List<LocalDate> TURNS = days("2025-02-27", "2025-08-01", "2026-08-15", "2027-12-11");
    private static final List<LocalDate> ASKED_ON = days("2026-11-21", "2026-11-21", "2027-03-01", "2028-01-10");

    private final LocalDate day;
    private final int odd;
    // What the project is of.
    private final String of;
    private final SecurityFunction function;
    private final UseRole role;

    private RandomProjects(long seed) {
        super(new Random(seed * 0xA24BAED4963EE407L ^ seed >>> 7));
        this.day = chance(6) == 1 ? of(TURNS).plusDays(random.nextInt(3) - 1L) : of(ASKED_ON);
        this.odd = one(3, 6, 20);
        this.of = one(PRODUCT, PRODUCT, PRODUCT, SERVICE);
        Purpose purpose = one(Purpose.values());
        this.function = usually(purpose.function, known(SecurityFunction.class));
        this.role = usually(purpose.role, known(UseRole.class));
    }

    /** The dossier of a seed, and a day on which it is asked about. */
    static RandomDossiers.Asked of(long seed) {
        RandomProjects made = new RandomProjects(seed);
        return new RandomDossiers.Asked(made.dossier(), made.day, List.of());
    }

    private Dossier dossier() {
        DossierFacts facts = DossierFacts.unsaid().market(market())
                .products(listing(of.equals(PRODUCT) ? 1 : 0, this::product))
                .services(listing(of.equals(SERVICE) ? 1 : 0, this::service))
                .projects(listing(usually(1, 0), this::project))
                .providers(listing(0, any -> null))
                .certificates(listing(random.nextInt(3), this::certificate))
                .qualifications(listing(random.nextInt(3), this::qualification))
                .conformities(listing(random.nextInt(2), this::conformity));
        return new Dossier(whole(facts), EnumSet.of(Act.OBTAIN_LABEL, Act.BUY, Act.SELL), Set.of());
    }

    private Market market() {
        return Market.TYPE.unsaid().territory(one(Members.of(Country.FR), Members.of(Country.FR), Members.of(Country.FR, Country.DE), Members.of(Country.FR, Country.IT), Members.of(Country.DE), Members.of(Country.US)))
                .buyer(one(Buyer.STATE_ADMINISTRATION, Buyer.PRIVATE_COMPANY, known(Buyer.class)))
                .statuses(some(MarketStatus.class, MarketStatus.OIV, MarketStatus.OSE))
                .demands(listing(chance(2), this::demand))
                .system(TargetSystem.unsaid().kinds(some(SystemKind.class, SystemKind.SIIV, SystemKind.SIE, SystemKind.ADMINISTRATIVE_EXCHANGE))
                        .marking(usually(Marking.NONE, known(Marking.class))).networkClass(known(NetworkClass.class))
                        .industrialClass(one(IndustrialClass.C3, IndustrialClass.C4, known(IndustrialClass.class)))
                        .data(some(DataKind.class, DataKind.HEALTH, DataKind.PARTICULARLY_SENSITIVE)));
    }

    private Demand demand(int index) {
        return Demand.of("D-" + index).weight(Weight.REQUIRED)
                .about(chance(2) == 1 ? About.unsaid() : About.unsaid().functions(function))
                .accepts(one(Label.qualification(QualificationScheme.PRODUCT).productLevel(known(ProductLevel.class)), Label.certificate(CertificateScheme.CSPN)));
    }

    private Product product(int index) {
        return Product.named(PRODUCT).version(of(VERSIONS)).functions(Members.of(function, one(function, known(SecurityFunction.class))))
                .placing(Placing.unsaid().on(someDay()))
                .radio(Radio.unsaid().internet(mostly()))
                .use(Use.unsaid().roles(Members.of(role)));
    }

    private Service service(int index) {
        return Service.named(SERVICE).kind(usually(ServiceKind.CLOUD, ServiceKind.HOSTING, known(ServiceKind.class)));
    }

    private Project project(int index) {
        return Project.named("Upsilon").of(of).goals(some(ProjectGoal.class, ProjectGoal.CSPN, ProjectGoal.COMMON_CRITERIA, ProjectGoal.QUALIFICATION))
                .stage(known(ProjectStage.class)).asset(usually(one(Asset.ORDINARY, Asset.SENSITIVE), Asset.DR, Asset.CLASSIFIED)).means(known(Means.class))
                .targetFunctions(Members.of(usually(function, known(SecurityFunction.class)), one(function, known(SecurityFunction.class), known(SecurityFunction.class))))
                .wantedOn(chance(10) == 1 ? Day.NONE : Day.of(day.plusMonths(random.nextInt(26) - 2L).plusDays(random.nextInt(3) - 1L)));
    }

    private Certificate certificate(int index) {
        return Certificate.of(one(CertificateScheme.CSPN, CertificateScheme.CSPN, CertificateScheme.BSZ, CertificateScheme.EUCC, CertificateScheme.CC), "C-" + index).of(PRODUCT)
                .versions("4.0.0 to 5.9.9").window(around()).status(usually(EvidenceStatus.IN_FORCE, known(EvidenceStatus.class)))
                .country(one(Country.FR, Country.FR, Country.DE)).assurance(AssurancePackage.read(CriteriaVersion.CC_3_1, one("EAL3 AVA_VAN.3", "EAL2")));
    }

    private Qualification qualification(int index) {
        return Qualification.of(usually(QualificationScheme.PRODUCT, known(QualificationScheme.class)), "Q-" + index).of(PRODUCT).versions("4.0.0 to 5.9.9")
                .productLevel(known(ProductLevel.class)).window(around()).status(usually(EvidenceStatus.IN_FORCE, known(EvidenceStatus.class)))
                .restsOn(RestsOn.unsaid().number("C-" + random.nextInt(2))).conditionsMet(usually(Answer.YES));
    }

    private Conformity conformity(int index) {
        return Conformity.with(one(Regime.CRA, Regime.RED_3_3_D, known(Regime.class))).of(PRODUCT);
    }

    // Begun, and mostly in force, to end soon or late.
    private Window around() {
        LocalDate first = day.minusDays(30 + random.nextInt(900));
        return Window.between(Day.of(first), chance(4) == 1 ? Day.of(day.minusDays(random.nextInt(200))) : Day.of(day.plusDays(random.nextInt(700))));
    }

    @Override
    int odd() {
        return odd;
    }

    @Override
    Day someDay() {
        return chance(8) == 1 ? Day.NONE : Day.of(one(day.minusDays(random.nextInt(200)), of(TURNS)).plusDays(random.nextInt(3) - 1L));
    }
}
