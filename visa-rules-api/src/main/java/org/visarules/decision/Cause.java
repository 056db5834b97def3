package org.visarules.decision;

import java.util.List;

import org.visarules.rule.Citation;
import org.visarules.rule.Phrase;

/**
 * What begins, ends or was last read with a day.
 *
 * @param sentence what it is
 * @param fact the fact that states the day; its path is empty where a rule or a register of the law does
 * @param cites where the law says it; empty where only the dossier does
 */
public record Cause(Phrase sentence, FactRef fact, List<Citation> cites) {

    public Cause {
        cites = List.copyOf(cites);
    }
}
