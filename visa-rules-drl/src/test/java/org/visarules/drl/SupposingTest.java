package org.visarules.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.visarules.Dossier;
import org.visarules.Supposition;
import org.visarules.VisaRules;
import org.visarules.VisaRulesException;
import org.visarules.decision.Decision;
import org.visarules.decision.Finding;
import org.visarules.decision.Verdict;
import org.visarules.engine.CompiledPack;
import org.visarules.engine.Engine;
import org.visarules.engine.table.PackTable;
import org.visarules.engine.table.ParameterEntry;
import org.visarules.fact.CertificateScheme;
import org.visarules.fact.Listed;
import org.visarules.fact.Window;

/** What is supposed of the law decides as if the packs said so, from its day on, and marks every decision. */
class SupposingTest {

    private static final int DOSSIERS = 60;
    private static final LocalDate LONG_AGO = LocalDate.parse("1000-01-01");

    private final VisaRules rules = Engine.rules(BundledPacks.packs());

    @Test
    void whatTheLawSaysChangesNothingWhereItIsSupposed() {
        List<ParameterEntry> single = BundledPacks.packs().stream().map(CompiledPack::table).map(PackTable::parameters).flatMap(SupposingTest::single).toList();
        LongStream.range(0, DOSSIERS).parallel().forEach(seed -> {
            RandomDossiers.Asked asked = RandomDossiers.of(seed);
            ParameterEntry entry = single.get(new Random(seed).nextInt(single.size()));
            Decision supposed = rules.supposing(List.of(new Supposition(entry.name(), entry.value(), LONG_AGO))).decide(asked.dossier(), asked.day());
            assertThat(verdicts(supposed)).as("%s, seed %d", entry.name(), seed).isEqualTo(verdicts(rules.decide(asked.dossier(), asked.day())));
            assertThat(supposed.isSupposed()).isTrue();
        });
    }

    private static Stream<ParameterEntry> single(List<ParameterEntry> parameters) {
        return parameters.stream().filter(one -> parameters.stream().filter(other -> other.name().equals(one.name())).count() == 1);
    }

    @Test
    void beforeItsDayTheLawIsAsItIs() {
        List<String> suppositions = List.of("CRA-DESIGNATED-SCHEMES=eucc", "CRA-CITED-STANDARDS=EN 40000-1-2", "CRA-SUPPORT-MINIMUM=9 years",
                "CSPN-MAXIMUM-TERM=1 year", "CRA-FULL-APPLICATION=2029-01-01");
        LongStream.range(0, DOSSIERS).parallel().forEach(seed -> {
            RandomDossiers.Asked asked = RandomDossiers.of(seed);
            String said = suppositions.get((int) seed % suppositions.size());
            LocalDate from = asked.day().plusDays(1);
            if (!said.startsWith("CRA-FULL") || from.isBefore(LocalDate.parse("2027-12-11"))) {
                VisaRules supposing = rules.supposing(List.of(Supposition.of(said + "@" + from)));
                assertThat(verdicts(supposing.decide(asked.dossier(), asked.day()))).as("%s, seed %d", said, seed)
                        .isEqualTo(verdicts(rules.decide(asked.dossier(), asked.day())));
            }
        });
    }

    @Test
    void anEntryDecidesAsIfItStoodInTheRegister() {
        LocalDate from = LocalDate.parse("2027-06-01");
        Listed entry = Listed.in("CRA-DESIGNATED-SCHEMES").scheme(CertificateScheme.EUCC).window(Window.of("2027-06-01/none"));
        VisaRules entered = Engine.with(List.of(entry), rules);
        VisaRules supposing = rules.supposing(List.of(new Supposition("CRA-DESIGNATED-SCHEMES", "eucc", from)));
        LongStream.range(0, DOSSIERS).parallel().forEach(seed -> {
            Dossier dossier = RandomDossiers.of(seed).dossier();
            LocalDate day = LocalDate.parse("2028-02-01").plusDays(seed);
            assertThat(verdicts(supposing.decide(dossier, day))).as("seed %d", seed).isEqualTo(verdicts(entered.decide(dossier, day)));
        });
    }

