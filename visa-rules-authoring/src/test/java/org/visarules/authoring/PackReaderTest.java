package org.visarules.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visarules.VisaRulesException;
import org.visarules.engine.CompiledPack;
import org.visarules.engine.table.Bilingual;
import org.visarules.engine.table.Node;
import org.visarules.engine.table.Node.Group;
import org.visarules.engine.table.Node.Literal;
import org.visarules.engine.table.Node.Operator;
import org.visarules.engine.table.Node.Read;
import org.visarules.engine.table.PackTable;
import org.visarules.engine.table.RuleTable;
import org.visarules.rule.Confidence;
import org.visarules.rule.Verb;

class PackReaderTest {

    @TempDir
    Path folder;

    @Test
    void aSoundPackBecomesATable() {
        PackTable table = new SamplePack().read(folder).orThrow();

        assertThat(table.id()).isEqualTo("sample");
        assertThat(table.version()).isEqualTo("0.1.0");
        assertThat(table.title()).isEqualTo(new Bilingual("A sample", "Un exemple"));
        assertThat(table.factModel()).isEqualTo(1);
        assertThat(table.sources().keySet()).containsExactly("messages_en.properties", "messages_fr.properties", "pack.yaml",
                "rules/SAMPLE-IN-FORCE.drl", "rules/SAMPLE-PROBE.drl");
        assertThat(table.rules()).extracting(RuleTable::name).containsExactly("SAMPLE-IN-FORCE/derives-within-term", "SAMPLE-PROBE/applies-to-all",
                "SAMPLE-PROBE/met-by-certificate", "SAMPLE-PROBE/obliges-copy");
        assertThat(table.rules()).extracting(RuleTable::stratum).containsExactly(0, 0, 1, 0);
        assertThat(table.rules()).extracting(RuleTable::verb).containsExactly(Verb.DERIVES, Verb.APPLIES_TO, Verb.MET_BY, Verb.OBLIGES);
        assertThat(table.rules()).extracting(RuleTable::line).containsExactly(6, 7, 14, 25);
        assertThat(table.parameters()).extracting(parameter -> parameter.name() + " " + parameter.property() + " " + parameter.value())
                .containsExactly("MAXIMUM-TERM term 3 years", "FIRST-DAY day 2024-01-01");
        assertThat(table.english()).containsEntry("SAMPLE-PROBE.applies-to-all", "{$p.name} is a probe").hasSize(3);
        assertThat(table.french().keySet()).isEqualTo(table.english().keySet());
    }

    @Test
    void aRuleKeepsItsDaysTermArgumentsAndCitation() {
        List<RuleTable> rules = new SamplePack().read(folder).orThrow().rules();

        assertThat(rules.get(0).term()).isEqualTo("IN-FORCE");
        assertThat(rules.get(0).arguments()).containsExactly("$c");
        assertThat(rules.get(0).validFrom()).isEqualTo(LocalDate.MIN);
        assertThat(rules.get(0).validUntil()).isEqualTo(LocalDate.MAX);
        assertThat(rules.get(1).validFrom()).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(rules.get(1).cites().quotation()).isEqualTo("Nul ne peut…");
        assertThat(rules.get(2).arguments()).containsExactly("$p", "$c");
        assertThat(rules.get(3).cites().provision()).isEqualTo("art. 5");
        assertThat(rules.get(3).cites().confidence()).isEqualTo(Confidence.READ_IN_TEXT);
        assertThat(rules.get(3).actor()).isEqualTo(new Bilingual("the operator", "l'opérateur"));
    }

    @Test
    void conditionsKeepTheirOrderPlaceAndText() {
        RuleTable rule = new SamplePack().read(folder).orThrow().rules().get(2);

        assertThat(rule.when()).hasSize(4);
        Node.Pattern certificate = (Node.Pattern) rule.when().get(1);
        assertThat(certificate.text()).isEqualTo("$c : Certificate( of == $name, scheme in ( CertificateScheme.CSPN, CertificateScheme.CC ) )");
        assertThat(certificate.line()).isEqualTo(17);
        assertThat(certificate.column()).isEqualTo(5);
        assertThat(certificate.tests().get(0)).isEqualTo(new Node.Test(new Read("", List.of("of")), Operator.EQUAL,
                List.of(new Read("$name", List.of())), 17, 23, "of == $name"));
        assertThat(certificate.tests().get(1)).isEqualTo(new Node.Test(new Read("", List.of("scheme")), Operator.IN,
                List.of(new Literal("CertificateScheme", "CSPN"), new Literal("CertificateScheme", "CC")), 18, 23,
                "scheme in ( CertificateScheme.CSPN, CertificateScheme.CC )"));
        Group not = (Group) rule.when().get(3);
        assertThat(not.kind()).isEqualTo(Group.Kind.NOT);
        assertThat(not.text()).isEqualTo("not( Maintenance( owner == $c ) and Qualification( of == $name ) or Agrement() )");
        Group or = (Group) not.nodes().get(0);
        assertThat(or.kind()).isEqualTo(Group.Kind.OR);
        assertThat(or.nodes()).extracting(Node::text).containsExactly("Maintenance( owner == $c ) and Qualification( of == $name )", "Agrement()");
    }

