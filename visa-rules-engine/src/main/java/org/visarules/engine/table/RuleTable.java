package org.visarules.engine.table;

import java.time.LocalDate;
import java.util.List;

import org.visarules.rule.Verb;

/**
 * A rule as data.
 *
 * @param name its full name, {@code <unit>/<verb>[-<how>]}
 * @param unit id of the requirement or definition it stands in
 * @param verb what it says
 * @param stratum its stratum in the pack, from 0; a rule that mentions a term stands above every rule that derives it
 * @param validFrom first day on which it is in force, inclusive; {@link LocalDate#MIN} if it sets none
 * @param validUntil last day on which it is in force, inclusive; {@link LocalDate#MAX} if it sets none
 * @param file its file, relative to the pack
 * @param line line of its name, from 1
 * @param when its conditions, in order
 * @param arguments the bindings that the consequence passes, the subject first
 * @param term the term it derives; empty for every other verb
 * @param cites where the law says it: of the rule itself, else of its unit
 * @param actor for an obligation, who; otherwise {@link Bilingual#NONE}
 * @param due for an obligation, by when
 * @param deliverable for an obligation, what is to be produced
 */
public record RuleTable(String name, String unit, Verb verb, int stratum, LocalDate validFrom, LocalDate validUntil,
        String file, int line, List<Node> when, List<String> arguments, String term, CitationEntry cites,
        Bilingual actor, Bilingual due, Bilingual deliverable) {

    /** The same rule, in force from another day. */
    public RuleTable inForceFrom(LocalDate day) {
        return new RuleTable(name, unit, verb, stratum, day, validUntil, file, line, when, arguments, term, cites, actor, due, deliverable);
    }
}
