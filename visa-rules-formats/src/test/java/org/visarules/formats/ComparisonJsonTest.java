package org.visarules.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.visarules.ask.Comparison;
import org.visarules.decision.Decision;
import org.visarules.decision.Reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;

class ComparisonJsonTest {

    @Test
    void theSchemaAcceptsWhatIsWrittenAndRefusesALostOrForeignKey() throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(ComparisonJson.schema());
        RandomDecisions decisions = new RandomDecisions(5);
        int differences = 0;
        for (int i = 0; i < 20; i++) {
            Decision before = decisions.next();
            for (Reading reading : Reading.values()) {
                JsonNode comparison = Json.MAPPER.readTree(ComparisonJson.write(Comparison.of(before, decisions.next()), reading));
                assertThat(schema.validate(comparison)).isEmpty();
                differences += comparison.at("/differences").size();
                assertThat(schema.validate(((ObjectNode) comparison.deepCopy()).put("onlyBefore", "x"))).isNotEmpty();
                comparison.fieldNames().forEachRemaining(key -> assertThat(schema.validate(((ObjectNode) comparison.deepCopy()).without(key))).isNotEmpty());
                assertThat(schema.validate(Json.MAPPER.readTree(ComparisonJson.writeAlone(before, i % 2 == 0, reading)))).isEmpty();
            }
        }
        assertThat(differences).isGreaterThan(100);
    }
}
