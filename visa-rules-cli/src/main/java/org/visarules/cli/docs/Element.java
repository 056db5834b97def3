package org.visarules.cli.docs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An element of a page with what it holds. Whatever text is put in is escaped when it is written, and every element is closed, so that the page
 * is read alike as HTML and as XML.
 */
final class Element {

    private static final Set<String> EMPTY = Set.of("br", "input", "link", "meta");
    // A line feed inside these would show.
    private static final Set<String> INLINE = Set.of("a", "b", "bdi", "code", "em", "q", "span", "strong", "time", "var");

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Object> content = new ArrayList<>();

    private Element(String name) {
        this.name = name;
    }

    /** An element that holds these texts, elements and collections of them. */
    static Element of(String name, Object... content) {
        return new Element(name).add(content);
    }

    Element with(String attribute, String value) {
        attributes.put(attribute, value);
        return this;
    }

    Element add(Object... more) {
        for (Object each : more) {
            if (each instanceof Collection<?> several) {
                several.forEach(this::add);
            } else {
                content.add(each);
            }
        }
        return this;
    }

    boolean isEmpty() {
        return content.isEmpty();
    }

    @Override
    public String toString() {
        StringBuilder page = new StringBuilder();
        write(page);
        return page.toString();
    }

    private void write(StringBuilder page) {
        page.append('<').append(name);
        attributes.forEach((attribute, value) -> page.append(' ').append(attribute).append("=\"").append(escaped(value).replace("\"", "&quot;")).append('"'));
        if (EMPTY.contains(name)) {
            page.append("/>");
        } else {
            page.append('>');
            for (Object each : content) {
                if (each instanceof Element element) {
                    element.write(page);
                } else {
                    page.append(escaped(each.toString()));
                }
            }
            page.append("</").append(name).append('>');
        }
        if (!INLINE.contains(name)) {
            page.append('\n');
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
