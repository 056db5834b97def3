package org.visarules.ask;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.visarules.fact.Country;
import org.visarules.rule.Phrase;
import org.visarules.value.Choice;

/**
 * Questions and answers in plain words, from the resource files of this package: sentences by type of fact and property
 * ({@code Certificate.window.lastDay}), words for constants ({@code EvidenceStatus.in-force}), and who usually knows.
 */
final class Plain {

    private static final Map<String, String> ENGLISH = read("plain_en.properties");
    private static final Map<String, String> FRENCH = read("plain_fr.properties");
    private static final Map<String, String> KNOWS = read("knows.properties");

    private Plain() {
    }

    private static Map<String, String> read(String name) {
        Properties read = new Properties();
        try (InputStream in = Plain.class.getResourceAsStream(name); Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            read.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " is part of this library and can always be read", e);
        }
        Map<String, String> entries = new TreeMap<>();
        read.forEach((key, value) -> entries.put((String) key, (String) value));
        return Collections.unmodifiableMap(entries);
    }

    /** Every key that has a sentence or word in that language. */
    static Set<String> keys(Locale locale) {
        return (locale.getLanguage().equals("fr") ? FRENCH : ENGLISH).keySet();
    }

    /** Every key for which the resources say who usually knows it. */
    static Set<String> known() {
        return new TreeSet<>(KNOWS.keySet());
    }

    /** The sentence of a key, with what it is about filled in; nothing if there is none. */
    static Optional<Phrase> sentence(String key, Phrase... values) {
        return ENGLISH.containsKey(key) && FRENCH.containsKey(key)
                ? Optional.of(Phrase.of(filled(ENGLISH.get(key), Locale.ENGLISH, values), filled(FRENCH.get(key), Locale.FRENCH, values)))
                : Optional.empty();
    }

    /** What a person calls a constant. A country is written as files write it where Java has no name for it. */
    static Phrase word(Choice constant) {
        String key = ((Enum<?>) constant).getDeclaringClass().getSimpleName() + "." + constant.written();
        return sentence(key).orElseGet(() -> {
            Locale country = new Locale("", constant.written());
            return constant instanceof Country ? Phrase.of(country.getDisplayCountry(Locale.ENGLISH), country.getDisplayCountry(Locale.FRENCH))
                    : Phrase.of(constant.written(), constant.written());
        });
    }

    /** Who usually knows the answer to a question of that key: what is said of the property, else of what it is a part of. */
    static Optional<Phrase> knows(String key) {
        for (String at = key; !at.isEmpty(); at = at.substring(0, Math.max(0, at.lastIndexOf('.')))) {
            if (KNOWS.containsKey(at)) {
                return sentence("Who." + KNOWS.get(at));
            }
        }
        return Optional.empty();
    }

    // Once from left to right, so that a name that holds braces is left alone. Where there is no name, no gap is left.
    private static String filled(String pattern, Locale locale, Phrase... values) {
        StringBuilder said = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            if (pattern.charAt(i) != '{') {
                said.append(pattern.charAt(i));
                continue;
            }
            String value = values[pattern.charAt(i + 1) - '0'].in(locale);
            i += 2;
            said.append(value);
            boolean bracketed = said.length() > 1 && said.charAt(said.length() - 1) == '(' && i + 1 < pattern.length() && pattern.charAt(i + 1) == ')';
            if (value.isEmpty()) {
                said.setLength(bracketed ? said.length() - 1 : said.length());
                i += bracketed ? 1 : 0;
                if (!said.isEmpty() && said.charAt(said.length() - 1) == ' ') {
                    said.setLength(said.length() - 1);
                }
            }
        }
        return said.toString();
    }
}
