package org.visarules.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.visarules.Dossier;
import org.visarules.fact.MarketProfile;
import org.visarules.formats.text.Item;
import org.visarules.formats.text.Problems;
import org.visarules.formats.text.TreeReader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;

class SchemasTest {

    private static final String REGENERATE = "mvn -pl visa-rules-formats -am test -Dtest=SchemasTest "
            + "-Dsurefire.failIfNoSpecifiedTests=false -Dvisa-rules.regenerate=true";

    private static final JsonSchema DOSSIER = schema(DossierSchema.text());

    private static JsonSchema schema(String text) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(text);
    }

    @Test
    void theSchemasInTheJarAreThoseOfTheModel() throws IOException {
        sameAsGenerated("dossier-1.schema.json", DossierSchema.text());
        sameAsGenerated("decision-1.schema.json", DecisionSchema.text());
        sameAsGenerated("timeline-1.schema.json", TimelineJson.schema());
        sameAsGenerated("comparison-1.schema.json", ComparisonJson.schema());
        sameAsGenerated("margin-1.schema.json", MarginJson.schema());
        sameAsGenerated("record-1.schema.json", DecisionRecordJson.schema());
        sameAsGenerated("inquiry-1.schema.json", InquiryJson.schema());
        sameAsGenerated("plan-1.schema.json", GapPlanJson.schema());
    }

    private static void sameAsGenerated(String name, String generated) throws IOException {
        if (Boolean.getBoolean("visa-rules.regenerate")) {
            Files.writeString(Path.of("src/main/resources/org/visarules/formats", name), generated);
            return;
        }
        try (InputStream in = DossierSchema.class.getResourceAsStream(name)) {
            assertThat(in).as(name + "; to write it: " + REGENERATE).isNotNull();
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).as(name + "; to write it again: " + REGENERATE).isEqualTo(generated);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gateway", "camera", "audit", "safe", "cloud", "free"})
    void theSchemaAcceptsEverySampleAndItsJson(String sample) throws IOException {
        assertThat(validate(Samples.text(sample))).isEmpty();
        for (Dossier dossier : Samples.read(sample)) {
            assertThat(DOSSIER.validate(Json.MAPPER.readTree(DossierWriter.json(dossier)))).isEmpty();
        }
    }

    @Test
    void theSchemaAcceptsWhateverTheWriterWrites() throws IOException {
        RandomDossiers dossiers = new RandomDossiers(7);
        for (int i = 0; i < 100; i++) {
            assertThat(DOSSIER.validate(Json.MAPPER.readTree(DossierWriter.json(dossiers.next())))).isEmpty();
        }
    }

    @Test
    void theSchemaAcceptsEveryProfile() {
        MarketProfile.all().forEach(profile -> assertThat(validate("format: visa-rules/dossier/1\nmarkets: [{id: a, profiles: [" + profile.written() + "]}]")).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "product: {name: a}",
        "format: visa-rules/dossier/2",
        "format: visa-rules/dossier/1\nproduct: {functionss: [vpn]}",
        "format: visa-rules/dossier/1\nproduct: {functions: [vnp]}",
        "format: visa-rules/dossier/1\nproduct: {functions: vpn}",
        "format: visa-rules/dossier/1\nproduct: {functions: [vpn, vpn]}",
        "format: visa-rules/dossier/1\nproduct: {foss: {free: true}}",
        "format: visa-rules/dossier/1\nproduct: {name: null}",
        "format: visa-rules/dossier/1\nproduct: {}\nproducts: []",
        "format: visa-rules/dossier/1\nmarket: {}\nmarkets: [{id: a}]",
        "format: visa-rules/dossier/1\nmarkets: []",
        "format: visa-rules/dossier/1\nmarket: {contract: 2027-01-01}",
        "format: visa-rules/dossier/1\nmarket: {territory: [FRA]}",
        "format: visa-rules/dossier/1\nmarket: {demands: [{accepts: [{minimum: {eal: 4}}]}]}",
        "format: visa-rules/dossier/1\nmarket: {demands: [{accepts: [{eal: four}]}]}",
        "format: visa-rules/dossier/1\nmarket: {profiles: [oivv]}",
        "format: visa-rules/dossier/1\nmarket: {profiles: [oiv, oiv]}",
        "format: visa-rules/dossier/1\nmarket: {profiles: [none]}",
        "format: visa-rules/dossier/1\ncertificates: {scheme: cspn}",
        "format: visa-rules/dossier/1\ncertificates: [{status: {stated: [in-force]}}]",
        "format: visa-rules/dossier/1\ncertificates: [{assurance: {components: [AVA_VAN5]}}]",
        "format: visa-rules/dossier/1\ncertificates: [{scheme: eucc, level: standard}]",
        "format: visa-rules/dossier/1\ncertificates: [{source: fax}]",
        "format: visa-rules/dossier/1\ncomplete: [certificate]",
        "format: visa-rules/dossier/1\nacts: [by]",
        "format: visa-rules/dossier/1\nassume: complete-file"
    })
    void theSchemaRefusesWhatTheReaderRefuses(String text) {
        assertThatThrownBy(() -> DossierFiles.read("d.yaml", text)).isInstanceOf(UnreadableFileException.class);
        assertThat(validate(text)).isNotEmpty();
    }

    private static Set<ValidationMessage> validate(String text) {
        return DOSSIER.validate(tree(TreeReader.read(text, new Problems("d.yaml")).orElseThrow()));
    }

    // As a program reads it that gives plain numbers and answers a type of their own.
    private static JsonNode tree(Item item) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (item instanceof Item.Mapping mapping) {
            ObjectNode object = nodes.objectNode();
            mapping.entries().forEach((key, entry) -> object.set(key, tree(entry.value())));
            return object;
        }
        if (item instanceof Item.Sequence sequence) {
            ArrayNode array = nodes.arrayNode();
            sequence.items().forEach(element -> array.add(tree(element)));
            return array;
        }
        Item.Scalar scalar = (Item.Scalar) item;
        if (scalar.isNothing()) {
            return nodes.nullNode();
        }
        if (scalar.plain() && scalar.text().matches("[0-9]+([.][0-9]+)?")) {
            return nodes.numberNode(new BigDecimal(scalar.text()));
        }
        return scalar.plain() && scalar.text().matches("true|false") ? nodes.booleanNode(scalar.text().equals("true")) : nodes.textNode(scalar.text());
    }
}
