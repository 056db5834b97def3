package org.visarules.authoring;

import java.util.List;
import java.util.Map;

import org.visarules.engine.table.RuleTable;

/**
 * A rule that was read and checked by itself; its stratum and citation are still to come.
 *
 * @param table the rule, in stratum 0, without citation
 * @param file its file
 * @param at offset of its name there
 * @param mentions the terms it mentions, with the offset of each first mention
 * @param bindings the variables that its sentence may speak of
 */
record RuleDraft(RuleTable table, SourceFile file, int at, List<Mention> mentions, Map<String, ValueType> bindings) {

    record Mention(String term, int at) {
    }
}
