package org.visarules.fact;

import org.visarules.value.Choice;

/** The scheme under which a certificate is issued. A qualification and an agrément are no certificates. */
public enum CertificateScheme implements Choice {
    UNKNOWN,
    /** No certificate asked. */
    NONE,
    /** Any certificate of the security of a product; only where a demand says what it accepts. */
    ANY,
    /** French first-level security certification. */
    CSPN,
    /** Common Criteria under a national scheme. */
    CC,
    /** European Common Criteria scheme, Regulation (EU) 2024/482. */
    EUCC,
    /** German accelerated security certification. */
    BSZ,
    /** Remote identity verification. */
    PVID,
    /** Health data hosting. */
    HDS,
    ELECTRONIC_ID_MEANS,
    OTHER
}
