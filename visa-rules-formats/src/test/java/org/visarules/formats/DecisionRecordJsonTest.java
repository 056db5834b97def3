package org.visarules.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;

class DecisionRecordJsonTest {

    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012,
            factory -> factory.schemaLoaders(loaders -> loaders.schemas(Map.of("urn:visa-rules:dossier:1", DossierSchema.text(),
                    "urn:visa-rules:decision:1", DecisionSchema.text())))).getSchema(DecisionRecordJson.schema());

    @TempDir
    private Path folder;

    private static DecisionRecord one() {
        return new RandomRecords(11).next();
    }

    private static ObjectNode tree() {
        return (ObjectNode) Json.tree(DecisionRecordJson.write(one()));
    }

    private static void refused(ObjectNode tree, String message) {
        assertThatThrownBy(() -> DecisionRecordJson.read("r.json", Json.text(tree))).isInstanceOf(UnreadableFileException.class).hasMessageContaining(message);
    }

    @Test
    void anyRecordReadsBackAsItWas() {
        long seed = new Random().nextLong();
        RandomRecords records = new RandomRecords(seed);
        for (int i = 0; i < 60; i++) {
            DecisionRecord record = records.next();
            String text = DecisionRecordJson.write(record);
            DecisionRecord read = DecisionRecordJson.read("r.json", text);
            assertThat(read).as("seed " + seed).isEqualTo(record);
            assertThat(DecisionJson.write(read.decision())).isEqualTo(DecisionJson.write(record.decision()));
            assertThat(DecisionRecordJson.write(read)).isEqualTo(text);
            assertThat(DecisionRecordJson.read("r.json", text.getBytes(StandardCharsets.UTF_8))).isEqualTo(record);
        }
    }

    @Test
    void whateverIsWrittenFitsTheSchema() {
        RandomRecords records = new RandomRecords(3);
        for (int i = 0; i < 20; i++) {
            assertThat(SCHEMA.validate(Json.tree(DecisionRecordJson.write(records.next())))).isEmpty();
        }
    }

    @Test
    void theSchemaRefusesWhatIsLeftOutAddedOrWrongWithinDossierAndDecision() {
        for (String key : List.of("format", "library", "factModel", "day", "packs", "supposed", "engines", "budget", "dossier", "decision")) {
            assertThat(SCHEMA.validate(tree().without(key))).as(key).isNotEmpty();
        }
        assertThat(SCHEMA.validate(tree().put("signedBy", "nobody"))).isNotEmpty();
        ObjectNode dossier = tree();
        dossier.withObject("/dossier").put("acts", "buy");
        assertThat(SCHEMA.validate(dossier)).isNotEmpty();
        ObjectNode decision = tree();
        decision.withObject("/decision").put("verdict", "fine");
        assertThat(SCHEMA.validate(decision)).isNotEmpty();
    }

    @Test
    void whatStandsAroundTheDecisionIsReadStrictly() {
        refused(tree().without("budget"), "r.json:1:1: The key 'budget' is missing.");
        refused(tree().without("dossier"), "r.json:1:1: The key 'dossier' is missing.");
        refused(tree().put("signedBy", "nobody"), "signedBy: There is no such key here.");
        refused(tree().put("day", "21.11.2026"), "day: '21.11.2026' is no day in quotes.");
        refused(tree().put("day", "open"), "day: This day is out of reach. Days are of the years 1 to 9999.");
        refused(tree().put("library", "1.0\u001b[2J"), "library: This is no version of visa-rules.");
        ObjectNode digest = tree();
        digest.putArray("packs").addObject().put("id", "visa").put("version", "1.0.0").put("digest", "../../../etc/passwd");
        refused(digest, "packs: A pack has a digest that is no SHA-256. It is 64 digits and letters from a to f, as visa-rules wrote it.");
        digest.putArray("packs").addObject().put("id", "visa\nand more").put("version", "1.0.0").put("digest", "0".repeat(64));
        refused(digest, "packs: A pack has an id and a version of one word each.");
        ObjectNode engines = tree();
        engines.putArray("engines").add("drools").add("two words");
        refused(engines, "engines: An engine is called by one word.");
        ObjectNode supposed = tree();
        supposed.putArray("supposed").addObject().put("name", "X").put("value", "a\u001bb").put("from", "2027-01-01");
        refused(supposed, "supposed: This supposes nothing of the law.");
        ObjectNode budget = tree();
        budget.withObject("/budget").put("verdicts", 1_000_000_000_000L);
        refused(budget, "budget.verdicts: '1000000000000' is no whole number.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "visa-rules/decision/1|The format visa-rules/decision/1 is not that of a record. visa-rules check --format record writes a record of a decision.",
        "visa-rules/record/2|The record is of the format visa-rules/record/2, which is not read here. Take the visa-rules that wrote it; this one reads and writes visa-rules/record/1."})
    void anotherFormatIsSaid(String format, String message) {
        refused(tree().put("format", format), "r.json:2:13: format: " + message);
    }

    @Test
    void anotherFactModelIsSaidBeforeAnythingThatFollowsFromIt() {
        ObjectNode tree = tree().put("factModel", 7).put("library", "3.1.4");
        tree.putObject("dossier").put("format", "visa-rules/dossier/9");
        assertThatThrownBy(() -> DecisionRecordJson.read("r.json", Json.text(tree))).hasMessage("r.json:4:16: factModel: The record is of fact model 7, and this visa-rules ("
                + LibraryVersion.text() + ") has fact model 1: facts have other names or meanings. Replay it with the visa-rules that made it, version 3.1.4.");
    }

    @Test
    void mistakesOfDossierAndDecisionAreToldInTheirPlaceInTheRecord() {
        ObjectNode tree = tree();
        tree.withObject("/dossier").put("colour", "red");
        tree.withObject("/decision").put("verdict", "sure");
        assertThatThrownBy(() -> DecisionRecordJson.read("r.json", Json.text(tree))).isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("dossier.colour: There is no ").hasMessageContaining("decision.verdict: This does not follow from the findings.");
        for (String free : List.of("description", "fictional")) {
            ObjectNode remark = tree();
            remark.withObject("/dossier").put(free, "certainly not");
            refused(remark, "dossier." + free + ": A record never holds this.");
        }
        ObjectNode markets = tree();
        markets.withObject("/dossier").putArray("markets").addObject().put("id", "a");
        refused(markets, "dossier.markets: A record never holds this.");
    }

    @Test
    void brokenJsonIsToldWithLineAndColumn() {
        String text = DecisionRecordJson.write(one());
        assertThatThrownBy(() -> DecisionRecordJson.read("r.json", text.substring(0, text.length() / 2))).isInstanceOf(UnreadableFileException.class)
                .hasMessageMatching("r\\.json:[0-9]+:[0-9]+: This is neither YAML nor JSON: [^\\n]*");
        assertThatThrownBy(() -> DecisionRecordJson.read("r.json", text.replace("\"factModel\"", "factModel"))).hasMessageContaining("r.json:4:").hasMessageContaining("This is no JSON.");
        assertThatThrownBy(() -> DecisionRecordJson.read("r.json", text.replace("  \"factModel\": 1,", "  \"factModel\": 1,\n  \"factModel\": 1,")))
                .hasMessageStartingWith("r.json:5:3: factModel: The key stands here twice.");
        assertThatThrownBy(() -> DecisionRecordJson.read("r.json", "")).hasMessage("r.json:1:1: The file is empty.");
        assertThatThrownBy(() -> DecisionRecordJson.read("r.json", "[]")).hasMessage("r.json:1:1: A record is an object. visa-rules check --format record writes a record of a decision.");
    }

    @Test
    void manyRecordsLieInOneFile() throws IOException {
        String text = DecisionRecordJson.write(one());
        int many = 9 * 1024 * 1024 / text.length() + 1;
        List<String> documents = DecisionRecordFiles.documents(Files.writeString(folder.resolve("many.json"), text.repeat(many)));
        assertThat(documents).hasSize(many);
        assertThat(DecisionRecordJson.read("many.json", documents.get(many - 1))).isEqualTo(one());
    }

    @Test
    void recordsStandOneAfterAnotherAndABrokenOneHidesNoOther() throws IOException {
        RandomRecords random = new RandomRecords(5);
        List<DecisionRecord> records = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            records.add(random.next());
        }
        List<String> texts = records.stream().map(DecisionRecordJson::write).toList();
        assertThat(DecisionRecordFiles.read(Files.writeString(folder.resolve("r.json"), String.join("", texts)))).isEqualTo(records);
        assertThat(DecisionRecordFiles.read(Files.writeString(folder.resolve("r.json"), texts.stream().map(String::strip).collect(Collectors.joining(" "))))).isEqualTo(records);

        String cut = texts.get(1).substring(0, texts.get(1).length() / 2) + "\n";
        List<String> documents = DecisionRecordFiles.documents(texts.get(0) + cut + texts.get(2).replace("\"factModel\": 1", "\"factModel\": 2"));
        assertThat(documents).hasSize(3);
        assertThat(documents.get(0)).isEqualTo(texts.get(0));
        assertThatThrownBy(() -> DecisionRecordJson.read("r.json", documents.get(1))).isInstanceOf(UnreadableFileException.class);
        long before = texts.get(0).lines().count() + cut.lines().count();
        assertThatThrownBy(() -> DecisionRecordJson.read("r.json", documents.get(2))).hasMessageStartingWith("r.json:" + (before + 4) + ":16: factModel: ");
        assertThat(DecisionRecordFiles.documents("")).containsExactly("");
        assertThat(DecisionRecordFiles.documents("no record")).containsExactly("no record");
    }
}
