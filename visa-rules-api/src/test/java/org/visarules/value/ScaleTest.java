package org.visarules.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.visarules.fact.CsaLevel;
import org.visarules.fact.PassiLevel;
import org.visarules.fact.ProductLevel;

class ScaleTest {

    @Test
    void aLevelReachesItselfAndThoseBelow() {
        assertThat(ProductLevel.STANDARD.atLeast(ProductLevel.ELEMENTAIRE)).isEqualTo(Answer.YES);
        assertThat(ProductLevel.STANDARD.atLeast(ProductLevel.STANDARD)).isEqualTo(Answer.YES);
        assertThat(ProductLevel.STANDARD.atLeast(ProductLevel.RENFORCE)).isEqualTo(Answer.NO);
        assertThat(PassiLevel.ELEVE.atLeast(PassiLevel.SUBSTANTIEL)).isEqualTo(Answer.YES);
        assertThat(CsaLevel.SUBSTANTIAL.atLeast(CsaLevel.HIGH)).isEqualTo(Answer.NO);
    }

    @Test
    void aDecisionWithoutLevelReachesNone() {
        assertThat(ProductLevel.WITHOUT_LEVEL.atLeast(ProductLevel.ELEMENTAIRE)).isEqualTo(Answer.NO);
        assertThat(PassiLevel.WITHOUT_LEVEL.atLeast(PassiLevel.SUBSTANTIEL)).isEqualTo(Answer.NO);
        assertThat(CsaLevel.NONE.atLeast(CsaLevel.BASIC)).isEqualTo(Answer.NO);
    }

    @Test
    void whatIsNotKnownReachesNothingForCertain() {
        assertThat(ProductLevel.UNKNOWN.atLeast(ProductLevel.ELEMENTAIRE)).isEqualTo(Answer.UNKNOWN);
        assertThat(ProductLevel.RENFORCE.atLeast(ProductLevel.UNKNOWN)).isEqualTo(Answer.UNKNOWN);
    }
}
