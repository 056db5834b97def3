package org.visarules.drl;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.visarules.Dossier;
import org.visarules.fact.AssurancePackage;
import org.visarules.fact.Buyer;
import org.visarules.fact.Caveat;
import org.visarules.fact.Certificate;
import org.visarules.fact.CertificateScheme;
import org.visarules.fact.Chip;
import org.visarules.fact.CompanySize;
import org.visarules.fact.Conformity;
import org.visarules.fact.ConformityModule;
import org.visarules.fact.CoreFunctionality;
import org.visarules.fact.Country;
import org.visarules.fact.CriteriaVersion;
import org.visarules.fact.CsaLevel;
import org.visarules.fact.DataConnection;
import org.visarules.fact.Domain;
import org.visarules.fact.DossierFacts;
import org.visarules.fact.EssentialRequirement;
import org.visarules.fact.Event;
import org.visarules.fact.EventKind;
import org.visarules.fact.EvidenceStatus;
import org.visarules.fact.Extent;
import org.visarules.fact.FreeIncome;
import org.visarules.fact.FreePublisher;
import org.visarules.fact.FreeRole;
import org.visarules.fact.FreeSoftware;
import org.visarules.fact.Listed;
import org.visarules.fact.ManufacturerFile;
import org.visarules.fact.MarkPlace;
import org.visarules.fact.Market;
import org.visarules.fact.Modification;
import org.visarules.fact.Modifier;
import org.visarules.fact.Placing;
import org.visarules.fact.Product;
import org.visarules.fact.ProductForm;
import org.visarules.fact.Radio;
import org.visarules.fact.RadioCategory;
import org.visarules.fact.Regime;
import org.visarules.fact.RemotePart;
import org.visarules.fact.Report;
import org.visarules.fact.ReportKind;
import org.visarules.fact.Severity;
import org.visarules.fact.Signer;
import org.visarules.fact.SparePart;
import org.visarules.fact.SpecialRegime;
import org.visarules.fact.StandardApplied;
import org.visarules.fact.StandardKind;
import org.visarules.fact.StewardHelp;
import org.visarules.fact.Supplier;
import org.visarules.fact.SupplierRole;
import org.visarules.fact.Supply;
import org.visarules.fact.Support;
import org.visarules.fact.Window;
import org.visarules.rule.Act;
import org.visarules.value.Answer;
import org.visarules.value.Day;
import org.visarules.value.Members;
import org.visarules.value.Moment;
import org.visarules.value.Quantity;
import org.visarules.value.Term;

/**
 * Makes dossiers of makers in which everything is known and every list is whole: products with their conformities, their
 * certificates and what happened to them. Most of a dossier is as a maker would want it, so that what lies behind several
 * terms fires, and some of it is not; how much, differs between dossiers. Days lie on and beside those on which the law changes.
 */
final class RandomMakers extends UsualDice {

    /** What the facts of a dossier are mostly about, so that what has several conditions fires. */
    private enum Matter { FREE_SOFTWARE, RADIO, EVENT, CERTIFICATE, OTHER_ACT, MODIFICATION, PAPERS }

    private static final List<String> NAMES = List.of("Gamma Lock", "Delta Link");
    private static final List<String> CERTIFICATES = List.of("EUCC-1", "EUCC-2");
    private static final List<LocalDate> TURNS = days("2025-08-01", "2026-09-11", "2027-12-11", "2028-06-11");
    private static final List<LocalDate> ASKED_ON = days("2026-11-21", "2027-03-01", "2028-03-01", "2028-03-01", "2029-02-28");
    private static final String STANDARD = "EN 40000-1-2:2027";
    private static final String SPECIFICATION = "Common specification 1";
    private static final List<String> TERMS = List.of("2 years", "3 years", "5 years", "8 years", "12 years");
    private static final List<Country> UNION = List.of(Country.FR, Country.DE, Country.EU);
    // From these days on procedures of other acts replace that of the act on products.
    private static final List<LocalDate> REPLACED = days("2028-08-02", "2031-03-26");
    private static final List<SpecialRegime> ADDING = List.of(SpecialRegime.MACHINERY_2023_1230, SpecialRegime.HIGH_RISK_AI, SpecialRegime.EHR_SYSTEM,
            SpecialRegime.TOY_2009_48);
    private static final List<CoreFunctionality> CHIPS = List.of(CoreFunctionality.SECURITY_MICROPROCESSOR, CoreFunctionality.SECURITY_MICROCONTROLLER);
    private static final List<CoreFunctionality> CRITICAL = List.of(CoreFunctionality.SECURITY_BOX, CoreFunctionality.SMART_METER_GATEWAY,
            CoreFunctionality.ADVANCED_SECURITY_DEVICE, CoreFunctionality.SMARTCARD_SECURE_ELEMENT);
    private static final List<CoreFunctionality> FIRST = List.of(CoreFunctionality.PASSWORD_MANAGER, CoreFunctionality.OPERATING_SYSTEM);
    private static final List<CoreFunctionality> SECOND = List.of(CoreFunctionality.HYPERVISOR_CONTAINER_RUNTIME, CoreFunctionality.FIREWALL_IDS_IPS);

