package org.visarules.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Period;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermTest {

    @ParameterizedTest
    @ValueSource(strings = {"3 years", "1 year", "18 months", "1 month", "42 days", "1 day", "24 hours", "72 hours"})
    void isReadAsItIsWritten(String written) {
        assertThat(Term.of(written)).hasToString(written).isEqualTo(Term.of(written)).hasSameHashCodeAs(Term.of(written));
    }

    @Test
    void aYearIsNotTwelveMonthsOnPaper() {
        assertThat(Term.of("1 year").period()).isEqualTo(Period.ofYears(1));
        assertThat(Term.of("1 year")).isNotEqualTo(Term.of("12 months"));
    }

    @Test
    void hoursAreWholeDays() {
        assertThat(Term.of("72 hours").period()).isEqualTo(Period.ofDays(3));
        assertThat(Term.of("24 hours")).isEqualTo(Term.of("1 day")).hasSameHashCodeAs(Term.of("1 day"));
        assertThatIllegalArgumentException().isThrownBy(() -> Term.of("36 hours"))
                .withMessage("'36 hours' are no whole days; write for example '24 hours' or '72 hours'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "years", "3 weeks", "-1 year", "1.5 years", "P3Y", "24h", "PT24H", ""})
    void whatIsNoTermSaysWhatToWrite(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> Term.of(written)).withMessageContaining("'3 years'");
    }

    @Test
    void theUnknownTermIsNoTermOfNoLength() {
        assertThat(Term.UNKNOWN).isNotEqualTo(Term.ofYears(0));
        assertThat(Term.ofYears(0)).isNotEqualTo(Term.UNKNOWN);
        assertThat(Term.UNKNOWN.isKnown()).isFalse();
    }
}
