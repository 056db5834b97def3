package org.visarules.drl;

import java.time.LocalDate;
import java.util.Random;

import org.visarules.fact.AuditActivity;
import org.visarules.fact.AuditMission;
import org.visarules.fact.AuditProvider;
import org.visarules.fact.AuditorKind;
import org.visarules.fact.AuthorityDecision;
import org.visarules.fact.Control;
import org.visarules.fact.DecisionKind;
import org.visarules.fact.DossierFacts;
import org.visarules.fact.Event;
import org.visarules.fact.EventKind;
import org.visarules.fact.EvidenceStatus;
import org.visarules.fact.Homologation;
import org.visarules.fact.Market;
import org.visarules.fact.MarketStatus;
import org.visarules.fact.Measures;
import org.visarules.fact.MissionPurpose;
import org.visarules.fact.Operator;
import org.visarules.fact.Product;
import org.visarules.fact.Qualification;
import org.visarules.fact.QualificationScheme;
import org.visarules.fact.Report;
import org.visarules.fact.ReportKind;
import org.visarules.fact.Sector;
import org.visarules.fact.Service;
import org.visarules.fact.ServiceKind;
import org.visarules.fact.SystemKind;
import org.visarules.fact.TargetSystem;
import org.visarules.fact.UseRole;
import org.visarules.fact.Window;
import org.visarules.schema.Listing;
import org.visarules.value.Answer;
import org.visarules.value.Day;
import org.visarules.value.Members;
import org.visarules.value.Quantity;

/**
 * Turns random dossiers into such as operators of vital importance have: what they do by themselves where nothing is offered,
 * and audits, services and products for their systems. With a random sequence of its own.
 */
final class RandomOperators extends Dice {

    private static final String AUDITOR = "Example Audit";
    private static final String SERVICE = "Watch Three";

    private final LocalDate day;

    private RandomOperators(long seed, LocalDate day) {
        super(new Random(seed * 0xD1342543DE82EF95L ^ seed >>> 5));
        this.day = day;
    }

    /** The dossier of a seed, with what concerns operators. */
    static DossierFacts in(DossierFacts facts, long seed, LocalDate day) {
        return new RandomOperators(seed, day).changed(facts);
    }

    private DossierFacts changed(DossierFacts facts) {
        DossierFacts changed = switch (random.nextInt(8)) {
            case 0, 1 -> facts.market(operator(facts.getMarket())).products(Listing.of()).services(Listing.of()).providers(Listing.of());
            case 2 -> facts.market(operator(facts.getMarket())).providers(Listing.of(auditor())).qualifications(withQualification(facts));
            case 3 -> facts.market(operator(facts.getMarket())).services(Listing.of(service())).qualifications(withQualification(facts));
            case 4 -> facts.products(new Listing<>(facts.getProducts().stream().map(this::used).toList(), true));
            default -> facts;
        };
        for (int i = random.nextInt(3); i > 0; i--) {
            changed = changed.decisions(changed.getDecisions().and(decision()));
        }
        return random.nextInt(3) == 0 ? changed.events(Listing.of(event())) : changed;
    }

    private Market operator(Market market) {
        Members<MarketStatus> statuses = random.nextInt(6) == 0 ? some(MarketStatus.class, MarketStatus.OIV, MarketStatus.ESSENTIAL_ENTITY, MarketStatus.IMPORTANT_ENTITY)
                : Members.of(MarketStatus.OIV);
        Members<SystemKind> kinds = random.nextInt(6) == 0 ? some(SystemKind.class, SystemKind.SIIV, SystemKind.DETERRENCE) : Members.of(SystemKind.SIIV);
        TargetSystem system = TargetSystem.unsaid().kinds(kinds).homologation(homologation()).measures(measures())
                .controls(listing(random.nextInt(3), this::control)).incidentSinceControl(mostly(Answer.NO));
        if (random.nextInt(3) > 0) {
            system = system.sector(one(Sector.AIR_TRANSPORT, Sector.CIVIL_STATE_ACTIVITIES, Sector.CIVIL_STATE_ACTIVITIES, Sector.ARMAMENT,
                    Sector.MILITARY_STATE_ACTIVITIES, Sector.RESEARCH));
        }
        return market.statuses(statuses).system(system);
    }

    private Homologation homologation() {
        return Homologation.unsaid().done(mostly(Answer.YES)).decidedOn(back(day.minusYears(3))).reexaminedOn(back(day.minusYears(3)))
                .window(Window.between(Day.of(day.minusYears(4)), random.nextInt(3) > 0 ? Day.NONE : back(day)))
                .auditCovers(random.nextInt(3) == 0 ? Members.of(AuditActivity.ARCHI, AuditActivity.CONF, AuditActivity.ORGAPHY)
                        : some(AuditActivity.class, AuditActivity.ARCHI, AuditActivity.CONF, AuditActivity.ORGAPHY))
                .auditFollowsReference(mostly(Answer.YES));
    }