    private final Matter matter;
    private final LocalDate day;
    private final LocalDate placed;
    private final int odd;

    private RandomMakers(long seed) {
        super(new Random(seed * 0x9E3779B97F4A7C15L ^ seed >>> 9));
        this.matter = one(Matter.RADIO, Matter.FREE_SOFTWARE, Matter.CERTIFICATE, one(Matter.values()), one(Matter.values()));
        this.day = chance(3) == 1 ? beside(of(TURNS)) : of(ASKED_ON);
        this.placed = switch (random.nextInt(5)) {
            case 0 -> beside(of(TURNS));
            case 1 -> day.minusDays(random.nextInt(700));
            default -> usual();
        };
        this.odd = one(4, 8, 20, 60);
    }

    private LocalDate usual() {
        return switch (matter) {
            case RADIO -> TURNS.get(0).plusDays(random.nextInt((int) TURNS.get(0).until(TURNS.get(2), ChronoUnit.DAYS)));
            case CERTIFICATE, MODIFICATION -> TURNS.get(2).plusDays(random.nextInt(400) - 200L);
            case OTHER_ACT -> beside(of(REPLACED).plusDays(random.nextInt(2) * 90L));
            default -> TURNS.get(2).plusDays(random.nextInt(300));
        };
    }

    private boolean is(Matter asked) {
        return chance(6) == (matter == asked ? 0 : 1);
    }

    /** The dossier of a seed, and a day on which it is asked about. */
    static RandomDossiers.Asked of(long seed) {
        RandomMakers made = new RandomMakers(seed);
        List<Product> products = new ArrayList<>(List.of(made.product(0)));
        if (made.chance(made.matter == Matter.CERTIFICATE ? 2 : 6) == 1) {
            products.add(made.product(1));
        }
        return new RandomDossiers.Asked(made.dossier(products), made.day, made.chance(2) == 1 || made.is(Matter.CERTIFICATE) ? made.entered(products.get(0)) : List.of());
    }

    // What the registers of the act hold, of which none holds anything yet.
    private List<Listed> entered(Product product) {
        List<Listed> all = List.of(Listed.in("CRA-CITED-STANDARDS").standard(STANDARD),
                Listed.in("CRA-COMMON-SPECIFICATIONS").standard(SPECIFICATION),
                Listed.in("CRA-DESIGNATED-SCHEMES").scheme(CertificateScheme.EUCC).level(one(CsaLevel.SUBSTANTIAL, CsaLevel.HIGH)),
                Listed.in("CRA-MANDATORY-CERTIFICATES").scheme(CertificateScheme.EUCC).coreFunctionality(usually(product.getCoreFunctionality(), of(CRITICAL))).level(one(CsaLevel.SUBSTANTIAL, CsaLevel.HIGH)),
                Listed.in("CRA-MINIMUM-SUPPORT").coreFunctionality(usually(product.getCoreFunctionality(), of(SECOND))).term(Term.of(of(TERMS))));
        return all.stream().filter(entry -> chance(3) == 0).map(entry -> entry.window(Window.between(Day.of(chance(odd) == 1 ? beside(placed) : placed.minusYears(1)), Day.NONE))).toList();
    }

