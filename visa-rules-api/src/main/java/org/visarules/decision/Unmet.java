package org.visarules.decision;

import org.visarules.rule.Phrase;

/**
 * Why a way to meet a requirement failed: the first condition that no fact met, or the fact that must not be there.
 *
 * @param rule the rule's full name
 * @param sentence what the rule would have meant
 * @param condition the condition
 * @param nearest the fact that came closest, or that stands in the way; its path is empty if there is no fact of the type
 * @param found what that fact has where the condition asks for something else; empty if there is no such fact
 */
public record Unmet(String rule, Phrase sentence, ConditionRef condition, FactRef nearest, String found) {
}
