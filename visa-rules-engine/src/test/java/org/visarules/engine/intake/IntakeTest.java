package org.visarules.engine.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.visarules.Assumption;
import org.visarules.Dossier;
import org.visarules.decision.Warning;
import org.visarules.fact.About;
import org.visarules.fact.Agrement;
import org.visarules.fact.AgrementLevel;
import org.visarules.fact.AssurancePackage;
import org.visarules.fact.AuditProvider;
import org.visarules.fact.AuthorityDecision;
import org.visarules.fact.Buyer;
import org.visarules.fact.Certificate;
import org.visarules.fact.CertificateScheme;
import org.visarules.fact.CoreFunctionality;
import org.visarules.fact.Country;
import org.visarules.fact.CriteriaVersion;
import org.visarules.fact.CsaLevel;
import org.visarules.fact.DecisionKind;
import org.visarules.fact.Demand;
import org.visarules.fact.Domain;
import org.visarules.fact.Event;
import org.visarules.fact.EventKind;
import org.visarules.fact.EvidenceStatus;
import org.visarules.fact.Label;
import org.visarules.fact.Maintenance;
import org.visarules.fact.Market;
import org.visarules.fact.Placing;
import org.visarules.fact.Product;
import org.visarules.fact.ProductForm;
import org.visarules.fact.Qualification;
import org.visarules.fact.QualificationScheme;
import org.visarules.fact.SecurityFunction;
import org.visarules.fact.Service;
import org.visarules.fact.Signer;
import org.visarules.fact.Source;
import org.visarules.fact.SourceKind;
import org.visarules.fact.SpecialRegime;
import org.visarules.fact.Supply;
import org.visarules.fact.Window;
import org.visarules.schema.Composite;
import org.visarules.schema.Listing;
import org.visarules.schema.Property;
import org.visarules.schema.Stated;
import org.visarules.value.Answer;
import org.visarules.value.Day;
import org.visarules.value.Members;
import org.visarules.value.Text;
import org.visarules.value.Version;

class IntakeTest {

    private static final String NUMBER = "ANSSI-CSPN-2024/05";
    private static final Market MARKET = Market.of(Buyer.PRIVATE_COMPANY, Country.FR);
    private static final Dossier DOSSIER = Dossier.on(MARKET).offering(Product.named("Alto").version("5.2"));
    private static final Certificate CERTIFICATE = Certificate.of(CertificateScheme.CSPN, NUMBER).of("Alto");

    private static Certificate only(Dossier dossier) {
        assertThat(dossier.facts().getCertificates().records()).hasSize(1);
        return dossier.facts().getCertificates().records().get(0);
    }

    private static Object raw(Composite<?> fact, String property) {
        return fact.raw(fact.type().property(property).orElseThrow().index());
    }

    private static List<Warning.Kind> kinds(Intake intake) {
        return intake.warnings().stream().map(Warning::kind).toList();
    }

    @Test
    void aDossierWithNothingOddStaysAsItIs() {
        Dossier given = DOSSIER.with(CERTIFICATE.versions("5.2").status(EvidenceStatus.IN_FORCE));
        Intake intake = Intake.of(given);
        assertThat(intake.dossier()).isEqualTo(given);
        assertThat(intake.warnings()).isEmpty();
    }

    @Test
    void evidenceWithoutSubjectIsAboutTheOnlyProduct() {
        Intake intake = Intake.of(DOSSIER.offering(Service.named("Run"))
                .with(Certificate.of(CertificateScheme.CSPN, NUMBER))
                .with(Qualification.of(QualificationScheme.PASSI, "Q").of("Orme"))
                .with(AuthorityDecision.unsaid().kind(DecisionKind.RGS_ATTESTATION)));
        assertThat(only(intake.dossier()).getOf()).isEqualTo(Text.of("Alto"));
        assertThat(intake.dossier().facts().getQualifications().records().get(0).getOf()).isEqualTo(Text.of("Orme"));
        assertThat(intake.dossier().facts().getDecisions().records().get(0).getOf()).isEqualTo(Text.of("Alto"));
    }

    @Test
    void evidenceWithoutSubjectIsElseAboutTheOnlyServiceOrProvider() {
        Certificate certificate = Certificate.of(CertificateScheme.CSPN, NUMBER);
        assertThat(only(Intake.of(Dossier.on(MARKET).offering(AuditProvider.named("Orme")).with(certificate)).dossier()).getOf())
                .isEqualTo(Text.of("Orme"));
        assertThat(only(Intake.of(Dossier.on(MARKET).offering(AuditProvider.named("Orme")).offering(Service.named("Run")).with(certificate))
                .dossier()).getOf()).isSameAs(Text.UNKNOWN);
        assertThat(only(Intake.of(Dossier.on(MARKET).offering(Product.named("A")).offering(Product.named("B"))
                .offering(Service.named("Run")).with(certificate)).dossier()).getOf()).isSameAs(Text.UNKNOWN);
    }

