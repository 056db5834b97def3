package org.visarules.decision;

/**
 * A condition of a rule file.
 *
 * @param file the file, behind the id of its pack: {@code lpm/rules/LPM-RULE7-PROBE.drl}
 * @param line line in it, from 1
 * @param text the condition as written
 */
public record ConditionRef(String file, int line, String text) {
}