    @Test
    void theDecisionSaysWhatWasSupposed() {
        RandomDossiers.Asked asked = RandomDossiers.of(1);
        List<Supposition> suppositions = List.of(Supposition.of("CRA-SUPPORT-MINIMUM=9 years@2026-01-01"), Supposition.of("CRA-DESIGNATED-SCHEMES=scheme:eucc@2027-06-01"));

        Decision decision = rules.supposing(suppositions).decide(asked.dossier(), asked.day());

        assertThat(decision.assumptions()).endsWith("suppose CRA-SUPPORT-MINIMUM=9 years@2026-01-01", "suppose CRA-DESIGNATED-SCHEMES=scheme:eucc@2027-06-01");
        assertThat(decision.assumptions().stream().filter(Supposition::isMarked).map(Supposition::of)).isEqualTo(suppositions);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CRA=2028-01-01@2026-01-01 | There is no parameter and no register CRA in these packs. 'visa-rules show' names them at the requirements that look at them.
            CRA-FULL-APPLICATION=none@2026-01-01 | The parameter CRA-FULL-APPLICATION holds a day, and 'none' is none. The law says 2027-12-11.
            CRA-FULL-APPLICATION=2028-01-01@2027-12-12 | Rules are in force from the very day that CRA-FULL-APPLICATION names, 2027-12-11, and what was in force is not undone. Suppose it from that day, from 2028-01-01, or earlier.
            CRA-SUPPORT-MINIMUM=long@2026-01-01 | The parameter CRA-SUPPORT-MINIMUM holds a term. 'long' is no term; write for example '3 years', '18 months', '42 days' or '72 hours'.
            SOG-IS-SIGNATORIES=FR maybe-more@2026-01-01 | The parameter SOG-IS-SIGNATORIES holds countries, and 'FR maybe-more' is none. The law says AT DE DK EE ES FI FR GB IT LU NL NO PL SE.
            CRA-DESIGNATED-SCHEMES=one@2026-01-01 | Of the register CRA-DESIGNATED-SCHEMES 'one' cannot be supposed. 'one' says nothing that rules compare there; they compare scheme.
            CRA-DESIGNATED-SCHEMES=level:high@2026-01-01 | Of the register CRA-DESIGNATED-SCHEMES 'level:high' cannot be supposed. 'level:high' says nothing that rules compare there; they compare scheme.
            CRA-MANDATORY-CERTIFICATES=high@2026-01-01 | Of the register CRA-MANDATORY-CERTIFICATES 'high' cannot be supposed. Say too what rules compare there, with a comma between two: coreFunctionality:..., scheme:....
            """)
    void whatCannotBeSupposedIsRefused(String written, String sentence) {
        assertThatThrownBy(() -> rules.supposing(List.of(Supposition.of(written)))).isInstanceOf(VisaRulesException.class).hasMessage(sentence);
    }

    @ParameterizedTest
    @CsvSource({"CRA", "CRA=1", "CRA@2026-01-01", "=1@2026-01-01", "CRA=@2026-01-01", "CRA=1@2026-02-30", "''"})
    void whatSupposesNothingIsRefused(String written) {
        assertThatThrownBy(() -> Supposition.of(written)).isInstanceOf(VisaRulesException.class).hasMessage("'" + written
                + "' supposes nothing. Write NAME=VALUE@DAY, the value from that day on: CRA-FULL-APPLICATION=2028-12-11@2026-12-01 or CRA-DESIGNATED-SCHEMES=eucc@2027-06-01.");
    }

    private static Map<String, Verdict> verdicts(Decision decision) {
        Map<String, Verdict> verdicts = new TreeMap<>();
        for (Finding finding : decision.findings()) {
            verdicts.put(finding.requirement() + " @ " + finding.subject().path(), finding.verdict());
        }
        return verdicts;
    }
}
