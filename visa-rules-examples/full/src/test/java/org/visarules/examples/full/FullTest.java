package org.visarules.examples.full;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.visarules.Dossier;
import org.visarules.VisaRules;
import org.visarules.decision.Decision;
import org.visarules.decision.Reading;
import org.visarules.decision.Verdict;
import org.visarules.fact.Buyer;
import org.visarules.fact.Certificate;
import org.visarules.fact.CertificateScheme;
import org.visarules.fact.Country;
import org.visarules.fact.EvidenceStatus;
import org.visarules.fact.Market;
import org.visarules.fact.MarketStatus;
import org.visarules.fact.Product;
import org.visarules.fact.Sector;
import org.visarules.fact.SystemKind;
import org.visarules.fact.TargetSystem;
import org.visarules.fact.Use;
import org.visarules.fact.UseRole;
import org.visarules.fact.Window;
import org.visarules.rule.Act;

/** This module depends on the packs alone: its class path is the one of a caller who adds that artifact. */
class FullTest {

    private static final long MEGABYTE = 1024 * 1024;

    /** What this project brings, and what it needs; the tools that run this test are left out. */
    private static List<File> classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).map(File::new)
                .filter(entry -> !entry.getPath().contains("visa-rules-examples" + File.separator + "full"))
                .filter(entry -> !entry.getName().matches("(surefire|junit|opentest4j|apiguardian|assertj|byte-buddy).*")).toList();
    }

    private static String artifact(File entry) {
        return entry.getName().endsWith(".jar") ? entry.getName().replaceAll("-\\d.*", "")
                : entry.getParentFile().getParentFile().getName();
    }

    @Test
    void theRunTimeOfDroolsIsThereAndNoCompilerParserOrReader() {
        List<String> artifacts = classPath().stream().map(FullTest::artifact).toList();
        assertThat(artifacts).contains("visa-rules-drl", "visa-rules-engine", "visa-rules-api", "visa-rules-drools", "visa-rules-sessions",
                "slf4j-api", "kie-api", "drools-core", "drools-model-compiler");
        assertThat(artifacts).doesNotContain("visa-rules-authoring", "visa-rules-ask", "visa-rules-formats", "drools-engine", "drools-compiler", "drools-ecj",
                "ecj", "drools-drl-parser", "drools-model-codegen", "antlr-runtime", "antlr4-runtime", "drools-mvel", "mvel2", "javaparser-core",
                "jackson-databind", "jackson-core", "snakeyaml-engine", "logback-classic");
        assertThat(artifacts).as("nothing that is of neither this project, Drools nor the logger")
                .allMatch(artifact -> artifact.matches("(visa-rules|drools|kie)-.*|slf4j-api"));
    }

    @Test
    void theDecisionIsMadeTwice() {
        Dossier dossier = Dossier.on(Market.of(Buyer.PRIVATE_COMPANY, Country.FR).statuses(MarketStatus.OIV)
                        .system(TargetSystem.unsaid().kinds(SystemKind.SIIV).sector(Sector.AIR_TRANSPORT)))
                .offering(Product.named("Vigie 7").version("1.4.0").use(Use.unsaid().roles(UseRole.PROBE)))
                .with(Certificate.of(CertificateScheme.CSPN, "EX-2025/03").versions("1.4.0").window(Window.of("2025-06-02/2028-06-01"))
                        .status(EvidenceStatus.IN_FORCE))
                .complete("certificates", "qualifications");
        Decision decision = VisaRules.bundled().decide(dossier, LocalDate.of(2026, 11, 21));
        assertThat(decision.verdict(Act.USE, Reading.LAW)).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(decision.confirmedBy()).contains("drools");
    }

    @Test
    void itTakesLessThanEightMegabytes() {
        assumeTrue(classPath().stream().allMatch(File::isFile), "Skipped: the artifacts are packed from 'mvn package' on");
        assertThat(classPath().stream().mapToLong(File::length).sum()).isLessThan(8 * MEGABYTE);
    }
}