    private Dossier dossier(List<Product> products) {
        List<Conformity> conformities = new ArrayList<>();
        for (Product product : products) {
            conformities.addAll(conformities(product));
        }
        DossierFacts facts = DossierFacts.unsaid()
                .market(Market.TYPE.unsaid().buyer(known(Buyer.class)).territory(territory()))
                .products(listing(products.size(), products::get))
                .conformities(listing(conformities.size(), conformities::get))
                .certificates(listing(is(Matter.CERTIFICATE) ? 2 : 0, at -> certificate(at, NAMES.get(at % products.size()))))
                .events(listing(is(Matter.EVENT) || is(Matter.FREE_SOFTWARE) ? 1 + chance(3) : 0, at -> event(one(products.get(0), products.get(products.size() - 1)))));
        return new Dossier(whole(facts), Set.of(Act.SELL), Set.of());
    }

    private Members<Country> territory() {
        return switch (random.nextInt(4 * odd)) {
            case 0 -> Members.of(Country.JP);
            case 1 -> Members.of(Country.FR, Country.CH, Country.BR);
            case 2 -> Members.of(Country.NO);
            default -> Members.of(of(UNION));
        };
    }

    private Product product(int index) {
        ProductForm form = chance(3 * odd) == 1 ? ProductForm.REMOTE_ONLY : one(ProductForm.HARDWARE, ProductForm.SOFTWARE);
        CoreFunctionality core = switch (switch (matter) {
            case CERTIFICATE -> random.nextInt(7);
            case FREE_SOFTWARE -> 2 + random.nextInt(8);
            default -> random.nextInt(10);
        }) {
            case 0, 1 -> CoreFunctionality.OTHER;
            case 2, 3 -> of(SECOND);
            case 4, 5 -> of(CRITICAL);
            case 6 -> of(CHIPS);
            case 7, 8 -> of(FIRST);
            default -> known(CoreFunctionality.class);
        };
        FreeSoftware foss = is(Matter.FREE_SOFTWARE) ? free(form) : FreeSoftware.unsaid().free(Answer.NO);
        SupplierRole role = foss.getRole() == FreeRole.INSTALLER ? SupplierRole.OTHER : is(Matter.PAPERS) ? known(SupplierRole.class) : SupplierRole.MANUFACTURER;
        return Product.named(NAMES.get(index)).version(VERSIONS.get(index)).form(form).coreFunctionality(core)
                .coreCandidates(chance(3) == 1 ? Members.of(core, one(CoreFunctionality.SIEM, CoreFunctionality.CONNECTED_TOY, known(CoreFunctionality.class)))
                        : Members.none(CoreFunctionality.class))
                .integrates(chance(2) == 1 ? Members.none(CoreFunctionality.class)
                        : Members.of(one(CoreFunctionality.OPERATING_SYSTEM, CoreFunctionality.FIREWALL_IDS_IPS, known(CoreFunctionality.class))))
                .chip(Chip.unsaid().tamperProtected(either()).designAvaVan(one(Quantity.NONE, Quantity.of(1), Quantity.of(2), Quantity.of(3), Quantity.of(4), Quantity.of(5))))
                .dataConnection(usually(one(DataConnection.DIRECT_PHYSICAL, DataConnection.DIRECT_LOGICAL, DataConnection.INDIRECT), DataConnection.NONE))
                .remoteParts(listing(chance(2), at -> RemotePart.unsaid().neededByAFunction(either()).byOrForManufacturer(either())
                        .interactsDirectly(usually(Answer.YES))))
                .radio(radio()).specialRegimes(regimes())
                .sparePart(SparePart.unsaid().forRepair(usually(Answer.NO)).sameFunction(either()).sameSecurity(either()))
                .placing(Placing.unsaid().on(chance(40) == 1 ? Day.NONE : Day.of(placed)).how(usually(Supply.SUPPLIED, known(Supply.class)))
                        .visibleSign(usually(Answer.YES)).limitedPeriod(usually(Answer.YES)).safetyComponent(usually(Answer.NO)))
                .modifications(listing(is(Matter.MODIFICATION) || is(Matter.CERTIFICATE) ? 1 : 0, at -> modification(role)))
                .foss(foss).supplier(supplier(role)).support(support()).documents(documents())
                .tailorMade(chance(6) == 1 ? Answer.YES : Answer.NO);
    }

    private Radio radio() {
        if (!is(Matter.RADIO)) {
            return Radio.unsaid().present(Answer.NO).internet(Answer.NO).personalData(Answer.NO).moneyTransfer(Answer.NO).category(RadioCategory.NONE);
        }
        return Radio.unsaid().present(Answer.YES).internet(mostly()).personalData(mostly()).moneyTransfer(mostly()).category(known(RadioCategory.class));
    }

