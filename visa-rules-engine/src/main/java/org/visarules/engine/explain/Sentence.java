package org.visarules.engine.explain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.visarules.engine.walk.Match;

/** A sentence with placeholders such as {@code {$product.name}}, filled from a match. */
final class Sentence {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\$[A-Za-z0-9_]+)((?:\\.[A-Za-z0-9]+)*)}");

    private Sentence() {
    }

    static String filled(String template, Match match, Locale locale) {
        Matcher matcher = PLACEHOLDER.matcher(template);
        StringBuilder filled = new StringBuilder();
        while (matcher.find()) {
            String more = matcher.group(2);
            List<String> path = more.isEmpty() ? List.of() : Arrays.asList(more.substring(1).split("\\."));
            matcher.appendReplacement(filled, Matcher.quoteReplacement(Words.of(match.value(matcher.group(1), path), locale)));
        }
        return matcher.appendTail(filled).toString();
    }

    /** The sentence of a rule that did not hold: each placeholder by its last name. */
    static String open(String template) {
        return PLACEHOLDER.matcher(template).replaceAll(found -> {
            String more = found.group(2);
            return Matcher.quoteReplacement("[" + (more.isEmpty() ? found.group(1).substring(1) : more.substring(more.lastIndexOf('.') + 1)) + "]");
        });
    }
}
