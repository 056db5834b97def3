package org.visarules.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.visarules.Dossier;
import org.visarules.decision.FactRef;
import org.visarules.decision.Finding;
import org.visarules.decision.MissingFact;
import org.visarules.decision.Verdict;
import org.visarules.fact.Source;
import org.visarules.formats.DossierFiles;
import org.visarules.formats.DossierWriter;
import org.visarules.formats.RandomDossiers;
import org.visarules.rule.Act;
import org.visarules.rule.Citation;
import org.visarules.rule.Confidence;
import org.visarules.rule.Phrase;
import org.visarules.rule.Strength;
import org.visarules.schema.Composite;
import org.visarules.schema.Kind;
import org.visarules.schema.Listing;
import org.visarules.schema.Property;
import org.visarules.schema.Stated;
import org.visarules.value.Value;

/** Wherever a dossier says nothing, or sources differ, an answer of each kind can be written into it, and the file says it. */
class AnswersInFilesTest {

    private static final Map<Asked.Takes, List<String>> VALUES = new EnumMap<>(Map.of(
            Asked.Takes.DAY, List.of("2026-02-10"), Asked.Takes.MOMENT, List.of("2026-02-10T08:30+01:00"), Asked.Takes.NUMBER, List.of("3", "24.5"),
            Asked.Takes.VERSION, List.of("5.2.1", "HW A1 / FW 2"), Asked.Takes.VERSIONS, List.of("4.2.*; 5.1 to 5.9"), Asked.Takes.TEXT, List.of("yes", "a: b"),
            Asked.Takes.TEXTS, List.of("EN 419221-5, yes"), Asked.Takes.TERM, List.of("18 months", "5 years"), Asked.Takes.COMPONENTS, List.of("AVA_VAN.5, ALC_FLR.3"),
            Asked.Takes.LEVELS, List.of("5, 3")));

    static {
        VALUES.put(Asked.Takes.COUNTRY, List.of("FR", "EU"));
        VALUES.put(Asked.Takes.COUNTRIES, List.of("FR, DE"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void eachAnswerCanBeWrittenAndIsReadBack(long seed) {
        Dossier dossier = new RandomDossiers(seed).next();
        List<MissingFact> missing = new ArrayList<>();
        open("", dossier.facts(), missing);
        List<Asked> questions = Asking.of(dossier, List.of(finding(missing)));
        assertThat(questions).hasSizeGreaterThan(20);
        int i = 0;
        for (Asked question : questions) {
            List<String> answers = new ArrayList<>(question.replies().stream().filter(Reply::isEnough).map(Reply::written).toList());
            answers.addAll(VALUES.getOrDefault(question.takes(), List.of()));
            // Of each question one answer, in turn: files take long to prove.
            String answer = answers.get(i++ % answers.size());
            Dossier answered = Interpreted.answered(dossier, question, answer);
            assertThat(answered).as(question.path() + ": " + answer).isNotEqualTo(dossier);
            if (!answer.equals(Asking.NOBODY)) {
                Object said = Blank.at(Asking.place(question.path())).orElseThrow().in(answered);
                assertThat(said).as(question.path() + ": " + answer)
                        .matches(content -> content instanceof Listing<?> list ? list.whole() != answer.equals(Asking.MORE) : content instanceof Source source ? !source.isClaim() : ((Value) content).isKnown());
            }
            if (i % 7 == 0) {
                assertThat(DossierFiles.read("d.yaml", DossierWriter.yaml(answered))).as(question.path() + ": " + answer).containsExactly(answered);
            }
        }
    }

    private static Finding finding(List<MissingFact> missing) {
        Citation law = new Citation("CODE", Phrase.of("Code", "Code"), "art. 1", "https://example.org/code", Confidence.READ_IN_TEXT, LocalDate.EPOCH, LocalDate.EPOCH, "");
        return new Finding("R-1", "visa", Act.BUY, Strength.DEMANDED, Phrase.of("A label", "Un label"), new FactRef("market", "Market", "market"), Verdict.UNDETERMINED,
                List.of(), law, List.of(), List.of(), List.of(), missing, List.of(), List.of());
    }

    private static void open(String path, Composite<?> composite, List<MissingFact> missing) {
        for (Property<?> property : composite.type().properties()) {
            Object content = composite.raw(property.index());
            String here = path + property.name();
            if (content instanceof Source source) {
                if (source.isClaim()) {
                    missing.add(missing(here));
                }
            } else if (property.kind() instanceof Kind.Part<?>) {
                open(here + ".", (Composite<?>) content, missing);
            } else if (content instanceof Listing<?> list) {
                if (!list.whole()) {
                    missing.add(missing(path.isEmpty() ? "complete: " + here : here));
                }
                for (int i = 0; i < list.records().size(); i++) {
                    open(here + "[" + i + "].", (Composite<?>) list.records().get(i), missing);
                }
            } else if (content instanceof Stated<?> || content instanceof Value value && !value.isKnown()) {
                missing.add(missing(here));
            }
        }
    }

    private static MissingFact missing(String path) {
        return new MissingFact(path, MissingFact.Kind.FACT, Phrase.of("What?", "Quoi ?"), List.of(), List.of("R-1"));
    }
}