    private Members<SpecialRegime> regimes() {
        if (is(Matter.OTHER_ACT)) {
            return chance(3) == 1 ? Members.of(SpecialRegime.HIGH_RISK_AI, SpecialRegime.EHR_SYSTEM) : Members.of(of(ADDING));
        }
        return switch (random.nextInt(12)) {
            case 0 -> Members.of(known(SpecialRegime.class));
            case 1 -> Members.of(known(SpecialRegime.class), known(SpecialRegime.class));
            default -> Members.none(SpecialRegime.class);
        };
    }

    private Modification modification(SupplierRole role) {
        Modifier usual = switch (role) {
            case IMPORTER, DISTRIBUTOR -> Modifier.IMPORTER_OR_DISTRIBUTOR;
            case OTHER -> Modifier.OTHER;
            default -> Modifier.ORIGINAL_MANUFACTURER;
        };
        LocalDate on = one(beside(of(TURNS)), placed.plusDays(random.nextInt(400)), TURNS.get(2).plusDays(random.nextInt(100)));
        return Modification.unsaid().on(Day.of(on)).madeAvailable(mostly())
                .by(chance(4) == 1 ? known(Modifier.class) : usual).purposeChanged(either()).newRisk(either()).foreseen(usually(Answer.NO)).wholeProduct(either());
    }

    private FreeSoftware free(ProductForm form) {
        FreeSoftware free = FreeSoftware.unsaid().free(form == ProductForm.SOFTWARE ? Answer.YES : mostly()).technicalDocsPublic(either()).securityPolicy(mostly())
                .forCommercialUse(usually(Answer.YES)).sustainedSupport(usually(Answer.YES)).notForProfit(either())
                .stewardHelp(chance(2) == 1 ? Members.of(StewardHelp.INFRASTRUCTURE, StewardHelp.ENGINEERING)
                        : some(StewardHelp.class, StewardHelp.INFRASTRUCTURE, StewardHelp.ENGINEERING, StewardHelp.NON_TECHNICAL))
                .publisher(one(FreePublisher.LEGAL_PERSON, FreePublisher.LEGAL_PERSON, FreePublisher.NATURAL_PERSON)).role(chance(4) == 1 ? known(FreeRole.class) : FreeRole.PUBLISHER);
        return free.income(switch (random.nextInt(4)) {
            case 0, 3 -> Members.none(FreeIncome.class);
            case 1 -> Members.of(known(FreeIncome.class));
            default -> some(FreeIncome.class, FreeIncome.FREE_DONATIONS, FreeIncome.COST_RECOVERY, FreeIncome.EXCESS_DONATIONS);
        });
    }

    private Supplier supplier(SupplierRole role) {
        return Supplier.unsaid().name("Example Maker").role(role).ownBrand(usually(Answer.NO))
                .country(one(Country.FR, Country.DE, Country.US)).size(known(CompanySize.class));
    }

    private Support support() {
        Term expected = Term.of(of(TERMS));
        LocalDate end = one(placed.plusYears(5), placed.plus(expected.period()), placed.plusYears(10), placed.plusYears(15), day.minusDays(40));
        return Support.unsaid().expectedUse(expected).lastDay(chance(4 * odd) == 1 ? Day.NONE : Day.of(chance(2) == 1 ? beside(end) : end))
                .boundToSubscription(usually(Answer.NO)).shownAtPurchase(usually(Answer.YES));
    }

    private ManufacturerFile documents() {
        LocalDate end = one(placed.plusYears(10), placed.plusYears(10), placed.plusYears(15), placed.plusYears(20));
        return ManufacturerFile.unsaid().technicalDocs(usually(Answer.YES)).userInformation(usually(Answer.YES)).sbom(usually(Answer.YES))
                .disclosurePolicy(usually(Answer.YES)).contactPoint(usually(Answer.YES)).identification(usually(Answer.YES))
                .keptUntil(chance(4 * odd) == 1 ? Day.NONE : Day.of(chance(2) == 1 ? beside(end) : end));
    }

