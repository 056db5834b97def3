package org.visarules.drl;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.visarules.Dossier;
import org.visarules.fact.Abilities;
import org.visarules.fact.Agreement;
import org.visarules.fact.AuditActivity;
import org.visarules.fact.AuditMission;
import org.visarules.fact.AuditProvider;
import org.visarules.fact.AuditStage;
import org.visarules.fact.Auditor;
import org.visarules.fact.AuditorCertificate;
import org.visarules.fact.AuditorKind;
import org.visarules.fact.AuditorRole;
import org.visarules.fact.AuthorityDecision;
import org.visarules.fact.Buyer;
import org.visarules.fact.Certificate;
import org.visarules.fact.CertificateScheme;
import org.visarules.fact.Clearance;
import org.visarules.fact.Cloud;
import org.visarules.fact.CloudLayer;
import org.visarules.fact.CloudOffer;
import org.visarules.fact.Conduct;
import org.visarules.fact.Country;
import org.visarules.fact.DataKind;
import org.visarules.fact.DecisionKind;
import org.visarules.fact.DetectionService;
import org.visarules.fact.DossierFacts;
import org.visarules.fact.EvidenceStatus;
import org.visarules.fact.Holder;
import org.visarules.fact.Homologation;
import org.visarules.fact.HygieneLevel;
import org.visarules.fact.LabelSought;
import org.visarules.fact.Market;
import org.visarules.fact.MarketStatus;
import org.visarules.fact.Marking;
import org.visarules.fact.Measures;
import org.visarules.fact.MissionPurpose;
import org.visarules.fact.Operator;
import org.visarules.fact.PacsLevel;
import org.visarules.fact.PassiLevel;
import org.visarules.fact.ProviderSystem;
import org.visarules.fact.Qualification;
import org.visarules.fact.QualificationScheme;
import org.visarules.fact.Sector;
import org.visarules.fact.Service;
import org.visarules.fact.ServiceKind;
import org.visarules.fact.Subcontractor;
import org.visarules.fact.SystemKind;
import org.visarules.fact.SystemStanding;
import org.visarules.fact.TargetSystem;
import org.visarules.fact.TestMode;
import org.visarules.fact.Threat;
import org.visarules.fact.Window;
import org.visarules.rule.Act;
import org.visarules.value.Answer;
import org.visarules.value.Day;
import org.visarules.value.Members;
import org.visarules.value.Quantity;

/**
 * Makes dossiers of whoever orders audits and services, in which everything is known and every list is whole: a provider with
 * its team, or a service with its operator, and what each can show. Most of a dossier is in order, and some of it is not; how
 * much, differs between dossiers.
 */
final class RandomServices extends UsualDice {

    private static final String AUDITOR = "Epsilon Audit";
    private static final String OTHER_AUDITOR = "Lambda Audit";
    private static final String SUBCONTRACTOR = "Zeta Tests";
    private static final String BASE = "Theta Base";
    private static final List<String> SERVICES = List.of("Eta Service", "Iota Service");
    private static final String COMPANY = "Kappa Company";
    private static final List<AuditActivity> ACTIVITIES = List.of(AuditActivity.ARCHI, AuditActivity.CONF, AuditActivity.CODE, AuditActivity.INTRUSION, AuditActivity.ORGAPHY);
    private static final List<LocalDate> TURNS = days("2015-10-06", "2017-12-21", "2018-09-14", "2022-03-08", "2023-05-31", "2024-08-01", "2024-11-16", "2026-05-16", "2026-08-15");
    private static final List<LocalDate> ASKED_ON = days("2026-11-21", "2026-09-01", "2027-03-01", "2025-06-30");

    private final LocalDate day;
    private final int odd;
    private final boolean audit;
    private final PassiLevel level;
    private final ServiceKind kind;
    private final Members<AuditActivity> activities;

