package org.visarules.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-21T08:30+01:00", "2026-11-21T08:30:15Z", "none", "?"})
    void isReadAsItIsWritten(String written) {
        assertThat(Moment.of(written)).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-21", "2026-11-21T08:30", "2026-11-21 08:30+01:00", "2026-02-29T08:30Z", "2026-11-21T24:30Z", "", "None", "now"})
    void whatIsNoMomentSaysWhatToWrite(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> Moment.of(written))
                .withMessage("'" + written + "' is no moment; write day, time and offset, for example 2026-11-21T08:30+01:00, or 'none' or '?'");
    }

    @Test
    void noneComesAfterEveryMomentAndIsNotUnknown() {
        assertThat(Moment.of("9999-12-31T23:59-18:00")).isLessThan(Moment.NONE);
        assertThat(Moment.NONE).isNotEqualTo(Moment.UNKNOWN).isEqualTo(Moment.of("none"));
        assertThat(Moment.NONE.isKnown()).isTrue();
        assertThat(Moment.NONE.isTime()).isFalse();
        assertThat(Moment.of("?")).isSameAs(Moment.UNKNOWN).isSameAs(Moment.of("unknown"));
        assertThat(Moment.UNKNOWN.isKnown()).isFalse();
        assertThatIllegalStateException().isThrownBy(Moment.NONE::time);
        assertThatIllegalStateException().isThrownBy(Moment.UNKNOWN::time);
    }

    @Test
    void aMomentAtTheEndOfJavasCalendarIsRefusedSoThatATermCanAlwaysBeAdded() {
        assertThatIllegalArgumentException().isThrownBy(() -> Moment.of(OffsetDateTime.MAX)).withMessageContaining("where there is no end, say none");
        assertThat(Moment.of("9999-12-31T23:59Z").plus(Term.of("9999 years")).plus(Duration.ofSeconds(1)).isTime()).isTrue();
    }

    @Test
    void momentsAreOrderedByTheInstantAndEqualOnlyAtOneOffsetSinceTheirDaysMayDiffer() {
        Moment paris = Moment.of("2026-09-11T00:30+02:00");
        Moment london = Moment.of("2026-09-10T23:30+01:00");

        assertThat(paris).isEqualTo(Moment.of("2026-09-11T00:30+02:00")).hasSameHashCodeAs(Moment.of("2026-09-11T00:30+02:00")).isNotEqualTo(london);
        assertThat(paris.at(ZoneOffset.ofHours(1))).isEqualTo(london);
        assertThat(paris.day()).isEqualTo(Day.of("2026-09-11"));
        assertThat(london.day()).isEqualTo(Day.of("2026-09-10"));
        assertThat(Moment.of("2026-09-11T01:00+02:00")).isLessThan(Moment.of("2026-09-11T00:30+01:00"));
    }

    @ParameterizedTest
    @CsvSource({"2026-09-12T08:30+02:00, 24 hours, 2026-09-13T08:30+02:00", "2026-09-12T08:30+02:00, 72 hours, 2026-09-15T08:30+02:00",
        "2026-09-20T08:30Z, 14 days, 2026-10-04T08:30Z", "2026-12-31T23:59Z, 24 hours, 2027-01-01T23:59Z",
        "2026-09-12T08:30Z, 1 month, 2026-10-12T08:30Z", "2026-02-28T08:30Z, 1 month, 2026-03-28T08:30Z",
        "2026-01-31T08:30Z, 1 month, 2026-02-28T23:59:59.999999999Z", "2027-12-30T23:00+02:00, 2 months, 2028-02-29T23:59:59.999999999+02:00",
        "2028-02-29T08:30Z, 1 year, 2029-02-28T23:59:59.999999999Z", "2028-02-29T08:30Z, 4 years, 2032-02-29T08:30Z", "none, 24 hours, none"})
    void aTermEndsToTheSecondOrWithTheLastDayOfAMonthThatIsShorter(String moment, String term, String end) {
        assertThat(Moment.of(moment).plus(Term.of(term))).isEqualTo(Moment.of(end));
    }

    @ParameterizedTest
    @CsvSource({"2026-09-13T08:30+02:00, 24 hours, 2026-09-12T08:30+02:00", "2026-10-12T08:30Z, 1 month, 2026-09-12T08:30Z",
        "2026-03-31T08:30Z, 1 month, 2026-03-01T00:00Z", "2026-02-28T08:30Z, 1 month, 2026-01-28T08:30Z", "none, 1 month, none"})
    void countedBackItIsTheEarliestMomentFromWhichTheTermLeadsThereOrBeyond(String moment, String term, String start) {
        assertThat(Moment.of(moment).minus(Term.of(term))).isEqualTo(Moment.of(start));
    }

    @Test
    void whatBeginsLaterNeverEndsEarlierAndCountingBackLeadsToTheFirstThatReachesIt() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            Moment one = random(random);
            Moment other = random(random);
            Term term = Term.of(List.of("24 hours", "14 days", "1 month", "2 months", "18 months", "1 year").get(random.nextInt(6)));
            String about = one + ", " + other + ", " + term;
            assertThat(one.compareTo(other) > 0 && one.plus(term).compareTo(other.plus(term)) < 0).as(about).isFalse();
            assertThat(one.plus(term).compareTo(other) >= 0).as(about).isEqualTo(one.compareTo(other.minus(term)) >= 0);
            assertThat(one.dayAfter(term)).as(about).isEqualTo(one.day().plus(term));
        }
    }

    private static Moment random(Random random) {
        return Moment.of(OffsetDateTime.parse("2027-12-28T00:00Z").plusMonths(random.nextInt(16)).plusHours(random.nextInt(24 * 6)));
    }

    @Test
    void theLimitIsInsideAndTheSecondAfterItIsNot() {
        Moment aware = Moment.of("2026-09-12T08:30+02:00");
        Term hours = Term.of("24 hours");

        assertThat(Moment.of("2026-09-13T08:30+02:00").within(hours, aware)).isEqualTo(Answer.YES);
        assertThat(Moment.of("2026-09-13T06:30Z").within(hours, aware)).isEqualTo(Answer.YES);
        assertThat(Moment.of("2026-09-13T08:30:01+02:00").within(hours, aware)).isEqualTo(Answer.NO);
        assertThat(Moment.of("2026-09-13T08:29+01:00").within(hours, aware)).isEqualTo(Answer.NO);
        assertThat(Moment.of("2026-09-01T08:30+02:00").within(hours, aware)).isEqualTo(Answer.YES);
    }

    @Test
    void whatHasNotHappenedIsWithinNoTermAndNothingRunsOutSinceIt() {
        Term hours = Term.of("24 hours");

        assertThat(Moment.NONE.within(hours, Moment.of("2026-09-12T08:30Z"))).isEqualTo(Answer.NO);
        assertThat(Moment.NONE.within(Term.UNKNOWN, Moment.UNKNOWN)).isEqualTo(Answer.NO);
        assertThat(Moment.NONE.within(hours, Moment.NONE)).isEqualTo(Answer.NO);
        assertThat(Moment.of("2026-09-12T08:30Z").within(hours, Moment.NONE)).isEqualTo(Answer.YES);
        assertThat(Moment.NONE.day()).isSameAs(Day.NONE);
        assertThat(Moment.NONE.dayAfter(hours)).isSameAs(Day.NONE);
    }

    @Test
    void whatIsNotKnownLeadsToNothingKnown() {
        Moment known = Moment.of("2026-09-12T08:30Z");

        assertThat(Moment.UNKNOWN.day()).isSameAs(Day.UNKNOWN);
        assertThat(Moment.UNKNOWN.dayAfter(Term.of("24 hours"))).isSameAs(Day.UNKNOWN);
        assertThat(known.dayAfter(Term.UNKNOWN)).isSameAs(Day.UNKNOWN);
        assertThat(Moment.UNKNOWN.plus(Term.of("24 hours"))).isSameAs(Moment.UNKNOWN);
        assertThat(known.minus(Term.UNKNOWN)).isSameAs(Moment.UNKNOWN);
        assertThat(known.within(Term.of("24 hours"), Moment.UNKNOWN)).isEqualTo(Answer.UNKNOWN);
        assertThat(known.within(Term.UNKNOWN, known)).isEqualTo(Answer.UNKNOWN);
        assertThat(Moment.UNKNOWN.within(Term.of("24 hours"), known)).isEqualTo(Answer.UNKNOWN);
        assertThat(Moment.UNKNOWN.plus(Duration.ofSeconds(1)).at(ZoneOffset.UTC)).isSameAs(Moment.UNKNOWN);
    }
}
