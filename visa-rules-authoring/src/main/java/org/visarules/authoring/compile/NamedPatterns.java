package org.visarules.authoring.compile;

import java.io.IOException;

import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.drools.io.DescrResource;
import org.drools.model.impl.VariableImpl;
import org.kie.api.io.Resource;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * Names the patterns that an author left without a name. Drools would name them with a number that counts on from
 * one build to the next in the same process, and so the same sources would not be the same bytes.
 */
final class NamedPatterns {

    private int named;

    private NamedPatterns() {
    }

    /** The file as a syntax tree with every pattern named; the file itself if it cannot be read, so that Drools says why. */
    static Resource in(Resource file) {
        try {
            DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
            PackageDescr tree = parser.parse(file);
            if (tree == null || parser.hasErrors()) {
                return file;
            }
            for (RuleDescr rule : tree.getRules()) {
                new NamedPatterns().name(rule.getLhs());
            }
            DescrResource named = new DescrResource(tree);
            named.setSourcePath(file.getSourcePath());
            return named;
        } catch (DroolsParserException | IOException e) {
            return file;
        }
    }

    private void name(BaseDescr part) {
        if (part instanceof PatternDescr pattern && pattern.getIdentifier() == null) {
            named++;
            pattern.setIdentifier(VariableImpl.GENERATED_VARIABLE_PREFIX + "pattern_" + pattern.getObjectType() + "$" + named + "$");
        } else if (part instanceof ConditionalElementDescr several) {
            several.getDescrs().forEach(this::name);
        }
    }
}
