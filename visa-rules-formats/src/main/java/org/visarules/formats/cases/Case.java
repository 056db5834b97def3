package org.visarules.formats.cases;

import java.time.LocalDate;
import java.util.List;

import org.visarules.Dossier;
import org.visarules.fact.Listed;
import org.visarules.formats.FileProblem;

/**
 * A case of a rule pack.
 *
 * @param name a sentence, unique in its file
 * @param ids the cases of fact sheets that it realises, as sheet and row: {@code fr/T62}; empty if there is none
 * @param asOf the day asked about; {@link LocalDate#MIN} in a case that no machine can decide and that names none
 * @param given the dossier; without what could not be read
 * @param entered what registers hold besides what their packs say
 * @param mistakes what could not be read in the dossier; a case with mistakes fails
 * @param expect what is expected
 * @param undecidable why no machine can decide it; empty if one can
 * @param file its file, as the caller named it
 * @param line line on which it begins, from 1
 */
public record Case(String name, List<String> ids, LocalDate asOf, Dossier given, List<Listed> entered, List<FileProblem> mistakes, Expectation expect,
        String undecidable, String file, int line) {

    public Case {
        ids = List.copyOf(ids);
        entered = List.copyOf(entered);
        mistakes = List.copyOf(mistakes);
    }

    /** Whether a machine can decide it. */
    public boolean isDecidable() {
        return undecidable.isEmpty();
    }
}
