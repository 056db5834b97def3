package org.visarules.examples.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.visarules.Dossier;
import org.visarules.VisaRules;
import org.visarules.VisaRulesException;
import org.visarules.decision.Decision;
import org.visarules.decision.Reading;
import org.visarules.decision.Verdict;
import org.visarules.drl.BundledPacks;
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

/** This module depends on the packs, less Drools: its class path is the one of a caller who does the same. */
class LightTest {

    private static final long MEGABYTE = 1024 * 1024;

    /** What this project brings, and what it needs; the tools that run this test are left out. */
    private static List<File> classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).map(File::new)
                .filter(entry -> !entry.getPath().contains("visa-rules-examples" + File.separator + "light"))
                .filter(entry -> !entry.getName().matches("(surefire|junit|opentest4j|apiguardian|assertj|byte-buddy).*")).toList();
    }

    private static String artifact(File entry) {
        return entry.getName().endsWith(".jar") ? entry.getName().replaceAll("-\\d.*", "")
                : entry.getParentFile().getParentFile().getName();
    }

    @Test
    void fourArtifactsAreAllThatIsThere() {
        assertThat(classPath().stream().map(LightTest::artifact))
                .containsExactlyInAnyOrder("visa-rules-drl", "visa-rules-engine", "visa-rules-api");
        assertThatThrownBy(() -> Class.forName("org.kie.api.KieBase")).isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void aProbeWithACspnCertificateAloneIsRefusedToAPrivateOiv() {
        Dossier dossier = Dossier.on(Market.of(Buyer.PRIVATE_COMPANY, Country.FR).statuses(MarketStatus.OIV)
                        .system(TargetSystem.unsaid().kinds(SystemKind.SIIV).sector(Sector.AIR_TRANSPORT)))
                .offering(Product.named("Vigie 7").version("1.4.0").use(Use.unsaid().roles(UseRole.PROBE)))
                .with(Certificate.of(CertificateScheme.CSPN, "EX-2025/03").versions("1.4.0").window(Window.of("2025-06-02/2028-06-01"))
                        .status(EvidenceStatus.IN_FORCE))
                .complete("certificates", "qualifications");
        Decision decision = VisaRules.bundled().decide(dossier, LocalDate.of(2026, 11, 21));
        assertThat(decision.verdict(Act.USE, Reading.LAW)).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(decision.confirmedBy()).as("the decision says that it was made once").containsExactly("evaluator");
    }

    @Test
    void whoAsksForWhatWasLeftOutIsToldWhereItIs() {
        assertThatThrownBy(() -> BundledPacks.packs().get(0).sessionModel().get()).isInstanceOf(VisaRulesException.class)
                .hasMessageContaining("in the artifact visa-rules-drools, which is not on the class path");
    }

    @Test
    void itTakesLessThanAMegabyteBesidesTheLogger() {
        List<File> ours = classPath().stream().filter(entry -> entry.getName().startsWith("visa-rules")).toList();
        assumeTrue(ours.size() == 3 && ours.stream().allMatch(File::isFile), "Skipped: the artifacts are packed from 'mvn package' on");
        assertThat(ours.stream().mapToLong(File::length).sum()).isLessThan(MEGABYTE);
    }
}