    private RandomServices(long seed) {
        super(new Random(seed * 0xC2B2AE3D27D4EB4FL ^ seed >>> 7));
        this.day = chance(4) == 1 ? of(TURNS).plusDays(random.nextInt(3) - 1L) : of(ASKED_ON);
        this.odd = one(4, 8, 20, 60);
        this.audit = random.nextBoolean();
        this.level = one(PassiLevel.ELEVE, PassiLevel.ELEVE, PassiLevel.SUBSTANTIEL, PassiLevel.SUBSTANTIEL, PassiLevel.WITHOUT_LEVEL);
        this.kind = one(ServiceKind.CLOUD, ServiceKind.CLOUD, ServiceKind.CLOUD, ServiceKind.HOSTING, ServiceKind.DETECTION, ServiceKind.IDENTITY_VERIFICATION,
                ServiceKind.ADVICE, known(ServiceKind.class));
        this.activities = someActivities();
    }

    /** The dossier of a seed, and a day on which it is asked about. */
    static RandomDossiers.Asked of(long seed) {
        RandomServices made = new RandomServices(seed);
        return new RandomDossiers.Asked(made.dossier(), made.day, List.of());
    }

    private Dossier dossier() {
        // A system may also be looked at alone.
        boolean alone = chance(12) == 1;
        DossierFacts facts = DossierFacts.unsaid().market(market())
                .products(listing(0, any -> null))
                .providers(listing(audit && !alone ? 1 + chance(6) : 0, this::provider))
                .services(listing(alone ? 0 : audit ? chance(6) : 1 + chance(8), this::service))
                .qualifications(listing(1 + random.nextInt(3), this::qualification))
                .certificates(listing(audit ? 0 : random.nextInt(3), this::certificate))
                .decisions(listing(random.nextInt(3), this::decision));
        return new Dossier(whole(facts), EnumSet.of(Act.BUY, Act.USE, Act.ENGAGE, Act.OBTAIN_LABEL), Set.of());
    }

    private Market market() {
        return Market.TYPE.unsaid().territory(usually(Members.of(Country.FR), Members.of(Country.DE)))
                .buyer(one(Buyer.STATE_ADMINISTRATION, Buyer.STATE_ADMINISTRATION, Buyer.PRIVATE_COMPANY, known(Buyer.class)))
                .statuses(some(MarketStatus.class, one(MarketStatus.OIV, MarketStatus.OSE, known(MarketStatus.class)), one(MarketStatus.REGULATED_FINANCIAL, known(MarketStatus.class))))
                .demands(listing(0, any -> null))
                .system(TargetSystem.unsaid().kinds(some(SystemKind.class, SystemKind.SIE, one(SystemKind.SIIV, SystemKind.SIE), known(SystemKind.class)))
                        .sector(known(Sector.class)).marking(one(Marking.NONE, known(Marking.class)))
                        .data(some(DataKind.class, DataKind.HEALTH, DataKind.STATE_SENSITIVE, DataKind.PARTICULARLY_SENSITIVE))
                        .homologation(Homologation.unsaid().done(usually(Answer.YES)).decidedOn(Day.of(around(3))).reexaminedOn(chance(2) == 1 ? Day.NONE : Day.of(around(3)))
                                .auditCovers(usually(Members.of(AuditActivity.ARCHI, AuditActivity.CONF, AuditActivity.ORGAPHY), someActivities())))
                        .measures(Measures.unsaid().logMonths(one(0, 5, 6, 12)).incidentRecordMonths(one(0, 5, 6, 12))));
    }

