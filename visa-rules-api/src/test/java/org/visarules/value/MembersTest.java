package org.visarules.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.visarules.fact.AuditActivity;

class MembersTest {

    private static final Members<AuditActivity> UNSAID = Members.unknown(AuditActivity.class);
    private static final Members<AuditActivity> NOTHING = Members.of(AuditActivity.class, List.of());
    private static final Members<AuditActivity> WHOLE = Members.of(AuditActivity.class, List.of(AuditActivity.ARCHI));
    private static final Members<AuditActivity> OPEN = Members.atLeast(AuditActivity.class, List.of(AuditActivity.ARCHI));

    @Test
    void whatIsWrittenIsWholeAndWhatIsLeftOutMayHoldAnything() {
        assertThat(WHOLE.has(AuditActivity.ARCHI)).isEqualTo(Answer.YES);
        assertThat(WHOLE.has(AuditActivity.CODE)).isEqualTo(Answer.NO);
        assertThat(NOTHING.has(AuditActivity.CODE)).isEqualTo(Answer.NO);
        assertThat(UNSAID.has(AuditActivity.CODE)).isEqualTo(Answer.UNKNOWN);
        assertThat(OPEN.has(AuditActivity.ARCHI)).isEqualTo(Answer.YES);
        assertThat(OPEN.has(AuditActivity.CODE)).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void anUnknownConstantIsHeldByNoListForCertain() {
        assertThat(NOTHING.has(AuditActivity.UNKNOWN)).isEqualTo(Answer.NO);
        assertThat(WHOLE.has(AuditActivity.UNKNOWN)).isEqualTo(Answer.UNKNOWN);
        assertThat(UNSAID.has(AuditActivity.UNKNOWN)).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void onlyAsksForOneAndNoOther() {
        assertThat(WHOLE.only(AuditActivity.ARCHI)).isEqualTo(Answer.YES);
        assertThat(WHOLE.only(AuditActivity.CODE)).isEqualTo(Answer.NO);
        assertThat(NOTHING.only(AuditActivity.CODE)).isEqualTo(Answer.NO);
        assertThat(OPEN.only(AuditActivity.ARCHI)).isEqualTo(Answer.UNKNOWN);
        assertThat(OPEN.only(AuditActivity.CODE)).isEqualTo(Answer.NO);
        assertThat(UNSAID.only(AuditActivity.CODE)).isEqualTo(Answer.UNKNOWN);
        assertThat(Members.of(AuditActivity.class, List.of(AuditActivity.ARCHI, AuditActivity.CODE)).only(AuditActivity.ARCHI)).isEqualTo(Answer.NO);
    }

    @Test
    void twoListsShareAConstantOrMayShareOne() {
        Members<AuditActivity> others = Members.of(AuditActivity.class, List.of(AuditActivity.CODE, AuditActivity.CONF));
        assertThat(WHOLE.includesAny(OPEN)).isEqualTo(Answer.YES);
        assertThat(WHOLE.includesAny(others)).isEqualTo(Answer.NO);
        assertThat(WHOLE.includesAny(UNSAID)).isEqualTo(Answer.UNKNOWN);
        assertThat(OPEN.includesAny(others)).isEqualTo(Answer.UNKNOWN);
        assertThat(others.includesAny(OPEN)).isEqualTo(Answer.UNKNOWN);
        assertThat(NOTHING.includesAny(UNSAID)).isEqualTo(Answer.NO);
        assertThat(UNSAID.includesAny(NOTHING)).isEqualTo(Answer.NO);
    }

    @Test
    void howManyAListHoldsIsToldAsFarAsItIsKnown() {
        assertThat(NOTHING.holdsAny()).isEqualTo(Answer.NO);
        assertThat(OPEN.holdsAny()).isEqualTo(Answer.YES);
        assertThat(UNSAID.holdsAny()).isEqualTo(Answer.UNKNOWN);
        assertThat(WHOLE.moreThanOne()).isEqualTo(Answer.NO);
        assertThat(OPEN.moreThanOne()).isEqualTo(Answer.UNKNOWN);
        assertThat(OPEN.with(AuditActivity.CODE, Answer.YES).moreThanOne()).isEqualTo(Answer.YES);
    }

    @Test
    void onceEveryConstantIsAnsweredSoIsOnly() {
        Members<AuditActivity> answered = UNSAID.with(AuditActivity.ARCHI, Answer.YES);
        for (AuditActivity activity : AuditActivity.values()) {
            answered = activity.isKnown() && activity != AuditActivity.ARCHI ? answered.with(activity, Answer.NO) : answered;
        }
        assertThat(answered.only(AuditActivity.ARCHI)).isEqualTo(Answer.YES);
    }

    @Test
    void aQuestionIsAnsweredOneByOneAndTakenBack() {
        Members<AuditActivity> answered = UNSAID.with(AuditActivity.CODE, Answer.NO).with(AuditActivity.CONF, Answer.YES);
        assertThat(answered.has(AuditActivity.CODE)).isEqualTo(Answer.NO);
        assertThat(answered.held()).containsExactly(AuditActivity.CONF);
        assertThat(answered.with(AuditActivity.CODE, Answer.UNKNOWN).has(AuditActivity.CODE)).isEqualTo(Answer.UNKNOWN);
        assertThat(UNSAID.has(AuditActivity.CODE)).isEqualTo(Answer.UNKNOWN);
        assertThat(answered.closed()).isEqualTo(Members.of(AuditActivity.class, List.of(AuditActivity.CONF)));
    }

    @Test
    void asACollectionItHasWhatItIsKnownToHoldInTheOrderOfTheEnumeration() {
        Members<AuditActivity> members = Members.of(AuditActivity.class, List.of(AuditActivity.INTRUSION, AuditActivity.ARCHI));
        assertThat(members).containsExactly(AuditActivity.ARCHI, AuditActivity.INTRUSION).hasSize(2);
        assertThat(members).hasToString("[archi, intrusion]");
        assertThat(OPEN).hasToString("[archi, maybe-more]");
        assertThat(UNSAID).hasToString("[maybe-more]");
    }

    @Test
    void unknownIsNoMember() {
        assertThatIllegalArgumentException().isThrownBy(() -> Members.of(AuditActivity.class, List.of(AuditActivity.UNKNOWN)))
                .withMessageContaining("maybe-more");
    }
}
