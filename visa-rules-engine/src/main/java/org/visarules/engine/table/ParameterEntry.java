package org.visarules.engine.table;

/**
 * A dated parameter of the law.
 *
 * @param name its name
 * @param window the days on which it holds, as written
 * @param property what it sets: {@code term} or {@code day}
 * @param value the value, as written
 * @param cites where the law says it
 */
public record ParameterEntry(String name, String window, String property, String value, CitationEntry cites) {
}
