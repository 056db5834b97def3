package org.visarules.ask;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

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
record Point(Difference.Kind kind, String key, String about, String subject, String data, Phrase told, Phrase name, Phrase sentence, List<Citation> cited) {

    /** What every finding has: worth telling only where both have another. */
    private static final Set<Difference.Kind> OF_EVERY_FINDING = EnumSet.of(Difference.Kind.STRENGTH, Difference.Kind.IN_FORCE);

    /** What is said with a value, which another decision may say with another. */
    private static final Set<Difference.Kind> WITH_A_VALUE = EnumSet.of(Difference.Kind.STRENGTH, Difference.Kind.IN_FORCE, Difference.Kind.DAY,
            Difference.Kind.PACK, Difference.Kind.FACT_MODEL, Difference.Kind.MISSING);

    /** Whether both are the same but that one of the decisions does not say what a record is called. */
    boolean mayBe(Point other) {
        return kind == other.kind && (key.contains(Names.UNNAMED) || other.key.contains(Names.UNNAMED)) && Names.unnamed(key).equals(Names.unnamed(other.key));
    }

    /** What only one of two decisions says. */
    List<Difference> only(boolean after) {
        return OF_EVERY_FINDING.contains(kind) ? List.of() : List.of(new Difference(kind, about, subject, after ? "" : data, after ? data : "", List.of(),
                (after ? Words.ONLY_AFTER : Words.ONLY_BEFORE).say(sentence), cited));
    }

    /** What both say otherwise; nothing where they say the same. */
    List<Difference> against(Point after) {
        return data.equals(after.data) || !WITH_A_VALUE.contains(kind) ? List.of() : List.of(new Difference(kind, after.about, after.subject, data, after.data, List.of(),
                Words.CHANGED.say(after.name, told, after.told), after.cited));
    }
}