    private AuditProvider provider(int index) {
        return AuditProvider.named(index == 0 ? AUDITOR : OTHER_AUDITOR).kind(usually(AuditorKind.PRIVATE_FIRM, known(AuditorKind.class))).law(usually(Country.FR, Country.DE, Country.US))
                .legalPerson(usually(Answer.YES))
                .system(ProviderSystem.unsaid().standing(usually(SystemStanding.HOMOLOGATED_DR, known(SystemStanding.class)))
                        .hygiene(usually(HygieneLevel.REINFORCED, known(HygieneLevel.class))).followsDrRules(usually(Answer.YES))
                        .accessReviewMonths(usually(Quantity.of(6), Quantity.of(7), Quantity.of(1), Quantity.NONE, Quantity.of(0))).offlineArchive(usually(Answer.YES)))
                .team(listing(chance(10) == 1 ? 0 : 1 + random.nextInt(4), this::person))
                .subcontractors(listing(chance(3), any -> Subcontractor.unsaid().name(usually(SUBCONTRACTOR, AUDITOR)).activities(someActivities())
                        .contract(usually(Answer.YES)).acceptedInFramingNote(usually(Answer.YES))))
                .abilities(Abilities.unsaid()
                        .testModes(usually(Members.of(TestMode.BLACK_BOX, TestMode.GREY_BOX, TestMode.WHITE_BOX), Members.of(known(TestMode.class)), Members.of(known(TestMode.class), known(TestMode.class))))
                        .attackers(usually(Members.of(Threat.ISOLATED, Threat.HACKTIVIST, Threat.SYSTEMIC, Threat.STRATEGIC), some(Threat.class, Threat.ISOLATED, Threat.HACKTIVIST, Threat.SYSTEMIC)))
                        .physicalAssessment(usually(Answer.YES)))
                .mission(mission());
    }

    private AuditMission mission() {
        return AuditMission.unsaid().purpose(one(MissionPurpose.DEMANDED, MissionPurpose.HOMOLOGATION, known(MissionPurpose.class))).activities(activities).level(level)
                .lpm(chance(3) == 1 ? Answer.YES : Answer.NO).followsReference(usually(Answer.YES)).labelledAlternative(known(Answer.class)).qualifiedService(usually(Answer.YES))
                .threats(some(Threat.class, Threat.values()[1], Threat.values()[2], Threat.values()[3], Threat.STRATEGIC)).stage(known(AuditStage.class))
                .window(Window.between(Day.of(day.minusDays(random.nextInt(60))), chance(8) == 1 ? Day.NONE : Day.of(day.plusDays(random.nextInt(400)))))
                .agreement(agreement())
                .conduct(Conduct.unsaid().framingNote(usually(Answer.YES)).auditPlan(usually(Answer.YES)).openingMeeting(usually(Answer.YES))
                        .attackers(usually(Members.of(Threat.ISOLATED, Threat.HACKTIVIST, Threat.SYSTEMIC, Threat.STRATEGIC), some(Threat.class, Threat.ISOLATED, Threat.HACKTIVIST, Threat.SYSTEMIC)))
                        .dailyDebrief(usually(Answer.YES)).majorFindings(known(Answer.class)).writtenSupport(usually(Answer.YES)).informationAtEnd(usually(Answer.YES))
                        .reportStatesQualified(usually(Answer.YES)).managerialSummary(usually(Answer.YES)).findingsIdentified(usually(Answer.YES))
                        .annexesPlan(usually(Answer.YES)).annexesFramingNote(usually(Answer.YES)).controlAuditRecommended(usually(Answer.YES)).closingMeeting(usually(Answer.YES)));
    }

    private Agreement agreement() {
        return Agreement.unsaid().law(usually(Country.FR, Country.US)).statesQualified(usually(Answer.YES)).statedLevel(usually(level, known(PassiLevel.class)))
                .statedActivities(usually(activities, someActivities())).attestationIncluded(usually(Answer.YES)).complaintRight(usually(Answer.YES))
                .endWithoutPenalty(usually(Answer.YES)).reversibility(usually(Answer.YES)).signedByBoth(usually(Answer.YES));
    }

