package org.visarules.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.visarules.Assumption;
import org.visarules.Dossier;
import org.visarules.fact.About;
import org.visarules.fact.Agrement;
import org.visarules.fact.AgrementLevel;
import org.visarules.fact.AuditActivity;
import org.visarules.fact.Buyer;
import org.visarules.fact.Certificate;
import org.visarules.fact.CertificateScheme;
import org.visarules.fact.Country;
import org.visarules.fact.CsaLevel;
import org.visarules.fact.Event;
import org.visarules.fact.EvidenceStatus;
import org.visarules.fact.Holds;
import org.visarules.fact.Label;
import org.visarules.fact.MarketStatus;
import org.visarules.fact.PassiLevel;
import org.visarules.fact.Product;
import org.visarules.fact.ProductLevel;
import org.visarules.fact.Qualification;
import org.visarules.fact.Report;
import org.visarules.fact.SecurityFunction;
import org.visarules.fact.SourceKind;
import org.visarules.rule.Act;
import org.visarules.schema.Listing;
import org.visarules.schema.Stated;
import org.visarules.value.Answer;
import org.visarules.value.Day;
import org.visarules.value.Moment;
import org.visarules.value.Version;

class DossierReadingTest {

    @Test
    void aGatewayIsReadAsItIsWritten() {
        Dossier dossier = Samples.read("gateway").get(0);

        assertThat(dossier.acts()).containsExactly(Act.BUY, Act.USE);
        assertThat(dossier.facts().getMarket().getBuyer()).isEqualTo(Buyer.PRIVATE_COMPANY);
        assertThat(dossier.facts().getMarket().getStatuses().held()).containsExactly(MarketStatus.OIV);
        assertThat(dossier.facts().getMarket().getContract().written()).isEqualTo("2027-01-01/2029-12-31");
        Product product = dossier.facts().getProducts().records().get(0);
        assertThat(product.getName()).hasToString("Passe Muraille");
        assertThat(product.getVersion()).isEqualTo(Version.of("5.2"));
        assertThat(product.getFunctions().held()).containsExactly(SecurityFunction.ENCRYPTION, SecurityFunction.VPN);
        assertThat(product.getUse().getFollowsAnssiRules()).isEqualTo(Answer.YES);
        Label asked = dossier.facts().getMarket().getDemands().records().get(0).getAccepts().records().get(0);
        assertThat(asked.getProductLevel()).isEqualTo(ProductLevel.STANDARD);
        assertThat(asked.getPassiLevel()).isEqualTo(PassiLevel.NONE);
        Certificate certificate = dossier.facts().getCertificates().records().get(0);
        assertThat(certificate.getOf()).hasToString("Passe Muraille");
        assertThat(certificate.getVersions().includes(Version.of("5.2"))).isEqualTo(Answer.YES);
        assertThat(dossier.facts().getCertificates().whole()).isTrue();
        assertThat(dossier.facts().getQualifications()).isEqualTo(Listing.<Qualification>of());
        assertThat(dossier.facts().getAgrements().whole()).isFalse();
    }

    @Test
    void wordsThatYamlOnceReadAsBooleansMeanWhatTheySay() {
        Dossier dossier = Samples.read("camera").get(0);

        assertThat(dossier.facts().getMarket().getTerritory().held()).containsExactly(Country.EU, Country.NO);
        Product product = dossier.facts().getProducts().records().get(0);
        assertThat(product.getPlacing().getOn()).isEqualTo(Day.of("2027-05-03"));
        assertThat(product.getFoss().getFree()).isEqualTo(Answer.NO);
        assertThat(product.getVersion()).hasToString("2.0");
        assertThat(DossierFiles.read("n.yaml", "format: visa-rules/dossier/1\nmarket: {territory: [NO]}\n").get(0)
                .facts().getMarket().getTerritory().held()).containsExactly(Country.NO);
    }

