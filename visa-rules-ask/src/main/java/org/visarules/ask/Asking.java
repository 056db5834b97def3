package org.visarules.ask;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.visarules.Assumption;
import org.visarules.Dossier;
import org.visarules.ask.Asked.Settled;
import org.visarules.ask.Asked.Takes;
import org.visarules.decision.Finding;
import org.visarules.decision.MissingFact;
import org.visarules.fact.Country;
import org.visarules.fact.Source;
import org.visarules.fact.SourceKind;
import org.visarules.rule.Phrase;
import org.visarules.schema.Kind;
import org.visarules.schema.Listing;
import org.visarules.schema.Stated;
import org.visarules.value.Answer;
import org.visarules.value.Choice;
import org.visarules.value.Value;
import org.visarules.value.Version;
import org.visarules.value.VersionScope;

/** Makes questions to people of what is missing: each once, whatever the decision asks about its parts. */
final class Asking {

    /** Where the answer belongs that nothing was entered in a register since the law was read. */
    static final String LAW = "assume: [" + Assumption.LAW_AS_READ.written() + "]";

    static final String NONE_OF_THESE = "[]";
    static final String NOBODY = "nobody";
    static final String ALSO = "also ";
    static final String MORE = "something more";

    private static final String OPEN = "complete: ";
    private static final String REGISTER = "registers.";

    private final Dossier dossier;
    private final Map<String, Phrase> titles = new LinkedHashMap<>();

    private Asking(Dossier dossier) {
        this.dossier = dossier;
    }

    /** The questions that these findings leave open, in their order. */
    static List<Asked> of(Dossier dossier, List<Finding> findings) {
        Asking asking = new Asking(dossier);
        Map<String, List<MissingFact>> byPlace = new LinkedHashMap<>();
        for (Finding finding : findings) {
            asking.titles.putIfAbsent(finding.requirement(), finding.title());
            finding.missing().forEach(missing -> byPlace.computeIfAbsent(where(missing.path()), any -> new ArrayList<>()).add(missing));
        }
        return byPlace.entrySet().stream().map(entry -> asking.asked(entry.getKey(), entry.getValue())).toList();
    }

    /** Where the answer to a question of a decision belongs: of a constant of a list in the list, of a register among the assumptions. */
    static String where(String path) {
        if (path.startsWith(REGISTER) && path.indexOf('.', REGISTER.length()) < 0) {
            return LAW;
        }
        return path.startsWith(OPEN) ? OPEN + "[" + path.substring(OPEN.length()) + "]" : Blank.at(path).map(Blank::path).orElse(path);
    }

    /** The path in the dossier of where a question is asked about. */
    static String place(String path) {
        return path.startsWith(OPEN) ? path.substring(OPEN.length() + 1, path.length() - 1) : path;
    }

    private Asked asked(String path, List<MissingFact> together) {
        MissingFact first = together.get(0);
        Set<String> requirements = together.stream().flatMap(missing -> missing.settles().stream()).collect(Collectors.toCollection(LinkedHashSet::new));
        List<Settled> settles = requirements.stream().map(id -> new Settled(id, titles.get(id))).toList();
        if (path.equals(LAW)) {
            return new Asked(path, first.kind(), Takes.ONE, entered(together), knows("registers"),
                    List.of(reply("nothing entered", true), reply("something entered", false)), settles, 0);
        }
        Optional<Blank> place = Blank.at(place(path));
        if (place.isEmpty()) {
            return new Asked(path, first.kind(), Takes.TEXT, first.question(), knows("registers"),
                    first.answers().stream().map(answer -> new Reply(answer, Phrase.of(answer, answer), false)).toList(), settles, 0);
        }
        Blank blank = place.get();
        Object content = blank.said(dossier);
        Phrase label = blank.label(dossier);
        Phrase owner = blank.owner(dossier);
        if (content instanceof VersionScope scope && scope.isKnown()) {
            Version doubtful = doubtful(scope, first);
            Phrase version = Phrase.of(doubtful.toString(), doubtful.toString());
            Reply yes = new Reply(ALSO + doubtful, Plain.sentence("Reply.also", version).orElseThrow(), true);
            String key = blank.key() + ".covers";
            return new Asked(path, first.kind(), Takes.VERSIONS, sentence(key, first, label, owner, version, Phrase.of(scope.toString(), scope.toString())),
                    knows(key), List.of(yes, reply("no", false)), settles, 0);
        }
        return new Asked(path, first.kind(), takes(blank.property().kind(), content), sentence(blank.key(), first, label, owner), knows(blank.key()),
                replies(blank, content), settles, 0);
    }

    private static Phrase sentence(String key, MissingFact first, Phrase... values) {
        return Plain.sentence(key, values).orElse(first.question());
    }

    private static Phrase knows(String key) {
        return Plain.knows(key).orElseGet(() -> Plain.sentence("Who.anybody").orElseThrow());
    }

    // Each register is named in the question of the decision; what to do if nothing was entered stands among the replies.
    private static Phrase entered(List<MissingFact> registers) {
        List<Phrase> questions = registers.stream().map(MissingFact::question).distinct().toList();
        return Phrase.writtenBy(locale -> questions.stream().map(question -> question.in(locale))
                .map(question -> question.substring(0, question.indexOf('?') + 1)).collect(Collectors.joining(" ")));
    }