    @Test
    void exactDuplicatesCountOnce() {
        Intake intake = Intake.of(DOSSIER.with(CERTIFICATE).with(Certificate.of(CertificateScheme.CSPN, "ANSSI-CSPN-2020/01").of("Alto"))
                .with(CERTIFICATE));
        assertThat(intake.dossier().facts().getCertificates().records()).hasSize(2);
        assertThat(kinds(intake)).containsExactly(Warning.Kind.DUPLICATE);
        assertThat(intake.warnings().get(0).path()).isEqualTo("certificates[2]");
        assertThat(intake.warnings().get(0).sentence().english()).isEqualTo("certificates[2] repeats certificates[0]; it counts once.");
        assertThat(intake.warnings().get(0).sentence().french()).startsWith("certificates[2] répète certificates[0]");
    }

    @Test
    void exactDuplicatesWithoutNumberCountOnceToo() {
        AuthorityDecision decision = AuthorityDecision.unsaid().kind(DecisionKind.RGS_ATTESTATION);
        Intake intake = Intake.of(Dossier.on(MARKET).with(decision).with(decision).with(decision.kind(DecisionKind.HFDS_AGREEMENT)));
        assertThat(intake.dossier().facts().getDecisions().records()).hasSize(2);
        assertThat(kinds(intake)).containsExactly(Warning.Kind.DUPLICATE);
    }

    @Test
    void recordsAreFoundAgainUnderTheirPathAsGiven() {
        Intake intake = Intake.of(DOSSIER.with(CERTIFICATE).with(CERTIFICATE)
                .with(Certificate.of(CertificateScheme.CSPN, "ANSSI-CSPN-2020/01")));
        assertThat(intake.pathAsGiven("certificates", 0)).isEqualTo("certificates[0]");
        assertThat(intake.pathAsGiven("certificates", 1)).isEqualTo("certificates[2]");
    }

    @Test
    void differentValuesAreUnknownAmongThoseStated() {
        Intake intake = Intake.of(DOSSIER
                .with(CERTIFICATE.versions("5.2").window(Window.of("2024-02-10/2027-02-09")))
                .with(CERTIFICATE.country(Country.FR).window(Window.of("2024-02-10/2027-02-10"))));
        Certificate merged = only(intake.dossier());
        assertThat(merged.getVersions().includes(Version.of("5.2"))).isEqualTo(Answer.YES);
        assertThat(merged.getCountry()).isEqualTo(Country.FR);
        assertThat(merged.getWindow().getFirstDay()).isEqualTo(Day.of("2024-02-10"));
        assertThat(merged.getWindow().getLastDay()).isSameAs(Day.UNKNOWN);
        assertThat(merged.getWindow().raw(1)).isEqualTo(new Stated<>(List.of(Day.of("2027-02-09"), Day.of("2027-02-10"))));
        assertThat(kinds(intake)).containsExactly(Warning.Kind.CONTRADICTION);
        Warning warning = intake.warnings().get(0);
        assertThat(warning.path()).isEqualTo("certificates[0].window.lastDay");
        assertThat(warning.sentence().english())
                .contains("certificates[0] states 2027-02-09, certificates[1] states 2027-02-10").contains("window.lastDay");
        assertThat(warning.sentence().french()).contains("certificates[0] indique 2027-02-09, certificates[1] indique 2027-02-10");
    }

    @Test
    void threeValuesAreStatedInTheOrderGivenAndWarnedOfOnce() {
        Intake intake = Intake.of(DOSSIER.with(CERTIFICATE.versions("5.2")).with(CERTIFICATE.versions("5.3"))
                .with(CERTIFICATE.country(Country.FR)).with(CERTIFICATE.versions("5.2")).with(CERTIFICATE.versions("5.4")));
        assertThat(((Stated<?>) raw(only(intake.dossier()), "versions")).values()).extracting(Object::toString)
                .containsExactly("5.2", "5.3", "5.4");
        assertThat(kinds(intake)).containsExactly(Warning.Kind.CONTRADICTION);
    }

