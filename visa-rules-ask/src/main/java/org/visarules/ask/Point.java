package org.visarules.ask;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.visarules.ask.Difference.Kind;
import org.visarules.decision.Reading;
import org.visarules.rule.Citation;
import org.visarules.rule.Phrase;

/**
 * One thing that a decision says, in a form in which it can be found again in another.
 *
 * @param kind of what kind it is
 * @param key what makes it the same in another decision
 * @param about the requirement, pack or act that it is about, if any
 * @param subject what that was asked of, if anything
 * @param data what is said of it, as files write it
 * @param told what is said of it, in words
 * @param name what to call it where something else is said of it
 * @param sentence all of it in words
 * @param cited where the law says it
 */
record Point(Kind kind, String key, String about, String subject, String data, Phrase told, Phrase name, Phrase sentence, List<Citation> cited) {

    /** What is said with a value, which another decision may say with another. */
    private static final Set<Kind> WITH_A_VALUE = EnumSet.of(Kind.STRENGTH, Kind.IN_FORCE, Kind.DAY, Kind.PACK, Kind.FACT_MODEL, Kind.MISSING);

    boolean isFound(Point other) {
        return kind == other.kind && key.equals(other.key);
    }

    /** Whether both are the same but that one of the decisions does not say what a record is called. */
    boolean mayBe(Point other) {
        return kind == other.kind && (key.contains(Said.UNNAMED) || other.key.contains(Said.UNNAMED)) && Said.unnamed(key).equals(Said.unnamed(other.key));
    }

    /** What only one of two decisions says. */
    void only(boolean after, List<Difference> found) {
        // Every finding has these.
        if (kind != Kind.STRENGTH && kind != Kind.IN_FORCE) {
            found.add(new Difference(kind, about, subject, after ? "" : data, after ? data : "", List.of(),
                    (after ? Words.ONLY_AFTER : Words.ONLY_BEFORE).say(sentence), cited));
        }
    }

    /** What both say otherwise; nothing where they say the same. */
    void against(Point after, List<Reading> readings, List<Difference> found) {
        if (WITH_A_VALUE.contains(kind) && !data.equals(after.data)) {
            found.add(new Difference(kind, after.about, after.subject, data, after.data, kind == Kind.STRENGTH ? readings : List.of(),
                    Words.CHANGED.say(after.name, told, after.told), after.cited));
        }
    }
}
