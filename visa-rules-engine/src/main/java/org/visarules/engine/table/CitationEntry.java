package org.visarules.engine.table;

import org.visarules.rule.Confidence;

/**
 * A place in a text of law.
 *
 * @param text id of the text
 * @param provision article, rule or chapter
 * @param confidence how it was verified
 * @param quotation words of the text; empty where there are none
 */
public record CitationEntry(String text, String provision, Confidence confidence, String quotation) {
}
