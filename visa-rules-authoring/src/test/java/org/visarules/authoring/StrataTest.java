package org.visarules.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visarules.engine.table.RuleTable;

class StrataTest {

    @TempDir
    Path folder;

    private static SamplePack chain(String... mentions) {
        SamplePack pack = new SamplePack().replace("pack.yaml", "terms:\n", """
                terms:
                  A: {of: Product, title: {en: a, fr: a}}
                  B: {of: Product, title: {en: b, fr: b}}
                  C: {of: Product, title: {en: c, fr: c}}
                  D: {of: Product, title: {en: d, fr: d}}
                """);
        StringBuilder definition = new StringBuilder(SamplePack.DEFINITION);
        for (String mention : mentions) {
            String[] terms = mention.split(" ");
            definition.append("rule \"SAMPLE-IN-FORCE/derives-").append(mention.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'))
                    .append("\"\nwhen\n    $p : Product()\n");
            for (int i = 1; i < terms.length; i++) {
                definition.append("    not( Derived( term == \"").append(terms[i]).append("\", of == $p ) )\n");
            }
            definition.append("then\n    requirement.derives( $p, \"").append(terms[0]).append("\" );\nend\n");
        }
        return pack.file(SamplePack.DEFINITION_FILE, definition.toString());
    }

    @Test
    void aRuleStandsAboveEveryRuleThatDerivesWhatItMentions() {
        assertThat(chain("C B A", "A", "B A", "A D", "D").read(folder).orThrow().rules())
                .filteredOn(rule -> rule.unit().equals("SAMPLE-IN-FORCE") && !rule.name().endsWith("within-term"))
                .extracting(RuleTable::stratum).containsExactly(3, 0, 2, 1, 0);
    }

    @Test
    void aCircleIsRefusedAndNamed() {
        assertThat(chain("A C", "B A", "C B", "D").problems(folder)).containsExactly("rules/SAMPLE-IN-FORCE.drl:24:27: the terms are derived in a circle: "
                + "A from C from B from A; let one of these rules say it without the other's term");
    }

    @Test
    void aTermDerivedFromItselfIsACircle() {
        assertThat(chain("A A", "B", "C", "D").problems(folder)).containsExactly("rules/SAMPLE-IN-FORCE.drl:17:27: the terms are derived in a circle: "
                + "A from A; let one of these rules say it without the other's term");
    }
}