    @Test
    void recordsThatCompleteEachOtherCountAsOne() {
        Intake intake = Intake.of(DOSSIER.with(CERTIFICATE.versions("5.2")).with(CERTIFICATE.country(Country.FR)));
        assertThat(only(intake.dossier()).getCountry()).isEqualTo(Country.FR);
        assertThat(only(intake.dossier()).getVersions()).hasToString("5.2");
        assertThat(kinds(intake)).containsExactly(Warning.Kind.DUPLICATE);
    }

    @Test
    void recordsOfDifferentNumbersOrSubjectsStayApart() {
        Intake intake = Intake.of(Dossier.on(MARKET).offering(Product.named("A")).offering(Product.named("B"))
                .with(CERTIFICATE.of("A")).with(CERTIFICATE.of("B")).with(CERTIFICATE.of("A").scheme(CertificateScheme.OTHER))
                .with(Certificate.TYPE.unsaid().scheme(CertificateScheme.CSPN).of("A").country(Country.FR))
                .with(Certificate.TYPE.unsaid().scheme(CertificateScheme.CSPN).of("A").country(Country.DE)));
        assertThat(intake.dossier().facts().getCertificates().records()).hasSize(5);
        assertThat(kinds(intake)).doesNotContain(Warning.Kind.CONTRADICTION, Warning.Kind.DUPLICATE);
    }

    @Test
    void aSubjectLeftOutIsTheOneThatOtherRecordsName() {
        Dossier two = Dossier.on(MARKET).offering(Product.named("A")).offering(Product.named("B"));
        Certificate bare = Certificate.of(CertificateScheme.CSPN, NUMBER);
        assertThat(only(Intake.of(two.with(bare.country(Country.FR)).with(bare.of("A"))).dossier()).getOf()).isEqualTo(Text.of("A"));
        assertThat(Intake.of(two.with(bare).with(bare.of("A")).with(bare.of("B"))).dossier().facts().getCertificates().records()).hasSize(3);
    }

    @Test
    void oneAgrementForTwoLevelsIsTwoRecords() {
        Agrement agrement = Agrement.unsaid().number("AG-1").of("Alto");
        Intake intake = Intake.of(DOSSIER.with(agrement.level(AgrementLevel.DR)).with(agrement.level(AgrementLevel.SECRET)));
        assertThat(intake.dossier().facts().getAgrements().records()).hasSize(2);
        assertThat(intake.warnings()).isEmpty();
    }

    @Test
    void anOldStatusIsHistoryAndTheLaterGovernsFromItsDay() {
        Intake intake = Intake.of(DOSSIER
                .with(CERTIFICATE.status(EvidenceStatus.WITHDRAWN).statusSince(LocalDate.of(2026, 3, 1)))
                .with(CERTIFICATE.status(EvidenceStatus.IN_FORCE).statusSince(LocalDate.of(2024, 2, 10)).country(Country.FR)));
        assertThat(intake.warnings()).isEmpty();
        assertThat(only(intake.dossier()).getStatus()).isEqualTo(EvidenceStatus.WITHDRAWN);
        assertThat(only(intake.dossier()).getCountry()).isEqualTo(Country.FR);
        assertThat(intake.days()).containsExactly(Day.of("2024-02-10"), Day.of("2026-03-01"));
        assertThat(only(intake.on(LocalDate.of(2026, 3, 1))).getStatus()).isEqualTo(EvidenceStatus.WITHDRAWN);
        Certificate before = only(intake.on(LocalDate.of(2026, 2, 28)));
        assertThat(before.getStatus()).isEqualTo(EvidenceStatus.IN_FORCE);
        assertThat(before.getStatusSince()).isEqualTo(Day.of("2024-02-10"));
        Certificate longBefore = only(intake.on(LocalDate.of(2020, 1, 1)));
        assertThat(longBefore.getStatus()).isEqualTo(EvidenceStatus.IN_FORCE);
        assertThat(longBefore.getStatusSince()).isEqualTo(Day.of("2024-02-10"));
    }

    @Test
    void aStatusThatBeganOnNoDayBeganOnADayThatNobodyKnows() {
        Intake intake = Intake.of(DOSSIER.with(CERTIFICATE.status(EvidenceStatus.WITHDRAWN).statusSince(Day.NONE)));
        assertThat(only(intake.dossier()).getStatus()).isEqualTo(EvidenceStatus.WITHDRAWN);
        assertThat(only(intake.dossier()).getStatusSince()).isEqualTo(Day.UNKNOWN);
        assertThat(intake.warnings()).extracting(Warning::kind).containsExactly(Warning.Kind.CONTRADICTION);
        assertThat(intake.warnings().get(0).sentence().english())
                .isEqualTo("certificates[0].statusSince: a status that is shown began on some day, so 'none' counts as not known. Write the day.");
    }

