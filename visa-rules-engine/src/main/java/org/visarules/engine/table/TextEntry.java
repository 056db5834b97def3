package org.visarules.engine.table;

import java.time.LocalDate;

/**
 * A text of law.
 *
 * @param id as citations name it
 * @param title its title
 * @param url its official address
 * @param readOn the day on which it was read
 * @param readUntil the last day up to which its changes are known; inclusive
 * @param readBy who read it; {@link Bilingual#NONE} if the manifest does not say
 */
public record TextEntry(String id, Bilingual title, String url, LocalDate readOn, LocalDate readUntil, Bilingual readBy) {
}