    private Measures measures() {
        return Measures.unsaid().remoteAccess(mostly(Answer.YES)).secondFactor(mostly(Answer.YES)).disksEncrypted(mostly(Answer.YES))
                .logMonths(months()).incidentRecordMonths(months())
                .designatedOn(back(day.minusMonths(3))).listSentOn(back(day.minusYears(1)))
                .listObservationsOn(back(day.minusMonths(2))).listAmendedOn(back(day.minusDays(20)))
                .indicatorsSentOn(back(day.minusYears(1)));
    }

    private Control control(int index) {
        return Control.unsaid().on(one(Day.of(day.minusDays(1)), Day.of(day.withDayOfYear(1)), Day.of(day.withDayOfYear(1).minusDays(1)), Day.of(day.plusDays(1)),
                Day.of(day))).findings(mostly(Answer.NO));
    }

    private AuditProvider auditor() {
        return AuditProvider.named(AUDITOR)
                .kind(one(AuditorKind.PRIVATE_FIRM, AuditorKind.PRIVATE_FIRM, AuditorKind.PRIVATE_FIRM, AuditorKind.AUDITED_OPERATOR, AuditorKind.ANSSI,
                        AuditorKind.STATE_SERVICE))
                .mission(AuditMission.unsaid().purpose(one(MissionPurpose.CONTROL, MissionPurpose.CONTROL, MissionPurpose.HOMOLOGATION, MissionPurpose.DEMANDED))
                        .activities(random.nextInt(3) == 0 ? Members.of(AuditActivity.ARCHI, AuditActivity.CONF, AuditActivity.ORGAPHY)
                                : some(AuditActivity.class, AuditActivity.ARCHI, AuditActivity.CONF, AuditActivity.ORGAPHY)));
    }

    private Service service() {
        return Service.named(SERVICE).provider(AUDITOR).operatedBy(one(Operator.PROVIDER, Operator.BUYER_ITSELF))
                .kind(one(ServiceKind.LOG_CORRELATION, ServiceKind.INCIDENT_RESPONSE, ServiceKind.HOSTING));
    }

    private Listing<Qualification> withQualification(DossierFacts facts) {
        return facts.getQualifications().and(Qualification.of(one(QualificationScheme.PASSI, QualificationScheme.PASSI, QualificationScheme.PDIS,
                QualificationScheme.PRIS), "QUAL-X").of(one(AUDITOR, AUDITOR, SERVICE)).window(Window.between(Day.of(day.minusYears(1)), Day.of(day.plusDays(40))))
                .status(one(EvidenceStatus.IN_FORCE, EvidenceStatus.IN_FORCE, EvidenceStatus.IN_PROGRESS)).onPublicList(mostly(Answer.YES)));
    }

    private Product used(Product product) {
        return product.use(product.getUse().roles(some(UseRole.class, UseRole.PROBE, UseRole.REMOTE_ACCESS, UseRole.ADMINISTRATION, UseRole.AUTHENTICATION,
                UseRole.ENCRYPTION_AT_REST, UseRole.ENCRYPTION_IN_TRANSIT)));
    }

    private AuthorityDecision decision() {
        return AuthorityDecision.unsaid().kind(one(DecisionKind.CONTROL_ORDER, DecisionKind.FORMAL_NOTICE, DecisionKind.IMPOSED_MEANS)).on(back(day))
                .window(Window.between(Day.of(day.minusDays(9)), back(day)));
    }

    private Event event() {
        return Event.unsaid().kind(one(EventKind.SIIV_INCIDENT, EventKind.SIIV_INCIDENT, EventKind.VULNERABILITY))
                .reports(listing(random.nextInt(3), at -> Report.unsaid().kind(one(ReportKind.ANSSI_INFORMED, ReportKind.USERS_INFORMED))));
    }

    private Quantity months() {
        return one(Quantity.of(5), Quantity.of(6), Quantity.of(12), Quantity.NONE);
    }

    // On, before and after a day on which something changes.
    private Day back(LocalDate change) {
        return switch (random.nextInt(9)) {
            case 0 -> Day.of(change.minusDays(1));
            case 1 -> Day.of(change.plusDays(1));
            case 2, 3 -> Day.of(day.minusDays(random.nextInt(1500)));
            case 4 -> Day.of(day.plusDays(random.nextInt(40)));
            case 5 -> Day.NONE;
            case 6 -> Day.of(day.minusDays(random.nextInt(100)));
            default -> Day.of(change);
        };
    }

    @Override
    Day someDay() {
        return back(day);
    }

    private Answer mostly(Answer answer) {
        return random.nextInt(4) > 0 ? answer : answer.not();
    }
}
