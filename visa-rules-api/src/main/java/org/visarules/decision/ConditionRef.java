package org.visarules.decision;

/**
 * A condition of a rule file.
 *
 * @param file the file, relative to its pack
 * @param line line in it, from 1
 * @param text the condition as written
 */
public record ConditionRef(String file, int line, String text) {
}
