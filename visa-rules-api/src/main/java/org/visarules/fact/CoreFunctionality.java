package org.visarules.fact;

import org.visarules.value.Choice;

/**
 * The entry of annexes III and IV of the Cyber Resilience Act whose description the product as a whole meets. What decides each entry
 * is said by Implementing Regulation (EU) 2025/2392, annexes I and II; being able to do what an entry names is not enough where the core
 * is another.
 */
public enum CoreFunctionality implements Choice {
    UNKNOWN,
    /** Annex III, class I, entry 1: authenticates or authorises people, devices or systems, also at doors, or controls privileged rights. */
    IDENTITY_MANAGEMENT,
    /** Annex III, class I, entry 2: lets end users reach, render and use web content; also a browser made to be embedded. */
    BROWSER,
    /** Annex III, class I, entry 3: stores passwords, locally or remotely. */
    PASSWORD_MANAGER,
    /** Annex III, class I, entry 4: searches for malicious code on devices, removes it or puts it in quarantine. */
    ANTIMALWARE,
    /** Annex III, class I, entry 5: sets up an encrypted tunnel over a physical or virtual network; client, server or gateway. */
    VPN,
    /** Annex III, class I, entry 6: monitors and controls the operation and configuration of network elements; both. */
    NETWORK_MANAGEMENT,
    /** Annex III, class I, entry 7: collects from several sources, analyses and correlates, and presents actionable information; all three. */
    SIEM,
    /** Annex III, class I, entry 8: initialises hardware at startup, selects what is started and hands control over. */
    BOOT_MANAGER,
    /** Annex III, class I, entry 9: manages the life of certificates, or the keys that go with them. */
    PKI,
    /** Annex III, class I, entry 10: connects a device directly to a network through the interface of a driver, or emulates that. */
    NETWORK_INTERFACE,
    /** Annex III, class I, entry 11: abstracts hardware and controls the execution of software. */
    OPERATING_SYSTEM,
    /**
     * Annex III, class I, entry 12: chooses paths by routing protocols, or modulates for communication over the internet, or forwards
     * packets and has a management plane; wireless access points too.
     */
    ROUTER_MODEM_SWITCH,
    /**
     * Annex III, class I, entry 13: processor on external memory whose security functions serve others beyond the chip. Protected
     * from tampering, it is class II, entry 3, if designed for AVA_VAN 2 or 3, and annex IV, entry 3, from 4 on: see {@link Chip}.
     */
    SECURITY_MICROPROCESSOR,
    /** Annex III, class I, entry 14: the same with integrated memory; class II, entry 4, or annex IV, entry 3, as the microprocessor. */
    SECURITY_MICROCONTROLLER,
    /** Annex III, class I, entry 15: custom or reconfigurable circuit whose security functions serve others beyond the chip. */
    SECURITY_ASIC_FPGA,
    /** Annex III, class I, entry 16: takes natural language over the public internet to give access to services or devices in homes. */
    HOME_ASSISTANT,
    /** Annex III, class I, entry 17: protects the physical security of consumers in homes and is managed remotely, or controls what does. */
    SMART_HOME_SECURITY,
    /** Annex III, class I, entry 18: toy on the public internet that communicates both ways, or tracks or infers location. */
    CONNECTED_TOY,
    /** Annex III, class I, entry 19: worn on the body to sense and process matters of health, without a medical act; or for children under 14. */
    PERSONAL_WEARABLE,
    /** Annex III, class II, entry 1: runs and manages virtual machines, or the life of containers on one host. */
    HYPERVISOR_CONTAINER_RUNTIME,
    /** Annex III, class II, entry 2: monitors and restricts traffic, or detects intrusions in it, or responds to them. */
    FIREWALL_IDS_IPS,
    /** Annex IV, entry 1: several discrete components in an envelope that shows, resists or answers tampering, for secrets or cryptography. */
    SECURITY_BOX,
    /** Annex IV, entry 2: controls the communication between smart-metering components and authorised third parties. */
    SMART_METER_GATEWAY,
    /** Annex IV, entry 2: another device for advanced security purposes, such as secure cryptoprocessing; no act describes it. */
    ADVANCED_SECURITY_DEVICE,
    /** Annex IV, entry 3: processor with security functions, protected from tampering and designed for AVA_VAN 4 or more, or a card that carries it. */
    SMARTCARD_SECURE_ELEMENT,
    /** No entry. */
    OTHER
}
