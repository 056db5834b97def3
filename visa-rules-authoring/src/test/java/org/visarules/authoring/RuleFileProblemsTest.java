package org.visarules.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleFileProblemsTest {

    @TempDir
    Path folder;

    private static final String TEN_MISTAKES = SamplePack.HEAD + """
            /* A comment
               over two lines */ rule "SAMPLE-PROBE/applies-to-all" salience 5
            when
            \tAsOf( $today : date )
            \t$p : Prodct( form == ProductForm.SOFTWARE )
                $q : Product( nam == $today )
                $c : Certificate( scheme == CertificateScheme.CPSN, // the scheme
                    number == $today,
                    window.covers( $today ), country.atLeast( $today ) == Answer.YES )
            then
                requirement.appliesTo( $p );
            end

            rule "SAMPLE-PROBE/met-by-certificate"
            when
                $p : Product( name matches "x" )
                not( Agrement( of == $nobody ) )
            then
                requirement.brokenBy( $p );
            end

            rule "SAMPLE-PROBE/obliges-copy"
            when
                $p : Product()
            then
                requirement.obliges( $p );
            end
            """;

    private static final List<String> TEN_ANSWERS = List.of(
            "rules/SAMPLE-PROBE.drl:7:57: the attribute 'salience' may not stand on a rule; order comes from the terms that rules derive; remove it",
            "rules/SAMPLE-PROBE.drl:10:7: no type of fact 'Prodct'; did you mean 'Product'?",
            "rules/SAMPLE-PROBE.drl:11:19: no property 'nam' on Product; did you mean 'name'?",
            "rules/SAMPLE-PROBE.drl:12:51: no constant 'CPSN' in CertificateScheme; did you mean 'CSPN'?",
            "rules/SAMPLE-PROBE.drl:13:19: Text cannot be compared with Day; compare with a variable of type Text",
            "rules/SAMPLE-PROBE.drl:14:9: 'window.covers( $today )' is compared with nothing; write == Answer.YES after it",
            "rules/SAMPLE-PROBE.drl:14:42: no method 'atLeast' that rules may call on Country; there is none",
            "rules/SAMPLE-PROBE.drl:21:24: 'matches' may not stand in a condition; compare with '==', or let the dossier say it with an enumeration",
            "rules/SAMPLE-PROBE.drl:22:26: no variable '$nobody'; there are $p",
            "rules/SAMPLE-PROBE.drl:24:17: the rule's name says 'met-by' and its consequence 'brokenBy'; call 'metBy', or name the rule "
                    + "\"SAMPLE-PROBE/broken-by-…\"");

    @Test
    void everyMistakeOfAFileIsReportedAtItsPlace() {
        assertThat(new SamplePack().file(SamplePack.PROBE_FILE, TEN_MISTAKES).problems(folder)).isEqualTo(TEN_ANSWERS);
    }

    @Test
    void windowsLineEndsMoveNoMistake() {
        List<String> unix = new SamplePack().file(SamplePack.PROBE_FILE, TEN_MISTAKES).problems(folder);

        assertThat(unix).hasSize(10);
        assertThat(new SamplePack().file(SamplePack.PROBE_FILE, "\uFEFF" + TEN_MISTAKES.replace("\n", "\r\n")).problems(folder.resolve("windows")))
                .isEqualTo(unix);
    }

    @Test
    void oneFaultyFileDoesNotHideAnother() {
        SamplePack pack = new SamplePack().file(SamplePack.PROBE_FILE, "rule \u0000").replace(SamplePack.DEFINITION_FILE, "scheme ==", "schema ==")
                .replace("pack.yaml", "act: use", "act: us").replace("messages_en.properties", "# English", "English")
                .replace("messages_fr.properties", "{$p.name} est", "{$p.nme est");

        assertThat(pack.problems(folder)).extracting(problem -> problem.replaceFirst(": .*", "")).contains("messages_en.properties:1:1",
                "messages_fr.properties:1:31", "pack.yaml:9:10", "rules/SAMPLE-IN-FORCE.drl:10:23", "rules/SAMPLE-PROBE.drl:1:6");
    }

    @Test
    void aMarkStandsUnderTheColumnBehindTabs() {
        Problem problem = new SamplePack().replace(SamplePack.PROBE_FILE, "    $p : Product( functions", "\t$p : Product( functons").read(folder).problems().get(0);

        assertThat(problem.render()).isEqualTo("rules/SAMPLE-PROBE.drl:9:16: no property 'functons' on Product; did you mean 'functions'?\n"
                + "    \t$p : Product( functons contains SecurityFunction.DETECTION )\n    \t              ^");
    }

    @Test
    void theHeadOfAFileIsFixed() {
        String rules = SamplePack.REQUIREMENT.substring(SamplePack.HEAD.length());

        assertThat(new SamplePack().file(SamplePack.PROBE_FILE, rules).problems(folder)).containsExactly(
                "rules/SAMPLE-PROBE.drl:2:1: the file does not import the facts and values it speaks of; add 'import org.visarules.fact.*;' after the package",
                "rules/SAMPLE-PROBE.drl:2:1: the file does not import the facts and values it speaks of; add 'import org.visarules.value.*;' after the package",
                "rules/SAMPLE-PROBE.drl:2:1: the file does not name what its rules speak to; add 'global org.visarules.rule.Requirement requirement;' after the imports",
                "rules/SAMPLE-PROBE.drl:2:1: the file does not say its package; begin it with 'package org.visarules.packs.sample;'");
        assertThat(new SamplePack().replace(SamplePack.PROBE_FILE, "packs.sample", "packs.other").problems(folder.resolve("other"))).containsExactly(
                "rules/SAMPLE-PROBE.drl:1:9: the package 'org.visarules.packs.other' is not that of the pack; write 'package org.visarules.packs.sample;'");
    }

    @Test
    void filesThatNoAuthorMeantToWriteAreRefusedInOneSentence() {
        assertThat(new SamplePack().file(SamplePack.PROBE_FILE, " ".repeat(65_537)).problems(folder))
                .contains("rules/SAMPLE-PROBE.drl: the file is larger than 64 KiB; split it: one requirement or definition per file");
        assertThat(new SamplePack().file(SamplePack.PROBE_FILE, "é".getBytes(StandardCharsets.ISO_8859_1)).problems(folder.resolve("latin")))
                .contains("rules/SAMPLE-PROBE.drl: the file is not written in UTF-8");
        assertThat(new SamplePack().replace(SamplePack.PROBE_FILE, "$p : Product(", "$p :\u0000 Product(").problems(folder.resolve("nul")))
                .containsExactly("rules/SAMPLE-PROBE.drl:9:9: the character U+0000 may not stand in a file of a pack; remove it");
        assertThat(new SamplePack().replace(SamplePack.PROBE_FILE, "// When", "// \u202E When").problems(folder.resolve("bidi")))
                .containsExactly("rules/SAMPLE-PROBE.drl:6:4: the character U+202E may not stand in a file of a pack; remove it");
        assertThat(new SamplePack().file(SamplePack.PROBE_FILE, SamplePack.HEAD).problems(folder.resolve("empty")))
                .contains("rules/SAMPLE-PROBE.drl: there is no rule in the file; write one, or remove the file");
    }

    @Test
    void limitsAreExact() {
        String conditions = "form == ProductForm.SOFTWARE, ".repeat(39);
        SamplePack sound = new SamplePack().replace(SamplePack.PROBE_FILE, "Product( functions", "Product( " + conditions + "functions");
        SamplePack over = new SamplePack().replace(SamplePack.PROBE_FILE, "Product( functions", "Product( form == ProductForm.SOFTWARE, " + conditions + "functions");

        assertThat(sound.problems(folder)).isEmpty();
        assertThat(over.problems(folder.resolve("over"))).containsExactly(
                "rules/SAMPLE-PROBE.drl:9:5: more than 40 conditions on one fact; derive a term from some of them");
    }

    @Test
    void aMistakeInAHundredRulesIsFoundInAHundredRules() {
        StringBuilder rules = new StringBuilder(SamplePack.REQUIREMENT);
        for (int i = 4; i <= 101; i++) {
            rules.append("rule \"SAMPLE-PROBE/refuses-").append(i).append("\" when $p : Product() then requirement.refuses( $p ); end\n");
        }
        assertThat(new SamplePack().file(SamplePack.PROBE_FILE, rules.toString()).problems(folder))
                .contains("rules/SAMPLE-PROBE.drl:128:6: more than 100 rules in one file; split the requirement");
    }

    @Test
    void filesAndManifestDeclareTheSameUnits() {
        assertThat(new SamplePack().without(SamplePack.DEFINITION_FILE).problems(folder)).containsExactly(
                "pack.yaml:14:3: the definition 'SAMPLE-IN-FORCE' has no rules; write rules/SAMPLE-IN-FORCE.drl, or remove it",
                "pack.yaml:18:3: no rule derives the term 'IN-FORCE'; write a definition that does, or remove it");
        assertThat(new SamplePack().file("rules/SAMPLE-PROBES.drl", SamplePack.REQUIREMENT.replace("SAMPLE-PROBE/", "SAMPLE-PROBES/")).problems(folder.resolve("more")))
                .contains("rules/SAMPLE-PROBES.drl: pack.yaml declares no requirement or definition 'SAMPLE-PROBES'; did you mean 'SAMPLE-PROBE'?");
    }

    @Test
    void aRequirementSaysToWhatItApplies() {
        SamplePack silent = new SamplePack().replace(SamplePack.PROBE_FILE, "applies-to-all", "refuses-all")
                .replace(SamplePack.PROBE_FILE, "appliesTo( $p )", "refuses( $p )")
                .replace("messages_en.properties", "applies-to-all", "refuses-all").replace("messages_fr.properties", "applies-to-all", "refuses-all");

        assertThat(silent.problems(folder)).containsExactly("rules/SAMPLE-PROBE.drl: a requirement needs a rule that says to what it applies; "
                + "write rule \"SAMPLE-PROBE/applies-to\" when … then requirement.appliesTo( $subject ); end");
    }

    @Test
    void aDefinitionOnlyDerivesTermsOfItsOwnPack() {
        assertThat(new SamplePack().replace(SamplePack.DEFINITION_FILE, "requirement.derives( $c, \"IN-FORCE\" )", "requirement.derives( $c, \"IN-FROCE\" )").problems(folder))
                .contains("rules/SAMPLE-IN-FORCE.drl:12:30: no term 'IN-FROCE' in pack.yaml; did you mean 'IN-FORCE'?");
        assertThat(new SamplePack().replace(SamplePack.DEFINITION_FILE, "/derives-", "/advises-")
                .replace(SamplePack.DEFINITION_FILE, "derives( $c, \"IN-FORCE\" )", "advises( $c )").problems(folder.resolve("advises")))
                .contains("rules/SAMPLE-IN-FORCE.drl:12:17: a definition only derives terms; move the rule to a requirement");
        assertThat(new SamplePack().replace(SamplePack.DEFINITION_FILE, "$c, \"IN-FORCE\"", "$c").problems(folder.resolve("few")))
                .contains("rules/SAMPLE-IN-FORCE.drl:12:17: 'derives' takes the subject and a term; write requirement.derives( $subject, \"TERM\" );");
    }
}
