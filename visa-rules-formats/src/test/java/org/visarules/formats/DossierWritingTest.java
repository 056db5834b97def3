package org.visarules.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.visarules.Dossier;
import org.visarules.VisaRulesException;
import org.visarules.fact.CertificateScheme;
import org.visarules.fact.Demand;
import org.visarules.fact.DossierFacts;
import org.visarules.fact.Label;
import org.visarules.fact.Market;
import org.visarules.fact.MarketProfile;
import org.visarules.fact.Product;
import org.visarules.fact.SecurityFunction;
import org.visarules.fact.Weight;
import org.visarules.formats.text.Item;
import org.visarules.formats.text.Problems;
import org.visarules.formats.text.TreeReader;
import org.visarules.schema.FactType;
import org.visarules.schema.Kind;
import org.visarules.schema.Property;
import org.visarules.value.Answer;
import org.visarules.value.Members;

class DossierWritingTest {

    @ParameterizedTest
    @ValueSource(strings = {"gateway", "camera", "audit", "safe", "cloud", "free", "event"})
    void everySampleReadsBackFromItsYamlAndItsJson(String sample) {
        for (Dossier dossier : Samples.read(sample)) {
            assertThat(DossierFiles.read("yaml", DossierWriter.yaml(dossier))).containsExactly(dossier);
            assertThat(DossierFiles.read("json", DossierWriter.json(dossier))).containsExactly(dossier);
        }
    }

    @Test
    void onlyWhatWasSaidIsWritten() {
        assertThat(DossierWriter.yaml(Samples.read("cloud").get(0))).isEqualTo("""
                format: visa-rules/dossier/1
                market:
                  territory: [FR]
                  buyer: state-operator
                  statuses: []
                  system:
                    kinds: []
                    marking: sensitive
                service:
                  name: Nuage Nord
                  provider: Nuage SAS
                  kind: cloud
                  operatedBy: provider
                  operatedFrom: [DE, FR, maybe-more]
                qualifications:
                - {scheme: secnumcloud, of: Nuage Nord, reference: SecNumCloud 3.2, window: 2026-02-01/2029-01-31, status: in-force, onPublicList: yes}
                complete: [qualifications, decisions]
                """);
    }

    @Test
    void aProfileIsWrittenAsTheDemandsForWhichItStands() {
        String file = """
                format: visa-rules/dossier/1
                market:
                  profiles: [oiv, consumer-camera]
                  demands: [{id: D1, accepts: [{certificate: cspn}], weight: wish}]
                """;
        Dossier read = DossierFiles.read("d.yaml", file).get(0);
        Demand own = Demand.of("D1").accepts(Label.certificate(CertificateScheme.CSPN)).weight(Weight.WISH);
        assertThat(read.facts().getMarket()).isEqualTo(Market.TYPE.unsaid().demands(own).profile(MarketProfile.OIV));
        String written = DossierWriter.yaml(read);
        assertThat(written).doesNotContain("profiles").contains("""
                  - id: oiv/detection
                    about:
                      functions: [detection]
                    accepts:
                    - {qualification: product, level: standard}
                    weight: required
                    profile: oiv
                """);
        assertThat(DossierFiles.read("yaml", written)).containsExactly(read);
        assertThat(DossierFiles.read("json", DossierWriter.json(read))).containsExactly(read);
    }

    @Test
    void everyProfileMayBeNamedInAFile() {
        for (MarketProfile profile : MarketProfile.all()) {
            Dossier read = DossierFiles.read("d.yaml", "format: visa-rules/dossier/1\nmarket: {profiles: [" + profile.written() + "]}\n").get(0);
            assertThat(read.facts().getMarket().getDemands().records()).isEqualTo(profile.demands());
            assertThat(DossierFiles.read("yaml", DossierWriter.yaml(read))).containsExactly(read);
        }
    }

    @Test
    void anyDossierReadsBackAsItWas() {
        RandomDossiers dossiers = new RandomDossiers(20261121);
        Set<String> said = new HashSet<>();
        for (int i = 0; i < 150; i++) {
            Dossier dossier = dossiers.next();
            String yaml = DossierWriter.yaml(dossier);
            assertThat(DossierFiles.read("yaml", yaml)).containsExactly(dossier);
            assertThat(DossierWriter.yaml(DossierFiles.read("yaml", yaml).get(0))).isEqualTo(yaml);
            assertThat(DossierFiles.read("json", DossierWriter.json(dossier))).containsExactly(dossier);
            keys(TreeReader.read(yaml, new Problems("yaml")).orElseThrow(), said);
        }
        assertThat(said).containsAll(keys(DossierFacts.TYPE, new HashSet<>())).contains("level", "stated", "complete");
    }

    private static void keys(Item item, Set<String> keys) {
        if (item instanceof Item.Mapping mapping) {
            mapping.entries().forEach((key, entry) -> {
                keys.add(key);
                keys(entry.value(), keys);
            });
        } else if (item instanceof Item.Sequence sequence) {
            sequence.items().forEach(element -> keys(element, keys));
        }
    }

    private static Set<String> keys(FactType<?> type, Set<String> keys) {
        for (Layout.Slot slot : Layout.slots(type)) {
            Property<?> property = slot.property();
            if (property.kind() instanceof Kind.Records<?> records) {
                keys(records.of(), keys);
            } else if (property.kind() instanceof Kind.Part<?> part && !Layout.isWindow(part.of())) {
                keys(part.of(), keys);
            }
            if (!slot.key().equals("profile")) {
                keys.add(slot.key());
            }
        }
        return keys;
    }

    @Test
    void whatNoFileCanSayIsNotWritten() {
        Members<SecurityFunction> partly = Members.unknown(SecurityFunction.class).with(SecurityFunction.VPN, Answer.NO);
        Dossier dossier = Dossier.on(DossierFacts.unsaid().getMarket()).offering(
                Product.TYPE.unsaid().withRaw(Product.TYPE.property("functions").orElseThrow().index(), partly));

        assertThatThrownBy(() -> DossierWriter.yaml(dossier)).isInstanceOf(VisaRulesException.class)
                .hasMessageStartingWith("This dossier holds what no file can say");
    }

    @Test
    void aDossierOfAMarketAloneIsShort() {
        assertThat(DossierWriter.yaml(Dossier.on(Market.TYPE.unsaid()))).isEqualTo("format: visa-rules/dossier/1\n");
        assertThat(List.of(Dossier.on(Market.TYPE.unsaid()))).isEqualTo(DossierFiles.read("d", "format: visa-rules/dossier/1\n"));
    }
}
