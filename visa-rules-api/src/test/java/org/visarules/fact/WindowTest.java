package org.visarules.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.visarules.value.Answer;
import org.visarules.value.Day;

class WindowTest {

    @ParameterizedTest
    @CsvSource({"2026-02-10/2029-02-09, 2026-02-10, YES", "2026-02-10/2029-02-09, 2029-02-09, YES", "2026-02-10/2029-02-09, 2026-02-09, NO",
        "2026-02-10/2029-02-09, 2029-02-10, NO", "2026-02-10/2026-02-10, 2026-02-10, YES", "2026-02-11/2026-02-10, 2026-02-10, NO",
        // an end that the document excludes, and one of which nothing is known
        "2026-02-10/none, 9999-01-01, YES", "2026-02-10/none, 2026-02-09, NO", "2026-02-10/?, 2026-02-10, UNKNOWN",
        "2026-02-10/?, 2026-02-09, NO", "?/2029-02-09, 2029-02-10, NO", "?/2029-02-09, 2029-02-09, UNKNOWN", "?/none, 2029-02-09, UNKNOWN",
        // what has not begun, and days that are none
        "none/none, 2026-02-10, NO", "none/?, 2026-02-10, NO", "2026-02-10/none, none, NO", "?/?, none, NO", "2026-02-10/2029-02-09, ?, UNKNOWN"})
    void bothDaysLieInside(String window, String day, Answer covered) {
        assertThat(Window.of(window).covers(Day.of(day))).isEqualTo(covered);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-10/2026-02-10, true", "2026-02-10/2026-02-09, true", "2026-02-10/2026-02-11, false", "2026-02-10/none, false",
        "2026-02-10/?, false", "?/2026-02-10, false", "none/none, false"})
    void aWindowThatEndsNoLaterThanItBeginsIsOdd(String window, boolean odd) {
        assertThat(Window.of(window).isOdd()).isEqualTo(odd);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-10/2029-02-09", "2026-02-10/?", "2026-02-10/none", "?/?"})
    void isReadAsItIsWritten(String written) {
        assertThat(Window.of(written).written()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-10", "2026-02-10/2029-02-09/2030-01-01", "2026-02-10-2029-02-09", "2026-02-30/none"})
    void whatIsNoWindowSaysWhatToWrite(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> Window.of(written)).withMessageContaining("write for example");
    }

    @Test
    void windowsAreEqualByContentEvenWhereTheyAreNotKnown() {
        assertThat(Window.of("2026-02-10/?")).isEqualTo(Window.of("2026-02-10/?")).hasSameHashCodeAs(Window.of("2026-02-10/?"))
                .isNotEqualTo(Window.of("2026-02-10/none"));
        assertThat(Window.of("2026-02-10/?").isKnown()).isFalse();
        assertThat(Window.of("2026-02-10/none").isKnown()).isTrue();
    }
}