    @Test
    void twoStatusesOfOneDayContradictEachOther() {
        Certificate since = CERTIFICATE.statusSince(LocalDate.of(2026, 3, 1));
        Intake intake = Intake.of(DOSSIER.with(since.status(EvidenceStatus.WITHDRAWN)).with(since.status(EvidenceStatus.ARCHIVED)));
        assertThat(raw(only(intake.dossier()), "status"))
                .isEqualTo(new Stated<>(List.of(EvidenceStatus.WITHDRAWN, EvidenceStatus.ARCHIVED)));
        assertThat(only(intake.dossier()).getStatusSince()).isEqualTo(Day.of("2026-03-01"));
        assertThat(intake.warnings()).extracting(Warning::path).containsExactly("certificates[0].status");
        assertThat(intake.warnings().get(0).sentence().english()).contains("states withdrawn").contains("states archived");
    }

    @Test
    void aStatusWithoutDayDisputesTheLatestOnly() {
        Intake intake = Intake.of(DOSSIER
                .with(CERTIFICATE.status(EvidenceStatus.IN_FORCE).statusSince(LocalDate.of(2024, 2, 10)))
                .with(CERTIFICATE.status(EvidenceStatus.WITHDRAWN).statusSince(LocalDate.of(2026, 3, 1)))
                .with(CERTIFICATE.status(EvidenceStatus.ARCHIVED)));
        assertThat(only(intake.dossier()).getStatus()).isEqualTo(EvidenceStatus.UNKNOWN);
        assertThat(only(intake.dossier()).getStatusSince()).isSameAs(Day.UNKNOWN);
        assertThat(only(intake.on(LocalDate.of(2025, 1, 1))).getStatus()).isEqualTo(EvidenceStatus.IN_FORCE);
        assertThat(kinds(intake)).containsExactly(Warning.Kind.CONTRADICTION);
    }

    @Test
    void aStatusWithoutDayThatSaysTheSameAddsNothing() {
        Intake intake = Intake.of(DOSSIER
                .with(CERTIFICATE.status(EvidenceStatus.IN_FORCE).statusSince(LocalDate.of(2024, 2, 10)))
                .with(CERTIFICATE.status(EvidenceStatus.IN_FORCE)));
        assertThat(only(intake.dossier()).getStatus()).isEqualTo(EvidenceStatus.IN_FORCE);
        assertThat(only(intake.dossier()).getStatusSince()).isEqualTo(Day.of("2024-02-10"));
        assertThat(kinds(intake)).containsExactly(Warning.Kind.DUPLICATE);
    }

    @Test
    void listsOfRecordsAreJoined() {
        Maintenance first = Maintenance.unsaid().versions("5.2.1").on(LocalDate.of(2025, 1, 1));
        Maintenance second = Maintenance.unsaid().versions("5.2.2").on(LocalDate.of(2026, 1, 1));
        Intake completing = Intake.of(DOSSIER.with(CERTIFICATE.maintenance(first)).with(CERTIFICATE.country(Country.FR)));
        assertThat(only(completing.dossier()).getMaintenance()).isEqualTo(Listing.of(first));
        Intake differing = Intake.of(DOSSIER.with(CERTIFICATE.maintenance(first)).with(CERTIFICATE.maintenance(first, second)));
        assertThat(only(differing.dossier()).getMaintenance()).isEqualTo(Listing.of(first, second));
        assertThat(kinds(differing)).containsExactly(Warning.Kind.CONTRADICTION);
        Intake open = Intake.of(DOSSIER.with(CERTIFICATE.maintenance(first))
                .with(CERTIFICATE.maintenance(new Listing<>(List.of(second), false))));
        assertThat(only(open.dossier()).getMaintenance()).isEqualTo(new Listing<>(List.of(first, second), false));
    }

    @Test
    void aClaimStaysApartFromWhatIsShown() {
        Certificate claim = CERTIFICATE.source(Source.unsaid().kinds(SourceKind.BIDDER_STATEMENT));
        Intake intake = Intake.of(DOSSIER.with(CERTIFICATE.country(Country.FR)).with(claim.window(Window.of("2024-01-01/2027-01-01"))));
        List<Certificate> records = intake.dossier().facts().getCertificates().records();
        assertThat(records).hasSize(2);
        assertThat(records.get(0).getWindow().getLastDay()).isSameAs(Day.UNKNOWN);
        assertThat(records.get(1).getSource().isClaim()).isTrue();
        assertThat(kinds(intake)).containsExactly(Warning.Kind.CLAIM);
        assertThat(intake.warnings().get(0).path()).isEqualTo("certificates[1]");
    }