    private Auditor person(int index) {
        AuditorRole role = index == 0 ? usually(AuditorRole.LEADER, known(AuditorRole.class)) : known(AuditorRole.class);
        return Auditor.unsaid().id("auditor-" + index).role(role).employee(usually(Answer.YES)).contract(usually(Answer.YES)).acceptedByClient(usually(Answer.YES))
                .supervised(usually(Answer.YES)).recordChecked(usually(Answer.YES)).clearance(one(Clearance.TRES_SECRET, known(Clearance.class))).mayOverride(chance(4) == 1 ? Answer.YES : Answer.NO)
                .certificates(listing(1 + random.nextInt(3) - chance(odd), at -> AuditorCertificate.unsaid().activity(of(ACTIVITIES)).window(covering())));
    }

    private Service service(int index) {
        return Service.named(SERVICES.get(index)).provider(COMPANY).kind(index == 0 ? kind : known(ServiceKind.class)).seeks(sought()).operatedBy(usually(Operator.PROVIDER, known(Operator.class)))
                .operatedFrom(places()).storedIn(places()).administeredFrom(places()).supportFrom(places()).supportControlledFromEu(usually(Answer.YES))
                .agreement(agreement()).followsReference(usually(Answer.YES)).labelledAlternative(mostly())
                .otherMeasures(one(Quantity.of(0), Quantity.of(1), Quantity.of(2))).mainMeansPossible(mostly().not())
                .detection(DetectionService.unsaid().standing(usually(SystemStanding.HOMOLOGATED_DR, known(SystemStanding.class))).recommendsQualifiedProbes(usually(Answer.YES))
                        .eventMonths(usually(Quantity.of(6), Quantity.of(5), Quantity.NONE)).lastAuditOn(Day.of(around(1))))
                .cloud(Cloud.unsaid().offer(usually(CloudOffer.COMMERCIAL, CloudOffer.INTERNAL)).layer(known(CloudLayer.class)).restsOn(chance(3) == 1 ? BASE : "Other base")
                        .securityService(mostly()).ownProductCertification(mostly()).seats(places())
                        .holders(listing(random.nextInt(3), any -> Holder.unsaid().name("Holder").country(usually(Country.FR, Country.US, Country.CH))
                                .share(one(Quantity.of(10), Quantity.of(24), Quantity.of("24.5"), Quantity.of(40))).veto(usually(Answer.NO)).appointsMajority(usually(Answer.NO))))
                        .outsideShare(one(Quantity.of(0), Quantity.of(39), Quantity.of("39.5"), Quantity.of(60))).outsideCompanyCanReachData(usually(Answer.NO)).autonomyGuaranteed(mostly())
                        .outsideCompanyQualified(mostly()).foreignLawApplies(mostly()).foreignLawDisclosed(usually(Answer.YES)).transferPage(usually(Answer.YES)).safeguards(mostly()).initialReview(usually(Answer.YES))
                        .lastAuditOn(chance(10) == 1 ? Day.NONE : Day.of(around(1))));
    }

    private Members<LabelSought> sought() {
        return one(Members.of(LabelSought.SECNUMCLOUD), Members.of(LabelSought.HDS), Members.of(LabelSought.SECNUMCLOUD, LabelSought.HDS, LabelSought.PDIS),
                Members.of(known(LabelSought.class)));
    }

    private Members<Country> places() {
        return usually(Members.of(Country.FR), Members.of(Country.FR, Country.DE), Members.of(Country.NO), Members.of(Country.FR, Country.US));
    }