    @Test
    void aMomentIsADayATimeAndAnOffsetInYamlAndInJson() {
        Event event = Samples.read("event").get(0).facts().getEvents().records().get(0);

        assertThat(event.getAwareAt()).isEqualTo(Moment.of("2026-09-12T08:30+02:00"));
        assertThat(event.getFixAvailableAt()).isSameAs(Moment.NONE);
        assertThat(event.getReports().records()).extracting(Report::getAt)
                .containsExactly(Moment.of("2026-09-12T16:05+02:00"), Moment.of("2026-09-14T21:00:30Z"));
        Event json = DossierFiles.read("d.json", """
                {"format": "visa-rules/dossier/1", "event": {"awareAt": "2026-09-12T08:30+02:00", "fixAvailableAt": "?", "reports": [{"at": "none"}]}}
                """).get(0).facts().getEvents().records().get(0);
        assertThat(json.getAwareAt()).isEqualTo(event.getAwareAt());
        assertThat(json.getFixAvailableAt()).isSameAs(Moment.UNKNOWN);
        assertThat(json.getReports().records()).extracting(Report::getAt).containsExactly(Moment.NONE);
    }

    @Test
    void aDescribingListIsWholeOnceWrittenUnlessItSaysMaybeMore() {
        Product product = Samples.read("camera").get(0).facts().getProducts().records().get(0);

        assertThat(product.getSpecialRegimes().isKnown()).isTrue();
        assertThat(product.getModifications().records()).hasSize(1);
        assertThat(product.getModifications().whole()).isFalse();
        assertThat(Samples.read("safe").get(0).facts().getProducts().records().get(0).getModifications().whole()).isTrue();
        assertThat(Samples.read("gateway").get(0).facts().getProducts().records().get(0).getModifications().whole()).isFalse();
        assertThat(Samples.read("cloud").get(0).facts().getServices().records().get(0).getOperatedFrom().has(Country.US)).isEqualTo(Answer.UNKNOWN);
        assertThat(Samples.read("cloud").get(0).facts().getServices().records().get(0).getOperatedFrom().has(Country.DE)).isEqualTo(Answer.YES);
    }

    @Test
    void aQualificationWithoutSubjectIsThatOfTheOnlyProvider() {
        Dossier dossier = Samples.read("audit").get(0);

        assertThat(dossier.assumptions()).containsExactly(Assumption.COMPLETE_FILE, Assumption.LAW_AS_READ);
        List<Qualification> qualifications = dossier.facts().getQualifications().records();
        assertThat(qualifications).extracting(qualification -> qualification.getOf().toString()).containsExactly("Frene Audit", "Saule Test");
        assertThat(qualifications).extracting(Qualification::getPassiLevel).containsExactly(PassiLevel.ELEVE, PassiLevel.SUBSTANTIEL);
        assertThat(qualifications.get(1).getActivities().has(AuditActivity.CODE)).isEqualTo(Answer.UNKNOWN);
        assertThat(qualifications.get(1).getSource().getKinds().held()).containsExactly(SourceKind.OFFICIAL_LIST, SourceKind.BIDDER_STATEMENT);
        assertThat(dossier.facts().getMarket().getDemands().records().get(0).getAbout())
                .isEqualTo(About.unsaid().audit(AuditActivity.INTRUSION));
        assertThat(Samples.read("cloud").get(0).facts().getQualifications().records().get(0).getOf()).hasToString("Nuage Nord");
    }

    @Test
    void aFileWithSeveralMarketsStandsForOneDossierPerMarket() {
        List<Dossier> dossiers = Samples.read("safe");

        assertThat(dossiers).extracting(dossier -> dossier.facts().getMarket().getId().toString()).containsExactly("ministry", "operator");
        assertThat(dossiers.get(0).facts().getProducts()).isEqualTo(dossiers.get(1).facts().getProducts());
    }