    @Test
    void aClaimThatContradictsWhatIsShownIsSaid() {
        Certificate claim = CERTIFICATE.source(Source.unsaid().kinds(SourceKind.BIDDER_STATEMENT));
        Intake intake = Intake.of(DOSSIER.with(claim.status(EvidenceStatus.IN_FORCE)).with(CERTIFICATE.status(EvidenceStatus.WITHDRAWN)));
        assertThat(intake.dossier().facts().getCertificates().records()).extracting(Certificate::getStatus)
                .containsExactly(EvidenceStatus.IN_FORCE, EvidenceStatus.WITHDRAWN);
        assertThat(kinds(intake)).containsExactlyInAnyOrder(Warning.Kind.CLAIM, Warning.Kind.CONTRADICTION);
    }

    @Test
    void aClaimThatIsShownToBeTrueCountsNoMore() {
        Certificate claim = CERTIFICATE.source(Source.unsaid().kinds(SourceKind.BIDDER_STATEMENT));
        Intake intake = Intake.of(DOSSIER.with(CERTIFICATE.country(Country.FR).status(EvidenceStatus.IN_FORCE)).with(claim.country(Country.FR)));
        assertThat(only(intake.dossier()).getSource().isClaim()).isFalse();
        assertThat(kinds(intake)).containsExactly(Warning.Kind.CLAIM, Warning.Kind.DUPLICATE);
    }

    @Test
    void sourcesAddUpAndTheLastOneSeenIsNamed() {
        Source list = Source.unsaid().kinds(SourceKind.OFFICIAL_LIST).seenOn(LocalDate.of(2026, 5, 1)).reference("list");
        Source paper = Source.unsaid().kinds(SourceKind.ISSUED_DOCUMENT).seenOn(LocalDate.of(2026, 4, 1)).reference("paper");
        Source merged = only(Intake.of(DOSSIER.with(CERTIFICATE.source(paper)).with(CERTIFICATE.source(list))).dossier()).getSource();
        assertThat(merged.getReference()).isEqualTo(Text.of("list"));
        assertThat(merged.getKinds().held()).containsExactly(SourceKind.OFFICIAL_LIST, SourceKind.ISSUED_DOCUMENT);
    }

    @Test
    void oneProductGivenTwiceIsOne() {
        Intake intake = Intake.of(DOSSIER.offering(Product.named("Alto").functions(SecurityFunction.VPN).form(ProductForm.SOFTWARE))
                .offering(Product.named("Alto").functions(SecurityFunction.PROXY)).offering(Product.named("Alto B"))
                .with(Certificate.of(CertificateScheme.CSPN, NUMBER)));
        List<Product> products = intake.dossier().facts().getProducts().records();
        assertThat(products).hasSize(2);
        assertThat(products.get(0).getVersion()).isEqualTo(Version.of("5.2"));
        assertThat(products.get(0).getForm()).isEqualTo(ProductForm.SOFTWARE);
        assertThat(products.get(0).getFunctions().has(SecurityFunction.VPN)).isEqualTo(Answer.UNKNOWN);
        assertThat(intake.warnings()).extracting(Warning::path).containsExactly("products[0].functions");
    }

    @Test
    void oneProductInTwoVersionsIsTwo() {
        Intake intake = Intake.of(DOSSIER.offering(Product.named("Alto").version("5.3")).with(Certificate.of(CertificateScheme.CSPN, NUMBER)));
        assertThat(intake.dossier().facts().getProducts().records()).hasSize(2);
        assertThat(only(intake.dossier()).getOf()).isEqualTo(Text.of("Alto"));
    }

    @Test
    void twoDemandsOfOneIdAreBothAsked() {
        Demand vpn = Demand.of("D1").about(About.unsaid().functions(SecurityFunction.VPN));
        Demand all = Demand.of("D1").accepts(Label.certificate(CertificateScheme.CSPN));
        Intake intake = Intake.of(Dossier.on(MARKET.demands(vpn, all, vpn)));
        assertThat(intake.dossier().facts().getMarket().getDemands()).isEqualTo(Listing.of(vpn, all));
        assertThat(kinds(intake)).containsExactly(Warning.Kind.CONTRADICTION, Warning.Kind.DUPLICATE);
        assertThat(intake.warnings()).extracting(Warning::path).containsExactly("market.demands[1]", "market.demands[2]");
    }

