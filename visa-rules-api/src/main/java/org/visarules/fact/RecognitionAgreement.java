package org.visarules.fact;

import org.visarules.value.Choice;

/** An agreement under which a certificate counts outside the country that issued it. */
public enum RecognitionAgreement implements Choice {
    UNKNOWN,
    /** European agreement on Common Criteria certificates. */
    SOG_IS,
    /** Worldwide arrangement on Common Criteria certificates. */
    CCRA,
    /** Between ANSSI and BSI, on CSPN and BSZ. */
    CSPN_BSZ,
    /** Cybersecurity Act, Regulation (EU) 2019/881, article 56(10). */
    CSA
}
