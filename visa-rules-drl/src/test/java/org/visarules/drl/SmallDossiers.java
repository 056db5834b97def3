package org.visarules.drl;

import java.util.List;
import java.util.Random;

import org.visarules.fact.AssurancePackage;
import org.visarules.fact.AuditActivity;
import org.visarules.fact.AuthorityDecision;
import org.visarules.fact.Buyer;
import org.visarules.fact.Certificate;
import org.visarules.fact.CertificateScheme;
import org.visarules.fact.Country;
import org.visarules.fact.CriteriaVersion;
import org.visarules.fact.CsaLevel;
import org.visarules.fact.DecisionKind;
import org.visarules.fact.Demand;
import org.visarules.fact.Designee;
import org.visarules.fact.Domain;
import org.visarules.fact.DossierFacts;
import org.visarules.fact.Event;
import org.visarules.fact.EventKind;
import org.visarules.fact.EvidenceStatus;
import org.visarules.fact.Homologation;
import org.visarules.fact.Label;
import org.visarules.fact.Maintenance;
import org.visarules.fact.Market;
import org.visarules.fact.MarketStatus;
import org.visarules.fact.Measures;
import org.visarules.fact.Operator;
import org.visarules.fact.Procedure;
import org.visarules.fact.Product;
import org.visarules.fact.ProductLevel;
import org.visarules.fact.Qualification;
import org.visarules.fact.QualificationScheme;
import org.visarules.fact.Recognition;
import org.visarules.fact.Report;
import org.visarules.fact.ReportKind;
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
import org.visarules.schema.Listing;
import org.visarules.value.Answer;
import org.visarules.value.Choice;
import org.visarules.value.Components;
import org.visarules.value.Day;
import org.visarules.value.Members;
import org.visarules.value.Texts;

/** Random dossiers of a few facts in which everything is known that rules read; lists of evidence are left open. */
final class SmallDossiers {

    private static final String[] VERSIONS = {"1.0", "1.1"};
    private static final String[] DAYS = {"2022-03-24", "2023-11-21", "2024-01-10", "2026-11-21", "2026-12-31", "2029-06-01"};

    private final Random random;

    private SmallDossiers(Random random) {
        this.random = random;
    }

    static DossierFacts random(Random random) {
        return new SmallDossiers(random).dossier();
    }

    private DossierFacts dossier() {
        if (random.nextInt(4) == 0) {
            return DossierFacts.unsaid().market(operator()).events(random.nextBoolean() ? Listing.of() : Listing.of(event()));
        }
        boolean probe = random.nextBoolean();
        DossierFacts facts = DossierFacts.unsaid().market(market(probe)).products(Listing.of(product(probe)));
        if (random.nextInt(3) == 0) {
            facts = facts.services(Listing.of(service()));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            facts = facts.certificates(new Listing<>(facts.getCertificates().and(certificate(i)).records(), false));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            facts = facts.qualifications(new Listing<>(facts.getQualifications().and(qualification(i)).records(), false));
        }
        if (random.nextInt(3) == 0) {
            facts = facts.decisions(new Listing<>(List.of(decision()), false));
        }
        return facts;
    }

    private Market market(boolean probe) {
        Market market = Market.of(pick(Buyer.PRIVATE_COMPANY, Buyer.STATE_ADMINISTRATION), Country.FR)
                .contract(Window.between("2026-11-21", "2028-03-01")).procedure(pick(Procedure.OPEN_AND_TRANSPARENT, Procedure.DEFENCE_OR_SECURITY)).statuses(some(MarketStatus.class, MarketStatus.OIV))
                .system(TargetSystem.unsaid().kinds(some(SystemKind.class, SystemKind.SIIV)).sector(pick(Sector.AIR_TRANSPORT, Sector.CIVIL_STATE_ACTIVITIES, Sector.JUSTICE)));
        return probe && random.nextBoolean() ? market : market.demands(Listing.of(demand()));
    }

    // An operator that asks about its own system; nothing is offered.
    private Market operator() {
        Homologation homologation = Homologation.unsaid().done(pick(Answer.YES, Answer.YES, Answer.NO)).decidedOn(Day.of(pick(DAYS)))
                .reexaminedOn(Day.of(pick(DAYS))).window(window()).auditFollowsReference(pick(Answer.YES, Answer.NO))
                .auditCovers(pick(Members.of(AuditActivity.ARCHI, AuditActivity.CONF, AuditActivity.ORGAPHY), Members.of(AuditActivity.ARCHI)));
        Measures measures = Measures.unsaid().remoteAccess(pick(Answer.YES, Answer.NO)).secondFactor(pick(Answer.YES, Answer.NO))
                .disksEncrypted(pick(Answer.YES, Answer.NO)).logMonths(pick(5, 6)).incidentRecordMonths(pick(5, 6)).designatedOn(Day.of(pick(DAYS)))
                .listSentOn(Day.of(pick(DAYS))).listObservationsOn(Day.of(pick(DAYS))).listAmendedOn(Day.of(pick(DAYS)))
                .indicatorsSentOn(Day.of(pick(DAYS))).imposedMeansUsed(pick(Answer.YES, Answer.NO)).otherRulesApplied(pick(Answer.YES, Answer.NO));
        return Market.of(pick(Buyer.PRIVATE_COMPANY, Buyer.STATE_ADMINISTRATION), Country.FR).procedure(Procedure.PRIVATE_PURCHASE)
                .statuses(some(MarketStatus.class, MarketStatus.OIV))
                .system(TargetSystem.unsaid().kinds(some(SystemKind.class, SystemKind.SIIV)).homologation(homologation).measures(measures)
                        .sector(pick(Sector.AIR_TRANSPORT, Sector.CIVIL_STATE_ACTIVITIES, Sector.ARMAMENT, Sector.JUSTICE)));
    }

