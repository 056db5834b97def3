package org.visarules.authoring;

import java.util.Map;
import java.util.Set;

/**
 * What a rule file may refer to outside itself.
 *
 * @param subjects type of the subject by requirement; empty where the manifest's entry is faulty
 * @param definitions ids of definitions
 * @param ownTerms type of fact by term of the pack itself
 * @param otherTerms type of fact by term of a needed pack
 * @param parameters the property that is set, by parameter of the pack or of a needed one
 * @param registers the properties that their entries set, by register of the pack or of a needed one; none where nothing is entered
 * @param complete whether nothing is missing from these for a fault of another file
 */
record RuleContext(Map<String, String> subjects, Set<String> definitions, Map<String, String> ownTerms, Map<String, String> otherTerms,
        Map<String, String> parameters, Map<String, Set<String>> registers, boolean complete) {
}
