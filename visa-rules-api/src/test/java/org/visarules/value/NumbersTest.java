package org.visarules.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({"5, 5, YES, NO", "5, 4, YES, YES", "5, 6, NO, NO", "24.5, 24, YES, YES", "24.5, 25, NO, NO", "none, 0, NO, NO", "-1, 0, NO, NO",
        "?, 0, UNKNOWN, UNKNOWN"})
    void aNumberReachesAndExceeds(String number, long bound, Answer reaches, Answer exceeds) {
        assertThat(Quantity.of(number).atLeast(bound)).isEqualTo(reaches);
        assertThat(Quantity.of(number).exceeds(bound)).isEqualTo(exceeds);
    }

    @Test
    void numbersAreEqualByValueAndNoneIsNotZero() {
        assertThat(Quantity.of("24.50")).isEqualTo(Quantity.of("24.5")).hasSameHashCodeAs(Quantity.of("24.5"));
        assertThat(Quantity.of("100")).isEqualTo(Quantity.of(100)).hasSameHashCodeAs(Quantity.of(100)).hasToString("100");
        assertThat(Quantity.of(0)).isNotEqualTo(Quantity.NONE).isNotEqualTo(Quantity.UNKNOWN);
        assertThat(Quantity.NONE).isNotEqualTo(Quantity.UNKNOWN);
        assertThatIllegalStateException().isThrownBy(Quantity.NONE::number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"five", "1e3", "1,5", "", "12345678901234567"})
    void whatIsNoNumberIsRefused(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> Quantity.of(written)).withMessageContaining("no number");
    }

    @Test
    void theMainLevelDecides() {
        Levels levels = Levels.of(List.of("5", "6"));
        assertThat(levels.atLeast(5)).isEqualTo(Answer.YES);
        assertThat(levels.atLeast(6)).isEqualTo(Answer.NO);
        assertThat(Levels.UNKNOWN.atLeast(1)).isEqualTo(Answer.UNKNOWN);
        assertThat(levels).isEqualTo(Levels.of(List.of("5", "6"))).isNotEqualTo(Levels.of(List.of("6", "5")));
        assertThat(Levels.UNKNOWN).isNotEqualTo(levels);
    }

    @Test
    void whatAreNoLevelsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Levels.of(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Levels.of(List.of("12")));
        assertThatIllegalArgumentException().isThrownBy(() -> Levels.of(List.of("5+")));
    }

    @Test
    void componentsAreWrittenOut() {
        Components components = Components.of(List.of("AVA_VAN.5", "ALC_FLR.3"));
        assertThat(components.written()).containsExactly("ALC_FLR.3", "AVA_VAN.5");
        assertThat(components.level("AVA_VAN")).isEqualTo(5);
        assertThat(components.level("AVA_VLA")).isZero();
        assertThat(components).isEqualTo(Components.of(List.of("ALC_FLR.3", "AVA_VAN.5")));
        assertThat(Components.none()).isNotEqualTo(Components.UNKNOWN).isEqualTo(Components.of(List.of()));
        assertThat(components.with(Components.of(List.of("AVA_VAN.3", "ALC_DVS.2"))).written())
                .containsExactly("ALC_DVS.2", "ALC_FLR.3", "AVA_VAN.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AVA_VAN", "AVA_VAN.5+", "+", "EAL4", "ava_van.5", "AVA_VAN5"})
    void whatIsNoComponentIsRefused(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> Components.of(List.of(written))).withMessageContaining("AVA_VAN.5");
    }

    @Test
    void aFamilyHasOneLevel() {
        assertThatIllegalArgumentException().isThrownBy(() -> Components.of(List.of("AVA_VAN.3", "AVA_VAN.5"))).withMessageContaining("twice");
    }
}