    @Test
    void everyKindOfValueOfTheSafeIsRead() {
        Dossier dossier = Samples.read("safe").get(1);

        Certificate certificate = dossier.facts().getCertificates().records().get(0);
        assertThat(certificate.getScheme()).isEqualTo(CertificateScheme.EUCC);
        assertThat(certificate.getCsaLevel()).isEqualTo(CsaLevel.HIGH);
        assertThat(certificate.getVersions()).hasToString("3.4.0; 3.5.1 to 3.5.9; 3.6.* from 3.6.2");
        assertThat(certificate.getAssurance().getEal().number()).isEqualByComparingTo("4");
        assertThat(certificate.getAssurance().getComponents().level("AVA_VAN")).isEqualTo(5);
        assertThat(certificate.getAssurance().getAvaVan().written()).containsExactly("5", "3");
        assertThat(certificate.getAssurance().getProfiles().written()).containsExactly("EN 419221-5");
        assertThat(certificate.getMaintenance().whole()).isTrue();
        assertThat(certificate.getStatus()).isEqualTo(EvidenceStatus.UNKNOWN);
        assertThat(certificate.raw(certificate.type().property("status").orElseThrow().index()))
                .isEqualTo(new Stated<>(List.of(EvidenceStatus.IN_FORCE, EvidenceStatus.SUSPENDED)));
        assertThat(certificate.getSource().getSeenOn()).isEqualTo(Day.of("2026-11-20"));
        assertThat(certificate.getSource().getSha256()).hasToString("0f00");
        Agrement agrement = dossier.facts().getAgrements().records().get(0);
        assertThat(agrement.getLevel()).isEqualTo(AgrementLevel.DR);
        assertThat(agrement.getOf()).hasToString("Coffre Martin");
        assertThat(agrement.getSource().isClaim()).isTrue();
        assertThat(agrement.getWindow().getLastDay().isKnown()).isFalse();
        assertThat(dossier.facts().getDecisions().records().get(0).getWindow().getLastDay()).isSameAs(Day.NONE);
        assertThat(dossier.facts().getMarket().getDemands().records().get(0).getHolds()).isEqualTo(Holds.AT_AWARD);
        Label label = dossier.facts().getMarket().getDemands().records().get(0).getAccepts().records().get(0);
        assertThat(label.getMinimum().getEal().number()).isEqualByComparingTo("4");
        assertThat(label.getMinimum().getComponents().written()).containsExactly("ALC_FLR.3", "AVA_VAN.5");
        assertThat(label.getMinimum().getProfiles().written()).containsExactly("EN 419221-5");
        assertThat(label.getCsaLevel()).isEqualTo(CsaLevel.HIGH);
        assertThat(label.getRecognised()).isEqualTo(Answer.YES);
    }

    @Test
    void whoIsMeantIsNotGuessedWhereThereIsADoubt() {
        String dossier = "format: visa-rules/dossier/1\n%scertificates: [{scheme: %s, number: EX-1}]\n";
        String two = "products: [{name: Un}, {name: Deux}]\n";
        String probeAndOperator = "product: {name: Un}\nprovider: {name: Orme}\n";

        assertThat(certificate(dossier.formatted(two, "cspn")).getOf().isKnown()).isFalse();
        assertThat(certificate(dossier.formatted(probeAndOperator, "cspn")).getOf()).hasToString("Un");
        assertThat(certificate(dossier.formatted(probeAndOperator, "pvid")).getOf()).hasToString("Orme");
        assertThat(certificate(dossier.formatted("product: {name: Un}\n", "pvid")).getOf().isKnown()).isFalse();
        assertThat(certificate(dossier.formatted("product: {version: 1}\n", "cspn")).getOf().isKnown()).isFalse();
        assertThat(certificate(dossier.formatted("product: {name: Un}\n", "cspn, of: '?'")).getOf().isKnown()).isFalse();
    }

    private static Certificate certificate(String text) {
        return DossierFiles.read("d.yaml", text).get(0).facts().getCertificates().records().get(0);
    }

    @Test
    void jsonSaysTheSameAsYaml() {
        String json = """
                {
                \t"format": "visa-rules/dossier/1",
                \t"acts": ["buy"],
                \t"product": {"name": "Un \\u00e9t\\u00e9 \\ud83d\\ude00", "version": 5.20, "functions": ["vpn"]},
                \t"certificates": [{"scheme": "cspn", "number": "EX-1", "window": "2026-02-10/none"}],
                \t"complete": ["certificates"]
                }
                """;
        String yaml = """
                format: visa-rules/dossier/1
                acts: [buy]
                product: {name: Un été 😀, version: 5.20, functions: [vpn]}
                certificates:
                - scheme: cspn
                  number: EX-1
                  window: 2026-02-10/none
                complete: [certificates]
                """;

        assertThat(DossierFiles.read("d.json", json)).isEqualTo(DossierFiles.read("d.yaml", yaml));
        assertThat(DossierFiles.read("d.json", json).get(0).acts()).isEqualTo(Set.of(Act.BUY));
    }
}
