package org.visarules.formats.cases;

/**
 * One thing that a case expects.
 *
 * @param text as written
 * @param line line in the case file, from 1
 */
public record Expected(String text, int line) {
}