    private List<Conformity> conformities(Product product) {
        List<Conformity> conformities = new ArrayList<>();
        boolean radio = product.getRadio().getPresent() == Answer.YES;
        for (Regime regime : List.of(Regime.CRA, Regime.RED_3_3_D, Regime.RED_3_3_E, Regime.RED_3_3_F)) {
            boolean likely = regime == Regime.CRA || radio;
            if (likely ? chance(5) == 0 : chance(8) == 1) {
                conformities.add(conformity(product, regime));
            }
        }
        if (chance(8) == 1) {
            conformities.add(conformity(product, known(Regime.class)));
        }
        return conformities;
    }

    private ConformityModule module(Product product) {
        if (product.getSpecialRegimes().contains(SpecialRegime.HIGH_RISK_AI) && chance(2) == 1) {
            return ConformityModule.AI_ACT_43;
        }
        if (product.getSpecialRegimes().contains(SpecialRegime.EHR_SYSTEM) && chance(2) == 1) {
            return ConformityModule.EHDS_CHAPTER_III;
        }
        if (product.getFoss().getFree() == Answer.YES && chance(2) == 1) {
            return ConformityModule.A;
        }
        return is(Matter.CERTIFICATE) && chance(3) > 0 ? ConformityModule.EU_CERTIFICATE
                : usually(one(ConformityModule.A, ConformityModule.B_C, ConformityModule.H), known(ConformityModule.class));
    }

    private Conformity conformity(Product product, Regime regime) {
        boolean met = chance(6) == 0;
        return Conformity.with(regime).of(product.getName().toString())
                .module(module(product))
                .standards(listing(random.nextInt(3), at -> standard(regime))).certificate(usually(CERTIFICATES.get(NAMES.indexOf(product.getName().toString())), of(CERTIFICATES))).coversRequirements(usually(Answer.YES))
                .notifiedBody("Example Body").bodyCertificate(covering()).riskAssessment(mostly()).requirementsMet(Answer.of(met)).unmet(met ? Members.none(EssentialRequirement.class) : unmet(product))
                .declaration(chance(20) == 1 ? Day.NONE : Day.of(chance(6) == 1 ? beside(placed) : placed.minusDays(random.nextInt(90))))
                .ceMarkOn(usually(product.getForm() == ProductForm.HARDWARE ? MarkPlace.PRODUCT : MarkPlace.DECLARATION, known(MarkPlace.class)))
                .bodyNumberAfterMark(either()).window(covering());
    }

    private Members<EssentialRequirement> unmet(Product product) {
        return product.getTailorMade() == Answer.YES ? some(EssentialRequirement.class, EssentialRequirement.I_2_B, EssentialRequirement.II_8)
                : Members.of(known(EssentialRequirement.class), known(EssentialRequirement.class));
    }

    private StandardApplied standard(Regime regime) {
        String usual = switch (regime) {
            case RED_3_3_D -> "EN 18031-1:2024";
            case RED_3_3_E -> "EN 18031-2:2024";
            case RED_3_3_F -> "EN 18031-3:2024";
            default -> one(STANDARD, SPECIFICATION);
        };
        StandardKind kind = usual.equals(SPECIFICATION) ? StandardKind.COMMON_SPECIFICATION : StandardKind.HARMONISED;
        return StandardApplied.unsaid().name(chance(6) == 1 ? one("EN 18031-1:2024", "EN 303 645") : usual)
                .kind(chance(4) == 1 ? one(StandardKind.EU_SCHEME, known(StandardKind.class)) : kind)
                .extent(one(Extent.FULL, Extent.FULL, Extent.FULL, Extent.PART, Extent.NONE)).coversCore(mostly())
                .caveats(chance(3) == 1 ? Members.of(known(Caveat.class)) : Members.none(Caveat.class));
    }