    @Test
    void aPrintedLevelThatTheAssuranceDoesNotGiveIsSaid() {
        Certificate eucc = Certificate.of(CertificateScheme.EUCC, "EUCC-3087-2025-12-0001").csaLevel(CsaLevel.HIGH);
        assertThat(Intake.of(DOSSIER.with(eucc.assurance(AssurancePackage.unsaid().avaVan(2)))).warnings())
                .extracting(Warning::kind, Warning::path)
                .containsExactly(tuple(Warning.Kind.PRINTED_AGAINST_DERIVED, "certificates[0].csaLevel"));
        AssurancePackage implied = AssurancePackage.unsaid().criteria(CriteriaVersion.CC_3_1).eal(4).components("ALC_FLR.3");
        assertThat(Intake.of(DOSSIER.with(eucc.assurance(implied))).warnings()).isEmpty();
        assertThat(kinds(Intake.of(DOSSIER.with(eucc.csaLevel(CsaLevel.SUBSTANTIAL).assurance(implied)))))
                .containsExactly(Warning.Kind.PRINTED_AGAINST_DERIVED);
        assertThat(Intake.of(DOSSIER.with(eucc.assurance(AssurancePackage.unsaid().eal(4)))).warnings()).isEmpty();
    }

    @Test
    void aNumberOfAnotherSchemeIsSaid() {
        assertThat(Intake.of(DOSSIER.with(Certificate.of(CertificateScheme.CC, NUMBER))).warnings()).extracting(Warning::path)
                .containsExactly("certificates[0].scheme");
    }

    @Test
    void aFrameworkIsNamedInOneWayAndOneThatCannotBeRecognisedIsNotKnown() {
        for (String written : List.of("SecNumCloud 3.2", "référentiel SecNumCloud, version 3.2", "secnumcloud v3.2", "3.2", "SNC V3.2 du 8 mars 2022")) {
            assertThat(reference(QualificationScheme.SECNUMCLOUD, written)).as(written).isEqualTo(Text.of("SecNumCloud 3.2"));
        }
        assertThat(reference(QualificationScheme.PASSI, "Référentiel PASSI v2.1-a")).isEqualTo(Text.of("PASSI 2.1-a"));
        for (String written : List.of("SecNumCloud", "8 mars 2022", "3.1 puis 3.2", "ANSSI-2022.03.08-17")) {
            assertThat(reference(QualificationScheme.SECNUMCLOUD, written)).as(written).isEqualTo(Text.UNKNOWN);
        }
        assertThat(reference(QualificationScheme.PRODUCT, "QUAL-PROD-PROCESS/1.0")).isEqualTo(Text.of("QUAL-PROD-PROCESS/1.0"));
        assertThat(Intake.of(DOSSIER.with(Qualification.of(QualificationScheme.SECNUMCLOUD, "Q-1").reference("en vigueur"))).warnings())
                .singleElement().satisfies(warning -> assertThat(warning.sentence().english()).startsWith(
                        "qualifications[0].reference: 'en vigueur' names no version of the framework of SECNUMCLOUD"));
    }

    private static Text reference(QualificationScheme scheme, String written) {
        return Intake.of(DOSSIER.with(Qualification.of(scheme, "Q-1").reference(written))).dossier().facts().getQualifications().records().get(0).getReference();
    }

    @Test
    void whatCannotBeExploitedIsNot() {
        Event event = Event.unsaid().kind(EventKind.VULNERABILITY).of("Alto");
        Event judged = judged(event.exploitable(Answer.NO));
        assertThat(judged.getExploited()).isEqualTo(Answer.NO);
        assertThat(judged(event.exploitable(Answer.YES)).getExploited()).isEqualTo(Answer.UNKNOWN);
        assertThat(judged(event).getExploited()).isEqualTo(Answer.UNKNOWN);
        assertThat(judged(event.exploited(Answer.YES)).getExploitable()).isEqualTo(Answer.UNKNOWN);
        assertThat(judged(event.exploitable(Answer.NO).exploited(Answer.YES)).getExploited()).isEqualTo(Answer.YES);
        assertThat(Intake.of(DOSSIER.about(event.exploitable(Answer.NO))).warnings()).isEmpty();
        assertThat(Intake.of(DOSSIER.about(event.exploitable(Answer.NO).exploited(Answer.YES))).warnings()).extracting(Warning::kind, Warning::path)
                .containsExactly(tuple(Warning.Kind.PRINTED_AGAINST_DERIVED, "events[0].exploitable"));
    }

