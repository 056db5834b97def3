package org.visarules.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.visarules.decision.ConditionRef;
import org.visarules.decision.Decision;
import org.visarules.decision.FactRef;
import org.visarules.decision.Finding;
import org.visarules.decision.Ground;
import org.visarules.decision.PackId;
import org.visarules.decision.Verdict;
import org.visarules.rule.Act;
import org.visarules.rule.Citation;
import org.visarules.rule.Confidence;
import org.visarules.rule.Phrase;
import org.visarules.rule.Strength;
import org.visarules.rule.Verb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;

class DecisionJsonTest {

    private static final String DECIDE = "visa-rules check --format json writes a decision of a dossier.";

    private static Decision small() {
        Citation citation = new Citation("CODE", Phrase.of("Code", "Code"), "art. 1", "https://example.org/code", Confidence.READ_IN_TEXT,
                LocalDate.of(2026, 4, 3), LocalDate.of(2026, 4, 3), "");
        FactRef product = new FactRef("products[0]", "Product", "Passe Muraille");
        Ground ground = new Ground("R-1/applies-to", Verb.APPLIES_TO, Phrase.of("It applies.", "Elle s'applique."),
                List.of(new ConditionRef("rules/R-1.drl", 8, "$p : Product( )")), List.of(product), citation, List.of());
        Finding finding = new Finding("R-1", "lpm", Act.USE, Strength.MANDATORY, Phrase.of("A label", "Un label"), product, Verdict.NOT_IN_FORCE,
                List.of(new Finding.InForce(LocalDate.MIN, LocalDate.of(2024, 10, 1)), new Finding.InForce(LocalDate.of(2027, 12, 11), LocalDate.MAX)),
                citation, List.of(ground), List.of(), List.of(), List.of(), List.of(), List.of());
        Decision.Parts parts = new Decision.Parts(LocalDate.of(2026, 11, 21), List.of(Act.BUY, Act.USE), List.of("complete-file"),
                List.of(new PackId("lpm", "0.1.0", "00ff")), 1, List.of("evaluator"), true, List.of(finding), List.of(), List.of(), List.of(), List.of());
        return new Decision(parts, () -> new Decision.Holding(LocalDate.of(2024, 10, 2), LocalDate.MAX, true));
    }

    @Test
    void aDecisionReadsLikeThis() {
        assertThat(DecisionJson.write(small())).startsWith("""
                {
                  "format": "visa-rules/decision/1",
                  "verdict": "not-in-force",
                  "verdictByAct": {
                    "buy": "not-applicable",
                    "use": "not-in-force"
                  },
                  "verdictByText": {
                    "CODE": "not-in-force"
                  },
                  "day": "2026-11-21",
                  "acts": [
                    "buy",
                    "use"
                  ],
                  "assumptions": [
                    "complete-file"
                  ],
                  "packs": [
                    {
                      "id": "lpm",
                      "version": "0.1.0",
                      "digest": "00ff"
                    }
                  ],
                  "factModel": 1,
                  "confirmedBy": [
                    "evaluator"
                  ],
                  "missingIsExact": true,
                  "findings": [
                    {
                      "requirement": "R-1",
                """).contains("""
                      "inForce": [
                        {
                          "from": "open",
                          "until": "2024-10-01"
                        },
                        {
                          "from": "2027-12-11",
                          "until": "open"
                        }
                      ],
                """).endsWith("""
                  "derived": [],
                  "obligations": [],
                  "advisories": [],
                  "warnings": [],
                  "holds": {
                    "firstDay": "2024-10-02",
                    "lastDay": "open",
                    "isExact": true
                  }
                }
                """);
    }

    @Test
    void everythingThatADecisionSaysIsReadBack() {
        assertThat(DecisionJson.read("d.json", DecisionJson.write(small()))).isEqualTo(small());
        RandomDecisions decisions = new RandomDecisions(20261121);
        for (int i = 0; i < 60; i++) {
            Decision decision = decisions.next();
            String json = DecisionJson.write(decision);
            Decision read = DecisionJson.read("d.json", json);
            assertThat(read).isEqualTo(decision);
            assertThat(DecisionJson.write(read)).isEqualTo(json);
        }
    }