    private Version doubtful(VersionScope scope, MissingFact missing) {
        List<Version> open = Interpreted.versions(dossier).stream().filter(version -> !scope.includes(version).isKnown()).toList();
        return open.stream().filter(version -> missing.question().english().contains("cover version " + version + "?")).findFirst()
                .or(() -> open.stream().findFirst()).orElseThrow(() -> new IllegalStateException("No version is in doubt: " + missing));
    }

    private static Takes takes(Kind<?> kind, Object content) {
        if (content instanceof Listing<?> || content instanceof Source) {
            return Takes.ONE;
        }
        if (kind instanceof Kind.OneOf<?> oneOf) {
            return oneOf.javaType() == Country.class ? Takes.COUNTRY : Takes.ONE;
        }
        if (kind instanceof Kind.Several<?> several) {
            return several.member() == Country.class ? Takes.COUNTRIES : Takes.SEVERAL;
        }
        return kind == Kind.DAY ? Takes.DAY : kind == Kind.MOMENT ? Takes.MOMENT : kind == Kind.NUMBER ? Takes.NUMBER : kind == Kind.VERSION ? Takes.VERSION
                : kind == Kind.SCOPE ? Takes.VERSIONS : kind == Kind.TERM ? Takes.TERM : kind == Kind.COMPONENTS ? Takes.COMPONENTS
                : kind == Kind.LEVELS ? Takes.LEVELS : kind == Kind.TEXTS ? Takes.TEXTS : Takes.TEXT;
    }

    private static List<Reply> replies(Blank blank, Object content) {
        Kind<?> kind = blank.property().kind();
        if (content instanceof Listing<?>) {
            // A file that names something of a list that describes says that this is all.
            boolean mayStayOpen = ((Kind.Records<?>) kind).nature() == Kind.Nature.EVIDENCE;
            return List.of(reply("nothing more", true), new Reply(MORE, Plain.sentence(mayStayOpen ? "Reply.something-more" : "Reply.by-hand").orElseThrow(), mayStayOpen));
        }
        if (content instanceof Source) {
            List<Reply> confirmed = new ArrayList<>();
            for (SourceKind source : SourceKind.values()) {
                if (source.isKnown() && source != SourceKind.BIDDER_STATEMENT) {
                    confirmed.add(reply(source));
                }
            }
            confirmed.add(reply(NOBODY, true));
            return confirmed;
        }
        if (content instanceof Stated<?> stated && !(kind instanceof Kind.Several<?>)) {
            return stated.values().stream().map(Value.class::cast).filter(Value::isKnown).map(value -> stated(kind, value)).toList();
        }
        if (kind instanceof Kind.OneOf<?> oneOf) {
            if (oneOf.javaType() == Answer.class) {
                return List.of(reply(Answer.YES), reply(Answer.NO));
            }
            return oneOf.javaType() == Country.class ? List.of() : oneOf.known().stream().map(constant -> reply((Choice) constant)).toList();
        }
        if (kind instanceof Kind.Several<?> several) {
            List<Reply> replies = new ArrayList<>();
            if (several.member() == Country.class) {
                return List.of(new Reply(NONE_OF_THESE, Plain.sentence("Reply.no-country").orElseThrow(), true));
            }
            several.known().forEach(constant -> replies.add(reply((Choice) constant)));
            replies.add(reply(NONE_OF_THESE, true));
            return replies;
        }
        if (kind == Kind.COMPONENTS || kind == Kind.TEXTS) {
            return List.of(reply(NONE_OF_THESE, true));
        }
        boolean mayBeNone = kind == Kind.DAY && Values.mayBeNone(blank.property()) || kind == Kind.MOMENT || kind == Kind.NUMBER;
        return mayBeNone ? List.of(new Reply("none", Plain.sentence(blank.key() + ".none").or(() -> Plain.sentence("Reply.none")).orElseThrow(), true)) : List.of();
    }

    private static Reply stated(Kind<?> kind, Value value) {
        Phrase words = value instanceof Choice choice ? Plain.sentence("Reply.stated-constant", Plain.word(choice)).orElseThrow() : Plain.sentence("Reply.stated").orElseThrow();
        return new Reply(written(kind, value), words, true);
    }

    @SuppressWarnings("unchecked")
    private static <V extends Value> String written(Kind<?> kind, Value value) {
        return kind instanceof Kind.Tokens<?> tokens ? String.join(", ", ((Kind.Tokens<V>) tokens).writer().apply((V) value)) : ((Kind.Scalar<V>) kind).write((V) value);
    }

    private static Reply reply(Choice constant) {
        return new Reply(constant.written(), Plain.word(constant), true);
    }

    private static Reply reply(String written, boolean isEnough) {
        String key = written.equals(NONE_OF_THESE) ? "nothing" : written.replace(' ', '-');
        return new Reply(written, Objects.requireNonNull(Plain.sentence("Reply." + key).orElse(null), key), isEnough);
    }
}