    @Test
    void methodsAreCallsWithTheirArguments() {
        RuleTable rule = new SamplePack().read(folder).orThrow().rules().get(0);

        assertThat(((Node.Pattern) rule.when().get(2)).tests().get(1)).isEqualTo(new Node.Test(
                new Node.Call(new Read("", List.of("window", "firstDay")), "plus", List.of(new Read("$term", List.of()))),
                Operator.GREATER_OR_EQUAL, List.of(new Read("$today", List.of())), 10, 57, "window.firstDay.plus( $term ) >= $today"));
    }

    @Test
    void patternsJoinedInsideNotStandSideBySide() {
        RuleTable rule = new SamplePack().replace(SamplePack.PROBE_FILE, "not( Maintenance( owner == $c ) and Qualification( of == $name ) or Agrement() )",
                "not( $m : Maintenance( owner == $c, $v : versions ) and Certificate( this != $c ) )").read(folder).orThrow().rules().get(2);

        assertThat(((Group) rule.when().get(3)).nodes()).extracting(Node::text).containsExactly("$m : Maintenance( owner == $c, $v : versions )",
                "Certificate( this != $c )");
        assertThat(((Node.Pattern) ((Group) rule.when().get(3)).nodes().get(1)).tests().get(0).left()).isEqualTo(new Read("", List.of()));
    }

    @Test
    void lineEndsAndByteOrderMarkAreNoPartOfAPacksIdentity() {
        PackTable unix = new SamplePack().read(folder).orThrow();
        SamplePack windows = new SamplePack();
        windows.file("pack.yaml", "\uFEFF" + SamplePack.MANIFEST.replace("\n", "\r\n"));
        windows.file(SamplePack.PROBE_FILE, "\uFEFF" + SamplePack.REQUIREMENT.replace("\n", "\r\n"));

        assertThat(windows.read(folder.resolve("windows")).orThrow()).isEqualTo(unix);
        assertThat(unix.digest()).matches("[0-9a-f]{64}").isEqualTo(PackDigest.of(unix.sources(), 1));
    }

    @Test
    void everyFileAndTheFactModelArePartOfAPacksIdentity() {
        PackTable table = new SamplePack().read(folder).orThrow();

        assertThat(new SamplePack().replace("messages_fr.properties", "Envoyez", "Transmettez").read(folder.resolve("other")).orThrow().digest())
                .isNotEqualTo(table.digest());
        assertThat(PackDigest.of(table.sources(), 2)).isNotEqualTo(table.digest());
    }

    @Test
    void readingSaysNothingOnTheConsole() {
        PrintStream error = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            new SamplePack().read(folder);
            new SamplePack().file(SamplePack.PROBE_FILE, "rule rule when").read(folder.resolve("faulty"));
        } finally {
            System.setErr(error);
        }
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void theSessionModelIsMadeOnceAndOnDemand() {
        AtomicInteger made = new AtomicInteger();
        Outcome<CompiledPack> compiled = new PackCompiler(table -> new byte[] {(byte) made.incrementAndGet()}).compile(new SamplePack().writeTo(folder), List.of());

        CompiledPack pack = compiled.orThrow();
        assertThat(made).hasValue(0);
        assertThat(pack.sessionModel().get()).containsExactly(1);
        assertThat(pack.sessionModel().get()).containsExactly(1);
    }

    @Test
    void aFaultyPackIsThrownAsOneText() {
        Outcome<PackTable> read = new SamplePack().replace(SamplePack.PROBE_FILE, "functions contains", "fnctions contains").read(folder);

        assertThatThrownBy(read::orThrow).isInstanceOf(VisaRulesException.class).hasMessage("""
                rules/SAMPLE-PROBE.drl:9:19: no property 'fnctions' on Product; did you mean 'functions'?
                        $p : Product( fnctions contains SecurityFunction.DETECTION )
                                      ^""");
    }
}
