package org.visarules.authoring.judges;

import java.util.List;

import org.drools.base.util.Drools;
import org.drools.compiler.builder.impl.KnowledgeBuilderImpl;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.visarules.VisaRulesException;
import org.visarules.authoring.compile.RuleFiles;
import org.visarules.engine.Judge;
import org.visarules.engine.table.PackTable;
import org.visarules.sessions.DroolsServices;
import org.visarules.sessions.SessionJudge;

/**
 * Judges by the classic compiler of Drools, which shares neither the executable model nor its generated classes with
 * the judge that decides. It needs {@code org.drools:drools-mvel} on the class path, which interprets conditions and
 * asks no class loader for leave: only for packs that have passed every check, and only to compare.
 */
public final class ClassicJudge {

    private ClassicJudge() {
    }

    /**
     * A judge by the sources of these packs, in their order. Safe for use by many threads.
     *
     * @throws VisaRulesException if drools-mvel is missing, or refuses a rule
     */
    public static Judge over(List<PackTable> packs) {
        return DroolsServices.within(() -> {
            if (!Drools.hasMvel()) {
                throw new VisaRulesException("The classic judge needs the artifact org.drools:drools-mvel "
                        + DroolsServices.version() + "; add it where packs are built or tested.");
            }
            return SessionJudge.named("drools-classic",
                    packs.stream().map(pack -> new SessionJudge.BuiltPack(pack, base(pack))).toList());
        });
    }

    private static InternalKnowledgeBase base(PackTable pack) {
        ClassLoader loader = ClassicJudge.class.getClassLoader();
        KnowledgeBuilderImpl builder = new KnowledgeBuilderImpl(RuleFiles.options(loader));
        RuleFiles.of(pack).build(builder);
        InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase(SessionJudge.options(loader));
        base.addPackages(builder.getKnowledgePackages());
        return base;
    }
}
