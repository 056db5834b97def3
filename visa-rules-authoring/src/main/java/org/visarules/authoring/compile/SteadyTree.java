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
 * A rule file as a syntax tree from which Drools generates the same bytes in any process. Patterns that an author left
 * without a name get one: Drools would name them with a number that counts on from one build to the next. Annotations go:
 * the days that they state stand in the table, and Drools would write them down as the other jars of the class path have it.
 */
final class SteadyTree {

    private int named;

    private SteadyTree() {
    }

    /** The file as such a tree; the file itself if it cannot be read, so that Drools says why. */
    static Resource of(Resource file) {
        try {
            DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
            PackageDescr tree = parser.parse(file);
            if (tree == null || parser.hasErrors()) {
                return file;
            }
            for (RuleDescr rule : tree.getRules()) {
                rule.getAnnotations().clear();
                new SteadyTree().name(rule.getLhs());
            }
            DescrResource steady = new DescrResource(tree);
            steady.setSourcePath(file.getSourcePath());
            return steady;
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
