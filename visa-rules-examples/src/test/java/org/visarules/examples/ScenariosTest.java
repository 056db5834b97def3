package org.visarules.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.visarules.decision.Verdict.COMPLIANT;
import static org.visarules.decision.Verdict.NON_COMPLIANT;
import static org.visarules.decision.Verdict.NOT_APPLICABLE;
import static org.visarules.decision.Verdict.NOT_IN_FORCE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.visarules.Dossier;
import org.visarules.VisaRules;
import org.visarules.decision.Decision;
import org.visarules.decision.Finding;
import org.visarules.decision.Reading;
import org.visarules.decision.Verdict;
import org.visarules.fact.Demand;
import org.visarules.fact.Market;
import org.visarules.fact.MarketProfile;
import org.visarules.formats.DossierFiles;
import org.visarules.rule.Act;
import org.visarules.rule.Strength;
import org.visarules.schema.Listing;

/**
 * The markets of a guide to the security visa, each for a product that fits and for the product as the guide has it, in 2026
 * and in 2028, when the Cyber Resilience Act binds.
 */
class ScenariosTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "scenarios");
    private static final String IN_2026 = "2026-11-21";
    private static final String IN_2028 = "2028-01-10";
    private static final String PROFILE = "VISA-PROFILE";
    private static final VisaRules RULES = VisaRules.bundled();

    /**
     * What is expected of a dossier on a day.
     *
     * @param acts the verdict on each act, by the law and the demands
     * @param others the verdict on findings that bind, by requirement and subject, and all that are not compliant or undetermined
     * @param remarks what is remarked on the demands of profiles
     */
    private record Row(String file, String day, Map<Act, Verdict> acts, Map<String, Verdict> others, Set<String> remarks) {

        Row finds(Verdict verdict, String... findings) {
            Map<String, Verdict> more = new HashMap<>(others);
            List.of(findings).forEach(finding -> more.put(finding, verdict));
            return new Row(file, day, acts, more, remarks);
        }

        Row remarks(String... rules) {
            return new Row(file, day, acts, others, Arrays.stream(rules).map(rule -> PROFILE + "/advises-" + rule).collect(Collectors.toSet()));
        }

        @Override
        public String toString() {
            return file + " on " + day;
        }
    }

    private static Row row(String file, String day, Verdict sell, Verdict buy) {
        return new Row(file, day, Map.of(Act.SELL, sell, Act.BUY, buy), Map.of(), Set.of());
    }

    private static Row row(String file, String day, Verdict sell, Verdict buy, Verdict use) {
        return new Row(file, day, Map.of(Act.SELL, sell, Act.BUY, buy, Act.USE, use), Map.of(), Set.of());
    }

    private static Row used(String file, String day, Verdict buy, Verdict use) {
        return new Row(file, day, Map.of(Act.BUY, buy, Act.USE, use), Map.of(), Set.of());
    }

    private static final String[] NOTHING_OF_THE_ACT = {"CRA-ART6-ESSENTIAL-REQUIREMENTS", "CRA-ART13-RISK-ASSESSMENT", "CRA-ART28-DECLARATION",
        "CRA-ART30-CE-MARKING"};
    private static final String[] HSM = {"rules-for-module-of-operator", "qualified-or-attested", "standard-needs-common-criteria", "critical-security-module"};
    private static final String[] ENCRYPTION = {"qualified-or-attested", "standard-needs-common-criteria", "software-with-marking"};
    private static final String[] PROBE = {"probe-without-level", "standard-needs-common-criteria", "probe-of-class-ii"};
    private static final String[] CLASSIFIED = {"agrement-for-classified", "classified-outside-cyber-resilience-act"};

    static Stream<Row> rows() {
        return Stream.of(
                // Camera for consumers: the standard is one way, the notified body the other; placed in 2028, neither is the way of the act.
                row("camera-of-the-guide", IN_2026, COMPLIANT, NOT_APPLICABLE).finds(COMPLIANT, "RED-ART3-3-D", "RED-ART3-3-E"),
                row("camera-of-the-guide", IN_2028, COMPLIANT, NOT_APPLICABLE).finds(COMPLIANT, "RED-ART3-3-D", "RED-ART3-3-E"),
                row("camera-without-the-standard", IN_2026, COMPLIANT, NOT_APPLICABLE).finds(COMPLIANT, "RED-ART3-3-D", "RED-ART3-3-E"),
                row("camera-of-the-guide-2028", IN_2026, NOT_IN_FORCE, NOT_APPLICABLE).finds(NOT_IN_FORCE, "CRA-ART32-CLASS-I"),
                row("camera-of-the-guide-2028", IN_2028, NON_COMPLIANT, NOT_APPLICABLE).finds(NON_COMPLIANT, "CRA-ART32-CLASS-I")
                        .finds(NON_COMPLIANT, NOTHING_OF_THE_ACT),
                row("camera-2028", IN_2028, COMPLIANT, NOT_APPLICABLE).finds(COMPLIANT, "CRA-ART32-CLASS-I", "CRA-ART30-CE-MARKING"),

                row("hsm", IN_2026, NOT_IN_FORCE, COMPLIANT).finds(NOT_IN_FORCE, "CRA-ART32-CRITICAL")
                        .finds(COMPLIANT, "VISA-DEMAND-CERTIFICATE hsm-for-administration-and-oiv/certificate",
                                "VISA-DEMAND-QUALIFICATION hsm-for-administration-and-oiv/qualification").remarks(HSM),
                row("hsm", IN_2028, COMPLIANT, COMPLIANT).finds(COMPLIANT, "CRA-ART32-CRITICAL", "CRA-ART30-CE-MARKING").remarks(HSM),
                row("hsm-of-the-guide", IN_2026, NOT_IN_FORCE, NON_COMPLIANT)
                        .finds(COMPLIANT, "VISA-DEMAND-CERTIFICATE hsm-for-administration-and-oiv/certificate")
                        .finds(NON_COMPLIANT, "VISA-DEMAND-QUALIFICATION hsm-for-administration-and-oiv/qualification").remarks(HSM),
                row("hsm-of-the-guide", IN_2028, NON_COMPLIANT, NON_COMPLIANT)
                        .finds(NON_COMPLIANT, "CRA-ART32-CRITICAL", "VISA-DEMAND-QUALIFICATION hsm-for-administration-and-oiv/qualification").remarks(HSM),

                row("encryption", IN_2026, NOT_IN_FORCE, COMPLIANT).finds(NOT_IN_FORCE, "CRA-ART30-CE-MARKING")
                        .finds(COMPLIANT, "VISA-DEMAND-CERTIFICATE encryption-for-administration/certificate",
                                "VISA-DEMAND-QUALIFICATION encryption-for-administration/qualification").remarks(ENCRYPTION),
                row("encryption", IN_2028, COMPLIANT, COMPLIANT).finds(COMPLIANT, "CRA-ART30-CE-MARKING", "CRA-ART32-UNLISTED").remarks(ENCRYPTION),
                row("encryption-of-the-guide", IN_2026, NOT_IN_FORCE, COMPLIANT).finds(NOT_IN_FORCE, "CRA-ART30-CE-MARKING").remarks(ENCRYPTION),
                row("encryption-of-the-guide", IN_2028, NON_COMPLIANT, COMPLIANT).finds(NON_COMPLIANT, NOTHING_OF_THE_ACT)
                        .finds(NON_COMPLIANT, "CRA-ART32-UNLISTED").remarks(ENCRYPTION),

                row("probe", IN_2026, NOT_IN_FORCE, COMPLIANT, COMPLIANT).finds(NOT_IN_FORCE, "CRA-ART32-CLASS-II")
                        .finds(COMPLIANT, "LPM-RULE7-PROBE", "LPM-RULE7-OPERATION", "VISA-DEMAND-CERTIFICATE probe-for-oiv/certificate",
                                "VISA-DEMAND-QUALIFICATION probe-for-oiv/qualification").remarks(PROBE),
                row("probe", IN_2028, COMPLIANT, COMPLIANT, COMPLIANT).finds(COMPLIANT, "CRA-ART32-CLASS-II", "LPM-RULE7-PROBE").remarks(PROBE),
                // A decision that names level standard on CSPN contradicts itself: it is no qualification, and the law asks one.
                row("probe-of-the-guide", IN_2026, NOT_IN_FORCE, NON_COMPLIANT, NON_COMPLIANT)
                        .finds(COMPLIANT, "VISA-DEMAND-CERTIFICATE probe-for-oiv/certificate", "LPM-RULE7-OPERATION")
                        .finds(NON_COMPLIANT, "VISA-DEMAND-QUALIFICATION probe-for-oiv/qualification", "LPM-RULE7-PROBE").remarks(PROBE),
                row("probe-of-the-guide", IN_2028, NON_COMPLIANT, NON_COMPLIANT, NON_COMPLIANT)
                        .finds(NON_COMPLIANT, "VISA-DEMAND-QUALIFICATION probe-for-oiv/qualification", "LPM-RULE7-PROBE", "CRA-ART32-CLASS-II").remarks(PROBE),

                row("classified", IN_2026, NOT_APPLICABLE, COMPLIANT, COMPLIANT)
                        .finds(COMPLIANT, "PROCUREMENT-CLASSIFIED-DEVICE").remarks(CLASSIFIED),
                row("classified", IN_2028, NOT_APPLICABLE, COMPLIANT, COMPLIANT).finds(COMPLIANT, "PROCUREMENT-CLASSIFIED-DEVICE")
                        .finds(NOT_APPLICABLE, "CRA-ART30-CE-MARKING").remarks(CLASSIFIED),
                // Everything the guide asks is there, and what the law asks is not.
                row("classified-of-the-guide", IN_2026, NOT_IN_FORCE, COMPLIANT, NON_COMPLIANT)
                        .finds(COMPLIANT, "VISA-DEMAND-CERTIFICATE classified-solution/certificate", "VISA-DEMAND-QUALIFICATION classified-solution/qualification",
                                "VISA-DEMAND-QUALIFICATION classified-state-service/qualification")
                        .finds(NON_COMPLIANT, "PROCUREMENT-CLASSIFIED-DEVICE").remarks(CLASSIFIED),
                row("classified-of-the-guide", IN_2028, NON_COMPLIANT, COMPLIANT, NON_COMPLIANT).finds(NON_COMPLIANT, NOTHING_OF_THE_ACT)
                        .finds(NON_COMPLIANT, "PROCUREMENT-CLASSIFIED-DEVICE", "CRA-ART32-CLASS-I").remarks(CLASSIFIED),

                used("oiv-encryption-with-cspn", IN_2026, NON_COMPLIANT, COMPLIANT)
                        .finds(NON_COMPLIANT, "VISA-DEMAND-QUALIFICATION oiv/cryptography")
                        .remarks("rules-in-place-of-a-label"),
                used("ose", IN_2026, NON_COMPLIANT, NOT_APPLICABLE).finds(NON_COMPLIANT, "VISA-DEMAND-QUALIFICATION ose/qualification")
                        .remarks("no-label-for-essential-services"),
                used("administration", IN_2026, COMPLIANT, COMPLIANT)
                        .finds(COMPLIANT, "PROCUREMENT-LABELLED-PRODUCT", "VISA-DEMAND-QUALIFICATION administration/qualification")
                        .remarks("qualified-or-attested", "labelled-where-available"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isDecidedRequirementByRequirement(Row row) {
        Decision decision = RULES.decide(dossier(row.file()), LocalDate.parse(row.day()));
        assertThat(decision.confirmedBy()).as("decided twice").hasSize(2);
        assertThat(decision.missing()).as("questions").isEmpty();
        row.acts().forEach((act, verdict) -> assertThat(decision.verdict(act, Reading.MARKET)).as("%s", act).isEqualTo(verdict));
        Map<String, Verdict> binding = binding(decision);
        row.others().forEach((finding, verdict) -> assertThat(of(finding, binding)).as(finding).containsOnly(verdict));
        assertThat(notGood(binding)).isEqualTo(notGood(row.others()));
        assertThat(decision.advisories().stream().map(advisory -> advisory.ground().rule()).filter(rule -> rule.startsWith(PROFILE)).collect(Collectors.toSet()))
                .isEqualTo(row.remarks());
    }

    @Test
    void theOperatorsDemandExcludesWhatNoLawRefuses() {
        Decision decision = RULES.decide(dossier("oiv-encryption-with-cspn"), LocalDate.parse(IN_2026));
        List<Finding> refusing = decision.findings().stream().filter(finding -> finding.verdict() == NON_COMPLIANT && binds(finding)).toList();
        assertThat(refusing).singleElement().satisfies(finding -> {
            assertThat(finding.strength()).isSameAs(Strength.DEMANDED);
            assertThat(finding.subject().label()).isEqualTo("oiv/cryptography");
        });
        assertThat(decision.verdict(Act.BUY, Reading.LAW)).isEqualTo(NOT_APPLICABLE);
        assertThat(decision.verdict(Act.USE, Reading.LAW)).isEqualTo(COMPLIANT);
    }

    @Test
    void aProfileAsksNothingThatItsDemandsDoNotAskAndIsSilentWithoutThem() throws IOException {
        for (String file : files()) {
            Dossier dossier = dossier(file);
            Dossier plain = with(dossier, dossier.facts().getMarket().getDemands().stream().map(demand -> demand.profile(MarketProfile.NONE)).toList());
            for (String day : List.of(IN_2026, IN_2028)) {
                Decision named = RULES.decide(dossier, LocalDate.parse(day));
                Decision unnamed = RULES.decide(plain, LocalDate.parse(day));
                assertThat(binding(unnamed)).as(file).isEqualTo(binding(named));
                assertThat(unnamed.missing()).isEqualTo(named.missing());
                assertThat(unnamed.advisories()).noneMatch(advisory -> advisory.requirement().equals(PROFILE));
                assertThat(unnamed.findings()).filteredOn(finding -> finding.requirement().equals(PROFILE))
                        .allMatch(finding -> finding.verdict() == NOT_APPLICABLE);
            }
        }
    }

    @Test
    void eachDossierIsExpectedSomething() throws IOException {
        assertThat(rows().map(Row::file).collect(Collectors.toSet())).isEqualTo(new TreeSet<>(files()));
    }

    private static Dossier with(Dossier dossier, List<Demand> demands) {
        Market market = dossier.facts().getMarket().demands(new Listing<>(demands, true));
        return new Dossier(dossier.facts().market(market), dossier.acts(), dossier.assumptions());
    }

    private static Dossier dossier(String name) {
        return DossierFiles.read(FOLDER.resolve(name + ".yaml")).get(0);
    }

    private static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replace(".yaml", "")).sorted().toList();
        }
    }

    private static boolean binds(Finding finding) {
        return Reading.MARKET.counts(finding.act(), finding.strength());
    }

    private static Map<String, Verdict> binding(Decision decision) {
        return decision.findings().stream().filter(ScenariosTest::binds)
                .collect(Collectors.toMap(finding -> finding.requirement() + " " + finding.subject().label(), Finding::verdict, (one, other) -> one));
    }

    private static Collection<Verdict> of(String finding, Map<String, Verdict> binding) {
        return binding.entrySet().stream().filter(entry -> finding.contains(" ") ? entry.getKey().equals(finding) : entry.getKey().startsWith(finding + " "))
                .map(Map.Entry::getValue).toList();
    }

    private static Set<String> notGood(Map<String, Verdict> findings) {
        return findings.entrySet().stream().filter(entry -> entry.getValue() == NON_COMPLIANT || entry.getValue() == Verdict.UNDETERMINED)
                .map(entry -> entry.getKey().contains("VISA-DEMAND") ? entry.getKey() : entry.getKey().replaceFirst(" .*", ""))
                .collect(Collectors.toSet());
    }
}
