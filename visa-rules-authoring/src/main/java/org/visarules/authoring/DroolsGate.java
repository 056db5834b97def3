package org.visarules.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.visarules.engine.table.Node.Group;
import org.visarules.sessions.DroolsServices;

/**
 * Has Drools' own parser read a file that {@link RuleParser} accepted, and lets it pass only if Drools reads exactly the
 * same: every part of Drools' tree must be one that is known here and must have its counterpart. So nothing can mean one
 * thing to the evaluator and another to a session, whatever DRL allows beyond the subset.
 */
final class DroolsGate {

    private static final String PROPOSAL = "write the rule more plainly; Drools does not read here what stands in the file";

    private final SourceFile file;

    private DroolsGate(SourceFile file) {
        this.file = file;
    }

    static void check(SourceFile file, Syntax.RuleFile read) {
        DroolsServices.within(() -> {
            new DroolsGate(file).run(read);
            return read;
        });
    }

    private void run(Syntax.RuleFile read) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        PackageDescr tree;
        try {
            tree = parser.parse(false, file.text());
        } catch (DroolsParserException | RuntimeException | StackOverflowError e) {
            file.whole("Drools cannot read the file", PROPOSAL);
            return;
        }
        if (parser.hasErrors()) {
            for (DroolsError error : parser.getErrors()) {
                int line = error.getLines().length == 0 ? 0 : error.getLines()[0];
                file.at(Math.max(1, line), 1, "Drools cannot read this line, or the one before", PROPOSAL);
            }
        } else if (tree == null || !isBare(tree) || !tree.getName().equals(read.packageName())
                || !Set.copyOf(tree.getImports().stream().map(ImportDescr::getTarget).toList())
                        .equals(Set.copyOf(RuleParser.IMPORTS))
                || tree.getRules().size() != read.rules().size()) {
            file.whole("Drools reads the file otherwise than it is written", PROPOSAL);
        } else {
            for (int i = 0; i < read.rules().size(); i++) {
                Syntax.Rule rule = read.rules().get(i);
                if (!sameRule(tree.getRules().get(i), rule)) {
                    file.at(rule.name().start(), "Drools reads the rule otherwise than it is written", PROPOSAL);
                }
            }
        }
    }

    private static boolean isBare(PackageDescr tree) {
        return tree.getUnit() == null && tree.getFunctionImports().isEmpty() && tree.getAccumulateImports().isEmpty()
                && tree.getAttributes().isEmpty() && tree.getFunctions().isEmpty() && tree.getClassAndEnumDeclarationDescrs().isEmpty()
                && tree.getEntryPointDeclarations().isEmpty() && tree.getWindowDeclarations().isEmpty()
                && tree.getGlobals().stream().allMatch(global -> global.getType().equals(RuleParser.GLOBAL)
                        && global.getIdentifier().equals("requirement"));
    }

    private static boolean sameRule(RuleDescr tree, Syntax.Rule rule) {
        return tree.getClass() == RuleDescr.class && tree.getName().equals(rule.name().unquoted()) && tree.getAttributes().isEmpty()
                && tree.getNamedConsequences().isEmpty() && tree.getParentName() == null && sameAnnotations(tree, rule)
                && tree.getConsequence() instanceof String consequence && tokens(consequence).equals(consequence(rule))
                && sameAll(tree.getLhs().getDescrs(), rule.when());
    }

    private static boolean sameAnnotations(RuleDescr tree, Syntax.Rule rule) {
        return tree.getAnnotationNames().size() == rule.annotations().size() && rule.annotations().stream().allMatch(annotation -> {
            var found = tree.getAnnotation(annotation.name().text());
            return found != null && found.getValueMap().size() == 1 && Objects.equals(found.getValue(), annotation.day().text());
        });
    }

    private static List<String> consequence(Syntax.Rule rule) {
        List<String> call = new ArrayList<>(List.of("requirement", ".", rule.verb().text()));
        String separator = "(";
        for (Token argument : rule.arguments()) {
            call.add(separator);
            call.add(argument.text());
            separator = ",";
        }
        call.addAll(List.of(")", ";"));
        return call;
    }

    private static boolean sameAll(List<? extends BaseDescr> tree, List<? extends Syntax.Condition> written) {
        if (tree.size() != written.size()) {
            return false;
        }
        for (int i = 0; i < written.size(); i++) {
            if (!same(tree.get(i), written.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(BaseDescr tree, Syntax.Condition written) {
        if (tree.isNegated()) {
            return false;
        }
        if (written instanceof Syntax.Pattern pattern) {
            return tree.getClass() == PatternDescr.class && samePattern((PatternDescr) tree, pattern);
        }
        Syntax.Several several = (Syntax.Several) written;
        List<? extends BaseDescr> inner = inner(tree, several.kind());
        if ((several.kind() == Group.Kind.NOT || several.kind() == Group.Kind.EXISTS) && inner.size() == 1
                && several.conditions().size() > 1 && inner.get(0).getClass() == AndDescr.class) {
            inner = ((AndDescr) inner.get(0)).getDescrs();
        }
        return sameAll(inner, several.conditions());
    }

    private static List<? extends BaseDescr> inner(BaseDescr tree, Group.Kind kind) {
        Class<?> expected = switch (kind) {
            case NOT -> NotDescr.class;
            case EXISTS -> ExistsDescr.class;
            case AND -> AndDescr.class;
            case OR -> OrDescr.class;
        };
        return tree.getClass() == expected ? ((ConditionalElementDescr) tree).getDescrs() : List.of();
    }

    private static boolean samePattern(PatternDescr tree, Syntax.Pattern pattern) {
        String binding = tree.getIdentifier() == null ? "" : tree.getIdentifier();
        if (!tree.getObjectType().equals(pattern.type().text()) || !binding.equals(pattern.binding().text()) || tree.isQuery()
                || tree.isUnification() || tree.getSource() != null || !tree.getBehaviors().isEmpty() || !tree.getAnnotations().isEmpty()
                || tree.getDescrs().size() != pattern.items().size()) {
            return false;
        }
        for (int i = 0; i < pattern.items().size(); i++) {
            if (!(tree.getDescrs().get(i) instanceof ExprConstraintDescr constraint) || constraint.getType() != ExprConstraintDescr.Type.NAMED
                    || !tokens(constraint.getExpression()).equals(tokens(pattern.items().get(i).text()))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> tokens(String text) {
        SourceFile part = SourceFile.of("", text);
        List<String> tokens = Lexer.tokens(part).stream().filter(token -> !token.isEnd()).map(Token::text).toList();
        return part.isSound() ? tokens : List.of();
    }
}
