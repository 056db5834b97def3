package org.visarules.engine.table;

import java.util.List;
import java.util.Map;

/**
 * A pack as the evaluator reads it: its manifest, its rules as data, its sentences and its sources.
 *
 * @param id id of the pack
 * @param version version of the encoding
 * @param digest SHA-256 over sources, manifest and number of the fact model, in hexadecimal
 * @param factModel number of the fact model it was compiled for
 * @param title its title
 * @param needs packs whose derived facts it reads, decided before it
 * @param texts the texts of law it cites
 * @param requirements its requirements, in the order of the manifest
 * @param definitions its definitions, in the order of the manifest
 * @param terms the terms it may derive
 * @param parameters its dated parameters
 * @param registers its registers, in the order of the manifest
 * @param rules its rules, by file and then by position in the file
 * @param english sentences by key
 * @param french sentences by key; the same keys
 * @param sources its files by path, relative to the pack, with {@code /}
 */
public record PackTable(String id, String version, String digest, int factModel, Bilingual title, List<String> needs,
        List<TextEntry> texts, List<RequirementEntry> requirements, List<DefinitionEntry> definitions,
        List<TermEntry> terms, List<ParameterEntry> parameters, List<RegisterEntry> registers, List<RuleTable> rules,
        Map<String, String> english, Map<String, String> french, Map<String, String> sources) {

    /** The same pack with other rules. */
    public PackTable withRules(List<RuleTable> others) {
        return new PackTable(id, version, digest, factModel, title, needs, texts, requirements, definitions, terms, parameters, registers, others, english, french,
                sources);
    }
}