    private Qualification qualification(int index) {
        QualificationScheme usual = audit ? QualificationScheme.PASSI : switch (kind) {
            case DETECTION, LOG_CORRELATION -> QualificationScheme.PDIS;
            case INCIDENT_RESPONSE -> QualificationScheme.PRIS;
            case ADMINISTRATION -> QualificationScheme.PAMS;
            case ADVICE -> QualificationScheme.PACS;
            default -> QualificationScheme.SECNUMCLOUD;
        };
        String of = audit ? one(AUDITOR, AUDITOR, SUBCONTRACTOR) : one(SERVICES.get(0), SERVICES.get(0), COMPANY, BASE);
        return Qualification.of(usually(usual, known(QualificationScheme.class)), "Q-" + index).of(of).window(decided()).status(usually(EvidenceStatus.IN_FORCE, known(EvidenceStatus.class)))
                .statusSince(Day.of(day.minusDays(random.nextInt(300)))).onPublicList(usually(Answer.YES)).lpm(mostly())
                .activities(usually(Members.of(AuditActivity.class, ACTIVITIES), someActivities()))
                .passiLevel(one(PassiLevel.ELEVE, PassiLevel.SUBSTANTIEL, level)).pacsLevel(known(PacsLevel.class))
                .reference(usually(audit ? "PASSI 2.2" : "SecNumCloud 3.2", "SecNumCloud 3.1"));
    }

    private Certificate certificate(int index) {
        CertificateScheme usual = kind == ServiceKind.IDENTITY_VERIFICATION ? CertificateScheme.PVID : CertificateScheme.HDS;
        return Certificate.of(usually(usual, CertificateScheme.HDS, CertificateScheme.PVID, CertificateScheme.CSPN), "H-" + index).of(one(SERVICES.get(0), SERVICES.get(0), COMPANY))
                .window(covering()).status(usually(EvidenceStatus.IN_FORCE, known(EvidenceStatus.class))).statusSince(Day.of(day.minusDays(random.nextInt(300))));
    }

    private AuthorityDecision decision(int index) {
        DecisionKind ofServices = one(DecisionKind.EQUIVALENCE, DecisionKind.CLOUD_DEROGATION, DecisionKind.SREN_DEROGATION, DecisionKind.HFDS_AGREEMENT,
                DecisionKind.HFDS_DEROGATION, DecisionKind.HOMOLOGATION_DEROGATION);
        return AuthorityDecision.unsaid().kind(audit ? one(DecisionKind.HFDS_DEROGATION, DecisionKind.RGS_ATTESTATION, known(DecisionKind.class)) : ofServices)
                .of(audit ? one(AUDITOR, AUDITOR, OTHER_AUDITOR, SERVICES.get(0), "system") : one(SERVICES.get(0), COMPANY, "H-0")).on(Day.of(around(2))).window(covering());
    }

    // Mostly covers the day asked; ends on and beside it.
    private Window covering() {
        LocalDate first = day.minusDays(30 + random.nextInt(900));
        return switch (random.nextInt(10)) {
            case 0 -> Window.between(Day.of(first), Day.of(day.minusDays(random.nextInt(2))));
            case 1 -> Window.between(Day.of(day.plusDays(random.nextInt(2))), Day.of(day.plusYears(2)));
            case 2, 3 -> Window.between(Day.of(first.minusYears(2)), Day.NONE);
            default -> Window.between(Day.of(first), Day.of(day.plusDays(random.nextInt(900))));
        };
    }

    // A decision of the authority holds three years at most.
    private Window decided() {
        LocalDate first = around(3);
        return chance(6) == 1 ? Window.between(Day.of(first), Day.NONE) : Window.between(Day.of(first), Day.of(first.plusYears(usually(3, 4)).minusDays(1)));
    }

    // A day up to that many years ago, or just beyond.
    private LocalDate around(int years) {
        return switch (random.nextInt(6)) {
            case 0 -> day.minusYears(years).plusDays(random.nextInt(3) - 1L);
            case 1 -> day.plusDays(random.nextInt(2));
            default -> day.minusDays(1 + random.nextInt(365 * years - 10));
        };
    }

    private Members<AuditActivity> someActivities() {
        List<AuditActivity> held = new ArrayList<>(ACTIVITIES);
        held.removeIf(any -> random.nextInt(3) == 0);
        return Members.of(AuditActivity.class, held);
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
