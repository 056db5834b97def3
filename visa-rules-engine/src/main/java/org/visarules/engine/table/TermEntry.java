package org.visarules.engine.table;

/**
 * A yes/no term that definitions derive.
 *
 * @param id the term
 * @param of the type of fact of which it may be true
 * @param title what it says
 */
public record TermEntry(String id, String of, Bilingual title) {
}
