package org.visarules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.visarules.VisaRules;
import org.visarules.cli.show.Catalogue;
import org.visarules.cli.show.Page;
import org.visarules.drl.BundledPacks;
import org.visarules.engine.CompiledPack;
import org.visarules.engine.table.PackTable;

class ShowCommandTest {

    private static final Path EXPECTED = Path.of("src/test/resources/show");
    private static final List<PackTable> PACKS = BundledPacks.packs().stream().map(CompiledPack::table).toList();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int show(String... arguments) {
        Surroundings surroundings = new Surroundings(new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), LocalDate::now, VisaRules::bundled, () -> PACKS);
        return VisaRulesCommand.run(surroundings, Stream.concat(Stream.of("show"), Stream.of(arguments)).toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({"CRA-ART32-CLASS-I, en", "CRA-ART32-CLASS-I, fr", "CRA-FULL-REGIME, en", "CRA-FULL-APPLICATION, fr"})
    void anEntryReadsAsExpected(String id, String language) throws IOException {
        assertThat(show(id, "--lang", language)).isEqualTo(Status.PRINTED);
        Path file = EXPECTED.resolve(id + "." + language + ".txt");
        if (!Files.exists(file)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, out.toString(StandardCharsets.UTF_8));
            throw new AssertionError(file + " was missing and is written now; read it.");
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(Files.readString(file));
        assertThat(err.size()).isZero();
    }

    @Test
    void everythingThatCanBeAskedForHasItsPageInBothLanguages() {
        Catalogue catalogue = new Catalogue(PACKS);
        assertThat(catalogue.ids()).hasSizeGreaterThan(100).allSatisfy(id -> {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
                String page = Page.of(id, catalogue, locale).orElseThrow();
                assertThat(page).startsWith(id + " · ").doesNotContain("{$").doesNotContain("null");
            }
        });
    }

    @Test
    void everyRequirementShowsWhereItStandsItsRuleAndItsCases() {
        Catalogue catalogue = new Catalogue(PACKS);
        for (PackTable pack : PACKS) {
            assertThat(catalogue.requirements(pack)).allSatisfy(unit -> assertThat(Page.of(unit.id(), catalogue, Locale.ENGLISH).orElseThrow())
                    .contains(unit.cites().provision(), "Read         on ", unit.source().strip().lines().findFirst().orElseThrow(),
                            "\nCases\n", catalogue.cases(unit).get(0).name()));
        }
    }

    @Test
    void withoutAnIdItListsTheRequirementsOfEveryPack() {
        assertThat(show()).isEqualTo(Status.PRINTED);
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("visa 0.1.0  Security visa").contains("\n\ncra 0.1.0  Cyber Resilience Act",
                "\n  LPM-RULE7-PROBE  The probe that detects attacks");
    }

    @Test
    void anIdMayBeWrittenInSmallLettersAndSeveralAreSeparated() {
        assertThat(show("cspn-maximum-term", "certificate-in-force")).isEqualTo(Status.PRINTED);
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("CSPN-MAXIMUM-TERM · visa").contains("\n\nCERTIFICATE-IN-FORCE · Certificate\n");
    }

    @Test
    void whatIsNotThereIsSaidWithTheNearestNameAndHidesNothingElse() {
        assertThat(show("LPM-RULE7-PROB", "CSPN-MAXIMUM-TERM")).isEqualTo(Status.MISUSE);
        assertThat(err).hasToString("Nothing is called 'LPM-RULE7-PROB' here. Did you mean LPM-RULE7-PROBE? visa-rules show lists what there is."
                + System.lineSeparator());
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("CSPN-MAXIMUM-TERM");
    }
}
