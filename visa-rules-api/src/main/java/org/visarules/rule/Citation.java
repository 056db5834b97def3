package org.visarules.rule;

import java.time.LocalDate;

/**
 * Where the law says it.
 *
 * @param text id of the text in the manifest of its pack
 * @param title the text's title, in both languages
 * @param provision article, rule or chapter
 * @param url the official address
 * @param confidence how it was verified
 * @param readOn the day on which it was read
 * @param readUntil the last day up to which changes of the text are known; inclusive
 * @param quotation words of the text, empty where we have none
 */
public record Citation(String text, Phrase title, String provision, String url, Confidence confidence, LocalDate readOn,
        LocalDate readUntil, String quotation) {
}
