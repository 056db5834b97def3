package org.visarules.fact;

import org.visarules.value.Choice;

/**
 * An essential cybersecurity requirement of Regulation (EU) 2024/2847, annex I: of part I the properties of the product,
 * of part II the handling of vulnerabilities.
 */
public enum EssentialRequirement implements Choice {
    UNKNOWN,
    /** Cybersecurity appropriate to the risks. */
    I_1,
    /** No known exploitable vulnerability. */
    I_2_A,
    /** Secure by default configuration. */
    I_2_B,
    /** Security updates. */
    I_2_C,
    /** Protection from unauthorised access. */
    I_2_D,
    /** Confidentiality. */
    I_2_E,
    /** Integrity. */
    I_2_F,
    /** Minimisation of data. */
    I_2_G,
    /** Availability of essential and basic functions. */
    I_2_H,
    /** Little effect on the services of other devices and networks. */
    I_2_I,
    /** Limited attack surfaces. */
    I_2_J,
    /** Reduced impact of an incident. */
    I_2_K,
    /** Recording and monitoring of internal activity. */
    I_2_L,
    /** Removal and transfer of data. */
    I_2_M,
    /** Vulnerabilities and components identified and documented. */
    II_1,
    /** Vulnerabilities remediated without delay. */
    II_2,
    /** Regular tests and reviews. */
    II_3,
    /** Information on fixed vulnerabilities. */
    II_4,
    /** Coordinated disclosure of vulnerabilities. */
    II_5,
    /** Sharing of information on vulnerabilities. */
    II_6,
    /** Secure distribution of updates. */
    II_7,
    /** Security updates without delay and free of charge. */
    II_8
}
