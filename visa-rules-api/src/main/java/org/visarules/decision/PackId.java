package org.visarules.decision;

/**
 * A rule pack, exactly.
 *
 * @param id its id
 * @param version its version
 * @param digest SHA-256 of its sources and manifest with the number of the fact model, in hexadecimal
 */
public record PackId(String id, String version, String digest) {
}
