package org.visarules.engine.table;

import org.visarules.rule.Act;
import org.visarules.rule.Strength;

/**
 * A requirement.
 *
 * @param id its id
 * @param title what it asks
 * @param act the act it belongs to
 * @param strength whether it binds
 * @param subject the type of its subjects
 * @param cites where the law says it
 */
public record RequirementEntry(String id, Bilingual title, Act act, Strength strength, String subject, CitationEntry cites) {
}
