package org.visarules.engine;

/** What judges read of packs whose tables come without it, in an artifact that can be left out; found as a service. */
public interface SessionModels {

    /**
     * The session model of a pack.
     *
     * @param pack its id
     * @throws org.visarules.VisaRulesException if it is missing
     */
    byte[] of(String pack);
}
