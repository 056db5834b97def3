package org.visarules.engine.table;

import java.util.List;
import java.util.Map;

/**
 * A register that the law keeps open: citations in the Official Journal, designated schemes.
 *
 * @param name its name
 * @param title what is entered in it
 * @param cites where the law opens it
 * @param items what was entered when that text was read; none where it was empty
 */
public record RegisterEntry(String name, Bilingual title, CitationEntry cites, List<Item> items) {

    /**
     * What was entered.
     *
     * @param sets its properties as written, by name; the same ones as the other items of the register
     * @param cites where the law enters it
     */
    public record Item(Map<String, String> sets, CitationEntry cites) {
    }
}
