package org.visarules.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.visarules.fact.Country;
import org.visarules.fact.SourceKind;
import org.visarules.rule.Phrase;
import org.visarules.schema.Kind;
import org.visarules.value.Choice;

/** Whatever a rule of a shipped pack can ask about is asked in plain words in both languages, somebody is known to know it, and no sentence is left over. */
class PlainWordsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-3]}");
    private static final Phrase[] NAMES = {Phrase.of("A", "A"), Phrase.of("B", "B"), Phrase.of("1", "1"), Phrase.of("2", "2")};

    private final Map<String, Kind<?>> properties = Askable.properties();

    private Set<String> questions() {
        Set<String> questions = new TreeSet<>(properties.keySet());
        questions.addAll(Askable.listsAndSources());
        properties.forEach((key, kind) -> {
            if (kind == Kind.SCOPE) {
                questions.add(key + ".covers");
            }
        });
        return questions;
    }

    private Set<String> words() {
        Set<String> words = new TreeSet<>();
        List<Object> constants = new ArrayList<>(Arrays.asList(SourceKind.values()));
        constants.remove(SourceKind.BIDDER_STATEMENT);
        constants.addAll(List.of(Country.EU, Country.EEA));
        for (Kind<?> kind : properties.values()) {
            Class<?> type = kind instanceof Kind.OneOf<?> one ? one.javaType() : kind instanceof Kind.Several<?> several ? several.member() : Country.class;
            if (type != Country.class) {
                constants.addAll(Arrays.asList(type.getEnumConstants()));
            }
        }
        constants.stream().map(Choice.class::cast).filter(Choice::isKnown)
                .forEach(constant -> words.add(((Enum<?>) constant).getDeclaringClass().getSimpleName() + "." + constant.written()));
        return words;
    }

    @Test
    void everyQuestionAndConstantHasWordsInBothLanguagesAndNoneIsLeftOver() {
        assertThat(properties).hasSizeGreaterThan(300);
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            Set<String> left = new TreeSet<>(Plain.keys(locale));
            assertThat(left).containsAll(questions()).containsAll(words());
            left.removeAll(questions());
            left.removeAll(words());
            left.removeIf(key -> key.endsWith(".none") && hasNone(key.substring(0, key.length() - ".none".length())));
            Arrays.stream(Asked.Takes.values()).forEach(takes -> assertThat(left.remove("Takes." + takes.name().toLowerCase(Locale.ROOT))).isTrue());
            assertThat(left).allMatch(key -> key.startsWith("Reply.") || key.startsWith("Who.") || key.equals("Unnamed"));
        }
        assertThat(Plain.keys(Locale.FRENCH)).isEqualTo(Plain.keys(Locale.ENGLISH));
    }

    private boolean hasNone(String key) {
        return properties.get(key) == Kind.DAY || properties.get(key) == Kind.MOMENT || properties.get(key) == Kind.NUMBER;
    }

    @Test
    void somebodyKnowsEveryAnswerAndNobodyIsNamedForNothing() {
        Set<String> used = new TreeSet<>();
        Set<String> all = new TreeSet<>(questions());
        all.add("registers");
        for (String key : all) {
            assertThat(Plain.knows(key)).as(key).isPresent();
            String at = key;
            while (!Plain.known().contains(at)) {
                at = at.substring(0, at.lastIndexOf('.'));
            }
            used.add(at);
        }
        assertThat(used).isEqualTo(Plain.known());
        Set<String> told = new TreeSet<>();
        all.forEach(key -> told.add(Plain.knows(key).orElseThrow().english()));
        Plain.keys(Locale.ENGLISH).stream().filter(key -> key.startsWith("Who.") && !key.equals("Who.anybody"))
                .forEach(key -> assertThat(told).as(key).contains(Plain.sentence(key).orElseThrow().english()));
    }

    @Test
    void sentencesAreSetAsEachLanguageSetsThem() {
        for (String key : Plain.keys(Locale.ENGLISH)) {
            Phrase words = Plain.sentence(key, NAMES).orElseThrow();
            assertThat(words.english()).as(key).isNotBlank().doesNotContain("'", "\"", "  ", " ?", "{").isEqualTo(words.english().strip());
            assertThat(words.french()).as(key).isNotBlank().doesNotContain("'", "\"", "  ", "{").doesNotContainPattern("[^\\s0-9][?;:!»]").isEqualTo(words.french().strip());
        }
        for (String key : questions()) {
            Phrase question = Plain.sentence(key, NAMES).orElseThrow();
            assertThat(question.english()).as(key).contains("?").matches("\\p{Lu}.*[?.]");
            assertThat(question.french()).as(key).contains("?").matches("(\\p{Lu}|A ).*[?.]");
        }
    }

    @Test
    void bothLanguagesNameTheSame() {
        Phrase[] marked = {Phrase.of("{0}", "{0}"), Phrase.of("{1}", "{1}"), Phrase.of("{2}", "{2}"), Phrase.of("{3}", "{3}")};
        for (String key : questions()) {
            Phrase question = Plain.sentence(key, marked).orElseThrow();
            assertThat(placeholders(question.french())).as(key).isEqualTo(placeholders(question.english()));
        }
    }

    private static Set<String> placeholders(String sentence) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(sentence);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }
}
