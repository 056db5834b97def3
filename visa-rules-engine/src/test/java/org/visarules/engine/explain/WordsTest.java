package org.visarules.engine.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.visarules.schema.Stated;
import org.visarules.value.Moment;
import org.visarules.value.Term;

class WordsTest {

    @ParameterizedTest
    @CsvSource({"2026-09-12T08:30+02:00, 2026-09-12 08:30 UTC+02:00, 2026-09-12 08:30 UTC+02:00", "2026-09-12T06:30:05Z, 2026-09-12 06:30:05 UTC, 2026-09-12 06:30:05 UTC",
        "none, none, aucun", "?, unknown, inconnu"})
    void aMomentIsItsDayItsTimeAndItsOffset(String moment, String english, String french) {
        assertThat(Words.of(Moment.of(moment), Locale.ENGLISH)).isEqualTo(english);
        assertThat(Words.of(Moment.of(moment), Locale.FRENCH)).isEqualTo(french);
    }

    @ParameterizedTest
    @CsvSource({"24 hours, 24 heures", "72 hours, 72 heures", "14 days, 14 jours", "1 day, 1 jour", "1 month, 1 mois", "18 months, 18 mois", "1 year, 1 an", "3 years, 3 ans"})
    void aTermIsCountedInItsUnit(String term, String french) {
        assertThat(Words.of(Term.of(term), Locale.ENGLISH)).isEqualTo(term);
        assertThat(Words.of(Term.of(term), Locale.FRENCH)).isEqualTo(french);
    }

    @ParameterizedTest
    @CsvSource({"en, 2026-09-12 08:30 UTC or none", "fr, 2026-09-12 08:30 UTC ou aucun"})
    void momentsThatSourcesStateAreAllNamed(String language, String words) {
        assertThat(Words.of(new Stated<>(List.of(Moment.of("2026-09-12T08:30Z"), Moment.NONE)), Locale.forLanguageTag(language))).isEqualTo(words);
    }
}