    @Test
    void theSchemaAcceptsWhatIsWrittenAndRefusesALostOrForeignKey() throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(DecisionSchema.text());
        RandomDecisions decisions = new RandomDecisions(3);
        for (int i = 0; i < 20; i++) {
            assertThat(schema.validate(Json.MAPPER.readTree(DecisionJson.write(decisions.next())))).isEmpty();
        }
        for (ObjectNode lost : withoutOneKey(Json.MAPPER.readTree(DecisionJson.write(small())))) {
            assertThat(schema.validate(lost)).isNotEmpty();
            assertThatThrownBy(() -> DecisionJson.read("d.json", Json.text(lost))).isInstanceOf(UnreadableFileException.class);
        }
        ObjectNode foreign = ((ObjectNode) Json.MAPPER.readTree(DecisionJson.write(small()))).put("authority", "nobody");
        assertThat(schema.validate(foreign)).isNotEmpty();
        assertThatThrownBy(() -> DecisionJson.read("d.json", Json.text(foreign))).hasMessageContaining("authority: There is no such key here.");
    }

    private static List<ObjectNode> withoutOneKey(JsonNode whole) {
        List<ObjectNode> lost = new ArrayList<>();
        for (Iterator<String> keys = whole.fieldNames(); keys.hasNext();) {
            ObjectNode copy = whole.deepCopy();
            copy.remove(keys.next());
            lost.add(copy);
        }
        ObjectNode inner = whole.deepCopy();
        ((ObjectNode) inner.at("/findings/0/grounds/0/conditions/0")).remove("line");
        lost.add(inner);
        return lost;
    }

    @Test
    void mistakesAreToldWithTheirPlace() {
        String json = DecisionJson.write(small());

        assertThatThrownBy(() -> DecisionJson.read("d.json", json.replace("\"buy\": \"not-applicable\"", "\"buy\": \"compliant\"")))
                .hasMessage("d.json:4:19: verdictByAct: This does not follow from the findings. "
                        + "They give {\"buy\":\"not-applicable\",\"use\":\"not-in-force\"}.");
        assertThatThrownBy(() -> DecisionJson.read("d.json", json.replace("\"factModel\": 1", "\"factModel\": \"1\"")))
                .hasMessage("d.json:26:16: factModel: '1' is no whole number.");
        assertThatThrownBy(() -> DecisionJson.read("d.json", json.replace("\"not-in-force\",\n      \"inForce\"", "\"not-in-farce\",\n      \"inForce\"")))
                .hasMessageContaining("findings[0].verdict: 'not-in-farce' is no verdict. Did you mean 'not-in-force'?");
        assertThatThrownBy(() -> DecisionJson.read("d.json", json.replace("2026-11-21", "2026-11-31")))
                .hasMessage("d.json:11:10: day: '2026-11-31' is no day in quotes.");
        assertThatThrownBy(() -> DecisionJson.read("d.json", json.replace("visa-rules/decision/1", "visa-rules/decision/2")))
                .hasMessage("d.json:2:13: format: The decision is of the format visa-rules/decision/2, which is not read here. Take a later visa-rules, or decide again"
                        + " with this one, which reads and writes visa-rules/decision/1.");
        assertThatThrownBy(() -> DecisionJson.read("d.json", "format: visa-rules/dossier/1\nmarket: {territory: [FR]}\n"))
                .hasMessage("d.json:1:9: format: The format visa-rules/dossier/1 is not that of a decision. " + DECIDE);
        assertThatThrownBy(() -> DecisionJson.read("d.json", "{}")).hasMessage("d.json:1:1: The format is not that of a decision. " + DECIDE);
        assertThatThrownBy(() -> DecisionJson.read("d.json", "[]".getBytes(StandardCharsets.UTF_8))).hasMessage("d.json:1:1: A decision is an object. " + DECIDE);
    }
}
