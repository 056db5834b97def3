package org.visarules.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visarules.decision.Decision;

class DecisionFilesTest {

    @TempDir
    private Path folder;

    private static List<Decision> several(int number) {
        RandomDecisions random = new RandomDecisions(7);
        List<Decision> decisions = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            decisions.add(random.next());
        }
        return decisions;
    }

    @Test
    void decisionsThatStandOneAfterAnotherAreReadInTheirOrder() throws IOException {
        List<Decision> decisions = several(12);
        String text = decisions.stream().map(DecisionJson::write).collect(Collectors.joining());
        assertThat(DecisionFiles.read(Files.writeString(folder.resolve("d.json"), text))).isEqualTo(decisions);
        assertThat(DecisionFiles.read("d.json", text.replace("}\n{", "} {"))).isEqualTo(decisions);
        assertThat(DecisionFiles.read("d.json", DecisionJson.write(decisions.get(0)))).containsExactly(decisions.get(0));
    }

    @Test
    void aListOfDecisionsIsReadToo() {
        List<Decision> decisions = several(3);
        String text = decisions.stream().map(DecisionJson::write).collect(Collectors.joining(",", "[", "]"));
        assertThat(DecisionFiles.read("d.json", text)).isEqualTo(decisions);
    }

    @Test
    void aMistakeIsToldWhereItStandsInTheFileAndHidesNoOther() {
        String one = DecisionJson.write(several(1).get(0));
        long lines = one.lines().count();
        String wrong = one.replaceFirst("\"day\": \"[^\"]*\"", "\"day\": \"never\"");
        long inDecision = wrong.substring(0, wrong.indexOf("\"day\"")).lines().count();

        assertThatThrownBy(() -> DecisionFiles.read("d.json", one + wrong + one + wrong)).isInstanceOf(UnreadableFileException.class)
                .hasMessage("d.json:" + (lines + inDecision) + ":10: day: 'never' is no day in quotes.\n"
                        + "d.json:" + (3 * lines + inDecision) + ":10: day: 'never' is no day in quotes.");
        assertThatThrownBy(() -> DecisionFiles.read("d.json", one + "  {\"format\": \"visa-rules/decision/2\"}"))
                .hasMessageStartingWith("d.json:" + (lines + 1) + ":14: format: The decision is of the format visa-rules/decision/2, which is not read here.");
    }

    @Test
    void whatIsNoDecisionIsSaidWithWhatToDo() {
        assertThatThrownBy(() -> DecisionFiles.read("d.json", "")).hasMessage("d.json:1:1: The file is empty.");
        assertThatThrownBy(() -> DecisionFiles.read("d.json", "[]")).hasMessageStartingWith("d.json:1:1: A decision is an object. visa-rules check --format json");
        assertThatThrownBy(() -> DecisionFiles.read("d.json", "NON COMPLIANT on 2026-11-21, by the law"))
                .hasMessageStartingWith("d.json:1:1: A decision is an object. visa-rules check --format json");
        assertThatThrownBy(() -> DecisionFiles.read("d.json", DecisionJson.write(several(1).get(0)).stripTrailing() + " ]"))
                .hasMessageContaining("This is neither YAML nor JSON");
        assertThatThrownBy(() -> DecisionFiles.read(folder)).hasMessageContaining("This is a directory.");
    }
}
