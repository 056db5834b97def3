package org.visarules.fact;

import org.visarules.value.Choice;

/** The entry of annexes III and IV of the Cyber Resilience Act whose description the product as a whole meets. */
public enum CoreFunctionality implements Choice {
    UNKNOWN,
    /** Annex III, class I, entry 1. */
    IDENTITY_MANAGEMENT,
    /** Annex III, class I, entry 2. */
    BROWSER,
    /** Annex III, class I, entry 3. */
    PASSWORD_MANAGER,
    /** Annex III, class I, entry 4. */
    ANTIMALWARE,
    /** Annex III, class I, entry 5. */
    VPN,
    /** Annex III, class I, entry 6. */
    NETWORK_MANAGEMENT,
    /** Annex III, class I, entry 7. */
    SIEM,
    /** Annex III, class I, entry 8. */
    BOOT_MANAGER,
    /** Annex III, class I, entry 9. */
    PKI,
    /** Annex III, class I, entry 10. */
    NETWORK_INTERFACE,
    /** Annex III, class I, entry 11. */
    OPERATING_SYSTEM,
    /** Annex III, class I, entry 12. */
    ROUTER_MODEM_SWITCH,
    /** Annex III, class I, entry 13 or class II, entry 3. */
    SECURITY_MICROPROCESSOR,
    /** Annex III, class I, entry 14 or class II, entry 4. */
    SECURITY_MICROCONTROLLER,
    /** Annex III, class I, entry 15. */
    SECURITY_ASIC_FPGA,
    /** Annex III, class I, entry 16. */
    HOME_ASSISTANT,
    /** Annex III, class I, entry 17. */
    SMART_HOME_SECURITY,
    /** Annex III, class I, entry 18. */
    CONNECTED_TOY,
    /** Annex III, class I, entry 19. */
    PERSONAL_WEARABLE,
    /** Annex III, class II, entry 1. */
    HYPERVISOR_CONTAINER_RUNTIME,
    /** Annex III, class II, entry 2. */
    FIREWALL_IDS_IPS,
    /** Annex IV, entry 1. */
    SECURITY_BOX,
    /** Annex IV, entry 2. */
    SMART_METER_GATEWAY,
    /** Annex IV, entry 2. */
    ADVANCED_SECURITY_DEVICE,
    /** Annex IV, entry 3. */
    SMARTCARD_SECURE_ELEMENT,
    /** No entry. */
    OTHER
}
