package org.visarules.spi;

import org.visarules.VisaRules;

/** Provides the packs that come with the library; found as a service. */
public interface BundledRules {

    /** The rules, the same object at every call. */
    VisaRules rules();
}
