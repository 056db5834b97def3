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
import org.visarules.cli.show.ProfilePage;
import org.visarules.fact.MarketProfile;

class ProfilesCommandTest {

    private static final Path EXPECTED = Path.of("src/test/resources/profiles");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int profiles(String... arguments) {
        Surroundings surroundings = new Surroundings(new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), LocalDate::now, VisaRules::bundled, List::of);
        return VisaRulesCommand.run(surroundings, Stream.concat(Stream.of("profiles"), Stream.of(arguments)).toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({"oiv, en", "oiv, fr", "probe-for-oiv, en", "probe-for-oiv, fr", "consumer-camera, en", "consumer-camera, fr"})
    void aProfileReadsAsExpected(String name, String language) throws IOException {
        assertThat(profiles(name, "--lang", language)).isEqualTo(Status.PRINTED);
        expect(name + "." + language + ".txt");
    }

    @ParameterizedTest
    @CsvSource({"en", "fr"})
    void withoutANameItListsWhatThereIs(String language) throws IOException {
        assertThat(profiles("--lang", language)).isEqualTo(Status.PRINTED);
        expect("all." + language + ".txt");
    }

    @ParameterizedTest
    @CsvSource({"en", "fr"})
    void everyProfileHasAPageWithItsDemandsSourceAndNote(String language) {
        for (MarketProfile profile : MarketProfile.all()) {
            out.reset();
            assertThat(profiles(profile.written(), "--lang", language)).isEqualTo(Status.PRINTED);
            String page = out.toString(StandardCharsets.UTF_8);
            DossierCommand.Language told = DossierCommand.Language.valueOf(language.toUpperCase(Locale.ROOT));
            assertThat(page).contains(profile.title(told.locale()), profile.source(told.locale()));
            assertThat(profile.demands()).allSatisfy(demand -> assertThat(page).contains("  - " + demand.getId()));
            assertThat(page.replace("\n  - ", " ")).contains(profile.note(told.locale()));
        }
        assertThat(ProfilePage.names()).hasSize(9);
    }

    @Test
    void whatIsNotThereIsSaidWithTheNearestNameAndHidesNothingElse() {
        assertThat(profiles("administratoin", "OSE")).isEqualTo(Status.MISUSE);
        assertThat(err).hasToString("No market profile is called 'administratoin'. Did you mean administration? visa-rules profiles lists what there is."
                + System.lineSeparator());
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("ose · Operator of essential services");
    }

    @Test
    void whatNamesNoProfileHasNoPage() {
        assertThat(profiles("none", "unknown")).isEqualTo(Status.MISUSE);
        assertThat(out.size()).isZero();
    }

    private void expect(String name) throws IOException {
        assertThat(err.size()).isZero();
        Path file = EXPECTED.resolve(name);
        if (!Files.exists(file)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, out.toString(StandardCharsets.UTF_8));
            throw new AssertionError(file + " was missing and is written now; read it.");
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(Files.readString(file));
    }
}
