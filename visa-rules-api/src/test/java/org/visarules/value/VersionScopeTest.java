package org.visarules.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionScopeTest {

    @ParameterizedTest
    @CsvSource({
        // one exact version
        "4.2.1, 4.2.1, YES", "4.2.1, 4.2.2, NO", "4.2.1, 4.2, NO", "M7892 G12 firmware 3.1, M7892 G12 firmware 3.1, YES",
        // a prefix
        "4.2.*, 4.2.0, YES", "4.2.*, 4.2.10.3, YES", "4.2.*, 4.20.1, NO", "4.2.*, 4.3, NO", "4.2.*, 4.2, UNKNOWN", "4.2.*, 4, UNKNOWN", "4.2.*, 5, NO",
        // a range, both ends inside
        "4.2.1 to 4.2.9, 4.2.1, YES", "4.2.1 to 4.2.9, 4.2.9, YES", "4.2.1 to 4.2.9, 4.2.10, NO", "4.2.1 to 4.2.10, 4.2.9, YES",
        "4.2.1 to 4.2.9, 4.2.0, NO", "4.2.1 to 4.2.9, 4.2.b, UNKNOWN", "4.2.1 to 4.2.9, 4.1.b, NO", "4.2.1 to 4.2.9, 4.2.5.1, YES", "4.2.1 to 4.2.9, 4.2.9.1, UNKNOWN",
        // a prefix with a floor
        "4.2.* from 4.2.3, 4.2.3, YES", "4.2.* from 4.2.3, 4.2.10, YES", "4.2.* from 4.2.3, 4.2.2, NO", "4.2.* from 4.2.3, 4.3.9, NO",
        // unions
        "4.2.1; 5.*, 5.0, YES", "4.2.1; 5.*, 4.2.1, YES", "4.2.1; 5.*, 4.2.2, NO", "4.2.1; 4.3.1 to 4.3.9; 5.* from 5.2, 5.10, YES",
        "4.2.1; 4.2.1 to 4.2.9, 4.2.b, UNKNOWN",
        // what is not known
        "?, 4.2.1, UNKNOWN", "4.2.1, ?, UNKNOWN", "unknown, 4.2.1, UNKNOWN"})
    void coversWhatItSays(String scope, String version, Answer covered) {
        assertThat(VersionScope.of(scope).includes(Version.of(version))).isEqualTo(covered);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.2.1", "4.2.*", "4.2.1 to 4.2.9", "4.2.* from 4.2.3", "4.2.1; 5.*", "?"})
    void isReadAsItIsWritten(String written) {
        assertThat(VersionScope.of(written)).hasToString(written);
        assertThat(VersionScope.of(VersionScope.of(written).toString())).isEqualTo(VersionScope.of(written));
    }

    @ParameterizedTest
    @CsvSource({"4.2.9 to 4.2.1, ends before it begins", "4.2.10 to 4.2.9, ends before it begins", "'', blank", "4.2.1;, blank",
        "4.*.2, scope", "*, scope", "4.*.2 to 4.3, scope"})
    void whatIsNoScopeSaysWhy(String written, String why) {
        assertThatIllegalArgumentException().isThrownBy(() -> VersionScope.of(written)).withMessageContaining(why);
    }

    @Test
    void exactlyTheUnknownVersionIsNotKnown() {
        assertThat(VersionScope.exactly(Version.UNKNOWN)).isSameAs(VersionScope.UNKNOWN);
        assertThat(VersionScope.exactly(Version.of("1.2"))).isEqualTo(VersionScope.of("1.2")).hasSameHashCodeAs(VersionScope.of("1.2"));
    }

    @Test
    void aDoubtCanBeSettledForOneVersion() {
        VersionScope scope = VersionScope.of("4.2.*");
        VersionScope settled = scope.settled(Version.of("4.2"), Answer.YES);
        assertThat(settled.includes(Version.of("4.2"))).isEqualTo(Answer.YES);
        assertThat(settled.includes(Version.of("4"))).isEqualTo(Answer.UNKNOWN);
        assertThat(settled).isNotEqualTo(scope);
        assertThat(scope.includes(Version.of("4.2"))).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void landmarksLieWhereTheAnswerMayChange() {
        assertThat(VersionScope.of("4.2.1; 4.3.1 to 4.3.9; 5.* from 5.2").landmarks()).extracting(Version::toString)
                .containsExactly("4.2.1", "4.3.1", "4.3.9", "5.0", "5.2");
    }
}
