package org.visarules.engine.table;

/**
 * A definition: rules that only derive terms.
 *
 * @param id its id
 * @param title what it defines
 * @param cites where the law says it
 */
public record DefinitionEntry(String id, Bilingual title, CitationEntry cites) {
}
