package org.visarules.engine.explain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.visarules.engine.walk.Match;

/** A sentence with placeholders such as {@code {$product.name}}, filled from a match. */
final class Sentence {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\$[A-Za-z0-9_]++)((?:\\.[A-Za-z0-9]++)*+)}");

    private Sentence() {
    }

    /** The sentence; an ellipsis stands for what the match does not hold. */
    static String filled(String template, Match match, Locale locale) {
        return PLACEHOLDER.matcher(template).replaceAll(found -> {
            String more = found.group(2);
            List<String> path = more.isEmpty() ? List.of() : Arrays.asList(more.substring(1).split("\\."));
            Object value = match.value(found.group(1), path);
            return Matcher.quoteReplacement(value == null ? "…" : Words.of(value, locale));
        });
    }
}
