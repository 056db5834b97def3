package org.visarules.engine.table;

/**
 * A dated parameter of the law.
 *
 * @param name its name
 * @param window the days on which it holds, as written
 * @param property what it sets: {@code term}, {@code day} or {@code countries}
 * @param value the value, as written; countries with a space between two
 * @param cites where the law says it
 */
public record ParameterEntry(String name, String window, String property, String value, CitationEntry cites) {
}