    private Certificate certificate(int index, String name) {
        return Certificate.of(chance(4) == 1 ? one(CertificateScheme.CSPN, CertificateScheme.CC) : CertificateScheme.EUCC, CERTIFICATES.get(index)).of(usually(name, of(NAMES)))
                .versions(usually("4.2.*", of(SCOPES)))
                .assurance(AssurancePackage.read(CriteriaVersion.CC_2022, usually("EAL4 AVA_VAN.5 ALC_FLR.3", "EAL4 AVA_VAN.4", "EAL4", "EAL2", "EAL1")).domain(known(Domain.class)))
                .csaLevel(one(CsaLevel.SUBSTANTIAL, CsaLevel.HIGH, usually(CsaLevel.HIGH, CsaLevel.NONE)))
                .signer(usually(Signer.CERTIFICATION_BODY, known(Signer.class))).window(covering()).status(chance(2) == 1 ? known(EvidenceStatus.class) : EvidenceStatus.IN_FORCE)
                .statusSince(Day.of(placed.plusDays(one(-60, 0, 60, 400)))).surveillance(Window.between(Day.NONE, Day.NONE)).suspension(Window.between(Day.NONE, Day.NONE))
                .holderDutiesMet(usually(Answer.YES)).configuration(usually(Answer.YES));
    }

    // Mostly covers the day of placing; its ends lie on and beside that day and the days on which the law changes.
    private Window covering() {
        LocalDate first = placed.minusDays(30 + random.nextInt(300));
        LocalDate last = placed.plusYears(1 + random.nextInt(4));
        return switch (random.nextInt(14)) {
            case 0 -> Window.between(Day.of(first), Day.of(beside(placed)));
            case 1 -> Window.between(Day.of(beside(placed)), Day.of(last));
            case 2 -> Window.between(Day.of(first), Day.of(beside(of(TURNS))));
            case 3 -> Window.between(Day.of(first), Day.NONE);
            default -> Window.between(Day.of(first), Day.of(last));
        };
    }

    private Event event(Product product) {
        LocalDate on = switch (random.nextInt(5)) {
            case 0 -> beside(TURNS.get(1 + random.nextInt(2)));
            case 1, 2 -> day.minusDays(random.nextInt(120));
            default -> day.minusDays(random.nextInt(4));
        };
        OffsetDateTime aware = on.atTime(one(0, 8, 23), one(0, 30)).atOffset(ZoneOffset.ofHours(random.nextInt(3)));
        OffsetDateTime fix = aware.plusDays(random.nextInt(40) - 20L);
        OffsetDateTime notified = close(aware.plusHours(72));
        List<Report> reports = new ArrayList<>();
        send(reports, ReportKind.EARLY_WARNING, close(aware.plusHours(24)));
        send(reports, ReportKind.NOTIFICATION, notified);
        send(reports, ReportKind.FINAL_REPORT, close(one(fix.plusDays(14), aware.plusDays(14), notified.plusMonths(1))));
        send(reports, ReportKind.USERS_INFORMED, aware.plusDays(random.nextInt(9)));
        send(reports, ReportKind.COMPONENT_MAKER_INFORMED, aware.plusDays(random.nextInt(9)));
        Answer exploited = mostly();
        return Event.unsaid().kind(usually(one(EventKind.VULNERABILITY, EventKind.SEVERE_INCIDENT), EventKind.SIIV_INCIDENT)).of(product.getName().toString())
                .awareAt(chance(3 * odd) == 1 ? Moment.NONE : Moment.of(aware)).foundOn(Day.of(chance(3) == 1 ? beside(placed) : on.minusDays(random.nextInt(90)))).exploited(exploited).exploitable(exploited == Answer.YES ? Answer.YES : mostly())
                .inComponent(either()).severity(usually(Members.of(known(Severity.class)), Members.none(Severity.class)))
                .onStewardSystems(either()).fixAvailableAt(chance(3) == 1 ? Moment.NONE : Moment.of(fix)).reports(listing(reports.size(), reports::get));
    }

    private void send(List<Report> reports, ReportKind kind, OffsetDateTime at) {
        if (chance(4) == 0) {
            reports.add(Report.unsaid().kind(kind).at(chance(4 * odd) == 1 ? Moment.NONE : Moment.of(at)));
        }
    }

    // On the last moment, just before or just after it.
    private OffsetDateTime close(OffsetDateTime last) {
        return chance(5) == 1 ? last.plusMinutes(1) : last.minusMinutes(one(0, 1, 300));
    }

    // That day, the day before or the day after.
    private LocalDate beside(LocalDate on) {
        return on.plusDays(random.nextInt(3) - 1L);
    }

    private Answer either() {
        return one(Answer.YES, Answer.NO);
    }

    @Override
    int odd() {
        return odd;
    }

    @Override
    Day someDay() {
        return chance(8) == 1 ? Day.NONE : Day.of(beside(one(day, placed, of(TURNS))));
    }
}