    private Event event() {
        return Event.unsaid().kind(pick(EventKind.SIIV_INCIDENT, EventKind.VULNERABILITY))
                .reports(random.nextBoolean() ? Listing.of() : Listing.of(Report.unsaid().kind(pick(ReportKind.ANSSI_INFORMED, ReportKind.USERS_INFORMED))));
    }

    private Demand demand() {
        Listing<Label> labels = Listing.of(label());
        return Demand.of("D1").weight(pick(Weight.REQUIRED, Weight.WISH)).equivalent(Answer.NO).appraisedMet(pick(Answer.YES, Answer.NO))
                .accepts(random.nextBoolean() ? labels : labels.and(label()));
    }

    private Label label() {
        return switch (random.nextInt(7)) {
            case 0 -> Label.certificate(CertificateScheme.CC);
            case 1, 2 -> Label.certificate(CertificateScheme.CSPN);
            case 3, 4 -> Label.certificate(CertificateScheme.EUCC).csaLevel(pick(CsaLevel.SUBSTANTIAL, CsaLevel.HIGH));
            default -> Label.qualification(QualificationScheme.PRODUCT).productLevel(pick(ProductLevel.NONE, ProductLevel.STANDARD));
        };
    }

    private Product product(boolean probe) {
        return Product.named("Alto").version(pick(VERSIONS)).functions(Members.of(SecurityFunction.class, List.of(SecurityFunction.DETECTION)))
                .use(Use.unsaid().followsAnssiRules(pick(Answer.YES, Answer.NO)).roles(probe ? Members.of(UseRole.class, List.of(UseRole.PROBE)) : some(UseRole.class, UseRole.REMOTE_ACCESS)));
    }

    private Service service() {
        return Service.named("Watch").provider("Orme").kind(pick(ServiceKind.DETECTION, ServiceKind.HOSTING, ServiceKind.INCIDENT_RESPONSE)).followsReference(pick(Answer.YES, Answer.NO))
                .operatedBy(pick(Operator.PROVIDER, Operator.BUYER_ITSELF, Operator.ANSSI, Operator.STATE_SERVICE))
                .operatedFrom(Members.of(Country.class, random.nextInt(4) == 0 ? List.of(Country.DE, Country.FR) : List.of(Country.FR)));
    }

    private Certificate certificate(int number) {
        return Certificate.of(pick(CertificateScheme.CSPN, CertificateScheme.EUCC), "EX-" + number).of("Alto")
                .versions(pick(VERSIONS)).window(window()).status(status()).statusSince(Day.of(pick(DAYS)))
                .assurance(AssurancePackage.unsaid().criteria(CriteriaVersion.CC_2022).eal(4).avaVan(1 + random.nextInt(5)).components(Components.none())
                        .profiles(Texts.none()).domain(pick(Domain.SMART_CARD, Domain.OTHER)).collaborativeProfile(Answer.NO))
                .country(Country.FR).signer(pick(Signer.NATIONAL_AUTHORITY, Signer.CERTIFICATION_BODY, Signer.CERTIFICATION_BODY, Signer.MANUFACTURER))
                .holderDutiesMet(pick(Answer.YES, Answer.YES, Answer.NO)).configuration(pick(Answer.YES, Answer.YES, Answer.NO))
                .surveillance(Window.between(Day.NONE, Day.NONE)).applicationOn(Day.of("2024-01-10")).recognitions(new Listing<Recognition>(List.of(), true))
                .maintenance(random.nextInt(3) > 0 ? new Listing<>(List.of(), true)
                        : Listing.of(Maintenance.unsaid().versions(pick(VERSIONS)).on(Day.of(pick(DAYS)))));
    }

    private Qualification qualification(int number) {
        boolean product = random.nextInt(3) > 0;
        return Qualification.of(product ? QualificationScheme.PRODUCT : QualificationScheme.PDIS, "Q-" + number)
                .of(product ? "Alto" : pick("Orme", "Watch")).versions(pick(VERSIONS))
                .productLevel(pick(ProductLevel.ELEMENTAIRE, ProductLevel.STANDARD, ProductLevel.WITHOUT_LEVEL)).window(window())
                .status(status()).statusSince(Day.of(pick(DAYS))).onPublicList(pick(Answer.YES, Answer.NO))
                .restsOn(new Listing<RestsOn>(List.of(), true));
    }

    private AuthorityDecision decision() {
        return AuthorityDecision.unsaid().kind(pick(DecisionKind.DETECTION_OPERATOR, DecisionKind.TERM_APPROVAL, DecisionKind.HIGH_ASSURANCE_EXCEPTION))
                .designates(pick(Designee.ANSSI, Designee.STATE_SERVICE, Designee.QUALIFIED_PROVIDER)).of(pick("EX-1", "EX-2"))
                .on(Day.of(pick(DAYS))).window(window());
    }

    private Window window() {
        return Window.between(pick("2022-01-10", "2023-11-21", "2024-01-10", "2026-11-21"), pick("2026-11-20", "2026-11-21", "2028-03-01", "none"));
    }

    private EvidenceStatus status() {
        return random.nextInt(3) > 0 ? EvidenceStatus.IN_FORCE
                : pick(EvidenceStatus.ARCHIVED, EvidenceStatus.SUSPENDED, EvidenceStatus.IN_PROGRESS, EvidenceStatus.WITHDRAWN);
    }

    private <E extends Enum<E> & Choice> Members<E> some(Class<E> type, E member) {
        return random.nextInt(3) == 0 ? Members.none(type) : Members.of(type, List.of(member));
    }

    @SafeVarargs
    private <V> V pick(V... values) {
        return values[random.nextInt(values.length)];
    }
}