    private static Event judged(Event event) {
        return Intake.of(DOSSIER.about(event)).dossier().facts().getEvents().records().get(0);
    }

    @Test
    void oddWindowsAndNumbersAreSaidInTheOrderOfTheDossier() {
        Intake intake = Intake.of(DOSSIER
                .with(Certificate.of(CertificateScheme.CSPN, "EX-1").window(Window.of("2026-01-01/2026-01-01")))
                .with(Qualification.of(QualificationScheme.PRODUCT, "Q").window(Window.of("2026-02-01/2026-01-01")))
                .with(Certificate.of(CertificateScheme.PVID, "whatever")));
        assertThat(intake.warnings()).extracting(Warning::path)
                .containsExactly("certificates[0].number", "certificates[0].window", "qualifications[0].window");
        assertThat(kinds(intake)).containsExactly(Warning.Kind.UNRECOGNISED_NUMBER, Warning.Kind.ODD_WINDOW, Warning.Kind.ODD_WINDOW);
        assertThat(intake.warnings().get(1).sentence().english()).contains("2026-01-01/2026-01-01");
    }

    @Test
    void whoSignedAnEuccCertificateOfTheOfficialListIsNoManufacturer() {
        Certificate eucc = Certificate.of(CertificateScheme.EUCC, "EX-E-1").of("Alto").assurance(AssurancePackage.unsaid().avaVan(5)).status(EvidenceStatus.SUSPENDED);
        Certificate published = only(Intake.of(DOSSIER.with(eucc)).dossier());
        assertThat(raw(published, "signer")).isEqualTo(new Stated<>(List.of(Signer.NATIONAL_AUTHORITY, Signer.CERTIFICATION_BODY)));
        assertThat(raw(published.getAssurance(), "domain")).isEqualTo(new Stated<>(List.of(Domain.SMART_CARD, Domain.SECURITY_BOX)));

        Certificate stated = only(Intake.of(DOSSIER.with(eucc.signer(Signer.MANUFACTURER).assurance(AssurancePackage.unsaid().avaVan(5).domain(Domain.OTHER)))).dossier());
        assertThat(stated.getSigner()).isEqualTo(Signer.MANUFACTURER);
        assertThat(stated.getAssurance().getDomain()).isEqualTo(Domain.OTHER);

        Certificate below = only(Intake.of(DOSSIER.with(eucc.assurance(AssurancePackage.unsaid().avaVan(3)))).dossier());
        assertThat(raw(below.getAssurance(), "domain")).isEqualTo(Domain.UNKNOWN);
        Certificate applied = only(Intake.of(DOSSIER.with(eucc.status(EvidenceStatus.IN_PROGRESS))).dossier());
        assertThat(raw(applied, "signer")).isEqualTo(Signer.UNKNOWN);
        Certificate other = only(Intake.of(DOSSIER.with(CERTIFICATE.status(EvidenceStatus.IN_FORCE))).dossier());
        assertThat(raw(other, "signer")).isEqualTo(Signer.UNKNOWN);
    }

    @Test
    void whatHoldsUnlessSaidContradictsNothingThatWasSaid() {
        Intake intake = Intake.of(DOSSIER.with(CERTIFICATE.versions("5.2")).with(CERTIFICATE.holderDutiesMet(Answer.NO)));
        assertThat(only(intake.dossier()).getHolderDutiesMet()).isEqualTo(Answer.NO);
        assertThat(kinds(intake)).containsExactly(Warning.Kind.DUPLICATE);
    }

    @Test
    void aProductThatMeetsSeveralDescriptionsHasOneOfTheirCoreFunctionalities() {
        Product product = Product.named("Boundary").coreCandidates(CoreFunctionality.VPN, CoreFunctionality.FIREWALL_IDS_IPS);
        Property<?> core = Product.TYPE.property("coreFunctionality").orElseThrow();
        assertThat(product(DOSSIER.offering(product)).raw(core.index()))
                .isEqualTo(new Stated<>(List.of(CoreFunctionality.VPN, CoreFunctionality.FIREWALL_IDS_IPS)));
        assertThat(product(DOSSIER.offering(product.coreFunctionality(CoreFunctionality.VPN))).getCoreFunctionality()).isEqualTo(CoreFunctionality.VPN);
        assertThat(product(DOSSIER.offering(Product.named("Boundary").coreCandidates(CoreFunctionality.VPN))).getCoreFunctionality())
                .isEqualTo(CoreFunctionality.VPN);
        Product open = Product.named("Boundary").coreCandidates(Members.atLeast(CoreFunctionality.class, List.of(CoreFunctionality.VPN)));
        assertThat(product(DOSSIER.offering(open)).raw(core.index())).isSameAs(CoreFunctionality.UNKNOWN);
    }

