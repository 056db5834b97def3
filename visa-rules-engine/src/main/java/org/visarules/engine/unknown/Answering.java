package org.visarules.engine.unknown;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.visarules.engine.walk.Access;
import org.visarules.engine.walk.Entry;
import org.visarules.engine.walk.Question;
import org.visarules.engine.walk.World;
import org.visarules.schema.Fact;
import org.visarules.schema.Kind;
import org.visarules.schema.Property;
import org.visarules.schema.Stated;
import org.visarules.value.Answer;
import org.visarules.value.Choice;
import org.visarules.value.Members;
import org.visarules.value.Value;
import org.visarules.value.Version;
import org.visarules.value.VersionScope;

/** Puts answers into a world. */
public final class Answering {

    /** The answers to a yes/no question, each in a group of its own. */
    static final List<List<Object>> YES_OR_NO = List.of(List.of(Answer.YES), List.of(Answer.NO));

    private Answering() {
    }

    /** Whether what the question asks about is still there and open, whatever was answered to others. */
    static boolean canBeAnswered(World world, Question question) {
        return question.fact().isEmpty() || world.at(question.fact()) != null
                && !(question instanceof Question.Others others && members(world, others.fact(), others.access()).isKnown());
    }

    /** Every answer to a question. */
    static List<?> answers(Question question, World world, Domains domains) {
        if (!(question instanceof Question.Leaf leaf)) {
            return List.of(Answer.YES, Answer.NO);
        }
        return leaf.access().rawFrom(world.at(leaf.fact()).fact()) instanceof Stated<?> stated ? stated.values() : domains.of(leaf);
    }

    /** The world in which the answer to a question is one of these. */
    static World answered(World world, Question question, List<Object> group, Domains domains) {
        if (question instanceof Question.Leaf leaf) {
            return replaced(world, leaf.fact(), leaf.access(), group.size() == 1 ? group.get(0) : new Stated<>(group));
        }
        Answer answer = (Answer) group.get(0);
        if (question instanceof Question.Member member) {
            return replaced(world, member.fact(), member.access(), with(members(world, member.fact(), member.access()), member.member(), answer));
        }
        if (question instanceof Question.Others others) {
            Members<?> members = members(world, others.fact(), others.access());
            return replaced(world, others.fact(), others.access(), answer == Answer.NO ? members.closed()
                    : with(members, domains.unnamed(world.at(others.fact()).fact(), others.access(), members), Answer.YES));
        }
        if (question instanceof Question.Covers covers) {
            VersionScope scope = (VersionScope) covers.access().rawFrom(world.at(covers.fact()).fact());
            return replaced(world, covers.fact(), covers.access(), scope.settled(covers.version(), answer));
        }
        if (question instanceof Question.Claim claim) {
            return answer == Answer.YES ? confirmed(world, claim.fact()) : without(world, claim.fact());
        }
        String list = ((Question.More) question).list();
        return world.with(entry -> !entry.isGhost() || !entry.list().equals(list) ? entry
                : answer == Answer.NO ? null : new Entry(entry.fact(), Entry.Presence.MORE, list));
    }

    private static World confirmed(World world, String claim) {
        Entry entry = world.at(claim);
        return world.with(entry, new Entry(entry.fact(), Entry.Presence.CERTAIN, ""));
    }

    private static World without(World world, String fact) {
        return world.with(entry -> {
            String path = entry.fact().place().path();
            return path.equals(fact) || path.startsWith(fact + ".") ? null : entry;
        });
    }

    private static World replaced(World world, String fact, Access access, Object value) {
        Entry entry = world.at(fact);
        return world.with(entry, new Entry(access.replacedIn(entry.fact(), value), entry.presence(), entry.list()));
    }

    private static Members<?> members(World world, String fact, Access access) {
        return (Members<?>) access.rawFrom(world.at(fact).fact());
    }

    @SuppressWarnings("unchecked")
    private static <E extends Enum<E> & Choice> Members<E> with(Members<?> members, Enum<?> member, Answer answer) {
        return ((Members<E>) members).with((E) member, answer);
    }

    /**
     * A complete world: every open list closed, every claim confirmed, every unknown value one of its possible
     * answers, the first.
     */
    public static World completed(World world, Domains domains) {
        World closed = world.with(entry -> entry.isGhost() ? null : filled(entry, domains));
        Set<Version> versions = new LinkedHashSet<>();
        closed.entries().forEach(entry -> entry.fact().eachLeaf((property, raw) -> {
            if (raw instanceof Version version) {
                versions.add(version);
            }
        }));
        return closed.with(entry -> kept(entry, entry.fact().mapLeaves((property, raw) -> raw instanceof VersionScope scope ? judged(scope, versions) : raw)));
    }

    // Where the order of a version to a scope cannot be told, either judgement completes the world.
    private static VersionScope judged(VersionScope scope, Set<Version> versions) {
        VersionScope judged = scope;
        for (Version version : versions) {
            if (!scope.includes(version).isKnown()) {
                judged = judged.settled(version, Answer.YES);
            }
        }
        return judged;
    }

    private static Entry filled(Entry entry, Domains domains) {
        return kept(entry, entry.fact().mapLeaves((property, raw) -> value(property, raw, domains)));
    }

    private static Entry kept(Entry entry, Fact<?> fact) {
        return fact == entry.fact() && entry.presence() == Entry.Presence.CERTAIN ? entry : Entry.of(fact);
    }

    private static Object value(Property<?> property, Object raw, Domains domains) {
        if (raw instanceof Stated<?> stated) {
            return stated.values().get(0);
        }
        if (raw instanceof Members<?> members) {
            return members.isKnown() ? members : members.closed();
        }
        return raw instanceof Value value && !value.isKnown() && !(property.kind() instanceof Kind.Reference)
                ? domains.of(property.kind()).get(0) : raw;
    }
}
