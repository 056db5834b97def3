package org.visarules.ask;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.visarules.Assumption;
import org.visarules.Dossier;
import org.visarules.VisaRulesException;
import org.visarules.fact.Source;
import org.visarules.fact.SourceKind;
import org.visarules.schema.Composite;
import org.visarules.schema.Kind;
import org.visarules.schema.Listing;
import org.visarules.value.Choice;
import org.visarules.value.Members;
import org.visarules.value.Value;
import org.visarules.value.Version;
import org.visarules.value.VersionScope;

/** What an answer says about a dossier: the one place where answers are read and written into it. */
final class Interpreted {

    private Interpreted() {
    }

    /**
     * The dossier with the answer in it.
     *
     * @throws VisaRulesException if it is no answer to that question, or has to be written into the file by hand
     */
    static Dossier answered(Dossier dossier, Asked asked, String answer) {
        String said = answer.strip();
        for (Reply reply : asked.replies()) {
            if (reply.written().equals(said) && !reply.isEnough()) {
                throw new VisaRulesException("'" + said + "' has to be written into the file by hand, at " + asked.path() + ".");
            }
        }
        if (asked.path().equals(Asking.LAW)) {
            return assuming(dossier, known(asked, said));
        }
        Blank blank = Blank.at(Asking.place(asked.path())).orElseThrow(() -> wrong(asked, said));
        if (blank.in(dossier) instanceof Listing<?> listing) {
            return known(asked, said).equals(Asking.MORE) ? blank.opened(dossier) : blank.filled(dossier, listing.closed());
        }
        if (blank.in(dossier) instanceof Source source) {
            return known(asked, said).equals(Asking.NOBODY) ? blank.without(dossier) : blank.filled(dossier, source.kinds(source(said)));
        }
        try {
            return blank.filled(dossier, value(blank, dossier, said));
        } catch (IllegalArgumentException e) {
            throw wrong(asked, said);
        }
    }

    private static String known(Asked asked, String said) {
        return asked.replies().stream().map(Reply::written).filter(said::equals).findFirst().orElseThrow(() -> wrong(asked, said));
    }

    private static VisaRulesException wrong(Asked asked, String said) {
        return new VisaRulesException("'" + said + "' is no answer to: " + asked.question().english() + " Write " + asked.takes().hint().english() + ".");
    }

    private static Dossier assuming(Dossier dossier, String read) {
        Set<Assumption> assumptions = EnumSet.of(Assumption.LAW_AS_READ);
        assumptions.addAll(dossier.assumptions());
        return new Dossier(dossier.facts(), dossier.acts(), assumptions);
    }

    private static SourceKind source(String said) {
        return Arrays.stream(SourceKind.values()).filter(kind -> kind.written().equals(said)).findFirst().orElseThrow();
    }

    private static Object value(Blank blank, Dossier dossier, String said) {
        Kind<?> kind = blank.property().kind();
        if (kind instanceof Kind.Several<?> several) {
            return members(several, blank.in(dossier), parts(said));
        }
        if (kind == Kind.SCOPE && blank.in(dossier) instanceof VersionScope scope && scope.isKnown()) {
            return scope(scope, said);
        }
        Value value = kind instanceof Kind.Tokens<?> tokens ? tokens.parser().apply(parts(said)) : ((Kind.Scalar<?>) kind).parse(said);
        return isAnswer(value, !said.isEmpty());
    }

    private static Value isAnswer(Value value, boolean said) {
        if (!said || !value.isKnown()) {
            throw new IllegalArgumentException("An answer is known");
        }
        return value;
    }

    private static List<String> parts(String said) {
        return said.equals(Asking.NONE_OF_THESE) ? List.of() : Arrays.stream(said.split(",")).map(String::strip).toList();
    }

    // What the dossier names already stays; with the answer the list is whole.
    private static <E extends Enum<E> & Choice> Members<E> members(Kind.Several<E> kind, Object content, List<String> said) {
        List<E> all = new ArrayList<>(content instanceof Members<?> members ? members.held().stream().map(held -> kind.member(held.written())).toList() : List.of());
        said.stream().map(kind::member).forEach(all::add);
        return Members.of(kind.member(), all);
    }

    // Where the order of a version to the scope cannot be told, "yes, it covers it" names that version too.
    private static VersionScope scope(VersionScope scope, String said) {
        return (VersionScope) isAnswer(VersionScope.of(said.startsWith(Asking.ALSO) ? scope + "; " + said.substring(Asking.ALSO.length()) : said), !said.isEmpty());
    }

    /** Every version that the dossier names. */
    static List<Version> versions(Dossier dossier) {
        List<Version> versions = new ArrayList<>();
        collect(dossier.facts(), versions);
        return Collections.unmodifiableList(versions);
    }

    private static void collect(Composite<?> composite, List<Version> versions) {
        for (int i = 0; i < composite.type().properties().size(); i++) {
            Object content = composite.raw(i);
            if (content instanceof Version version && version.isKnown() && !versions.contains(version)) {
                versions.add(version);
            } else if (content instanceof VersionScope scope) {
                scope.landmarks().stream().filter(landmark -> !versions.contains(landmark)).forEach(versions::add);
            } else if (content instanceof Composite<?> part) {
                collect(part, versions);
            } else if (content instanceof Listing<?> listing) {
                listing.records().forEach(record -> collect((Composite<?>) record, versions));
            }
        }
    }
}
