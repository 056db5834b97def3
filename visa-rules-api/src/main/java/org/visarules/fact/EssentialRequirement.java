package org.visarules.fact;

import org.visarules.value.Choice;

/**
 * An essential cybersecurity requirement of Regulation (EU) 2024/2847, annex I: of part I the properties of the product,
 * of part II the handling of vulnerabilities.
 */
public enum EssentialRequirement implements Choice {
    UNKNOWN,
    /** Designed, developed and produced with cybersecurity appropriate to the risks; always applies. */
    I_1,
    /** No known exploitable vulnerability when made available. */
    I_2_A,
    /** Secure by default configuration, to which it can be reset; may be agreed otherwise for a tailor-made product. */
    I_2_B,
    /** Vulnerabilities can be fixed by security updates, automatic by default where applicable. */
    I_2_C,
    /** Protection from unauthorised access, which is reported. */
    I_2_D,
    /** Confidentiality of data stored, sent or processed. */
    I_2_E,
    /** Integrity of data, commands, programs and configuration. */
    I_2_F,
    /** Minimisation of data. */
    I_2_G,
    /** Availability of essential and basic functions, also after an incident. */
    I_2_H,
    /** Little effect on the services of other devices and networks. */
    I_2_I,
    /** Limited attack surfaces. */
    I_2_J,
    /** Reduced impact of an incident, by techniques that mitigate exploitation. */
    I_2_K,
    /** Recording and monitoring of internal activity. */
    I_2_L,
    /** Permanent removal of data and settings by the user, and secure transfer. */
    I_2_M,
    /** Vulnerabilities and components identified and documented, in a bill of materials that machines read. */
    II_1,
    /** Vulnerabilities remediated without delay, by security updates apart from functional ones where feasible. */
    II_2,
    /** Regular tests and reviews. */
    II_3,
    /** Information on fixed vulnerabilities published once an update is available. */
    II_4,
    /** A policy of coordinated disclosure of vulnerabilities. */
    II_5,
    /** Sharing of information on vulnerabilities, with a contact address. */
    II_6,
    /** Secure distribution of updates. */
    II_7,
    /** Security updates without delay and free of charge, with advisories; a price may be agreed for a tailor-made product. */
    II_8
}
