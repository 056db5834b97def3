package org.visarules.decision;

import java.util.List;

import org.visarules.rule.Citation;
import org.visarules.rule.Phrase;
import org.visarules.rule.Verb;

/**
 * One reason: a rule that held.
 *
 * @param rule the rule's full name
 * @param verb what it says
 * @param sentence what it means here
 * @param conditions the conditions that held, in the order of the rule
 * @param facts the facts that matched, in the order of the rule
 * @param citation where the law says it
 * @param because the reasons for the derived facts it builds on
 */
public record Ground(String rule, Verb verb, Phrase sentence, List<ConditionRef> conditions, List<FactRef> facts,
        Citation citation, List<Ground> because) {

    public Ground {
        conditions = List.copyOf(conditions);
        facts = List.copyOf(facts);
        because = List.copyOf(because);
    }
}
