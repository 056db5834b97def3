package org.visarules.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.visarules.fact.SecurityFunction.DETECTION;
import static org.visarules.fact.SecurityFunction.VPN;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.visarules.value.Answer;
import org.visarules.value.Members;

class AboutTest {

    private static final Members<SecurityFunction> NOT_SAID = Members.unknown(SecurityFunction.class);

    @Test
    void aDemandThatNamesNothingIsAboutEveryProduct() {
        assertThat(About.unsaid().concerns(NOT_SAID)).isEqualTo(Answer.YES);
    }

    @Test
    void aDemandThatNamesAFunctionIsAboutTheProductsThatHaveIt() {
        About vpn = About.unsaid().functions(VPN);

        assertThat(vpn.concerns(these(VPN, DETECTION))).isEqualTo(Answer.YES);
        assertThat(vpn.concerns(these(DETECTION))).isEqualTo(Answer.NO);
        assertThat(vpn.concerns(NOT_SAID)).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void aFunctionThatMayBeThereLeavesADoubt() {
        Members<SecurityFunction> more = Members.atLeast(SecurityFunction.class, List.of(DETECTION));

        assertThat(About.unsaid().functions(VPN).concerns(more)).isEqualTo(Answer.UNKNOWN);
        assertThat(About.unsaid().functions(DETECTION).concerns(more)).isEqualTo(Answer.YES);
        assertThat(About.unsaid().functions(NOT_SAID).concerns(these(VPN))).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void aDemandForAServiceOrAnAuditIsAboutNoProduct() {
        assertThat(About.unsaid().service(ServiceKind.DETECTION).concerns(these(VPN))).isEqualTo(Answer.NO);
        assertThat(About.unsaid().audit(AuditActivity.values()[1]).concerns(these(VPN))).isEqualTo(Answer.NO);
        assertThat(About.unsaid().service(ServiceKind.UNKNOWN).concerns(these(VPN))).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void aDemandIsAboutTheAuditsThatShareAnActivityWithIt() {
        About intrusion = About.unsaid().audit(AuditActivity.INTRUSION, AuditActivity.CODE);

        assertThat(intrusion.concernsAudit(Members.of(AuditActivity.INTRUSION, AuditActivity.ARCHI))).isEqualTo(Answer.YES);
        assertThat(intrusion.concernsAudit(Members.of(AuditActivity.ARCHI))).isEqualTo(Answer.NO);
        assertThat(intrusion.concernsAudit(Members.unknown(AuditActivity.class))).isEqualTo(Answer.UNKNOWN);
        assertThat(About.unsaid().concernsAudit(Members.unknown(AuditActivity.class))).isEqualTo(Answer.NO);
    }

    private static Members<SecurityFunction> these(SecurityFunction... functions) {
        return Members.of(SecurityFunction.class, List.of(functions));
    }
}
