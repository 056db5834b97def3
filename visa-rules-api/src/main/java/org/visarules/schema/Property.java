package org.visarules.schema;

/**
 * A property of a fact or composite value.
 *
 * @param name as rules and files write it
 * @param kind what it holds
 * @param index its position in the type
 * @param unsaid its value when nothing was said: unknown, or what the type declares
 * @param isJudgement whether it holds what a person judged, and no fact that somebody may look up
 */
public record Property<V>(String name, Kind<V> kind, int index, V unsaid, boolean isJudgement) {

    @Override
    public String toString() {
        return name;
    }
}
