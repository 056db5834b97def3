package org.visarules.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayTest {

    @Test
    void noneComesAfterEveryDayAndIsNotUnknown() {
        assertThat(Day.of("9999-12-31")).isLessThan(Day.NONE);
        assertThat(Day.NONE).isNotEqualTo(Day.UNKNOWN).isEqualTo(Day.NONE);
        assertThat(Day.NONE.isKnown()).isTrue();
        assertThat(Day.NONE.isDate()).isFalse();
        assertThat(Day.UNKNOWN.isKnown()).isFalse();
    }

    @Test
    void aDayAtTheEndOfJavasCalendarIsRefusedSoThatATermCanAlwaysBeAdded() {
        assertThatIllegalArgumentException().isThrownBy(() -> Day.of(LocalDate.MAX)).withMessageContaining("where there is no end, say none");
        assertThatIllegalArgumentException().isThrownBy(() -> Day.of("+999999999-12-31")).withMessageContaining("is out of reach");
        assertThat(Day.of("9999-12-31").plus(Term.of("9999 years")).isDate()).isTrue();
    }

    @Test
    void daysAreEqualByTheCalendar() {
        assertThat(Day.of("2026-11-21")).isEqualTo(Day.of("2026-11-21")).hasSameHashCodeAs(Day.of("2026-11-21"))
                .isNotEqualTo(Day.of("2026-11-22")).isLessThan(Day.of("2026-11-22"));
    }

    @ParameterizedTest
    @CsvSource({"2026-02-10, 3 years, 2029-02-10", "2024-02-29, 1 year, 2025-02-28", "2024-02-29, 4 years, 2028-02-29",
        "2026-01-31, 1 month, 2026-02-28", "2026-01-31, 18 months, 2027-07-31", "2026-12-31, 1 day, 2027-01-01", "none, 3 years, none"})
    void aTermEndsOnTheSameCalendarDay(String day, String term, String end) {
        assertThat(Day.of(day).plus(Term.of(term))).isEqualTo(Day.of(end));
    }

    @Test
    void aTermCountsBackToo() {
        assertThat(Day.of("2029-02-10").minus(Term.of("3 years"))).isEqualTo(Day.of("2026-02-10"));
        assertThat(Day.NONE.minus(Term.ofYears(3))).isEqualTo(Day.NONE);
    }

    @Test
    void whatIsNotKnownAddsUpToNothingKnown() {
        assertThat(Day.UNKNOWN.plus(Term.ofYears(1))).isSameAs(Day.UNKNOWN);
        assertThat(Day.of("2026-11-21").plus(Term.UNKNOWN)).isSameAs(Day.UNKNOWN);
        assertThat(Day.NONE.plus(Term.UNKNOWN)).isSameAs(Day.UNKNOWN);
        assertThat(Day.of("2026-11-21").minus(Term.UNKNOWN)).isSameAs(Day.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-21", "none", "?"})
    void isReadAsItIsWritten(String written) {
        assertThat(Day.of(written)).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-29", "21.11.2026", "2026-1-1", "", "None", "tomorrow"})
    void whatIsNoDaySaysWhatToWrite(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> Day.of(written)).withMessageContaining("write for example 2026-11-21");
    }

    @Test
    void thereIsNoDateInNoneOrUnknown() {
        assertThatIllegalStateException().isThrownBy(Day.NONE::date);
        assertThatIllegalStateException().isThrownBy(Day.UNKNOWN::date);
    }

    @Test
    void aCalendarYearHasItsFirstAndLastDayAndNothingThatHasNotHappened() {
        assertThat(Day.of("2026-01-01").sameYear(Day.of("2026-12-31"))).isEqualTo(Answer.YES);
        assertThat(Day.of("2026-12-31").sameYear(Day.of("2027-01-01"))).isEqualTo(Answer.NO);
        assertThat(Day.NONE.sameYear(Day.UNKNOWN)).isEqualTo(Answer.NO);
        assertThat(Day.UNKNOWN.sameYear(Day.of("2026-12-31"))).isEqualTo(Answer.UNKNOWN);
    }
}