    private static Product product(Dossier dossier) {
        List<Product> judged = Intake.of(dossier).dossier().facts().getProducts().records();
        return judged.get(judged.size() - 1);
    }

    @Test
    void anEventIsAboutTheOneProductThereIs() {
        Dossier dossier = DOSSIER.about(Event.unsaid().kind(EventKind.VULNERABILITY));
        assertThat(Intake.of(dossier).dossier().facts().getEvents().records().get(0).getOf())
                .isEqualTo(dossier.facts().getProducts().records().get(0).getName());
    }

    @Test
    void anOrdinaryProductIsOrdinaryWhereNothingElseWasSaid() {
        Product said = Product.named("Other").specialRegimes(SpecialRegime.MACHINERY_2023_1230).placing(Placing.unsaid().how(Supply.OWN_USE));
        Dossier judged = Intake.of(DOSSIER.offering(said).assuming(Assumption.ORDINARY_PRODUCT)).dossier();
        Product plain = judged.facts().getProducts().records().get(0);
        assertThat(plain.getSpecialRegimes().has(SpecialRegime.DEFENCE_ONLY)).isEqualTo(Answer.NO);
        assertThat(plain.getPlacing().getHow()).isEqualTo(Supply.SUPPLIED);
        assertThat(plain.getPlacing().getOn()).isSameAs(Day.UNKNOWN);
        assertThat(plain.getModifications()).isEqualTo(Listing.of());
        assertThat(plain.getSparePart().getForRepair()).isEqualTo(Answer.NO);
        assertThat(plain.getFoss().getFree()).isEqualTo(Answer.NO);
        assertThat(plain.getTailorMade()).isEqualTo(Answer.NO);
        Product other = judged.facts().getProducts().records().get(1);
        assertThat(other.getSpecialRegimes()).isEqualTo(said.getSpecialRegimes());
        assertThat(other.getPlacing()).isEqualTo(said.getPlacing());
        assertThat(judged.facts().getCertificates().whole()).isFalse();
        assertThat(judged.assumptions()).containsExactly(Assumption.ORDINARY_PRODUCT);
    }

    @Test
    void aDisputedAnswerIsNotAssumedAway() {
        Product product = Product.named("Alto").version("5.2");
        Dossier judged = Intake.of(DOSSIER.offering(product.placing(Placing.unsaid().how(Supply.OWN_USE)))
                .offering(product.placing(Placing.unsaid().how(Supply.SUPPLIED))).assuming(Assumption.ORDINARY_PRODUCT)).dossier();
        assertThat(judged.facts().getProducts().records().get(0).getPlacing().getHow()).isEqualTo(Supply.UNKNOWN);
    }

    @Test
    void aCompleteFileHasNoOpenList() {
        Dossier judged = Intake.of(DOSSIER.with(CERTIFICATE).assuming(Assumption.COMPLETE_FILE)).dossier();
        for (var list : Dossier.evidenceLists()) {
            assertThat(((Listing<?>) judged.facts().get(list)).whole()).as(list.name()).isTrue();
        }
        assertThat(only(judged).getMaintenance().whole()).isTrue();
        assertThat(judged.facts().getProducts().records().get(0).getModifications().whole()).isTrue();
        assertThat(judged.facts().getProducts().records().get(0).getFunctions().has(SecurityFunction.VPN)).isEqualTo(Answer.NO);
        assertThat(only(judged).getStatus()).isEqualTo(EvidenceStatus.UNKNOWN);
    }

    @Test
    void theLawAsReadChangesNoFact() {
        Dossier given = DOSSIER.with(CERTIFICATE);
        assertThat(Intake.of(given.assuming(Assumption.LAW_AS_READ)).dossier().facts()).isEqualTo(given.facts());
    }

    @Test
    void intakeOfTheDossierAsJudgedChangesNothingMore() {
        Dossier given = DOSSIER.with(CERTIFICATE.versions("5.2")).with(CERTIFICATE.versions("5.3")).with(CERTIFICATE.versions("5.2"))
                .with(Qualification.of(QualificationScheme.PRODUCT, "Q")).assuming(Assumption.ORDINARY_PRODUCT, Assumption.COMPLETE_FILE);
        Dossier once = Intake.of(given).dossier();
        assertThat(Intake.of(once).dossier()).isEqualTo(once);
    }
}
