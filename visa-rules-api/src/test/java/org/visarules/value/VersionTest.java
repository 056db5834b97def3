package org.visarules.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTest {

    @ParameterizedTest
    @CsvSource({"1.3.7, 1.3.10", "1.3.9, 1.3.10", "1.9, 1.10", "2.0, 10.0", "4.3.12.1, 4.3.12.2", "6.01.17, 6.2.17", "1.0-rc-1, 1.0-rc-2",
        "9999999999999999999.1, 9999999999999999999.2"})
    void numbersCompareAsNumbers(String earlier, String later) {
        assertThat(Version.of(earlier).order(Version.of(later)).getAsInt()).isNegative();
        assertThat(Version.of(later).order(Version.of(earlier)).getAsInt()).isPositive();
        assertThat(Version.of(later).order(Version.of(later))).hasValue(0);
    }

    @ParameterizedTest
    @CsvSource({"1.3, 1.3.7", "1.3.a, 1.3.b", "1.3.a, 1.3.1", "v1.3, 1.3", "G12, G13", "?, 1.3", "?, ?"})
    void everythingElseIsOfUnknownOrder(String one, String other) {
        assertThat(Version.of(one).order(Version.of(other))).isEmpty();
        assertThat(Version.of(other).order(Version.of(one))).isEmpty();
    }

    @Test
    void theOrderIsSettledByTheFirstDifference() {
        assertThat(Version.of("1.2.x").order(Version.of("1.3.y")).getAsInt()).isNegative();
    }

    @Test
    void versionsAreEqualAsPrintedAndTheUnknownOneIsEqualToNone() {
        assertThat(Version.of(" 1.3.7 ")).isEqualTo(Version.of("1.3.7")).hasSameHashCodeAs(Version.of("1.3.7"));
        assertThat(Version.of("1.3.7")).isNotEqualTo(Version.of("1.3.07")).isNotEqualTo(Version.UNKNOWN);
        assertThat(Version.of("?")).isSameAs(Version.UNKNOWN);
        assertThat(Version.of("unknown")).isSameAs(Version.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "4.2.*"})
    void whatIsNoVersionIsRefused(String printed) {
        assertThatIllegalArgumentException().isThrownBy(() -> Version.of(printed)).withMessageContaining("version");
    }
}
