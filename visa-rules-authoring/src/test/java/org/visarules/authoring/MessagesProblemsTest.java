package org.visarules.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesProblemsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            SAMPLE-PROBE.obliges-copy = Send  | SAMPLE-PROBE.obliges-cpy = Send | :4:1: no rule 'SAMPLE-PROBE/obliges-cpy'; did you mean 'SAMPLE-PROBE.obliges-copy'?
            SAMPLE-PROBE.obliges-copy = Send  | SAMPLE-PROBE.obliges-cpy = Send | : the rule 'SAMPLE-PROBE/obliges-copy' has no sentence; add 'SAMPLE-PROBE.obliges-copy = …'
            {$p.name} is                      | {$q.name} is                    | :2:31: no variable '$q' outside not and exists; did you mean '$p'?
            {$p.name} is                      | {$p.nmae} is                    | :2:31: no property 'nmae' on Product that a sentence can print; did you mean 'name'?
            {$p.name} is                      | {$p.name.length} is             | :2:31: Text has no property 'length'; remove '.length'
            {$p.name} is                      | {$p.modifications} is           | :2:31: no property 'modifications' on Product that a sentence can print; did you mean 'modifications'?
            {$p.name} is                      | {p.name} is                     | :2:31: '{' begins or ends no placeholder; write {$variable} or {$variable.property}
            {$p.name} is                      | {$p.version} is                 | :2:31: '{$p.version}' stands in the English sentence only; both sentences say the same
            Send a copy                       | Send \\\\u0061 copy                | :4:34: a backslash may not stand in a sentence; write the character itself, and the sentence on one line
            = Send a copy                     | =                               | :4:1: the sentence of 'SAMPLE-PROBE.obliges-copy' is empty
            """)
    void everyMistakeIsReportedAtItsPlace(String written, String spoiled, String problem) {
        assertThat(new SamplePack().replace("messages_en.properties", written, spoiled).problems(folder)).contains("messages_en.properties" + problem);
    }

    @Test
    void aLineIsAKeyAndASentence() {
        assertThat(new SamplePack().replace("messages_en.properties", "# English", "English").problems(folder)).containsExactly(
                "messages_en.properties:1:1: a line is a key, '=' and a sentence; write UNIT.met-by-how = …");
        assertThat(new SamplePack().replace("messages_en.properties", "# English", "SAMPLE-PROBE.obliges-copy = x").problems(folder.resolve("twice")))
                .containsExactly("messages_en.properties:4:1: a second sentence for 'SAMPLE-PROBE.obliges-copy'; remove one");
    }

    @Test
    void aDefinitionMaySayMoreInBothLanguagesOrInNone() {
        String sentence = "SAMPLE-IN-FORCE.derives-within-term = {$c.number}\n";
        SamplePack pack = new SamplePack().file("messages_en.properties", SamplePack.ENGLISH + sentence);

        assertThat(pack.problems(folder)).containsExactly("messages_fr.properties: the rule 'SAMPLE-IN-FORCE/derives-within-term' has no sentence; "
                + "add 'SAMPLE-IN-FORCE.derives-within-term = …'");
        assertThat(pack.file("messages_fr.properties", SamplePack.FRENCH + sentence).problems(folder)).isEmpty();
    }
}
